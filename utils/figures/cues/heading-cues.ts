import { HEADING_CUES } from '../lexicon/kind-cues';
import { type Line, wordAt } from '../line/line';
import { phraseAt, phraseTable } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import type { Kind } from './cue';
import { headingRank, PLAIN_RANK } from './sections';

const HEADINGS = phraseTable(HEADING_CUES);

/** "Điều 3. Một số nhiệm vụ trọng tâm", "1. Kết quả thực hiện": what a numbered heading announces. */
export const headingKind = (line: Line): Kind | null => {
  if (headingRank(line) === PLAIN_RANK) return null;
  for (let at = 0; at < line.tokens.length; at += 1) {
    const cue = phraseAt(HEADINGS, line.tokens, at);
    if (cue !== null) return cue.value;
  }
  return null;
};

/** "*Nhiệm vụ* quý IV:", "*Phương hướng* những tháng tới:": whether the first words of a line that opens a list announce plans. */
export const announcesPlans = (line: Line): boolean => {
  let at = 0;
  while (at < 4 && line.tokens[at]?.kind !== 'word') at += 1;
  const cue = phraseAt(HEADINGS, line.tokens, at);
  if (cue?.value !== 'target') return false;
  const next = at + cue.length;
  return (
    !['đã', 'đạt', 'chưa'].includes(wordAt(line, next)) &&
    !isPair(CARRIED_OUT, wordAt(line, next), wordAt(line, next + 1))
  );
};

/**
 * "I. *Tình hình thực hiện* các mục tiêu đặt ra năm 2025": a heading that opens with what became of plans, nothing joined to
 * it ("Kết quả năm 2025 *và* mục tiêu năm 2026").
 */
export const reviewsPlans = (line: Line): boolean => {
  let at = 0;
  while (at < 4 && (HEADINGS.bit & (line.tokens[at]?.opens ?? 0)) === 0) at += 1;
  const opener = phraseAt(HEADINGS, line.tokens, at);
  if (opener?.value !== 'figure') return false;
  let done = false;
  for (let next = at + opener.length; next < line.tokens.length; next += 1) {
    const word = wordAt(line, next);
    if (isPair(CARRIED_OUT, word, wordAt(line, next + 1))) done = true;
    if (word === ',' || word === ';' || word === 'và' || AHEAD.has(word)) return false;
  }
  return done;
};
const CARRIED_OUT = wordPairs(['thực hiện', 'hoàn thành']);
/** Words of a heading that speaks of what is to come as well. */
const AHEAD: ReadonlySet<string> = new Set(['phương', 'hướng', 'tới', 'tiếp', 'giải']);
