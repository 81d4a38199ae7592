import { type Line, lineText } from '../lines/lines';

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

/** "Số 214 - Thứ Năm" numbers a newspaper. */
const NUMBER =
  /^số\s*(?::\s*)?(\d{1,5}[a-z]?\s*[-/]\s*(?!(?:thứ|ngày|tháng|năm|quý|chủ nhật)(?!\p{L}))[\p{Lu}\d][\p{L}\d/&.-]{0,40})/iu;
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

/** What a body's name begins with; a line with none of them goes on from the one above: "SỞ NÔNG NGHIỆP VÀ MÔI / TRƯỜNG". */
const BODY =
  /^(?:(?:ỦY|UỶ) BAN|HỘI|ĐẢNG|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|BAN CÁN SỰ|QUÂN) (?:ỦY|UỶ)|BAN|SỞ|BỘ|CỤC|CHI|TỔNG|PHÒNG|VĂN PHÒNG|TRUNG TÂM|CÔNG|TRƯỜNG|VIỆN|TÒA|TOÀ|MẶT TRẬN|LIÊN|ĐOÀN|TỈNH ĐOÀN|KHO BẠC|NGÂN HÀNG|BẢO HIỂM|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|THANH TRA|ĐÀI|BÁO|THƯỜNG TRỰC|TRẠM|BỆNH VIỆN|HẠT|ĐỘI|TỔ|ĐIỆN LỰC|UBND|UB|HĐND|UBMTTQ|BCĐ|BQL|ĐU|HỢP TÁC XÃ|DOANH NGHIỆP|TẬP ĐOÀN)(?!\p{L})/u;

/** "XÃ NÀ HIN" under "ỦY BAN NHÂN DÂN" goes on; under a body of its own it is one too. */
const UNIT = /^(?:XÃ|PHƯỜNG|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH|TP\.?|ĐẶC KHU)(?!\p{L})/u;
const BARE_OFFICE =
  /^(?:ỦY|UỶ) BAN NHÂN DÂN$|^HỘI ĐỒNG NHÂN DÂN$|^ĐẢNG (?:ỦY|UỶ|BỘ)$|^BAN CHẤP HÀNH$|^UBND$|^HĐND$|^(?:BAN )?THƯỜNG VỤ$/u;

const goesOn = (text: string, above: string): boolean => {
  if (UNIT.test(text)) return BARE_OFFICE.test(above);
  // No body is called by one word alone.
  return !BODY.test(text) || !text.includes(' ');
};

/** Issuing bodies from the highest, each whole over its lines. */
const issuersOf = (texts: readonly string[]): readonly string[] => {
  const bodies: string[] = [];
  for (const text of texts) {
    const above = bodies.at(-1);
    if (above !== undefined && goesOn(text, above)) bodies[bodies.length - 1] = `${above} ${text}`;
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

/** "TM. ỦY BAN NHÂN DÂN", "T/M ĐẢNG ỦY", "KT. CHỦ TỊCH", "TL.", "TUQ.": on whose behalf the signatory signs. */
export const ON_BEHALF = /^(?:TM\.|T\/M\.?|KT\.|K\/T\.?|TL\.|T\/L\.?|TUQ\.|Q\.)\s*\p{Lu}/u;

/** Whether a line is a name as signatures have it, and not a post or a body: "Lò Minh Hùng". */
export const isPersonName = (text: string): boolean =>
  PERSON.test(text) && text !== text.toUpperCase() && !POST.test(text) && !ON_BEHALF.test(text);

/** Whether a line is the post over a signature: "CHỦ TỊCH", "PHÓ GIÁM ĐỐC". */
export const isPost = (text: string): boolean => POST.test(text) && text === text.toUpperCase();

const PRINTED_DAY =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?\s*(?:ngày\s*)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?:[\s,|-]{1,5}(?<hour>\d{1,2})[:h](?<minute>\d{2}))?/iu;

/** The day a newspaper's page says over its text, with the time where it has one: "Thứ Hai, 10/11/2025, 07:45". */
export const readPrintedDay = (texts: readonly string[]): string | null => {
  for (const text of texts) {
    const groups = PRINTED_DAY.exec(text)?.groups;
    const day = groups === undefined ? null : isoDay(groups);
    if (groups === undefined || day === null) continue;
    const { hour, minute } = groups;
    const inDay = hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60;
    return inDay ? `${day}T${hour.padStart(2, '0')}:${minute}:00+07:00` : day;
  }
  return null;
};

/** Reads the signature's half of a closing block: the last name, and the post above it ("PHÓ BÍ THƯ"). */
export const readSignatory = (right: readonly Line[]): Signatory | null => {
  const texts = right.map(lineText);
  const nameAt = texts.findLastIndex((text) => PERSON.test(text) && !POST.test(text) && !ON_BEHALF.test(text));
  const name = texts[nameAt];
  if (name === undefined) return null;
  const post = texts.slice(0, nameAt).findLast((text) => POST.test(text));
  return { name, post: post ?? null };
};
