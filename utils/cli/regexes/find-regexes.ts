import { parseSync } from 'vite';

/** A regular expression as the code has it, and where. */
export type CodeRegex = {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
  readonly line: number;
};

/** The literals of a source file, and the lines on which it builds expressions out of strings. */
export type FoundRegexes = { readonly literals: readonly CodeRegex[]; readonly constructed: readonly number[] };

type Node = { readonly type: string; readonly start: number; readonly [name: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const nodesUnder = function* (value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesUnder(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesUnder(child);
  }
};

const isPattern = (value: unknown): value is { readonly pattern: string; readonly flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

const buildsRegex = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') && isNode(callee) && callee['name'] === 'RegExp';

/** Reads TypeScript, TSX too, with the parser of the build: TypeScript 7 offers its own to nobody yet. */
export const findRegexes = (file: string, code: string): FoundRegexes => {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const lineOf = ({ start }: Node): number => code.slice(0, start).split('\n').length;
  const nodes = [...nodesUnder(program)];
  return {
    literals: nodes.flatMap((node) => {
      const regex = node.type === 'Literal' ? node['regex'] : undefined;
      return isPattern(regex) ? [{ source: regex.pattern, flags: regex.flags, file, line: lineOf(node) }] : [];
    }),
    constructed: nodes.filter(buildsRegex).map(lineOf),
  };
};
