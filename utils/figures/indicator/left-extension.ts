import { type Line, type Range, startsMeasure, temporalOf, wordAt, wordsOf } from '../line/line';
import { COLONS } from '../line/signs';
import { placeAt } from '../place/places';
import { phraseAt } from '../words/phrases';
import { ACTION_VERBS, isEmpty, isHead, isMeasurement, LEADING, trimLead } from './heads';
import { cleanLeft } from './left-edge';
import { LINKS } from './left-strip';

/** How a whole is divided: "sản lượng *chia theo* nhóm sản phẩm: cá 412 tấn; tôm 80 tấn". */
const DIVIDED = / (?:chia|phân) theo /u;

/**
 * "cơ cấu kinh tế: nông, lâm nghiệp 45%, công nghiệp 22%": the words before the colon head every member up to a semicolon, and
 * beyond it where they say by what the whole is divided.
 */
export const listHead = (line: Line, from: number): string => {
  if ((line.classes & COLONS) === 0) return '';
  let at = from - 1;
  const sentence = line.sentenceAt[from];
  while (at >= 0 && at > from - 60 && line.sentenceAt[at] === sentence && wordAt(line, at) !== ':') at -= 1;
  if (wordAt(line, at) !== ':') return '';
  let start = at - 1;
  while (start >= 0 && line.sentenceAt[start] === sentence && !',;.:(|'.includes(wordAt(line, start) || '|'))
    start -= 1;
  const head = trimLead(line, { from: start + 1, to: at });
  if (at - head.from > 8 || !isStructure(line, head) || isPlaceName(line, head)) return '';
  const words = wordsOf(line, head);
  if (line.segmentAt[at] !== line.segmentAt[from] && !DIVIDED.test(words)) return '';
  return words.split(/ (?:tiếp tục )?chuyển dịch| (?:chia|phân) theo /u)[0] ?? '';
};

/** "*Tiền Giang*: Phát hiện 15 vụ": a place that begins like a sum of money. */
const isPlaceName = (line: Line, { from, to }: Range): boolean => placeAt(line, from)?.length === to - from;

const isStructure = (line: Line, range: Range): boolean => !isEmpty(range) && isMeasurement(line, range);

/** How far left the words of an amount reach, and whether a verb ties them to it ("được công nhận, *thu hút* 26.900 lao động": none does). */
type Reach = { readonly stop: number; readonly tied: boolean };

/** "giá trị sản xuất nông, lâm, thủy sản tăng 4%": every comma of the list is stepped over. */
export const extendLeft = (line: Line, left: Range, { stop, tied }: Reach): Range => {
  const head = listFromHead(line, left, stop) ?? (tied ? fromPurpose(line, left, stop) : null);
  if (head !== null) return head;
  let wide = left;
  for (let round = 0; round < 3; round += 1) {
    const wider = extendLeftOverComma(line, wide, { stop, tied });
    if (wider.from === wide.from) break;
    wide = wider;
  }
  return wide;
};

/** "*ngân sách cho khoa học, công nghệ*, chuyển đổi số": a list whose first member opens with a measurement. */
const listFromHead = (line: Line, left: Range, stop: number): Range | null => {
  if (isEmpty(left) || isMeasurement(line, left) || wordAt(line, left.from - 1) !== ',') return null;
  if (line.tokens[left.from]?.capital || left.to - left.from > 6) return null;
  let from = left.from - 1;
  for (let at = from - 1; at >= stop && at > left.from - 24; at -= 1) {
    const token = line.tokens[at];
    if (token?.kind === 'sign' && token.word !== ',') break;
    if (temporalOf(line, at) !== null || phraseAt(LINKS, line.tokens, at) !== null) return null;
    if (isShift(line, at - 2, at + 2)) return null;
    // members are short, the first one may be long
    if (token?.word === ',' && from - at > 5) return null;
    if (token?.word === ',') from = at;
    const opens = at === stop || line.tokens[at - 1]?.kind === 'sign' || temporalOf(line, at - 1) !== null;
    // "*Bình quân mỗi ngày*, cửa khẩu thông quan 1.150 xe": how often, no member of a list
    const when = opens ? phraseAt(LEADING, line.tokens, at) : null;
    if (when !== null && wordAt(line, at + when.length) === ',') return null;
    if (opens && isMeasurement(line, { from: at, to: left.to }) && !(at === stop && stop > 0))
      return { from: at, to: left.to };
  }
  return null;
};

