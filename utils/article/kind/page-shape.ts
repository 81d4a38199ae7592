/** What a page is made of: prose, teasers, the record of a document, questions and answers. */
import { endsArticle } from '../furniture/furniture-lines';
import { isRelatedHeading } from '../furniture/related-headings';
import type { Line } from '../lines/lines';

export type Shape = {
  /** Characters of plain (unlinked) text in lines long enough to be sentences. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Paragraphs longer than a teaser's. */
  readonly long: number;
  /** Lines that are one link of headline length. */
  readonly headlines: number;
  /** Share of all characters inside links. */
  readonly linked: number;
  /** Different labels of a document's record. */
  readonly labels: number;
  /** Different headings of an administrative procedure, and different labels of a life. */
  readonly steps: number;
  readonly life: number;
  /** A price alone on its line, right below the headline. */
  readonly priced: boolean;
  /** Teasers among the first lines below the headline. */
  readonly following: number;
  /** Below the headline a table and no sentence: a calendar, a list of prices. */
  readonly table: boolean;
  /** The columns of a table are those of a register of documents. */
  readonly register: boolean;
  /** The reader is asked to enter or to choose what he looks for: "Nhập số báo danh để tra cứu". */
  readonly lookedUp: boolean;
  /** The caption of a picture, no teaser's. */
  readonly captioned: boolean;
  /** Characters of sentences outside of tables. */
  readonly told: number;
  /** Lines that open with an hour: "05:30 Chào ngày mới". */
  readonly clocks: number;
  /** Lines that open with "Hỏi:", "Trả lời:": an interview opens with "PV:" or with names. */
  readonly answers: number;
};

/** What a register says of each of its documents ("Số ký hiệu | 12/QĐ-UBND"): a page made of it is a record, not a text. */
const RECORD_LABELS =
  'số ký hiệu,số/ký hiệu,số hiệu,số văn bản,ngày ban hành,ngày hiệu lực,ngày có hiệu lực,ngày hết hiệu lực,người ký,trích yếu,cơ quan ban hành,đơn vị ban hành,loại văn bản,hình thức văn bản,lĩnh vực,tình trạng,tệp đính kèm,file đính kèm,tài liệu đính kèm,tải về'.split(
    ',',
  );
/** Under these headings the public service portal and its copies say how a thing is applied for. */
const STEPS =
  'trình tự thực hiện,cách thức thực hiện,thành phần hồ sơ,thời hạn giải quyết,cơ quan thực hiện,cơ quan có thẩm quyền,đối tượng thực hiện,kết quả thực hiện,lệ phí,phí, lệ phí,căn cứ pháp lý,yêu cầu, điều kiện,số lượng hồ sơ'.split(
    /,(?! )/,
  );
const LIFE =
  'họ và tên,họ tên,ngày sinh,sinh ngày,năm sinh,quê quán,dân tộc,tôn giáo,trình độ,chuyên môn,lý luận chính trị,ngày vào đảng,chức vụ,quá trình công tác,tóm tắt quá trình'.split(
    ',',
  );
/** Such labels are short lines, or open them. */
const LONGEST_OPENING = 40;
const openedBy = (lines: readonly Line[], labels: readonly string[]): number => {
  const openings = lines.map(({ text }) => text.slice(0, LONGEST_OPENING).toLowerCase());
  return labels.filter((label) => openings.some((opening) => opening.startsWith(label))).length;
};
const PRICE = /^(?:giá(?: bán)? ?:? ?)?\d{1,3}(?:[.,]\d{3})+ ?(?:₫|đ|vnđ|vnd|đồng)(?: |$)/;
const LONGEST_PRICE = 40;
const PRICE_WITHIN = 8;
const isPrice = ({ text, type }: Line): boolean =>
  type !== 'table-row' && text.length <= LONGEST_PRICE && PRICE.test(text.toLowerCase());

const ANSWER = /^(?:câu hỏi|hỏi|trả lời|đáp|kiến nghị|nội dung (?:hỏi|trả lời|kiến nghị))(?: \d+)? ?:/;
const CLOCK = /^\d{1,2}[:hg]\d\d(?!\d)/;
export const HEADLINE_WORDS = 5;
const SENTENCE = 60;
const LONG_PARAGRAPH = 200;
/** Date, writer and summary of a teaser stand within so many lines of its headline. */
const TEASER_WITHIN = 2;
const LONGEST_TEASER = 500;

/** Pieces between single spaces, which is what a line as `readLines` gives it has: also 1 for an empty text. */
export const words = (text: string): number => text.split(' ').length;

/** A line of a record is short, its extract apart. */
const LONGEST_RECORD = 400;
const recordLabels = (text: string): readonly string[] => {
  const small = text.slice(0, 40).toLowerCase();
  return RECORD_LABELS.filter((label) => small.startsWith(label));
};

const isHeadline = ({ text, linked }: Line): boolean => linked > 0.9 && words(text) >= HEADLINE_WORDS;
/** A day may stand beside the link. */
const isStoryAt = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  return line !== undefined && line.linked > 0.6 && words(line.text) >= HEADLINE_WORDS;
};

