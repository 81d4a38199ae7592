import { describe, expect, it, vi } from 'vitest';
import { codeRegexes } from '@/utils/cli/regexes/code-regexes';
import { findRegexes } from '@/utils/cli/regexes/find-regexes';
import { judge, spelled } from '@/utils/cli/regexes/judge';
import { findUnsafe, knownSafe } from '@/utils/cli/regexes/known';

describe('findRegexes', () => {
  it('finds literals in TypeScript and TSX with their lines, and none in strings and comments', () => {
    const code = [
      '// /not this/',
      "const text: string = '/nor this/';",
      'const a = <T,>(x: T) => /\\d+/u.test(String(x)) ? 4 / 2 / 1 : 0;',
      'const Row = () => <p class={"x".replace(/x/g, "y")}>a / b / c</p>;',
    ].join('\n');
    const { literals, constructed } = findRegexes('row.tsx', code);
    expect(literals.map((regex) => `${regex.line} ${spelled(regex)}`)).toEqual(['3 /\\d+/u', '4 /x/g']);
    expect(constructed).toEqual([]);
  });

  it('tells where expressions are built out of strings', () => {
    const code = 'const a = new RegExp("a+");\nconst b = RegExp(a.source);\nconst c = new Map();';
    expect(findRegexes('build.ts', code).constructed).toEqual([1, 2]);
  });
});

describe('judge', () => {
  it.each([
    ['^(?:a+)+$', false],
    ['\\s+$', false],
    ['^\\d{1,3}(?:\\.\\d{3})*$', true],
  ])(
    '%s',
    async (source, safe) => {
      expect((await judge({ source, flags: '' })).safe).toBe(safe);
    },
    120_000,
  );
});

describe('the code', () => {
  it('holds only regular expressions that no text can make slow', async () => {
    vi.resetModules(); // what other tests have imported would not be built again
    const regexes = await codeRegexes();
    expect(regexes.length).toBeGreaterThan(100);
    const findings = await findUnsafe(regexes, knownSafe());
    const told = findings.map(({ regex, why }) => `${regex.file}:${regex.line} ${spelled(regex)}: ${why}`);
    // After mending an expression, or adding one, `npm run check:regexes -- --write` saves this test its time.
    expect(told).toEqual([]);
  }, 600_000);
});
