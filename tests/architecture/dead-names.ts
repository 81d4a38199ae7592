import { type ESTree, Visitor } from 'vite';
import { fileOf } from './sources';
import { declaredNames, SOURCES, type Source, TEST_SOURCES } from './syntax';

/** A name a file offers, as "file name". */
type Offered = string;

const key = (file: string, name: string): Offered => `${file} ${name}`;
const spell = (name: ESTree.ModuleExportName): string => (name.type === 'Literal' ? name.value : name.name);

/** Values a file exports of its own; a type may stand only in what other exports say. */
const ownNames = ({ file, program }: Source): readonly Offered[] =>
  program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return [];
    return declaredNames(statement).map((name) => key(file, name));
  });

/** What a file hands on from others: the name it offers, and the one it stands for. */
const handedOn = ({ file, program }: Source): readonly (readonly [Offered, Offered])[] =>
  program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.source) return [];
    const from = fileOf(file, statement.source.value);
    return from === undefined
      ? []
      : statement.specifiers.map(
          ({ exported, local }) => [key(file, spell(exported)), key(from, spell(local))] as const,
        );
  });

type Asked = { readonly names: ReadonlySet<Offered>; readonly wholeFiles: ReadonlySet<string> };

/** Names that some file imports, and files imported as a whole: by `import * as`, or later by `import()`. */
const askedFor = (sources: readonly Source[]): Asked => {
  const names = new Set<Offered>();
  const wholeFiles = new Set<string>();
  for (const { file, program } of sources) {
    const takeWhole = (specifier: string) => wholeFiles.add(fileOf(file, specifier) ?? '');
    new Visitor({
      ImportDeclaration: ({ source, specifiers }) => {
        const from = fileOf(file, source.value);
        if (from === undefined) return;
        for (const specifier of specifiers) {
          if (specifier.type === 'ImportSpecifier') names.add(key(from, spell(specifier.imported)));
          else takeWhole(source.value);
        }
      },
      ExportAllDeclaration: ({ source }) => void takeWhole(source.value),
      ImportExpression: ({ source }) => {
        if (source.type === 'Literal' && typeof source.value === 'string') takeWhole(source.value);
      },
      TSImportType: ({ source }) => void takeWhole(source.value),
    }).visit(program);
  }
  return { names, wholeFiles };
};

const HANDED = new Map(SOURCES.flatMap(handedOn));

/** Names some of these files ask for. An index is no use by itself: what it hands on is asked for through it. */
const reachedFrom = (sources: readonly Source[], offers: readonly Offered[]): ReadonlySet<Offered> => {
  const { names, wholeFiles } = askedFor(sources);
  const reached = new Set<Offered>();
  for (const offered of offers) {
    if (!names.has(offered) && !wholeFiles.has(offered.slice(0, offered.indexOf(' ')))) continue;
    for (let at: Offered | undefined = offered; at !== undefined; at = HANDED.get(at)) reached.add(at);
  }
  return reached;
};

const OFFERS: readonly Offered[] = [...SOURCES.flatMap(ownNames), ...HANDED.keys()];

/** Names that are exported or handed on, and that no other file asks for, tests included. */
export const deadNames = (): readonly string[] => {
  const reached = reachedFrom([...SOURCES, ...TEST_SOURCES], OFFERS);
  return OFFERS.filter((offered) => !reached.has(offered));
};

/** Names that tests ask for and nothing else, their own file neither: a step that was written, tested and never taken. */
export const testedOnly = (): readonly string[] => {
  const reached = reachedFrom(SOURCES, OFFERS);
  const dead = new Set(deadNames());
  return SOURCES.flatMap((source) =>
    ownNames(source).filter((offered) => {
      if (reached.has(offered) || dead.has(offered)) return false;
      const name = offered.slice(offered.indexOf(' ') + 1);
      return [...source.text.matchAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'g'))].length === 1;
    }),
  );
};
