import { describe, expect, test } from 'vitest';
import { diffText, locateAnchor } from '@/utils/anchor';
import { findQuantities } from '@/utils/figures';
import { suggestMarks, validateQuantityFields } from '@/utils/marks';
import { parseQuery } from '@/utils/search';
import { foldVietnamese } from '@/utils/text';
import { anArticle, blocksOf } from '../../build';

/**
 * Words that every JavaScript object has by birth: a table asked for "constructor" answers with a function. An article
 * with that word in it once could not be clipped. Each stands where a table may be asked for it, beside the same
 * sentence with a word no object has.
 */
const NAMES = Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [name, name.toLowerCase()]);
const STRANGE = 'xwq';

const SENTENCES: readonly ((word: string) => string)[] = [
  (word) => `${word}`,
  (word) => `Xã đạt 76,5 ${word}, tăng 12%.`,
  (word) => `Xã đạt ${word} 76,5 tỷ đồng.`,
  (word) => `Thu ${word} năm 2025 đạt 76,5 tỷ ${word}.`,
  (word) => `Năm ${word} ước đạt 5 ${word}/năm; quý ${word} tăng ${word} 3%.`,
  (word) => `Theo ${word}, hai ${word} ba ${word} mươi hộ; 5–7 ${word}; +3 ${word}.`,
  (word) => `Đồng chí ${word} Văn Nghị, ${word} Đảng ủy xã ${word}, tỉnh ${word}.`,
  (word) => `TS.${word} T/${word} PGS. ${word} cho biết: “${word} đạt 5%”.`,
  (word) => `${word[0]?.toUpperCase()}${word.slice(1)} ${word.toUpperCase()} 5 ${word.toUpperCase()}`,
  (word) => `${word}: 5; ${word}: 7 ${word}; ${word} – 9 ${word} (${word}).`,
];

const marksOf = (text: string): string => {
  let count = 0;
  const newId = () => `id-${++count}`;
  const body = `Xã Nậm Khao vượt thu\n${text}`;
  const article = anArticle({ text: body, blocks: blocksOf(body) });
  return JSON.stringify(suggestMarks({ article, newId, now: '2025-10-02T09:00:00+07:00' }));
};

describe.each([...new Set(NAMES)])('the word "%s"', (name) => {
  test.each(SENTENCES.map((sentence) => [sentence(name), sentence] as const))('%s', (said, sentence) => {
    const shape = (json: string) => json.match(/"(?:kind|start|end|unit|value)":[^,}]*/g)?.length ?? 0;
    const word = name.replace(/[a-z]{3}/i, STRANGE);
    expect(shape(marksOf(said))).toBe(shape(marksOf(sentence(word))));
    expect(findQuantities({ text: said })).toBeDefined();
  });

  test('asked for, entered, compared', () => {
    expect(() => parseQuery(`${name}:${name} ${name}`)).not.toThrow();
    expect(foldVietnamese(name)).toBe(name.toLowerCase());
    expect(() => validateQuantityFields({ value: `5 ${name}`, unit: name })).not.toThrow();
    expect(() => diffText(`một ${name}`, `${name} hai`)).not.toThrow();
    expect(() =>
      locateAnchor(`một ${name} hai`, { quote: name, prefix: name, suffix: name, start: 0, end: name.length }),
    ).not.toThrow();
  });
});
