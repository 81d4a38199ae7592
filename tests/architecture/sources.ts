import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const sourceFiles = (dir: string): string[] =>
  readdirSync(join(ROOT, dir), { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** What is shipped or run by hand, and what only tests it; paths from the root. */
export const FILES: readonly string[] = ['utils', 'components', 'entrypoints'].flatMap(sourceFiles);
export const TEST_FILES: readonly string[] = sourceFiles('tests');

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '');

/** "utils/figures", "components": what CODEMAP.md has a line for. */
export const moduleOf = (file: string): string => {
  const [top, second] = file.split('/');
  return top === 'utils' ? `utils/${second}` : (top ?? '');
};

/** What a specifier of an import names, from the root and mostly without its ending; null for a package. */
export const targetOf = (file: string, specifier: string): string | null => {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : null;
};

/** The ways an import may name a file. */
const stemsOf = (file: string): string[] => {
  const stem = relative('.', file).replace(/\.tsx?$/, '');
  return stem.endsWith('/index') ? [stem, stem.slice(0, -'/index'.length)] : [stem];
};

const byStem = new Map([...FILES, ...TEST_FILES].flatMap((file) => stemsOf(file).map((stem) => [stem, file] as const)));

/** The file of ours that a specifier names, or none. */
export const fileOf = (file: string, specifier: string): string | undefined =>
  byStem.get((targetOf(file, specifier) ?? '').replace(/\.tsx?$/, ''));
