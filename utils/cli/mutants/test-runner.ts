import { join } from 'node:path';
import { type File, startTests, type Test, type VitestRunner } from '@vitest/runner';
import * as vitest from 'vitest';
import { bundleTests, type ReadTests } from './bundle-tests';
import { isInSample } from './sample';

/** What Stryker's code in the mutants reads and writes, under the name it chose. */
type Mutation = {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: object;
};

/** The object that code with mutants asks which of them is to act; Stryker fixed its name. */
const sharedWithMutants = (): Mutation => {
  const world = globalThis as { __stryker__?: Mutation };
  world.__stryker__ ??= {};
  return world.__stryker__;
};

/** `vi` asks its own runner for the settings of clocks; these are its own. */
const settleClocks = (): void => {
  const world = globalThis as { __vitest_worker__?: object };
  world.__vitest_worker__ ??= { config: { fakeTimers: { loopLimit: 10_000, shouldClearNativeTimers: true } } };
};

/** The part of Stryker's orders that is obeyed. */
type Order = {
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly activeMutant: { readonly id: string };
};

type Outcome = { readonly test: Test; readonly id: string };

/** Stryker's numbers for the state of a test. */
const STATUS = { pass: 0, fail: 1, skip: 2 } as const;

const CONFIG: VitestRunner['config'] = {
  root: '',
  setupFiles: [],
  name: undefined,
  passWithNoTests: true,
  testNamePattern: undefined,
  allowOnly: true,
  sequence: { seed: 1, hooks: 'parallel', setupFiles: 'parallel' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 900_000, // the first run counts every step on a busy machine, and has to come through
  hookTimeout: 120_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

const nameOf = (test: Test): string => {
  const names = [test.name];
  for (let suite = test.suite; suite; suite = suite.suite) names.unshift(suite.name);
  return names.join(' ');
};
const idOf = (test: Test): string => `${test.file.filepath}#${nameOf(test)}`;

const testsIn = (file: File): readonly Test[] => {
  const below = (tasks: File['tasks']): readonly Test[] =>
    tasks.flatMap((task) => (task.type === 'test' ? [task] : below(task.tasks)));
  return below(file.tasks);
};

/**
 * Stryker's plug-in for the tests of this project. Its own for vitest starts a thread and reads every module again for each
 * mutant, which takes seconds; here each file of tests is compiled once, and read anew in this process. A mutant that
 * never ends is ended by Stryker, with the process.
 */
const createTestRunner = () => {
  const mutation = sharedWithMutants();
  let config = CONFIG;
  let files: readonly string[] = [];
  let readAnew: () => ReadTests = () => async () => undefined;

  const runFile = async (file: string, read: ReadTests, wanted: ReadonlySet<string> | null): Promise<Outcome[]> => {
    let hasFailed = false;
    const runner: VitestRunner = {
      config,
      importFile: () => read(file),
      onBeforeRunTask: (test) => {
        if (hasFailed || (wanted && !wanted.has(idOf(test)))) test.mode = 'skip';
      },
      onBeforeTryTask: (test) => {
        mutation.currentTestId = idOf(test);
      },
      onAfterRunTask: (test) => {
        mutation.currentTestId = undefined;
        if (test.result?.state === 'fail') hasFailed = wanted !== null;
      },
    };
    const [ran] = await startTests([{ filepath: join(config.root, file) }], runner);
    if (!ran) throw new Error(`${file} was not run.`);
    if (ran.result?.errors?.length) throw new Error(`${file}: ${ran.result.errors[0]?.message}`);
    return testsIn(ran).map((test) => ({ test, id: idOf(test) }));
  };

  const toResult = ({ test, id }: Outcome) => ({
    id,
    name: nameOf(test),
    timeSpentMs: Math.round(test.result?.duration ?? 0),
    status: test.result?.state === 'pass' ? STATUS.pass : test.result?.state === 'fail' ? STATUS.fail : STATUS.skip,
    failureMessage: test.result?.errors?.[0]?.message ?? '',
  });

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      settleClocks();
      config = { ...CONFIG, root: process.cwd() }; // the copy with the mutants in it, where Stryker goes before this
      const packages = new Map<string, unknown>([['vitest', vitest]]);
      files = (process.env.MUTANT_TESTS ?? '').split('|');
      readAnew = await bundleTests(config.root, files, packages);
    },
    dryRun: async () => {
      mutation.activeMutant = undefined;
      mutation.hitLimit = undefined;
      const outcomes: Outcome[] = [];
      const read = readAnew();
      const spent = new Map<string, number>();
      for (const file of files) {
        const began = performance.now();
        outcomes.push(...(await runFile(file, read, null)));
        spent.set(file, performance.now() - began);
      }
      files = files.toSorted((a, b) => (spent.get(a) ?? 0) - (spent.get(b) ?? 0)); // the first to notice ends a run
      return { status: 'complete', tests: outcomes.map(toResult), mutantCoverage: mutation.mutantCoverage };
    },
    mutantRun: async ({ testFilter, hitLimit, activeMutant }: Order) => {
      if (!isInSample(activeMutant.id)) return { status: 'error', errorMessage: 'not in the sample' };
      const wanted = new Set(testFilter);
      mutation.activeMutant = activeMutant.id;
      mutation.hitLimit = hitLimit;
      mutation.hitCount = 0;
      let tests = 0;
      const read = readAnew();
      for (const file of files) {
        if (![...wanted].some((id) => id.startsWith(`${join(config.root, file)}#`))) continue;
        const outcomes = await runFile(file, read, wanted).catch(String);
        // A module or a hook failed: the change was noticed before any test.
        if (typeof outcomes === 'string')
          return { status: 'killed', killedBy: [testFilter?.[0]], failureMessage: outcomes, nrOfTests: tests };
        tests += outcomes.filter(({ test }) => test.result?.state !== undefined).length;
        if ((mutation.hitCount ?? 0) > (hitLimit ?? Number.POSITIVE_INFINITY)) return { status: 'timeout' };
        const killer = outcomes.find(({ test }) => test.result?.state === 'fail');
        if (killer) {
          const failureMessage = toResult(killer).failureMessage;
          return { status: 'killed', killedBy: [killer.id], failureMessage, nrOfTests: tests };
        }
      }
      return { status: 'survived', nrOfTests: tests };
    },
  };
};

/** What Stryker looks for in a plug-in. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundled', factory: createTestRunner }] as const;
