import { spawnSync } from 'node:child_process';
import { fail, type Result, succeed } from '@/utils/model';

/** `missing`: the program, or the Python module it needs, is not on this machine; `wrong`: it did not like the file. */
export type ToolReason = 'missing' | 'wrong';

const TIMEOUT_MS = 180_000;

/** Runs a foreign program over a file; gives what it printed. */
export const runTool = (command: string, args: readonly string[]): Result<string, ToolReason> => {
  const run = spawnSync(command, [...args], { encoding: 'utf8', timeout: TIMEOUT_MS, maxBuffer: 64 << 20 });
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') return fail('missing', command);
  if (/No module named/.test(run.stderr)) return fail('missing', /No module named '?([\w.]+)/.exec(run.stderr)?.[1]);
  const lacking = /Cannot find (?:module|package) '([^']+)'/.exec(run.stderr)?.[1];
  if (lacking) return fail('missing', lacking);
  if (run.status !== 0) return fail('wrong', (run.stderr || run.stdout).trim().split('\n').at(-1)?.slice(0, 200));
  return succeed(run.stdout);
};

/** Debian's Python modules belong to the system's Python; another one may come first on PATH and lack them. */
export const runPython = (script: string, ...args: readonly string[]): Result<string, ToolReason> =>
  runTool('/usr/bin/python3', ['-c', script, ...args]);

/** A script in a Node of its own; packages that are not ours may be found over NODE_PATH. */
export const runNode = (script: string, ...args: readonly string[]): Result<string, ToolReason> =>
  runTool(process.execPath, ['-e', script, ...args]);
