import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'vite';

/** A file of tests with all it imports, compiled once; every call reads all of its modules anew. */
export type TestBundle = { readonly file: string; readonly evaluate: () => void };

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

/** Tests of the store expect the database of the tests in every world they are read in. */
const entry = (file: string): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
  load: (id) => (id === '\0entry' ? `import 'fake-indexeddb/auto';\nimport ${JSON.stringify(file)};` : undefined),
});

/** The code of a test file and of everything of ours it imports, as one function body. */
const bundled = async (root: string, file: string): Promise<string> => {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [entry(file), ownAddress],
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
  if (output?.type !== 'chunk') throw new Error(`No code came of ${file}.`);
  return output.code;
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
 * Makes a file of tests ready to be read thousands of times in one process, which a runner that starts a world of its own
 * for each mutant takes seconds for. `packages` are modules that everything shares (the test runner's own among them).
 */
export const bundleTest = async (root: string, file: string, packages: Map<string, unknown>): Promise<TestBundle> => {
  const code = await bundled(root, join(root, file));
  const require = createRequire(join(root, 'package.json'));
  for (const [, name = ''] of code.matchAll(/\brequire\("([^"]+)"\)/g)) {
    if (packages.has(name) || name.startsWith('node:')) continue;
    packages.set(name, await packageOf(name, require));
  }
  const script = new Script(`(function (require, module, exports) {${code}\n})`, { filename: file });
  return {
    file,
    evaluate: () => {
      const module = { exports: {} };
      const shared = (name: string): unknown => packages.get(name) ?? require(name);
      script.runInThisContext()(shared, module, module.exports);
    },
  };
};
