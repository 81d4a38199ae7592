import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../browser';
import type { READERS } from './readers';

/**
 * A module of this folder as the extension ships its code, in one file, bundled and minified: what runs the bench
 * (tsx) names every function anew each time one is made, which alone makes the reader a sixth slower.
 */
const bundle = async (name: string, folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      ssr: fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(folder, `${name}.mjs`);
};

export type BundledReader = {
  /** A folder for texts, gone when the bench ends. */
  readonly folder: string;
  readonly readers: typeof READERS;
  /** `first-reading.ts`, to be run in a process of its own. */
  readonly script: string;
};

/** Gives the bench the reader as it is shipped, and clears away behind it. */
export const withBundledReader = async <T>(bench: (bundled: BundledReader) => T): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-bao-bench-'));
  try {
    const [script, module] = [await bundle('first-reading', folder), await bundle('readers', folder)];
    const { READERS: readers }: { READERS: BundledReader['readers'] } = await import(pathToFileURL(module).href);
    return bench({ folder, readers, script });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
