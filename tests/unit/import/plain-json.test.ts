import { describe, expect, test } from 'vitest';
import { isObject, parsePlainJson } from '@/utils/import/plain-json';

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

describe('JSON before its meaning is looked at', () => {
  test.each(['null', '1', '"a"', '[]', '{}', '{"a":[1,{"b":null}]}'])('%s is passed on as it is', (text) => {
    expect(parsePlainJson(text, 10)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  test('what is no JSON is damaged, with what the parser said', () => {
    const read = parsePlainJson(`{"a":${'x'.repeat(1000)}`, 10);
    expect(read).toMatchObject({ ok: false, reason: 'damaged' });
    expect(read.ok || read.detail).toMatch(/JSON/);
    expect((read.ok || read.detail)?.toString().length).toBeLessThanOrEqual(200);
  });

  test.each([
    [nested(3), 4, true],
    [nested(4), 4, true],
    [nested(5), 4, false],
    [`{"a":{"a":{}}}`, 3, true],
    [`{"a":{"a":{}}}`, 2, false],
    [`[{"a":[1]}]`, 3, true],
    [`[{"a":[1]}]`, 2, false],
    ['1', 0, true],
    ['[]', 0, false],
  ])('%s at most %i deep: %s', (text, depth, isRead) => {
    expect(parsePlainJson(text, depth)).toMatchObject(
      isRead ? { ok: true } : { ok: false, reason: 'damaged', detail: 'nested too deep' },
    );
  });

  test.each([
    '{"__proto__":1}',
    '[{"__proto__":1}]',
    '[[{"a":{"constructor":1}}]]',
    '{"a":{"prototype":[]}}',
    '[1,2,{"a":1},{"b":[{"__proto__":{}}]}]',
  ])('%s is unsafe', (text) => {
    expect(parsePlainJson(text, 10)).toMatchObject({ ok: false, reason: 'unsafe', detail: 'forbidden key' });
  });

  test('such a word is only forbidden as a key', () => {
    expect(parsePlainJson('["__proto__","constructor"]', 10)).toMatchObject({ ok: true });
  });
});

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['a', false],
  [undefined, false],
])('%o is an object: %s', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
