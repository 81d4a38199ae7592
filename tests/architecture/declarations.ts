import { type ESTree, Visitor } from 'vite';
import { declaredNames, lineAt, SOURCES, type Source } from './syntax';

type Made = ESTree.Function | ESTree.ArrowFunctionExpression;

const isFunction = (statement: ESTree.ExportNamedDeclaration): boolean => {
  const { declaration } = statement;
  if (declaration?.type === 'FunctionDeclaration') return true;
  return (
    declaration?.type === 'VariableDeclaration' &&
    declaration.declarations.some(({ init }) => init?.type === 'ArrowFunctionExpression')
  );
};

/** Whether a docstring ends right before a place. */
const isExplained = ({ text }: Source, at: number): boolean => {
  const before = text.slice(0, at).trimEnd();
  return before.endsWith('*/') && before.startsWith('/**', before.lastIndexOf('/*'));
};

/** Exported functions that nothing is said of, as "file name". */
export const undocumented = (): readonly string[] =>
  SOURCES.flatMap((source) =>
    source.program.body.flatMap((statement) =>
      statement.type === 'ExportNamedDeclaration' && isFunction(statement) && !isExplained(source, statement.start)
        ? declaredNames(statement).map((name) => `${source.file} ${name}`)
        : [],
    ),
  );

/** Lines of every function that has a name, those inside another too, as "file name" with its lines. */
export const lengthsOf = (): ReadonlyMap<string, number> => {
  const lengths = new Map<string, number>();
  for (const source of SOURCES) {
    const note = (name: string, made: Made): void => {
      lengths.set(`${source.file} ${name}`, lineAt(source, made.end) - lineAt(source, made.start) + 1);
    };
    new Visitor({
      FunctionDeclaration: (made) => note(made.id?.name ?? 'default', made),
      VariableDeclarator: ({ id, init }) => {
        if (id.type !== 'Identifier') return;
        if (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression') note(id.name, init);
      },
    }).visit(source.program);
  }
  return lengths;
};
