import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadNames, testedOnly } from './architecture/dead-names';
import { lengthsOf, undocumented } from './architecture/declarations';
import { findCircle, IMPORTS, type Import } from './architecture/imports';
import { FILES, fileOf, moduleOf, ROOT, read, withoutComments } from './architecture/sources';

/**
 * Who may import whom. A module imports only modules of a lower level, through their `index.ts`; modules of one level
 * do not know each other. CODEMAP.md shows the same table for people.
 */
const LEVELS: Readonly<Record<string, number>> = {
  'utils/model': 0,
  'utils/text': 0,
  'utils/deflate': 0,
  'utils/i18n': 0,
  'utils/stored-names': 0,
  'utils/waiting': 0,
  'utils/anchor': 1,
  'utils/figures': 1,
  'utils/people': 1,
  'utils/indicators': 1,
  'utils/places': 1,
  'utils/search': 1,
  'utils/series': 1,
  'utils/marks': 2,
  'utils/export': 2,
  'utils/article': 2,
  'utils/pdf': 2,
  'utils/import': 3,
  'utils/markup': 3,
  'utils/page': 3,
  'utils/store': 3,
  'utils/platform': 3,
  'utils/backup': 4,
  'utils/commands': 4,
  'utils/cli': 5,
  components: 4,
  entrypoints: 5,
};

/**
 * Folders inside the large modules, lowest first; those of one line do not know each other. A file imports from its own
 * folder and from lower ones, and what lies in the module's root is above them all.
 */
const PARTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'utils/figures': [
    ['lexicon', 'words'],
    ['numbers'],
    ['amounts', 'time'],
    ['line'],
    ['period', 'cues'],
    ['place'],
    ['indicator'],
    ['reading'],
    ['tables'],
  ],
  'utils/article': [['sites', 'words'], ['lines'], ['page'], ['furniture'], ['kind', 'metadata'], ['body']],
  'utils/pdf': [['drawn'], ['letters', 'lines'], ['document', 'tables']],
  'utils/store': [['packing'], ['records'], ['acts', 'care', 'library-index'], ['lists']],
};

