import { type Line, type Range, wordAt } from '../line/line';
import { placeAt } from '../place/places';
import { phraseAt } from '../words/phrases';
import { isPair, wordPairs } from '../words/word-pairs';
import { isOffice } from './actors';
import { ACTION_VERBS, trimLead } from './heads';

/** What begins like "giao" and assigns nothing, and what is assigned as a thing. */
const NOT_ASSIGNED: ReadonlySet<string> = new Set(
  'quân thông dịch lưu nộp đất rừng khoán thương tiếp nhận lại trả hàng'.split(' '),
);
/** Before it "giao" is half of a word, or what is suffered. */
const COMPOUNDS: ReadonlySet<string> = new Set(['bàn', 'chuyển', 'được', 'ngoại', 'xã', 'đã']);
const TARGETS = wordPairs(['chỉ tiêu', 'kế hoạch', 'nhiệm vụ']);
/** Who a task is given to, by common nouns. */
const UNDER: ReadonlySet<string> = new Set('xã phường huyện tỉnh ngành hội đoàn trường đơn'.split(' '));
/** Longest name of an office that is given a task, in tokens. */
const LONGEST_OFFICE = 6;

/** Where the words for who is given the task end; `at` without any. */
const afterWhom = (line: Line, at: number, to: number): number => {
  const place = placeAt(line, at);
  if (place !== null) return at + place.length;
  const office = isOffice(line, at);
  if (!office && !UNDER.has(wordAt(line, at))) return at;
  for (let end = at + 1; end <= to && end <= at + LONGEST_OFFICE; end += 1)
    if (end === to || phraseAt(ACTION_VERBS, line.tokens, end) !== null || wordAt(line, end) === 'thu') return end;
  return at;
};

/**
 * "Sở *giao chỉ tiêu* 1.200 lao động", "Huyện *giao chỉ tiêu cho xã* trồng 200 ha quế", "giao Công an tỉnh giảm 10%": behind who
 * assigned what to whom the amount's own words begin; null where nothing of the kind stands in the stretch.
 */
export const afterAssigned = (line: Line, { from, to }: Range): Range | null => {
  for (let at = from; at < to; at += 1) {
    if (wordAt(line, at) !== 'giao' || NOT_ASSIGNED.has(wordAt(line, at + 1)) || COMPOUNDS.has(wordAt(line, at - 1)))
      continue;
    const set = isPair(TARGETS, wordAt(line, at + 1), wordAt(line, at + 2));
    let end = at + (set ? 3 : 1);
    if (wordAt(line, end) === 'cho') end += 1;
    const whom = afterWhom(line, end, to);
    if (!set && whom === end) continue;
    return trimLead(line, { from: Math.min(whom, to), to });
  }
  return null;
};
