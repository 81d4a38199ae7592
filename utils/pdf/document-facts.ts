import { ON_BEHALF } from './columns';
import type { Line } from './lines';
import { lineText } from './lines';

/** What an official document says about itself (form: Decree 30/2020/NĐ-CP; Party: Guidance 36-HD/VPTW). */
export type DocumentFacts = {
  /** Issuing bodies from the highest: ["ĐẢNG BỘ TỈNH ĐIỆN BIÊN", "ĐẢNG ỦY XÃ MƯỜNG PHEO"]; the last one signs. */
  readonly issuers: readonly string[];
  /** "46-TB/ĐU", "123/QĐ-UBND"; null if left blank. */
  readonly number: string | null;
  /** "Mường Pheo" of "Mường Pheo, ngày 22 tháng 12 năm 2025". */
  readonly writtenAt: string | null;
  /** ISO day. */
  readonly date: string | null;
  /** "V/v …" of a letter, which has no title of its own. */
  readonly subject: string | null;
};

export type Signatory = { readonly name: string; readonly post: string | null };

/** Kinds of official documents as they stand over the title; longer ones first where one begins like another. */
export const DOCUMENT_KINDS: readonly string[] = [
  'CHƯƠNG TRÌNH HÀNH ĐỘNG',
  'CHƯƠNG TRÌNH',
  'THÔNG CÁO BÁO CHÍ',
  'NGHỊ QUYẾT LIÊN TỊCH',
  'NGHỊ QUYẾT',
  'NGHỊ ĐỊNH',
  'QUYẾT ĐỊNH',
  'THÔNG BÁO',
  'THÔNG TRI',
  'THÔNG TƯ',
  'BÁO CÁO',
  'KẾ HOẠCH',
  'CHỈ THỊ',
  'KẾT LUẬN',
  'HƯỚNG DẪN',
  'TỜ TRÌNH',
  'ĐỀ ÁN',
  'QUY ĐỊNH',
  'QUY CHẾ',
  'PHƯƠNG ÁN',
  'CÔNG ĐIỆN',
  'CÔNG VĂN',
  'GIẤY MỜI',
  'BIÊN BẢN',
  'LỜI KÊU GỌI',
  'THƯ NGỎ',
  'PHÁP LỆNH',
  'LUẬT',
];

const NUMBER = /^số\s*(?::\s*)?(\d{1,5}[a-z]?\s*[-/]\s*[\p{Lu}\d][\p{L}\d/&.-]{0,40})/iu;
const NUMBER_LINE = /^số\s*(?::\s*)?(?:\d|[-/.…_])/iu;
const DATELINE =
  /^(?:(?<place>[\p{L}][^,]{0,60}),\s*)?ngày\s*(?<day>\d{1,2})\s*tháng\s*(?<month>\d{1,2})\s*năm\s*(?<year>\d{4})/iu;
const SUBJECT = /^(?:v\/v|về việc)(?!\p{L})/iu;

const isoDay = ({ day = '', month = '', year = '' }: Readonly<Record<string, string | undefined>>): string | null => {
  const [d, m] = [Number(day), Number(month)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

const datelineOf = (texts: readonly string[]): Pick<DocumentFacts, 'writtenAt' | 'date'> => {
  for (const text of texts) {
    const groups = DATELINE.exec(text)?.groups;
    if (groups !== undefined) return { writtenAt: groups.place?.trim() ?? null, date: isoDay(groups) };
  }
  return { writtenAt: null, date: null };
};

/** Lines of one body wrap ("ỦY BAN NHÂN DÂN / XÃ BÌNH LƯ"): a line that begins with a unit's kind goes on from the one above. */
const issuersOf = (texts: readonly string[]): readonly string[] => {
  const bodies: string[] = [];
  for (const text of texts) {
    const above = bodies.at(-1);
    const goesOn =
      above !== undefined &&
      /^(?:XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH|TP\.?|VÀ|KHÓA|KHOÁ)(?!\p{L})/u.test(text);
    const bareOffice =
      above !== undefined &&
      /^(?:ỦY|UỶ) BAN NHÂN DÂN$|^HỘI ĐỒNG NHÂN DÂN$|^ĐẢNG (?:ỦY|UỶ|BỘ)$|^BAN CHẤP HÀNH$|^UBND$|^HĐND$/u.test(above);
    if (goesOn && (bareOffice || /^(?:VÀ|KHÓA|KHOÁ)/u.test(text))) bodies[bodies.length - 1] = `${above} ${text}`;
    else bodies.push(text);
  }
  return bodies;
};

/** Reads the two halves of a letterhead. */
export const readLetterhead = (left: readonly Line[], right: readonly Line[]): DocumentFacts => {
  const lefts = left.map(lineText);
  const numberAt = lefts.findIndex((text) => NUMBER_LINE.test(text));
  const subjectAt = lefts.findIndex((text) => SUBJECT.test(text));
  const issuersEnd = numberAt >= 0 ? numberAt : subjectAt >= 0 ? subjectAt : lefts.length;
  const number = NUMBER.exec(lefts[numberAt] ?? '')?.[1];
  return {
    issuers: issuersOf(lefts.slice(0, issuersEnd).filter((text) => /\p{Lu}/u.test(text))),
    number: number?.replace(/\s+/g, '') ?? null,
    ...datelineOf([...right.map(lineText), ...lefts]),
    subject: subjectAt < 0 ? null : lefts.slice(subjectAt).join(' '),
  };
};

/** A name as signatures have it: two to five capitalised words, in title case or all capitals. */
const PERSON = /^(?:(?:TS|ThS|PGS|GS|BS|KS)\.\s*){0,3}\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,4}$/u;
const POST =
  /^(?:(?:PHÓ|QUYỀN|Q\.)\s+)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH|TRƯỞNG|CHỦ NHIỆM|TỔNG|BỘ TRƯỞNG|THỨ TRƯỞNG|HIỆU TRƯỞNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|THỦ TƯỚNG)/u;

/** Reads the signature's half of a closing block: the last name, and the post above it ("PHÓ BÍ THƯ"). */
export const readSignatory = (right: readonly Line[]): Signatory | null => {
  const texts = right.map(lineText);
  const nameAt = texts.findLastIndex((text) => PERSON.test(text) && !POST.test(text) && !ON_BEHALF.test(text));
  const name = texts[nameAt];
  if (name === undefined) return null;
  const post = texts.slice(0, nameAt).findLast((text) => POST.test(text));
  return { name, post: post ?? null };
};
