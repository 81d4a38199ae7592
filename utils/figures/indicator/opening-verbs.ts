import { ACTIONS } from '../lexicon/indicator-words';
import { isOneOf, namedPhrases } from '../words/named-phrases';

/** Known verbs, and those that are too often the second half of a noun to be looked for inside a clause ("doanh *thu*"). */
const VERBS: ReadonlySet<string> = new Set([...ACTIONS.filter((verb) => verb !== 'làm'), 'thu', 'nhận', 'phạt']);

/** Verbs that are no one's second half, but say nothing without their subject. */
const LIGHT: ReadonlySet<string> = new Set([
  'phủ',
  'phủ kín',
  'thành',
  'đỗ',
  'xuống giống',
  'đóng góp',
  'mở thành',
  'cho',
]);

const ALONE = namedPhrases([...VERBS, ...LIGHT]);

/** "sản xuất", "phủ": nothing but a verb. */
export const isVerbAlone = (words: string): boolean => isOneOf(ALONE, words);

/** Longest verb that is handed on, in syllables. */
const LONGEST = 4;

/** The verb an indicator opens with: "thu giữ" of "thu giữ heroin", "phối hợp bắt giữ" before the noun; "" when there is none. */
export const verbOf = (words: string): string => {
  const syllables = words.toLowerCase().split(' ', LONGEST + 1);
  for (let size = Math.min(LONGEST, syllables.length - 1); size > 0; size -= 1)
    if (VERBS.has(syllables.slice(0, size).join(' '))) return words.split(' ', size).join(' ');
  return '';
};

/** "thu sa nhân khô": what it is done to. */
export const withoutVerb = (words: string): string => {
  const verb = VERBS.has(words.toLowerCase()) ? '' : verbOf(words);
  return verb === '' ? words : words.slice(verb.length + 1);
};
