import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };
/** A property takes seconds on a machine that does much else: a limit is there for what never ends. */
const ENDLESS_MS = 60_000;
/** Two of a kind at once showed races that no reader would meet. What `npm test` runs beside it says `run-tests.ts`. */
const ONE_BROWSER = { maxWorkers: 1, sequence: { groupOrder: 1 } };
/** A real browser on a busy machine: what is waited for comes, though not within vitest's one second. */
const PATIENCE = { poll: { timeout: 30_000 } };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** One runner; a project per kind of test, because each wants another world around it. */
export default defineConfig({
  test: {
    // Two cores are what a small machine has; by itself the runner leaves one of two idle.
    maxWorkers: 2,
    // `npm run coverage`: every file of the core counts, also one that no test imports.
    coverage: {
      provider: 'v8',
      include: ['utils/*/**/*.ts'],
      exclude: ['utils/cli/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'out/coverage',
    },
    projects: [
      {
        resolve: { alias },
        oxc,
        test: {
          name: 'unit',
          isolate: false, // pure code: nothing a file leaves behind, and every module is read once
          environment: 'node',
          testTimeout: ENDLESS_MS,
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'tests/corpus/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        oxc,
        test: {
          name: 'dom',
          isolate: false, // a jsdom of its own for each file took longer than most files; what one leaves is cleared away
          environment: 'jsdom',
          testTimeout: ENDLESS_MS,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          exclude: ['tests/dom/**/*.alone.test.{ts,tsx}'],
          setupFiles: ['tests/dom/after-each.ts'],
        },
      },
      {
        resolve: { alias },
        oxc,
        test: {
          name: 'dom alone', // puts others in the place of modules, which must have been read by nobody
          environment: 'jsdom',
          testTimeout: ENDLESS_MS,
          include: ['tests/dom/**/*.alone.test.{ts,tsx}'],
          setupFiles: ['tests/dom/after-each.ts'],
        },
      },
      {
        resolve: { alias },
        oxc,
        test: {
          name: 'store',
          isolate: false,
          environment: 'node',
          testTimeout: ENDLESS_MS,
          include: ['tests/store/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        oxc,
        test: {
          name: 'extension',
          isolate: false, // half of its time went into reading the same modules for each file
          environment: 'node',
          testTimeout: ENDLESS_MS,
          include: ['tests/extension/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
          mockReset: true,
          unstubGlobals: true,
        },
      },
      {
        resolve: { alias },
        oxc,
        test: {
          name: 'e2e',
          isolate: false, // each file has a browser and a profile of its own, which is what must not be shared
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-extension.ts'],
          ...ONE_BROWSER,
          expect: PATIENCE,
          // Faults restart the browser many times; their full counts take more than an hour.
          testTimeout: process.env.FAULTS === 'long' ? 6 * 3600_000 : 300_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve: { alias },
        oxc,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: ['tests/firefox/build-extension.ts'],
          ...ONE_BROWSER,
          expect: PATIENCE,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
