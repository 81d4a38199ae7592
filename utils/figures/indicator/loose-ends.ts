import { smallLetters, wordTable } from '@/utils/text';
import { list } from '../lexicon/list';

/** Words that lead to what follows: no name of what is measured ends with them. */
const LEADING_ON: ReadonlySet<string> = new Set(
  list(
    'và, lúc, giữa, về, bị, được, sau, một, sẽ, dưới, trước, trong, do, đến, tới, mỗi, vào, với, của, cho, ở, để, mà, nhưng, hoặc, dịp',
  ),
);

/** Words before them with which they are a name or a verb of their own: "thu *về*", "nhà *ở*", "bò hậu *bị*". */
const COMPOUNDS = wordTable<ReadonlySet<string>>({
  về: new Set(list('thu, gửi, mang, đưa, trở, rót, đem, kéo, quay, chuyển, đổ')),
  bị: new Set(list('quai, hậu, trang, chuẩn, thiết, dự')),
  được: new Set(list('đạt, thu, nhận, có')),
  sau: new Set(list('kỳ, năm, phía, hàng')),
  một: new Set(list('loại, hạng, lớp, số')),
  trước: new Set(list('năm, kỳ, quý, phía, cấp')),
  dưới: new Set(list('cấp, tuyến')),
  ở: new Set(list('nhà, đất, nơi, chỗ, ăn, cư, phòng')),
  đến: new Set(list('khách, người, điểm')),
  mỗi: new Set<string>(),
  vào: new Set(list('đầu, bỏ, lối, gia, đã, hội')),
  do: new Set(list('tự, lý')),
  giữa: new Set(list('chính, vụ')),
  để: new Set(list('đồ')),
});

/** Words that tie a name to what stands before it, which was left out. */
const TYING: ReadonlySet<string> = new Set(['tới', 'do', 'vẫn', 'như', 'trước']);

/** Words of two syllables by which a predicate goes on: "giá vàng quốc tế *bắt đầu*", "dài *ước tính*". */
const GOING_ON: ReadonlySet<string> = new Set(
  list('bắt đầu, tiếp tục, tương đương, ước tính, dao động, xấp xỉ, hiện nay'),
);
const GOING_ON_ENDS: ReadonlySet<string> = new Set([...GOING_ON].map((pair) => pair.slice(pair.indexOf(' ') + 1)));

/** "giá cà phê *hôm nay, 5/3* tại Tây Nguyên": when it was so. */
const TODAY = ' hôm nay';
const ON_A_DAY = / hôm nay(?:,? (?:ngày )?\d{1,2}[/.-]\d{1,2})?(?=,? |$)/u;

/** The shortest name that is left over, in syllables. */
const SHORTEST = 2;

/**
 * An indicator without the words by which its clause went on ("số lao động đi làm xa *trong*", "*tới* giải ngân"); one of
 * which too little would be left comes back as it is.
 */
export const withoutLooseEnds = (written: string): string => {
  const words = written.includes(TODAY) ? written.replace(ON_A_DAY, '') : written;
  const last = words.lastIndexOf(' ');
  const first = words.indexOf(' ');
  if (first < 0) return words;
  const end = words.slice(last + 1);
  const goesOn =
    GOING_ON_ENDS.has(end) && GOING_ON.has(words.slice(words.lastIndexOf(' ', last - 1) + 1).toLowerCase());
  if (goesOn && first < last) return withoutLooseEnds(words.slice(0, words.lastIndexOf(' ', last - 1)));
  const ends = LEADING_ON.has(end);
  const opens = TYING.has(smallLetters(words.slice(0, first)));
  if (!ends && !opens) return words;
  const syllables = words.split(' ');
  if (opens && syllables.length > SHORTEST) syllables.shift();
  for (;;) {
    const tail = syllables[syllables.length - 1] ?? '';
    const before = syllables[syllables.length - 2]?.toLowerCase() ?? '';
    if (syllables.length <= SHORTEST || !LEADING_ON.has(tail) || COMPOUNDS[tail]?.has(before) === true) break;
    syllables.pop();
  }
  return syllables.join(' ');
};