/** Packages that only some modules may name; everything not listed may be imported by nobody. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['utils/model', 'utils/backup', 'utils/export', 'utils/import', 'utils/platform', 'utils/cli'],
  dexie: ['utils/store'],
  wxt: ['utils/platform', 'entrypoints'],
  preact: ['components', 'entrypoints'],
  '@mozilla/readability': ['utils/article', 'utils/cli', 'entrypoints'],
  fflate: ['utils/export', 'utils/import', 'utils/cli', 'utils/store'],
  papaparse: ['utils/import'],
  'hyparquet-writer': ['utils/export'],
  'pdfjs-dist': ['utils/pdf', 'utils/cli', 'entrypoints'],
  ajv: ['utils/cli'],
  jsdom: ['utils/cli'],
  'playwright-core': ['utils/cli'],
  recheck: ['utils/cli'],
  vite: ['utils/cli'],
  '@stryker-mutator/core': ['utils/cli'],
  '@vitest/runner': ['utils/cli'],
  vitest: ['utils/cli'],
  defuddle: ['utils/cli'],
};

/** The pure core may not touch these: time, chance and the outside are arguments. */
const IMPURE = /\b(?:Date\.now|new Date\(\)|Math\.random|crypto\.|localStorage|indexedDB|fetch\(|globalThis|window\.)/;
const GLOBAL_DOM = /(?<![.\w'"`-])document\.(?!documentElement\?)/;

/** Lines of a function; most have less than 40. */
const MOST_LINES = 80;
/** Those that may be longer, as "file name", up to so many lines. */
const LONG_FUNCTIONS: Readonly<Record<string, number>> = {
  // One line for each thing the store can do.
  'utils/store/store.ts createStore': 120,
  // What Stryker asks of a plug-in, over one state.
  'utils/cli/mutants/test-runner.ts createTestRunner': 87,
};

/** Ways to run text as markup; nothing of a page is ever rendered as HTML. */
const MARKUP_SINKS = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;

const between = IMPORTS.filter(
  (entry): entry is Import & { target: string } =>
    entry.target !== null && !entry.target.startsWith('public/') && moduleOf(entry.target) !== moduleOf(entry.file),
);

describe('who may import whom', () => {
  test('the graph is really read', () => {
    expect(FILES.length).toBeGreaterThan(40);
    expect(between.length).toBeGreaterThan(30);
  });

  test('every module has its level', () => {
    const unknown = new Set(FILES.map(moduleOf).filter((name) => LEVELS[name] === undefined));
    expect([...unknown]).toEqual([]);
  });

  test('imports go to lower levels only', () => {
    const wrong = between.filter(({ file, target }) => {
      const from = LEVELS[moduleOf(file)] ?? -1;
      const to = LEVELS[moduleOf(target)] ?? 99;
      return to >= from;
    });
    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });

  test.each(Object.entries(PARTS))('the folders of %s stand above each other', (module, parts) => {
    const folderOf = (file: string) =>
      file
        .slice(module.length + 1)
        .split('/')
        .slice(0, -1)[0] ?? '.';
    const levelOf = (folder: string) =>
      folder === '.' ? parts.length : parts.findIndex((names) => names.includes(folder));
    const inside = IMPORTS.flatMap(({ file, specifier }) => {
      const target = fileOf(file, specifier);
      return file.startsWith(`${module}/`) && target?.startsWith(`${module}/`) ? [[file, target] as const] : [];
    });
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.filter(([file]) => levelOf(folderOf(file)) === -1)).toEqual([]);
    const wrong = inside.filter(([file, target]) => {
      const [from, to] = [folderOf(file), folderOf(target)];
      return from !== to && levelOf(to) >= levelOf(from);
    });
    expect(wrong.map(([file, target]) => `${file} -> ${target}`)).toEqual([]);
  });

  test('components know neither the store nor the browser', () => {
    const wrong = between.filter(
      ({ file, target }) =>
        moduleOf(file) === 'components' && ['utils/store', 'utils/platform'].includes(moduleOf(target)),
    );
    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });

  test('a module of utils is entered through its index', () => {
    // result.ts has no imports at all, so that the injected clipper can use it without carrying zod.
    const allowed = new Set(['utils/model/result', 'utils/cli/browser']);
    const wrong = between.filter(
      ({ target }) => target.startsWith('utils/') && target.split('/').length > 2 && !allowed.has(target),
    );
    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });

  test('no file is in a circle of imports', () => {
    expect(findCircle()).toEqual([]);
  });

  test('a package is named only where it belongs', () => {
    const wrong = IMPORTS.filter(({ file, specifier, target }) => {
      if (target !== null || specifier.startsWith('node:')) return false;
      const name = specifier.startsWith('@')
        ? specifier.split('/').slice(0, 2).join('/')
        : (specifier.split('/')[0] ?? '');
      return !(PACKAGES[name] ?? []).includes(moduleOf(file));
    });
    expect(wrong.map(({ file, specifier }) => `${file} -> ${specifier}`)).toEqual([]);
  });
});

describe('what the code may touch', () => {
  const isPure = (file: string) => (LEVELS[moduleOf(file)] ?? 9) <= 2;

  test('the pure core knows no clock, chance, storage or network', () => {
    expect(FILES.filter((file) => isPure(file) && IMPURE.test(withoutComments(read(file))))).toEqual([]);
  });

  test('the pure core reads only documents it is given', () => {
    const readers = ['utils/article', 'utils/pdf'];
    const wrong = FILES.filter(
      (file) => isPure(file) && !readers.includes(moduleOf(file)) && GLOBAL_DOM.test(withoutComments(read(file))),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing is rendered from markup', () => {
    // Commands of Node render nothing; one names the sinks it looks for.
    const rendering = FILES.filter((file) => moduleOf(file) !== 'utils/cli');
    expect(rendering.filter((file) => MARKUP_SINKS.test(withoutComments(read(file))))).toEqual([]);
  });

  test('only one module parses markup and starts scripts, as the policy of our pages demands', () => {
    const makers = FILES.filter((file) => !['utils/cli', 'utils/markup'].includes(moduleOf(file)));
    const makes = /\bnew (?:DOMParser|Worker|SharedWorker)\b|\btrustedTypes\b/;
    expect(makers.filter((file) => makes.test(withoutComments(read(file))))).toEqual([]);
  });

  test('no any, no suppressed check without its reason', () => {
    const wrong = FILES.filter((file) => /@ts-(?:ignore|nocheck)|\bas any\b|: any\b/.test(withoutComments(read(file))));
    expect(wrong).toEqual([]);
  });

  test('entry points only compose', () => {
    const long = FILES.filter(
      (file) => /^entrypoints\/[^/]+\/(?:index|main)\.tsx?$/.test(file) && read(file).split('\n').length > 60,
    );
    expect(long).toEqual([]);
  });
});

describe('what the code says of itself', () => {
  test('every exported function says what it does', () => {
    expect(undocumented()).toEqual([]);
  });

  test('nothing is exported that no other file asks for', () => {
    // Asked for by its name, by a program of others.
    const known = ['utils/cli/mutants/test-runner.ts strykerPlugins'];
    expect(deadNames().filter((name) => !known.includes(name))).toEqual([]);
  });

  test('nothing is tested that nobody uses', () => {
    // The browsers of the tests are driven from utils/cli.
    expect(testedOnly().filter((name) => !name.startsWith('utils/cli/'))).toEqual([]);
  });

  test('no function grows long', () => {
    const lengths = lengthsOf();
    const long = [...lengths].filter(([name, lines]) => lines > (LONG_FUNCTIONS[name] ?? MOST_LINES));
    expect(long.map(([name, lines]) => `${name}: ${lines}`)).toEqual([]);
    const forgiven = Object.keys(LONG_FUNCTIONS).filter((name) => (lengths.get(name) ?? 0) <= MOST_LINES);
    expect(forgiven.map((name) => `${name} is not long any more`)).toEqual([]);
  });
});

describe('the map is true', () => {
  test('CODEMAP.md names every module and no other', () => {
    const map = read('CODEMAP.md');
    const named = new Set([...map.matchAll(/^\| \d \| `(utils\/[a-z0-9-]+)`/gm)].map((match) => match[1]));
    const existing = readdirSync(join(ROOT, 'utils')).filter((name) =>
      statSync(join(ROOT, 'utils', name)).isDirectory(),
    );
    expect([...named].sort()).toEqual(existing.map((name) => `utils/${name}`).sort());
  });

  test('CODEMAP.md gives a reason for every dependency', () => {
    const map = read('CODEMAP.md');
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const unexplained = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !map.includes(`\`${name}\``),
    );
    expect(unexplained).toEqual([]);
  });

  test('versions are pinned exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });
});
