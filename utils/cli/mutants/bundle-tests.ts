import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'vite';

/** Reads one file of tests: its tests are registered. What several files import is read with the first of them. */
export type ReadTests = (file: string) => Promise<unknown>;

/** Packages that keep what was written: a mutant is to find nothing of the one before. */
const FRESH = ['dexie', 'fake-indexeddb'];

/** Every module keeps the address of its own file, though all become one. */
const ownAddress: Plugin = {
  name: 'own-address',
  enforce: 'pre',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : undefined,
};

/** Files of tests, each to be read when it is asked for. Those of the store expect the database of the tests. */
const entry = (root: string, files: readonly string[]): Plugin => {
  const readers = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(join(root, file))})`);
  return {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
    load: (id) =>
      id === '\0entry' ? `import 'fake-indexeddb/auto';\nexport const readers = { ${readers.join(', ')} };` : undefined,
  };
};

/** The code of files of tests and of everything of ours they import, as one function body. */
const bundled = async (root: string, files: readonly string[]): Promise<string> => {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [entry(root, files), ownAddress],
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ssr: { noExternal: FRESH },
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { input: 'entry', treeshake: false, output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const [output] = 'output' in built ? built.output : [];
  if (output?.type !== 'chunk') throw new Error('No code came of the tests.');
  return output.code;
};

/** The same, made once for all processes that run in a folder. */
const codeOf = async (root: string, files: readonly string[]): Promise<string> => {
  const kept = join(root, 'tests-of-mutants.cjs');
  if (!existsSync(kept)) writeFileSync(kept, await bundled(root, files));
  return readFileSync(kept, 'utf8');
};

/** A package as bundled code asks for it; those that only know `import` are imported. */
const packageOf = async (name: string, require: NodeJS.Require): Promise<unknown> => {
  try {
    return require(name);
  } catch {
    return await import(name);
  }
};

/**
 * Makes files of tests ready to be read thousands of times in one process, for which a runner that starts a world of its own
 * for each mutant takes seconds. Every call gives new modules. `packages` are those that everything shares (the test
 * runner's own among them).
 */
export const bundleTests = async (
  root: string,
  files: readonly string[],
  packages: Map<string, unknown>,
): Promise<() => ReadTests> => {
  const code = await codeOf(root, files);
  const require = createRequire(join(root, 'package.json'));
  for (const [, name = ''] of code.matchAll(/\brequire\("([^"]+)"\)/g)) {
    if (packages.has(name) || name.startsWith('node:')) continue;
    packages.set(name, await packageOf(name, require));
  }
  const shared = (name: string): unknown => packages.get(name) ?? require(name);
  const run = new Script(`(function (require, module, exports) {${code}\n})`, { filename: 'tests' }).runInThisContext();
  return () => {
    const module: { exports: { readers?: Readonly<Record<string, () => Promise<unknown>>> } } = { exports: {} };
    run(shared, module, module.exports);
    return async (file) => module.exports.readers?.[file]?.();
  };
};