/** Words by which a sum says what it is for. */
const PURPOSES: ReadonlySet<string> = new Set(['để', 'nhằm', 'cho', 'phục']);
/** Longest sum with its purpose, in tokens. */
const LONGEST_PURPOSE = 24;

/** "*Tổng kinh phí để xây đường, sửa cầu và trường học* là 4 tỷ đồng": a sum that opens the sentence, with a list of what it is for. */
const fromPurpose = (line: Line, left: Range, stop: number): Range | null => {
  // Most amounts have no such list before them: that is asked first, word by word.
  let [listed, aimed] = [false, false];
  let from = left.from;
  for (; from > stop && left.to - from < LONGEST_PURPOSE; from -= 1) {
    const word = wordAt(line, from - 1);
    if (line.tokens[from - 1]?.kind === 'sign' && word !== ',') break;
    listed ||= word === ',';
    aimed ||= listed && PURPOSES.has(word);
  }
  if (!aimed || (from === stop && stop > 0) || isMeasurement(line, left)) return null;
  const sum = trimLead(line, { from, to: left.to });
  if (!isMeasurement(line, sum)) return null;
  for (let at = sum.from; at < left.to; at += 1)
    if (temporalOf(line, at) !== null || phraseAt(LINKS, line.tokens, at) !== null) return null;
  return sum;
};

const TOPIC_OPENERS: ReadonlySet<string> = new Set(
  'về trên trong tại ở theo qua sau nhờ do để từ đến cùng ngoài bên riêng tuy song nhưng khi nếu dịp thời hiện tính'.split(
    ' ',
  ),
);

/** Opens a plural: "các khoản huy động, đóng góp". */
const PLURALS: ReadonlySet<string> = new Set(['các', 'những', 'khoản']);

/** Longest part before the comma, in tokens. */
const LONGEST_MEMBER = 20;

/** A word, or a number in a name: "Đề án *1* triệu héc-ta lúa chất lượng cao, phát thải thấp". */
const isOfPhrase = (line: Line, at: number): boolean =>
  temporalOf(line, at) === null &&
  (line.tokens[at]?.kind === 'word' ||
    (wordAt(line, at) === '-' && line.tokens[at]?.glued === true) ||
    (line.tokens[at]?.kind === 'number' && startsMeasure(line, at) === null));

/** "chất thải được *thu gom, xử lý*": one verb more, said of the same. */
const isSecondVerb = (line: Line, left: Range): boolean => {
  const verb = phraseAt(ACTION_VERBS, line.tokens, left.from);
  if (verb === null || left.from + verb.length !== left.to) return false;
  const comma = left.from - 1;
  const first = [2, 1, 3].some((size) => phraseAt(ACTION_VERBS, line.tokens, comma - size)?.length === size);
  return first && [2, 3, 4].some((size) => ['được', 'bị', 'phải'].includes(wordAt(line, comma - size)));
};

/** "tỷ lệ học sinh tiểu học, *THCS* biết bơi": a kind told by its letters. */
const isSchool = (line: Line, at: number): boolean => LETTERS.has(wordAt(line, at));
/** "*đồng bào Tày*, Dao chiếm 83%": one people more. */
const isPeople = (line: Line, at: number): boolean => {
  let step = at - 1;
  while (step > at - 9 && (wordAt(line, step) === ',' || line.tokens[step]?.capital === true)) step -= 1;
  return step < at - 1 && PEOPLES.has(wordAt(line, step));
};
/** Last syllables of "đồng bào", "dân tộc", "người". */
const PEOPLES: ReadonlySet<string> = new Set(['bào', 'tộc', 'người']);
const LETTERS: ReadonlySet<string> = new Set(['thcs', 'thpt', 'vđv', 'hlv', 'bhxh', 'bhyt', 'bhtn']);

/** "*Cơ cấu kinh tế chuyển dịch theo hướng tích cực*, công nghiệp tăng 2,5%": a clause that is told whole before the comma. */
const isShift = (line: Line, from: number, to: number): boolean => {
  for (let at = from + 2; at + 1 < to; at += 1)
    if (wordAt(line, at) === 'chuyển' && wordAt(line, at + 1) === 'dịch') return true;
  return false;
};

