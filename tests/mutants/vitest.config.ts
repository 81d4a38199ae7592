import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The tests that mutants of one group must get past (`utils/cli/mutants.ts` names both). */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: (process.env.MUTANT_TESTS ?? '').split('|'),
    testTimeout: 120_000, // the first run is on a busy machine, and has to come through
    setupFiles: ['fake-indexeddb/auto'],
  },
});
