import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type CodeRegex, findRegexes } from './find-regexes';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['utils', 'components', 'entrypoints'];

/** Scripts that build expressions that importing them does not show, with why that is no danger. */
const NOT_IMPORTED: Readonly<Record<string, string>> = {
  'utils/cli/build-places.ts': 'runs when imported; its patterns are one letter and a look-ahead of one',
  'utils/cli/regexes/worst-time.ts': 'builds those of the code again, to time them',
};

const codeFiles = (): readonly string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ).sort();

type Built = { readonly regex: RegExp; readonly stack: string };

/** What modules build with `new RegExp` while `load` imports them for the first time, and on whose behalf. */
const watchConstructor = async (load: () => Promise<unknown>): Promise<readonly Built[]> => {
  const built: Built[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, self) => {
      const regex: RegExp = Reflect.construct(target, args, self);
      built.push({ regex, stack: new Error('built here').stack ?? '' });
      return regex;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
};

const constructedIn = async (files: readonly string[]): Promise<readonly CodeRegex[]> => {
  const built = await watchConstructor(async () => {
    for (const file of files) await import(pathToFileURL(join(ROOT, file)).href);
  });
  return files.flatMap((file) => {
    const own = built.filter(({ stack }) => stack.includes(`/${file}:`));
    if (own.length === 0) throw new Error(`${file} builds regular expressions that importing it does not show`);
    return own.map(({ regex: { source, flags } }) => ({ source, flags, file, line: 0 }));
  });
};

/**
 * Every regular expression of the code: literals as they stand, constructed ones (line 0) as the modules build them when
 * loaded. Works once in a process, since a module is loaded once. Throws where a module builds expressions only later:
 * such patterns come from data or from a user, and nobody could say that they are safe.
 */
export const codeRegexes = async (): Promise<readonly CodeRegex[]> => {
  const found = codeFiles().map((file) => ({ file, ...findRegexes(file, readFileSync(join(ROOT, file), 'utf8')) }));
  const building = found.filter(({ file, constructed }) => constructed.length > 0 && NOT_IMPORTED[file] === undefined);
  return [...found.flatMap(({ literals }) => literals), ...(await constructedIn(building.map(({ file }) => file)))];
};