/** "cho vay *học sinh, sinh viên* có hoàn cảnh khó khăn": two that are always named together, by the words on both sides of the comma. */
const isEnumerated = (line: Line, from: number): boolean => {
  const before = `${wordAt(line, from - 3)} ${wordAt(line, from - 2)}`;
  return NAMED_TOGETHER.get(before)?.has(`${wordAt(line, from)} ${wordAt(line, from + 1)}`) === true;
};
const NAMED_TOGETHER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['học sinh', new Set(['sinh viên', 'học viên'])],
  ['cán bộ', new Set(['công chức', 'viên chức', 'đảng viên', 'chiến sĩ', 'giáo viên', 'hội viên', 'đoàn viên'])],
  ['công chức', new Set(['viên chức'])],
  ['công nhân', new Set(['viên chức', 'lao động'])],
  ['đoàn viên', new Set(['hội viên', 'thanh niên'])],
  ['hội viên', new Set(['nông dân', 'phụ nữ'])],
  ['phụ nữ', new Set(['trẻ em'])],
  ['người già', new Set(['trẻ em'])],
  ['gia súc', new Set(['gia cầm'])],
  ['trang trại', new Set(['gia trại'])],
  ['khoa học', new Set(['công nghệ', 'kỹ thuật'])],
]);

/** "kim ngạch *xuất, nhập khẩu*", "cân đối *thu, chi ngân sách*": two words of which the first leaves out what both end with. */
const isHalved = (line: Line, from: number): boolean => HALVES.get(wordAt(line, from - 2)) === wordAt(line, from);
const HALVES: ReadonlyMap<string, string> = new Map([
  ['xuất', 'nhập'],
  ['nhập', 'xuất'],
  ['thu', 'chi'],
]);

/** "nông, lâm nghiệp và thủy sản ước đạt": a left side cut at a comma inside its own list. */
const extendLeftOverComma = (line: Line, left: Range, { stop, tied }: Reach): Range => {
  if (isEmpty(left) || wordAt(line, left.from - 1) !== ',') return left;
  if (isMeasurement(line, left) && !isHalved(line, left.from)) return left;
  const kind = line.tokens[left.from]?.capital === true && (isSchool(line, left.from) || isPeople(line, left.from));
  if ((line.tokens[left.from]?.capital && !kind) || phraseAt(LEADING, line.tokens, left.from) !== null) return left;
  let from = left.from - 2;
  while (from >= stop && from > left.from - LONGEST_MEMBER && isOfPhrase(line, from) && wordAt(line, from) !== 'là')
    from -= 1;
  // Right after an amount the words are its own; at the head of the line they are not.
  if (from < stop && stop > 0) return left;
  // "Về ma túy, triệt xóa 148 vụ": what the clause is about, no member of its list
  const divided =
    wordAt(line, from + 1) === 'riêng' || (wordAt(line, from + 1) === 'trong' && wordAt(line, from + 2) === 'đó');
  if (TOPIC_OPENERS.has(wordAt(line, from + 1)) && !divided) return left;
  const wider = cleanLeft(line, { from: from + 1, to: left.to });
  if (wider.from >= left.from - 1 || isShift(line, wider.from, left.from)) return left;
  if (isEnumerated(line, left.from)) return wider;
  // "hình thức *công nghiệp, bán công nghiệp*": two that end alike
  const alike = left.to - left.from <= 4 && wordAt(line, left.to - 1) === wordAt(line, left.from - 2);
  if (alike && left.to - left.from > 1) return wider;
  const acts = (at: number): boolean => phraseAt(ACTION_VERBS, line.tokens, at) !== null;
  if (
    acts(left.from) &&
    !(tied && isSecondVerb(line, left)) &&
    !acts(wider.from) &&
    !isMeasurement(line, wider) &&
    !PLURALS.has(wordAt(line, wider.from))
  )
    return left;
  const plural = PLURALS.has(wordAt(line, wider.from)) && left.from - 1 - wider.from <= 8;
  // "tự sản, *tự* tiêu", "chở hàng quá tải, *quá* khổ": a second member built as the first
  const twin = wordAt(line, left.from) === wordAt(line, left.from - 1 - (left.to - left.from));
  const sector = isHead(line, wider) && !isHead(line, left) && left.to - left.from <= 3;
  // "; tụ huyết trùng trâu, bò 82%": one word more of a list that opens its clause
  const opens = left.to - left.from <= 2 && left.to - wider.from <= 8 && ';.:'.includes(wordAt(line, from) || '.');
  return sector ||
    twin ||
    plural ||
    opens ||
    (tied && isSecondVerb(line, left)) ||
    isMeasurement(line, wider) ||
    left.from - 1 - wider.from <= 3
    ? wider
    : left;
};
