import { type ESTree, parseSync } from 'vite';
import { FILES, read, TEST_FILES } from './sources';

/** A file as the parser of the build reads it: TypeScript 7 offers its own to nobody yet. */
export type Source = { readonly file: string; readonly text: string; readonly program: ESTree.Program };

const parse = (file: string): Source => {
  const text = read(file);
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  return { file, text, program };
};

export const SOURCES: readonly Source[] = FILES.map(parse);
export const TEST_SOURCES: readonly Source[] = TEST_FILES.map(parse);

/** Line of a place in a file, from 1. */
export const lineAt = ({ text }: Source, offset: number): number => text.slice(0, offset).split('\n').length;

/** The names a statement of export declares itself. */
export const declaredNames = ({ declaration }: ESTree.ExportNamedDeclaration): readonly string[] => {
  if (declaration === null) return [];
  const made = declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration];
  return made.flatMap(({ id }) => (id?.type === 'Identifier' ? [id.name] : []));
};
