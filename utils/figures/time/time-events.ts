import { type Token, wordOf } from '../words/tokens';
import { isPair, wordPairs } from '../words/word-pairs';

/** Words of the name of an event that is held every year or so. */
const EVENTS = wordPairs([
  ...[
    'kỳ thi',
    'cuộc thi',
    'hội thi',
    'giải vô',
    'giải chạy',
    'giải bóng',
    'lễ hội',
    'ngày hội',
    'hội khỏe',
    'hội chợ',
  ],
  ...['liên hoan', 'mùa giải', 'sea games', 'asian cup', 'world cup', 'tuần lễ', 'năm du', 'hội xuân', 'hội báo'],
]);
const EVENT_NAMES: ReadonlySet<string> = new Set(['festival', 'marathon', 'league', 'cup', 'olympic', 'para']);
/** Words between the head of such a name and its year: "kỳ thi tuyển sinh vào lớp 10 THPT 2026". */
const LONGEST_EVENT = 10;

/** Where the name of an event that reaches up to token `at` begins ("*kỳ* thi tốt nghiệp THPT năm 2025"), or -1. */
export const eventBefore = (tokens: readonly Token[], at: number): number => {
  for (let step = at - 1; step >= 0 && step > at - LONGEST_EVENT; step -= 1) {
    if (tokens[step]?.kind === 'sign') return -1;
    const paired = step + 1 < at && isPair(EVENTS, wordOf(tokens, step), wordOf(tokens, step + 1));
    if (paired || EVENT_NAMES.has(wordOf(tokens, step))) return step;
  }
  return -1;
};

/** What the number behind the name of an event may count: "giải thưởng lễ hội 2000 USD". */
const COUNTED: ReadonlySet<string> = new Set(['đồng', 'usd', 'người', 'vận', '%', 'thí', 'lượt', 'du', 'khán', 'em']);

/** "kỳ thi tốt nghiệp THPT *2024*", "Festival Huế *2026*": the year an event is held in. */
export const isYearOfEvent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'word' && !COUNTED.has(wordOf(tokens, at + 1)) && eventBefore(tokens, at) >= 0;
