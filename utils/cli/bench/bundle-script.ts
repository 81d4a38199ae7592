import { build } from 'vite';
import { ROOT } from '../browser';

/** One TypeScript file and all it imports as one script for a page, minified as the shipped ones are. */
export const bundleScript = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' }, target: 'es2023' },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('bench: nothing was bundled');
  return chunk.code;
};
