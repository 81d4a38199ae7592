import { type Line, type Range, wordAt } from '../line/line';
import { trimLead } from './heads';

/** "*một số sản phẩm tăng mạnh như* tôm đông lạnh tăng 19,8%": the first of those named for many. */
export const afterExample = (line: Line, { from, to }: Range): Range | null => {
  if (!MANY.has(wordAt(line, from)) && to - from < LONG_STORY) return null;
  for (let at = to - 2; at > from + 1; at -= 1)
    if (wordAt(line, at) === 'như' && !LIKENESS.has(wordAt(line, at - 1)) && !BACKWARD.has(wordAt(line, at + 1)))
      return trimLead(line, { from: at + 1, to });
  return null;
};
/** Of more words nobody makes a name: "sản phẩm có sức cạnh tranh cao trên thị trường như vùng tre". */
const LONG_STORY = 14;
const MANY: ReadonlySet<string> = new Set(['một', 'nhiều', 'các', 'những', 'số']);
/** "*cũng* như", "*gần* như". */
const LIKENESS: ReadonlySet<string> = new Set(['cũng', 'gần', 'hầu', 'coi', 'xem', 'dường', 'giống']);
/** "như *trên*", "như *năm trước*". */
const BACKWARD: ReadonlySet<string> = new Set(['trên', 'sau', 'vậy', 'thế', 'năm', 'cùng']);
