import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, ROOT } from './browser';
import { filesToRepeatIn } from './second-chance';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const REPORTS = join(ROOT, 'out/tests');

/** What runs one after the other; two lanes run side by side. */
type Lane = { readonly name: string; readonly report: string; readonly args: readonly string[] };

/** Faults that befall the windows of a reader, not the files: with them the two lanes take about the same time. */
const FAULTS_OF_READERS = ['window-closes', 'late-answers', 'updates', 'five-tabs'].map(
  (name) => `tests/faults/${name}.test.ts`,
);

/**
 * Two cores are what a small machine has. One is for the tests of readers, which wait much of their time; the other for
 * everything else: first what needs no browser, then faults, which are to be borne on any machine however busy. Two
 * readers' ways at once showed races of the tests that no reader would meet.
 */
const LANES: readonly Lane[] = [
  {
    name: 'of readers',
    report: join(REPORTS, 'readers.json'),
    args: ['--project', 'e2e', '--project', 'firefox', 'tests/e2e/', 'tests/firefox/', ...FAULTS_OF_READERS],
  },
  {
    name: 'of everything else',
    report: join(REPORTS, 'everything-else.json'),
    args: [
      ...['tests/e2e/**', 'tests/firefox/**', ...FAULTS_OF_READERS].flatMap((files) => ['--exclude', files]),
      '--maxWorkers=1',
    ],
  },
];

const ENVIRONMENT = { ...process.env, EXTENSION_IS_BUILT: '1', ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };

const start = ({ args, report }: Lane): ChildProcess => {
  rmSync(report, { force: true });
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return spawn(process.execPath, [VITEST, 'run', ...args, ...reporting], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: ENVIRONMENT,
  });
};

const endOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    child.once('close', (status) => resolve(status ?? 1)); // null: ended by a signal
  });

/** Runs a lane; its lines come whole and at its end, unless it is the one that is followed. */
const run = async (lane: Lane, isFollowed: boolean): Promise<number> => {
  const began = performance.now();
  const child = start(lane);
  const kept: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      if (isFollowed) process.stdout.write(chunk);
      else kept.push(chunk);
    });
  const status = await endOf(child);
  process.stdout.write(Buffer.concat(kept));
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`\nTests ${lane.name}: ${status === 0 ? 'passed' : `failed (${status})`} in ${seconds} s\n`);
  return status;
};

/**
 * Once both lanes are at their end, a few files of a browser that failed are run again, with the machine to themselves:
 * what fails twice has failed. What holds the second time is named, because it is a test to be mended, or a fault of ours
 * that shows seldom.
 */
const runAgain = ({ name, report }: Lane): number => {
  const files = filesToRepeatIn(report, ROOT);
  if (files.length === 0) return 1;
  console.log(`\nTests ${name} that failed, once more by themselves: ${files.join(', ')}\n`);
  const again = [VITEST, 'run', ...files, '--no-file-parallelism'];
  const status = spawnSync(process.execPath, again, { cwd: ROOT, stdio: 'inherit', env: ENVIRONMENT }).status ?? 1;
  if (status === 0) console.log(`\nNOT STEADY, to be mended: ${files.join(', ')} failed at first and then held.\n`);
  return status;
};

/** `npm test`: every test, in two lanes. `npm test -- ARGUMENTS` hands them to vitest, as for one file. */
const main = async (args: readonly string[]): Promise<number> => {
  if (args.length > 0) return spawnSync(process.execPath, [VITEST, 'run', ...args], { stdio: 'inherit' }).status ?? 1;
  buildExtension('chrome'); // once, for both lanes
  const statuses = await Promise.all(LANES.map((lane, nth) => run(lane, nth === 0)));
  return Math.max(...LANES.map((lane, nth) => (statuses[nth] === 0 ? 0 : runAgain(lane))));
};

process.exitCode = await main(process.argv.slice(2));
