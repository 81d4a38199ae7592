import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from './browser';
import { GROUPS, type Group } from './mutants/groups';
import { isInSample } from './mutants/sample';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const DETECTED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const UNDETECTED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/** The files of tests that a group names, by file or by folder. */
const testsNamed = (names: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', 'tests'], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.test\.tsx?$/.test(file) && names.some((name) => file.startsWith(name)));

const mutate = async ({ code, tests }: Group): Promise<readonly Mutant[]> => {
  process.env.NODE_OPTIONS = '--import tsx'; // for the runner, which is TypeScript
  process.env.MUTANT_TESTS = testsNamed(tests).join('|'); // read by the runner of the tests, in processes of Stryker's
  process.env.MODEL_RUNS = '8'; // of generated commands: each run is for one change
  // `as`: Stryker's type asks for every option there is.
  return new Stryker({
    testRunner: 'bundled',
    plugins: [join(ROOT, 'utils/cli/mutants/test-runner.ts')],
    mutate: [...code],
    tsconfigFile: 'none', // it would rewrite paths in it with a compiler's interface that TypeScript 7 no longer has
    coverageAnalysis: 'perTest',
    // Mutants of tables are judged by the corpus, not by tests of units.
    ignoreStatic: true,
    concurrency: Number(process.env.MUTANT_RUNNERS ?? 1),
    timeoutMS: 6_000, // an endless loop; what is only slow on a busy machine has four times as long as it took
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 30, // all tests of the store on a busy machine
    reporters: ['progress-append-only'],
    tempDirName: '.output/mutants',
    ignorePatterns: ['out', '.output', 'docs', 'tests/corpus', 'tests/e2e', 'tests/faults', 'tests/firefox'],
    allowConsoleColors: false,
    logLevel: 'warn',
  } as never).runMutationTest();
};

/** "utils/text/fold.ts:12:4 ConditionalExpression → true", with the line it is in. */
const survivorLine = ({ fileName, location, mutatorName, replacement, status }: Mutant): string => {
  const { line, column } = location.start;
  const source = readFileSync(fileName, 'utf8').split('\n')[line - 1] ?? '';
  const shown = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 60);
  return `${relative(ROOT, fileName)}:${line}:${column} ${status} ${mutatorName} → ${shown}\n    ${source.trim()}`;
};

const scoreOf = (name: string, everyMutant: readonly Mutant[]): string => {
  // Those that no test runs are told without a try: of them, too, a sample counts the sample's part.
  const mutants = everyMutant.filter(({ id }) => isInSample(id));
  const count = (statuses: ReadonlySet<string>) => mutants.filter(({ status }) => statuses.has(status)).length;
  const [detected, undetected] = [count(DETECTED), count(UNDETECTED)];
  const [tried, all] = [detected + undetected, everyMutant.filter(({ status }) => status !== 'Ignored').length];
  const score = ((100 * detected) / Math.max(1, tried)).toFixed(1);
  return `${name}: ${score} % (${detected} of ${tried} mutants noticed${tried < all ? `, a sample of ${all}` : ''})`;
};

/** A group by its name, or one file with the tests of its group. */
const groupOf = (name: string): Group => {
  const group = GROUPS[name];
  if (group) return group;
  const around = Object.values(GROUPS).find(
    ({ code }) => code.includes(name) || code.includes(`${dirname(name)}/*.ts`),
  );
  if (!around) throw new Error(`No group or file "${name}"; there are ${Object.keys(GROUPS).join(', ')}.`);
  return { ...around, code: [name] };
};

/**
 * `npm run mutants -- [GROUP or FILE…]`: changes the code in small ways, one after the other, and says which changes no test
 * noticed. Takes a tenth of a second a mutant, more where its tests do; fails below 85 % in any group. `MUTANT_SAMPLE=10`
 * tries every tenth.
 */
const main = async (names: readonly string[]): Promise<void> => {
  const scores: string[] = [];
  for (const name of names) {
    const mutants = await mutate(groupOf(name));
    for (const mutant of mutants.filter(({ id, status }) => isInSample(id) && UNDETECTED.has(status)))
      console.log(survivorLine(mutant));
    const files = Array.from(new Set(mutants.map(({ fileName }) => fileName))).sort();
    for (const file of files) {
      const own = mutants.filter(({ fileName }) => fileName === file);
      if (files.length > 1) console.log(scoreOf(relative(ROOT, file), own));
    }
    scores.push(scoreOf(name, mutants));
    console.log(scores.at(-1));
  }
  if (scores.some((line) => Number(/(?<![\d.])[\d.]+(?= %)/.exec(line)?.[0]) < 85)) process.exitCode = 1;
};

const named = process.argv.slice(2);
await main(named.length > 0 ? named : Object.keys(GROUPS));
