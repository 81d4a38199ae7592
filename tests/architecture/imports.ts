import { FILES, fileOf, read, targetOf, withoutComments } from './sources';

export type Import = { readonly file: string; readonly specifier: string; readonly target: string | null };

/** Statements at the start of a line, and dynamic imports; not the words "from" and "import" inside texts and code. */
const IMPORT =
  /^(?:import|export)\s[^;'"]*?\bfrom\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;

const importsOf = (file: string): Import[] =>
  [...withoutComments(read(file)).matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    return { file, specifier, target: targetOf(file, specifier) };
  });

export const IMPORTS: readonly Import[] = FILES.flatMap(importsOf);

/** Depth-first search over file-level imports; gives the first circle found as a list of files, or none. */
export const findCircle = (): readonly string[] => {
  const edges = new Map(
    FILES.map((file) => [
      file,
      IMPORTS.filter((entry) => entry.file === file)
        .map(({ specifier }) => fileOf(file, specifier))
        .filter((target) => target !== undefined),
    ]),
  );
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next);
      if (circle.length > 0) return circle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  return FILES.map(visit).find((circle) => circle.length > 0) ?? [];
};
