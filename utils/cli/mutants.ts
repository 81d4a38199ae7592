import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from './browser';

/** What is mutated together, and the tests that are to notice: few enough to be run once for each mutant. */
type Group = { readonly code: readonly string[]; readonly tests: readonly string[] };

const GROUPS: Readonly<Record<string, Group>> = {
  sanitise: {
    code: [
      'utils/model/address.ts',
      'utils/import/plain-json.ts',
      'utils/export/formula-guard.ts',
      'utils/export/markdown/escape-markdown.ts',
    ],
    tests: [
      'tests/unit/sanitise/{address,prototype-pollution}.test.ts',
      'tests/unit/import/plain-json.test.ts',
      'tests/unit/export/{csv,markdown}.test.ts',
    ],
  },
  text: { code: ['utils/text/*.ts'], tests: ['tests/unit/text/*.test.ts', 'tests/unit/anchor/*.test.ts'] },
  anchor: { code: ['utils/anchor/*.ts'], tests: ['tests/unit/anchor/*.test.ts'] },
  marks: { code: ['utils/marks/*.ts'], tests: ['tests/unit/marks/*.test.ts'] },
  model: {
    code: ['utils/model/*.ts'],
    tests: ['tests/unit/model/*.test.ts', 'tests/unit/sanitise/*.test.ts'],
  },
  numerals: {
    code: ['utils/figures/numerals.ts', 'utils/marks/number-entry.ts', 'utils/export/numbers.ts'],
    tests: [
      'tests/unit/figures/{phenomena,properties}.test.ts',
      'tests/unit/marks/*.test.ts',
      'tests/unit/export/csv.test.ts',
    ],
  },
  import: {
    code: ['utils/import/*.ts'],
    tests: ['tests/unit/import/*.test.ts', 'tests/unit/sanitise/prototype-pollution.test.ts'],
  },
  export: { code: ['utils/export/{csv,json,record,item,quantity-text}.ts'], tests: ['tests/unit/export/*.test.ts'] },
  store: { code: ['utils/store/*.ts'], tests: ['tests/store/*.test.ts'] },
};

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const DETECTED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const UNDETECTED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

const mutate = async ({ code, tests }: Group): Promise<readonly Mutant[]> => {
  process.env.MUTANT_TESTS = tests.join('|'); // read by the configuration of the tests, in processes of Stryker's
  // `as`: options of a plug-in (`vitest`) are not in the type.
  return new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
    mutate: [...code],
    tsconfigFile: 'none', // it would rewrite paths in it with a compiler's interface that TypeScript 7 no longer has
    coverageAnalysis: 'perTest',
    // Mutants of tables are judged by the corpus, not by tests of units.
    ignoreStatic: true,
    concurrency: Number(process.env.MUTANT_RUNNERS ?? 1),
    timeoutMS: 20_000, // an endless loop on a busy machine
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

const scoreOf = (name: string, mutants: readonly Mutant[]): string => {
  const count = (statuses: ReadonlySet<string>) => mutants.filter(({ status }) => statuses.has(status)).length;
  const [detected, undetected] = [count(DETECTED), count(UNDETECTED)];
  const score = ((100 * detected) / Math.max(1, detected + undetected)).toFixed(1);
  return `${name}: ${score} % (${detected} of ${detected + undetected} mutants noticed)`;
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
 * noticed. Takes a second or two a mutant; fails below 85 % in any group.
 */
const main = async (names: readonly string[]): Promise<void> => {
  const scores: string[] = [];
  for (const name of names) {
    const mutants = await mutate(groupOf(name));
    for (const mutant of mutants.filter(({ status }) => UNDETECTED.has(status))) console.log(survivorLine(mutant));
    scores.push(scoreOf(name, mutants));
    console.log(scores.at(-1));
  }
  if (scores.some((line) => Number(/(?<![\d.])[\d.]+(?= %)/.exec(line)?.[0]) < 85)) process.exitCode = 1;
};

const named = process.argv.slice(2);
await main(named.length > 0 ? named : Object.keys(GROUPS));
