import { afterEach, describe, expect, test } from 'vitest';
import { jsonDocument, toJsonLine } from '@/utils/export';
import { parseExport, readCslJson, readCsv, readRis, readWebAnnotations } from '@/utils/import';
import { OPTIONS, textOf } from '../export/read-stream';
import { FULL_ITEM } from '../export/sample-items';

const EVERYTHING = { ...OPTIONS, suggestions: true };
const LINE = toJsonLine(FULL_ITEM, EVERYTHING);

/** As a file may spell them: JSON may write any letter as an escape. */
const KEYS = [
  ['__proto__', '"__proto__":{"polluted":true}'],
  ['__proto__ in escapes', '"\\u005f\\u005fproto\\u005f\\u005f":{"polluted":true}'],
  ['constructor', '"constructor":{"prototype":{"polluted":true}}'],
  ['prototype', '"prototype":{"polluted":true}'],
] as const;

/** Every place in the JSON where an object begins. */
const objectStarts = (json: string): readonly number[] => [...json.matchAll(/\{(?=")/g)].map(({ index }) => index);

const insertAt = (json: string, index: number, member: string): string =>
  `${json.slice(0, index + 1)}${member},${json.slice(index + 1)}`;

const keysOf = (prototype: object): readonly string[] => Object.getOwnPropertyNames(prototype).sort();
const BEFORE = [keysOf(Object.prototype), keysOf(Array.prototype)];

afterEach(() => {
  expect([keysOf(Object.prototype), keysOf(Array.prototype)]).toEqual(BEFORE);
});

describe('no file reaches the prototype of objects', () => {
  test('the record has objects at many places', () => {
    expect(objectStarts(LINE).length).toBeGreaterThan(20);
  });

  test.each(KEYS)('%s, in any object of a line, is refused', async (_name, member) => {
    for (const index of objectStarts(LINE)) {
      expect(await parseExport(insertAt(LINE, index, member))).toMatchObject({ ok: false, reason: 'unsafe' });
    }
  });

  test.each(KEYS)('%s, in any object of a document, is refused', async (_name, member) => {
    const document = JSON.stringify(JSON.parse(await textOf(jsonDocument([FULL_ITEM], EVERYTHING))));
    for (const index of objectStarts(document)) {
      expect(await parseExport(insertAt(document, index, member))).toMatchObject({ ok: false, reason: 'unsafe' });
    }
  });

  test.each(KEYS)('%s, in other formats of JSON, is refused', (_name, member) => {
    const reference = `[{"type":"article","title":"Tin","URL":"https://baolaocai.vn/a-post1.html",${member}}]`;
    expect(readCslJson(reference)).toMatchObject({ ok: false, reason: 'unsafe' });
    const annotation = `{"@context":"http://www.w3.org/ns/anno.jsonld",${member}}`;
    expect(readWebAnnotations(annotation)).toMatchObject({ ok: false, reason: 'unsafe' });
  });

  test('a table may have a column of that name: it is a column and nothing else', () => {
    const read = readCsv('__proto__,constructor,value\nx,y,1\n');
    expect(read.ok && JSON.stringify(read.value)).toContain('__proto__');
    expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
  });

  test('nor does a reference file with tags of that name', () => {
    expect(readRis('TY  - NEWS\nTI  - Tin\n__proto__  - x\nER  - \n')).toHaveProperty('ok');
    expect(readRis('TY  - __proto__\nconstructor  - x\nER  - \n')).toHaveProperty('ok');
  });
});
