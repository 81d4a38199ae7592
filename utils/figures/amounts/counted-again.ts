import { readExtent } from '../numbers/extents';
import { type Token, wordOf } from '../words/tokens';
import type { Measure } from './measure';
import { isInsideCode, isLabelled } from './not-amounts';
import { isCountable } from './unit-reading';

/** How far back what is counted again may stand, in tokens and in amounts. */
const REACH = 32;
const AMOUNTS = 3;

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['', ',', ';', '.', '"', ')']);

/** Verbs and words of measure right before the number: "thì nay đã *có* 25", "giờ chỉ *còn* 11", "song *chỉ* 358". */
const COUNTED_BY: ReadonlySet<string> = new Set('có còn được là mới chỉ đạt lên xuống'.split(' '));
/** What says that the same is counted at another time, or seen from another side. */
const CONTRASTS: ReadonlySet<string> = new Set('nay giờ hiện thì nhưng song chỉ mới ngoái trước cuối đầu'.split(' '));

const DONE: ReadonlySet<string> = new Set(['đã', 'mới', 'vừa']);

/** The last count before the number in its sentence, or null. */
const countBefore = (tokens: readonly Token[], at: number, found: readonly Measure[]): Measure | null => {
  for (let index = found.length - 1; index >= 0 && index >= found.length - AMOUNTS; index -= 1) {
    const before = found[index]!; // index is below the length
    if (at - before.end > REACH) return null;
    if (before.unitType !== 'count' && before.unitType !== 'classifier') continue;
    for (let step = before.end; step < at; step += 1)
      if (wordOf(tokens, step) === '.' && !tokens[step]?.glued) return null;
      else if (wordOf(tokens, step) === '.' && tokens[step + 1]?.capital && !tokens[step + 1]?.glued) return null;
    return before;
  }
  return null;
};

const isContrasted = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let step = from; step < at; step += 1) if (CONTRASTS.has(wordOf(tokens, step))) return true;
  return false;
};

/**
 * "Số doanh nghiệp thành lập mới là 1.214; *tạm ngừng hoạt động 612*": a sentence that counts without nouns goes on so, in clauses
 * of some words.
 */
const isBareToo = (tokens: readonly Token[], at: number, found: readonly Measure[]): boolean => {
  const before = countBefore(tokens, at, found);
  if (before === null || !before.unitInherited || before.unitFirst !== before.unitEnd || before.of !== null)
    return false;
  let from = at;
  while (tokens[from - 1]?.kind === 'word') from -= 1;
  return at - from >= 2 && [',', ';'].includes(wordOf(tokens, from - 1));
};

/** "412 câu lạc bộ, *tăng 36 so với* năm 2024", "59.177 người; *tăng 3.860 (7%)*": by how many of those counted. */
const isChangedBy = (tokens: readonly Token[], at: number): boolean =>
  ['tăng', 'giảm'].includes(wordOf(tokens, at - 1)) &&
  [',', ';'].includes(wordOf(tokens, at - 2)) &&
  ((wordOf(tokens, at + 1) === 'so' && wordOf(tokens, at + 2) === 'với') ||
    (wordOf(tokens, at + 1) === '(' && wordOf(tokens, at + 3) === '%'));

/**
 * "thụ lý 31.768 vụ; đã giải quyết 30.115", "năm ngoái có 18 sản phẩm OCOP thì nay đã có 25": a number alone at the end of a
 * clause counts again what its sentence counted before. The unit's words stay those of the first: they are the noun of both.
 * Null for small numbers that nothing sets against the first, for labels, and behind a name.
 */
export const readCountedAgain = (tokens: readonly Token[], at: number, found: readonly Measure[]): Measure | null => {
  const written = wordOf(tokens, at);
  const previous = at > 0 ? tokens[at - 1] : undefined;
  if (tokens[at]?.kind !== 'number' || previous?.kind !== 'word' || previous.capital || !isCountable(written))
    return null;
  // "UBND tỉnh *đã* giải quyết 187"
  const done = DONE.has(wordOf(tokens, at - 2)) || DONE.has(wordOf(tokens, at - 3));
  const counted = COUNTED_BY.has(previous.word) || (done && written.length > 1);
  const changed = isChangedBy(tokens, at);
  const bare = !counted && (changed || isBareToo(tokens, at, found));
  const ends = changed || CLAUSE_ENDS.has(wordOf(tokens, at + 1));
  if ((!counted && !bare && !written.includes('.')) || !ends) return null;
  const extent = readExtent(tokens, at);
  if (extent === null || extent.max !== null || extent.of !== null || extent.numeral.magnitude !== null) return null;
  if (isInsideCode(tokens, at, extent.end) || isLabelled(tokens, at, null)) return null;
  const before = countBefore(tokens, at, found);
  if (before === null) return null;
  if (!bare && !written.includes('.') && !done && !isContrasted(tokens, before.end, at)) return null;
  const own = {
    first: at,
    end: extent.end,
    value: extent.numeral.value,
    valueMax: null,
    of: null,
    unitInherited: true,
  };
  return { ...before, ...own };
};
