import { dirname, join } from 'node:path/posix';

/** What a build knows of a module: its code in JavaScript, and what it imports at once. */
type ModuleInfo = { readonly code: string | null; readonly importedIds: readonly string[] };
type Modules = { readonly getModuleInfo: (id: string) => ModuleInfo | null };

type Taking = {
  readonly isExport: boolean;
  readonly names: readonly (readonly [string, string])[];
  readonly from: string;
};

const namesIn = (list: string): Taking['names'] =>
  list.split(',').flatMap((one) => {
    const [name = '', as = name] = one.trim().split(' as ');
    return name === '' ? [] : [[name, as] as const];
  });

const FROM = '} from "';
const END = '";';

/** Names a module takes of another, or hands on: `import { a, b as c } from "…";`, `export { a } from "…";`, each on a line. */
const takingsOf = (code: string): readonly Taking[] =>
  code.split('\n').flatMap((line) => {
    const isExport = line.startsWith('export {');
    const at = isExport || line.startsWith('import {') ? line.indexOf(FROM) : -1;
    if (at < 0 || !line.endsWith(END)) return [];
    const from = line.slice(at + FROM.length, -END.length);
    return [{ isExport, from, names: namesIn(line.slice('import {'.length, at)) }];
  });

/** Whether a module of ours only hands on what others say: who imports one name of it does not need the rest. */
const isIndex = (id: string): boolean =>
  id.endsWith('/index.ts') && (id.includes('/utils/') || id.includes('/components/'));

/** The module a name in an import stands for, among those that are imported. */
const imported = (
  from: string,
  { id, importedIds }: Pick<ModuleInfo, 'importedIds'> & { readonly id: string },
): string | undefined => {
  const path = from.startsWith('@/') ? from.slice(1) : join(dirname(id), from);
  return importedIds.find((one) => ['.ts', '.tsx', '/index.ts'].some((end) => one.endsWith(path + end)));
};

/** The modules a module starts with: of an index those alone that say the names asked for. */
const createImports = (modules: Modules) => {
  const infoOf = (id: string) => {
    const info = modules.getModuleInfo(id);
    return { id, code: info?.code ?? '', importedIds: info?.importedIds ?? [] };
  };
  const saidBy = (index: string, name: string): readonly string[] => {
    const info = infoOf(index);
    for (const { isExport, names, from } of takingsOf(info.code)) {
      const own = isExport ? names.find(([, as]) => as === name) : undefined;
      const module = own && imported(from, info);
      if (own && module) return isIndex(module) ? saidBy(module, own[0]) : [module];
    }
    return info.importedIds;
  };
  return (id: string): readonly string[] => {
    const info = infoOf(id);
    const byName = new Map<string, readonly string[]>();
    for (const { names, from } of takingsOf(info.code)) {
      const module = imported(from, info);
      if (module && isIndex(module))
        byName.set(module, [...(byName.get(module) ?? []), ...names.map(([name]) => name)]);
    }
    return info.importedIds.flatMap((one) => byName.get(one)?.flatMap((name) => saidBy(one, name)) ?? [one]);
  };
};

/** An entry point: its name, and the file it begins with. */
type Entry = { readonly name: string; readonly inputPath: string };

/** Of each module the names of the entry points that start with it. */
const findStarters = (entries: readonly Entry[], modules: Modules): ReadonlyMap<string, readonly string[]> => {
  const importsOf = createImports(modules);
  const starters = new Map<string, string[]>();
  for (const { name, inputPath } of entries) {
    const seen = new Set([inputPath]);
    // The set grows while it is gone through.
    for (const id of seen) {
      starters.set(id, [...(starters.get(id) ?? []), name]);
      for (const one of importsOf(id)) seen.add(one);
    }
  }
  return starters;
};

/** Pages that start with little: what one of them shares with others is all in one file, a kilobyte more for a file less. */
const SMALL: readonly string[] = ['popup', 'sidepanel'];

/** The file of what these entry points start with; null where it is one alone, which has it in its own. */
const fileOf = (starters: readonly string[]): string | null => {
  if (starters.length < 2) return null;
  return starters.some((name) => SMALL.includes(name)) ? 'pages' : starters.toSorted().join('-');
};

/**
 * How the code of pages is cut into files: what the same of them start with is one file, so that none loads
 * what it does not start with. Left to itself the bundler also parts it by what is loaded later, which makes fifty files of
 * the library's beginning; asking the browser for each takes two milliseconds, and the rows wait for the last one.
 */
export const sharedCode = (entries: readonly Entry[]) => {
  let starters: ReturnType<typeof findStarters> | null = null;
  const name = (module: string, modules: Modules): string | null => {
    starters ??= findStarters(entries, modules);
    return fileOf(starters.get(module) ?? []);
  };
  // What a module imports is in the same file, or in one that more of them share.
  return { includeDependenciesRecursively: false, groups: [{ name }] };
};
