import { type Line, temporalOf, wordAt } from '../line/line';
import { phraseAt } from '../words/phrases';
import { wordClass } from '../words/word-classes';
import { isPair, wordPairs } from '../words/word-pairs';
import { PLANS } from './plan-nouns';

/** How many tokens say that plans follow, and by which words. */
type Announcement = { readonly length: number; readonly phrase: string };

/**
 * "thống nhất chỉ tiêu: sản lượng 45.000 tấn; …", "với *các chỉ tiêu*: 100% khóm …": a plan noun that opens a list; and one that
 * somebody sets ("thông qua 24 *chỉ tiêu* của năm 2026, trong đó …").
 */
export const announcedPlan = (line: Line, at: number): Announcement | null => {
  const from = ((line.tokens[at]?.classes ?? 0) & SEVERAL) !== 0 ? at + 1 : at;
  const noun = phraseAt(PLANS, line.tokens, from);
  if (noun?.value !== true) return null;
  if (!opensListAt(line, from + noun.length) && !isDecided(line, at)) return null;
  return { length: from + noun.length - at, phrase: noun.phrase };
};

/** Verbs by which a congress or a resolution says what is to be reached, right before the colon of a list. */
const SETS_DOWN = wordPairs(['xác định', 'nêu rõ', 'quyết nghị', 'quyết định', 'ghi rõ', 'yêu cầu']);
/** Who decides what is to come. */
const DECIDERS = wordPairs(['đại hội', 'nghị quyết', 'kế hoạch', 'đề án', 'chương trình', 'phương án', 'hội đồng']);
/** How far behind its name the verb stands: "Đại hội đại biểu Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030 *xác định:*". */
const LONGEST_DECIDER = 18;

/** "Đại hội nhiệm kỳ 2025 - 2030 *xác định:* 100% chi hội …": a list of what was decided; a report to a congress tells what was. */
export const announcedDecision = (line: Line, at: number): Announcement | null => {
  // The colon first, which most words have not: this is asked of every word that opens a cue.
  if (wordAt(line, at + 2) !== ':' || wordAt(line, at - 1) === 'đã') return null;
  if (!isPair(SETS_DOWN, wordAt(line, at), wordAt(line, at + 1))) return null;
  const first = line.sentences[line.sentenceAt[at] ?? 0]?.first ?? 0;
  let decided = false;
  for (let step = at - 1; step >= first && step > at - LONGEST_DECIDER; step -= 1) {
    if (wordAt(line, step) === 'báo' && wordAt(line, step + 1) === 'cáo') return null;
    decided ||= isPair(DECIDERS, wordAt(line, step), wordAt(line, step + 1));
  }
  return decided ? { length: 2, phrase: 'xác định' } : null;
};

/** "mục tiêu *giai đoạn 2026 - 2030:*", "chỉ tiêu *chủ yếu như sau:*" */
const opensListAt = (line: Line, from: number): boolean => {
  let end = from;
  while (end < from + 7 && (LIST_ANNOUNCERS.has(wordAt(line, end)) || temporalOf(line, end) !== null)) end += 1;
  return wordAt(line, end) === ':';
};

/** "Hội nghị *thống nhất* 24 chỉ tiêu": the noun right behind the verb that sets it, a number between them or none. */
const isDecided = (line: Line, at: number): boolean => {
  const before = line.tokens[at - 1]?.kind === 'number' ? at - 1 : at;
  return isPair(DECIDING, wordAt(line, before - 2), wordAt(line, before - 1));
};
const DECIDING = wordPairs(['thông qua', 'thống nhất', 'quyết nghị', 'đề ra', 'đặt ra', 'đưa ra', 'ấn định']);
/** Words for more than one, before the noun of a plan. */
const SEVERAL = wordClass(['các', 'những']);

const LIST_ANNOUNCERS: ReadonlySet<string> = new Set('chủ yếu cụ thể chính cơ bản lớn như sau là gồm'.split(' '));