/** Boxes of other stories between paragraphs, and stories in each: a list of stories has more. */
const MOST_BOXES = 3;
const MOST_IN_BOX = 4;
const LONGEST_RELATED = 60;
const isPlain = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length >= SENTENCE && line.linked < 0.3;

/**
 * Without "Xem thêm" and the few links below it between two paragraphs of one text: the paragraph behind them is no summary of theirs.
 * Lines of a page made of such boxes stay as they are.
 */
const withoutBoxes = (lines: readonly Line[]): readonly Line[] => {
  const dropped = new Set<Line>();
  let boxes = 0;
  for (const [i, { text }] of lines.entries()) {
    if (text.length > LONGEST_RELATED || !isPlain(lines[i - 1]) || !isRelatedHeading(text.toLowerCase())) continue;
    let end = i + 1;
    while (end - i <= MOST_IN_BOX && isStoryAt(lines, end)) end++;
    if (end === i + 1 || !(isPlain(lines[end]) || isPlain(lines[end + 1]))) continue;
    boxes += 1;
    for (const line of lines.slice(i, end)) dropped.add(line);
  }
  return boxes === 0 || boxes > MOST_BOXES ? lines : lines.filter((line) => !dropped.has(line));
};

/** "Số ký hiệu | Ngày ban hành | Trích yếu": the heads of a register's columns. */
const REGISTER = 2;
const isRegister = ({ text, type }: Line): boolean =>
  type === 'table-row' && text.split(' | ').filter((cell) => recordLabels(cell).length > 0).length >= REGISTER;

const LOOK_UP = /^(?:nhập|chọn|gõ|bấm) .*? để (?:tra cứu|tra|tìm|xem)(?![a-zà-ỹ])/;
const LONGEST_ASKING = 160;
const isLookedUp = ({ text }: Line): boolean => text.length <= LONGEST_ASKING && LOOK_UP.test(text.toLowerCase());
/** What a photograph alone tells stands below it. UTF-16 units. */
const CAPTION = 40;
/** The caption of a photograph that may be all of the story. */
export const isTellingCaption = ({ type, text, linked }: Line): boolean =>
  type === 'caption' && text.length >= CAPTION && linked < 0.3;

const ROWS = 4;
const isTable = (next: readonly Line[]): boolean =>
  next.filter(({ type }) => type === 'table-row').length >= ROWS &&
  !next.some(
    (line) => line.type !== 'table-row' && line.text.length >= SENTENCE && !isLookedUp(line) && !endsArticle(line),
  );

const labelsOf = (lines: readonly Line[]): number =>
  new Set(lines.flatMap(({ text }) => (text.length <= LONGEST_RECORD ? recordLabels(text) : []))).size;

const shapeOf = (
  lines: readonly Line[],
): Omit<
  Shape,
  'labels' | 'steps' | 'life' | 'priced' | 'following' | 'register' | 'table' | 'lookedUp' | 'captioned'
> => {
  const shape = { prose: 0, paragraphs: 0, long: 0, headlines: 0, linked: 0, answers: 0, told: 0, clocks: 0 };
  let ink = 0;
  let sinceHeadline = TEASER_WITHIN;
  for (const { text, linked, type } of lines) {
    ink += text.length;
    shape.linked += text.length * linked;
    sinceHeadline += 1;
    if (ANSWER.test(text.slice(0, 40).toLowerCase())) shape.answers += 1;
    if (CLOCK.test(text)) shape.clocks += 1;
    if (type !== 'table-row' && text.length >= SENTENCE) shape.told += text.length * (1 - linked);
    if (linked > 0.9 && words(text) >= HEADLINE_WORDS) {
      shape.headlines += 1;
      sinceHeadline = 0;
    }
    // The summary under a linked headline is that story's, not this page's.
    if (sinceHeadline > 0 && sinceHeadline <= TEASER_WITHIN && text.length <= LONGEST_TEASER) continue;
    if (text.length >= SENTENCE && linked < 0.5) shape.paragraphs += 1;
    if (text.length >= LONG_PARAGRAPH && linked < 0.5) shape.long += 1;
    if (text.length >= SENTENCE || type === 'table-row' || type === 'caption')
      shape.prose += text.length * (1 - linked);
  }
  return { ...shape, linked: ink ? shape.linked / ink : 0 };
};

/** The shape of the body's lines (`inside`); the record of a document may stand `below` the headline, whatever box was chosen for the body. */
export const readShape = (inside: readonly Line[], below: readonly Line[]): Shape => {
  const lines = withoutBoxes(inside);
  const next = withoutBoxes(below);
  return {
    ...shapeOf(lines),
    labels: labelsOf([...lines, ...next]),
    steps: openedBy([...lines, ...next], STEPS),
    life: openedBy([...lines, ...next], LIFE),
    priced: next.slice(0, PRICE_WITHIN).some(isPrice),
    following: next.filter(isHeadline).length,
    table: isTable(next),
    register: [...lines, ...next].some(isRegister),
    lookedUp: next.some(isLookedUp),
    captioned: lines.some(isTellingCaption),
  };
};
