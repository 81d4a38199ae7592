import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './browser';

type Count = { readonly total: number; readonly covered: number };
type Summary = Readonly<Record<string, { readonly lines: Count; readonly branches: Count }>>;

/** Of lines, in the core as a whole; what is missing is mostly what only a browser can do, which e2e tests show. */
const LEAST_PERCENT = 95;
/** Only real browsers run these; `tests/e2e` does, where no coverage is taken. */
const IN_BROWSERS = ['utils/page', 'utils/platform', 'utils/commands', 'utils/cli'];

const PROJECTS = ['unit', 'dom', 'dom alone', 'store', 'extension'].flatMap((name) => ['--project', name]);
/** They judge by reading much again that is read elsewhere: minutes, and hardly a line. */
const LEFT_OUT = ['tests/*.test.ts', 'tests/corpus/pages/**', 'tests/unit/cli/**'].flatMap((name) => [
  '--exclude',
  name,
]);

const isCore = (file: string): boolean => !IN_BROWSERS.some((folder) => file.startsWith(`${folder}/`));

/** A file of types alone has no line to run, and no entry. */
const hasCode = (file: string): boolean =>
  /^(?:export )?(?:const|function|async function|class|let)\b/m.test(readFileSync(join(ROOT, file), 'utf8'));

const trackedFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', 'utils'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /^utils\/[^/]+\/.*\.ts$/.test(file) && !file.endsWith('.d.ts') && isCore(file) && hasCode(file));

const percent = (counts: readonly Count[]): number => {
  const sum = (pick: (count: Count) => number) => counts.reduce((total, count) => total + pick(count), 0);
  return (
    (100 * sum(({ covered }) => covered)) /
    Math.max(
      1,
      sum(({ total }) => total),
    )
  );
};

/**
 * `npm run coverage`: runs every test that needs no browser and says how much of the core they ran. Fails below the
 * least, and when a file of the core is missing in the account, which would make it look better than it is.
 */
const main = (): number => {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = ['run', '--coverage', ...PROJECTS, ...LEFT_OUT];
  const ran = spawnSync(process.execPath, [vitest, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (ran.status !== 0) return ran.status ?? 1;
  const summary: Summary = JSON.parse(readFileSync(join(ROOT, 'out/coverage/coverage-summary.json'), 'utf8'));
  const core = new Map(
    Object.entries(summary)
      .map(([file, counts]) => [relative(ROOT, file), counts] as const)
      .filter(([file]) => file.startsWith('utils/') && isCore(file)),
  );
  const missing = trackedFiles().filter((file) => !core.has(file));
  const lines = percent([...core.values()].map((counts) => counts.lines));
  const branches = percent([...core.values()].map((counts) => counts.branches));
  const weakest = [...core]
    .map(([file, counts]) => ({
      file,
      percent: percent([counts.lines]),
      left: counts.lines.total - counts.lines.covered,
    }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left)
    .slice(0, 15);
  for (const { file, percent: share, left } of weakest)
    console.log(`${share.toFixed(1)} % ${file}: ${left} lines left`);
  for (const file of missing) console.error(`not in the account: ${file}`);
  console.log(`core: ${core.size} files, ${lines.toFixed(2)} % of lines, ${branches.toFixed(2)} % of branches`);
  return missing.length === 0 && lines >= LEAST_PERCENT ? 0 : 1;
};

process.exitCode = main();
