import { BEARER_NOUNS } from '../lexicon/topic-words';
import { type Line, type Range, startsMeasure, temporalOf, wordAt, wordsOf } from '../line/line';
import { phraseAt } from '../words/phrases';
import { trimLead } from './heads';
import { LINKS } from './left-strip';
import { withSmallOpener } from './small-opener';

/** Longest name of a thing, and what may stand between it and the dimension, in tokens. */
const LONGEST = 12;
const REACH = 40;

const opensBearer = (line: Line, at: number): boolean =>
  BEARER_NOUNS.has(`${wordAt(line, at)} ${wordAt(line, at + 1)}`) || BEARER_NOUNS.has(wordAt(line, at));

/** Words of a predicate that are no link and no verb of doing. */
const PREDICATES: ReadonlySet<string> = new Set(
  (
    'được do đã đang sẽ mới vừa vẫn cũng bị có với từ thì khởi hoàn kéo nằm tổ thu quy thứ nay năm dài rộng cao ' +
    'sâu đi qua này đó'
  ).split(' '),
);

const endsName = (line: Line, at: number, from: number): boolean => {
  const token = line.tokens[at];
  const sign = token?.kind === 'sign' && !'“”"-'.includes(token.word);
  if (token === undefined || sign || temporalOf(line, at) !== null || startsMeasure(line, at) !== null) return true;
  if (at === from) return false;
  return PREDICATES.has(token.word) || phraseAt(LINKS, line.tokens, at) !== null;
};

/** The name of the thing that begins at `from`, in words; "" when it is no name ("khu vực …", "tuyến" alone). */
const nameAt = (line: Line, { from, to }: Range): string => {
  let end = from;
  while (end < to && end - from < LONGEST && !endsName(line, end, from)) end += 1;
  const words = end - from < LONGEST ? wordsOf(line, { from, to: end }) : '';
  return BEARER_NOUNS.has(words.toLowerCase()) ? '' : withSmallOpener(words);
};

/** Before a name these only say where or by what. */
const SPOKEN_OF: ReadonlySet<string> = new Set('theo tại trong ở trên qua về đến sau'.split(' '));

/**
 * The thing whose cost or yield is told: the one the sentence opens with ("*Hội chợ OCOP* có 180 gian hàng, doanh thu 9,5
 * tỷ đồng"), or the one named right before the dimension ("tỉnh triển khai *dự án bến bãi Khau Lầu*, tổng mức đầu tư …"). "" when none does.
 */
export const bearerBefore = (line: Line, first: number): string => {
  const sentence = line.sentences[line.sentenceAt[first] ?? 0];
  if (sentence === undefined || first - sentence.first > REACH) return '';
  const { from } = trimLead(line, { from: sentence.first, to: first });
  if (opensBearer(line, from) && !SPOKEN_OF.has(wordAt(line, from - 1))) return nameAt(line, { from, to: first });
  for (let at = first - 2; at > from && at > first - LONGEST && line.measureEndsAt[at + 1] !== 1; at -= 1)
    if (opensBearer(line, at) && !opensBearer(line, at - 1)) return nameAt(line, { from: at, to: first });
  return from >= first ? bearerOfSentence(line, (line.sentenceAt[first] ?? 0) - 1) : '';
};

/** Longest name taken over from the sentence before, in syllables. */
const LONGEST_AFAR = 6;

/** "*Nhà văn hóa thôn Đoài* vừa khánh thành. Kinh phí 1,9 tỷ đồng": the thing a sentence opens with, else the last one it names; "" when it names none. */
const bearerOfSentence = (line: Line, index: number): string => {
  const sentence = line.sentences[index];
  if (sentence === undefined || sentence.end - sentence.first > REACH) return '';
  const { from } = trimLead(line, { from: sentence.first, to: sentence.end });
  let name = opensBearer(line, from) ? nameAt(line, { from, to: sentence.end }) : '';
  for (let at = sentence.end - 1; name === '' && at > from; at -= 1)
    if (opensBearer(line, at) && !opensBearer(line, at - 1) && !SPOKEN_OF.has(wordAt(line, at - 1)))
      name = nameAt(line, { from: at, to: sentence.end });
  return name.split(' ').length <= LONGEST_AFAR ? name : '';
};
