import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROME_BUILD } from '../browser';

/** Entries whose size a reader pays for at a click. */
const ENTRIES = ['clipper.js', 'painter.js', 'background.js'];

/** Minified bytes of the production build: the injected scripts, and all scripts and styles together. */
export const benchBundle = () => {
  const files = readdirSync(CHROME_BUILD, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|css)$/.test(name),
  );
  const sizes = files.map((name) => ({ name, bytes: readFileSync(join(CHROME_BUILD, name)).length }));
  const entry = (name: string) => {
    const content = readFileSync(join(CHROME_BUILD, name));
    return [name, { bytes: content.length, gzipBytes: gzipSync(content).length }] as const;
  };
  return {
    ...Object.fromEntries(ENTRIES.map(entry)),
    total: { bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0), files: sizes.length },
  };
};
