import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '@/utils/export';
import { CATALOGUES, LANGUAGES } from '@/utils/i18n';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const sources = (dir: string): string[] =>
  readdirSync(join(ROOT, dir), { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(?:tsx?|html)$/.test(entry.name) ? [readFileSync(join(ROOT, path), 'utf8')] : [];
  });

const code = [
  ...['components', 'entrypoints', 'utils'].flatMap(sources),
  readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
];
const keys = Object.keys(CATALOGUES.vi).sort();

/** Keys made from parts in code: each format names its own label. */
const composed = new Set(FORMATS.map(({ labelKey }) => labelKey));

/** "$1 of $2", plural forms included → ["1", "2"]. */
const placeholders = (message: string): string[] =>
  Array.from(new Set(Array.from(message.matchAll(/\$(\d)/g), (match) => match[1] ?? ''))).sort();

describe('both languages say everything', () => {
  test('they have the same keys', () => {
    expect(Object.keys(CATALOGUES.en).sort()).toEqual(keys);
  });

  test('they take the same values', () => {
    const unequal = keys.filter((key) => {
      const [vi, en] = LANGUAGES.map((language) => placeholders(catalogueOf(language)[key]?.message ?? ''));
      return JSON.stringify(vi) !== JSON.stringify(en);
    });
    expect(unequal).toEqual([]);
  });

  test.each(LANGUAGES)('no message of %s is empty, decomposed or padded', (language) => {
    const odd = Object.entries(catalogueOf(language)).filter(
      ([, { message }]) => message.trim() === '' || message !== message.normalize('NFC') || message !== message.trim(),
    );
    expect(odd).toEqual([]);
  });

  test('only Vietnamese needs no plural forms', () => {
    expect(keys.filter((key) => catalogueOf('vi')[key]?.message.includes('[['))).toEqual([]);
  });
});

describe('keys and code agree', () => {
  test('every message is used', () => {
    const all = code.join('\n');
    const unused = keys.filter(
      (key) => !composed.has(key) && !all.includes(`'${key}'`) && !all.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  test('every export format has its name', () => {
    expect(FORMATS.map(({ labelKey }) => labelKey).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('every key the manifest and the menus name exists', () => {
    const named = code.flatMap((source) => [
      ...Array.from(source.matchAll(/__MSG_(\w+)__/g), (match) => match[1] ?? ''),
      ...Array.from(source.matchAll(/getMessage\('(\w+)'/g), (match) => match[1] ?? ''),
    ]);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

const VIETNAMESE_LETTER = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;

test('no Vietnamese text stands in the interface outside the catalogues', () => {
  const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  const names = ['Trích Báo', "word: 'tỷ'", "word: 'triệu'"];
  const lines = ['components', 'entrypoints']
    .flatMap(sources)
    .flatMap((source) => withoutComments(source).split('\n'))
    .map((line) => names.reduce((rest, name) => rest.replaceAll(name, ''), line));
  expect(lines.filter((line) => VIETNAMESE_LETTER.test(line))).toEqual([]);
});

/** Two messages in one template, or one joined to something by "+": the order of words is another in another language. */
const JOINED = /\$\{t\([^`]{0,200}\$\{t\(|\bt\('[^']{1,80}'[^()]{0,80}\)\s*\+|\+\s*t\('/;

test('no sentence is put together out of messages', () => {
  const call = (key: string) => `\${t('${key}')}`;
  expect(["t('a') + t('b')", `${call('a')} ${call('b')}`, "x + t('b')"].filter((line) => !JOINED.test(line))).toEqual(
    [],
  );
  const interfaces = ['components', 'entrypoints', 'utils/commands'].flatMap(sources);
  expect(interfaces.filter((source) => JOINED.test(source)).map((source) => JOINED.exec(source)?.[0])).toEqual([]);
});

function catalogueOf(language: (typeof LANGUAGES)[number]): Readonly<Record<string, { readonly message: string }>> {
  return CATALOGUES[language];
}
