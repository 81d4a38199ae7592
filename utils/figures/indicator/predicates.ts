import { type Line, wordAt } from '../line/line';
import { wordClass } from '../words/word-classes';
import { isEmpty, isHead, trimLead } from './heads';

/** What is said of a subject behind "được": by whom it is told, not what it is. */
const TOLD: ReadonlySet<string> = new Set(['dự', 'báo', 'đánh', 'ghi', 'cho', 'kỳ', 'ước', 'nhận']);
/** How a subject goes on behind "tiếp tục". */
const GOING: ReadonlySet<string> = new Set(
  'là giữ duy đà xu dẫn đứng tăng giảm phát ổn phục khởi đóng khẳng có chiếm đạt vượt'.split(' '),
);
/** Before either of them. */
const STILL: ReadonlySet<string> = new Set(['cũng', 'vẫn', 'đang', 'đã', 'đều', 'tiếp', 'tục', 'lại', 'sẽ']);
/** How something grows, behind the verb. */
const MANNER: ReadonlySet<string> = new Set(
  'khá rất mạnh cao nhanh nhẹ đều sâu nhiều thấp đột biến tốt nhất'.split(' '),
);
const GROWING: ReadonlySet<string> = new Set(['tăng', 'giảm']);
/** Before "tăng" these make a noun of it: "tốc độ tăng cao". */
const NOMINAL: ReadonlySet<string> = new Set(['độ', 'mức', 'đà', 'sự', 'tỷ', 'tỉ', 'gia', 'cắt']);

/** "giá mủ nước *vào thời điểm* đầu vụ": when it was so. */
const WHEN: ReadonlySet<string> = new Set(['thời', 'lúc', 'dịp', 'mùa']);

/** First words of what is told of a subject. */
const OPENERS = wordClass(['được', 'tiếp', 'vào', 'có']);

const opensPredicate = (line: Line, at: number): boolean => {
  const next = wordAt(line, at + 1);
  switch (wordAt(line, at)) {
    case 'được':
      return TOLD.has(next);
    case 'tiếp':
      return next === 'tục' && GOING.has(wordAt(line, at + 2));
    case 'vào':
      return WHEN.has(next);
    case 'có':
      return next === 'thể';
    default:
      return false;
  }
};

/**
 * "Giá tiêu *được dự báo có thể tăng* trên 150.000 đồng/kg", "Công nghiệp *tiếp tục là trụ cột* với mức tăng 9%", "khu vực công nghiệp *tăng
 * khá cao* với mức tăng 10%": where the subject of a stretch from `from` to `to` ends and what is told of it begins; `to` where nothing is.
 * Told or going on is only what opens with the noun of a measurement or a sector.
 */
export const beforePredicate = (line: Line, from: number, to: number): number => {
  let end = to;
  for (let at = from + 1; at < to; at += 1) {
    if (((line.tokens[at]?.classes ?? 0) & OPENERS) === 0 || !opensPredicate(line, at)) continue;
    end = at;
    break;
  }
  while (end < to && end > from + 1 && STILL.has(wordAt(line, end - 1))) end -= 1;
  // "Du lịch tiếp tục là điểm sáng *khi* toàn tỉnh đón 2 triệu lượt": the amount is of the clause behind
  for (let at = end; at < to; at += 1) if (wordAt(line, at) === 'khi') return to;
  if (end === to) {
    if (!MANNER.has(wordAt(line, to - 1))) return to;
    let manner = to;
    while (manner > from && manner > to - 4 && MANNER.has(wordAt(line, manner - 1))) manner -= 1;
    const grows = manner < to && GROWING.has(wordAt(line, manner - 1)) && !NOMINAL.has(wordAt(line, manner - 2));
    return grows && manner - 1 > from ? manner - 1 : to;
  }
  const subject = trimLead(line, { from, to: end });
  return isEmpty(subject) || !isHead(line, subject) ? to : end;
};
