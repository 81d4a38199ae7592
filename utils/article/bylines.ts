/** Who wrote it, read from the lines where Vietnamese papers print it: mostly the last line of the body. */

export type Byline = {
  /** The writer or writers, joined by ", "; null where only a source or a photographer is named. */
  readonly writer: string | null;
  /** "Theo TTXVN" → "TTXVN". */
  readonly source: string | null;
  /** The official post of the author, printed in brackets. */
  readonly role: string | null;
};

/** "Tin, ảnh:", "Bài và ảnh:", "Thực hiện:", "Tác giả:". */
const WRITER_LABEL =
  /^(?:(?:tin|bài|bài\s+viết|ghi\s+chép|phóng\s+sự)(?:\s*(?:,|-|–|\/|&|và)\s*(?:bài|tin|ảnh|hình|clip|video|đồ\s?họa|audio))*|thực\s+hiện|tác\s+giả|người\s+viết|biên\s+soạn|tổng\s+hợp|phóng\s+viên|by|par|author)\s*:\s*/iu;
const PHOTO_LABEL =
  /^(?:ảnh|hình|hình\s+ảnh|clip|video|đồ\s?họa|thiết\s+kế|kỹ\s+thuật|trình\s+bày|biên\s+tập)(?:\s*(?:,|-|&|và)\s*\p{L}+)*\s*:/iu;
const SOURCE_LABEL = /^(?:theo|nguồn(?:\s+tin)?)(?:\s*:\s*|\s+)(?!dõi)(\S.*)$/iu;
/** "Bài: A - Ảnh: B", "Tin: A; ảnh: B": the photographer goes. */
const PHOTO_TAIL =
  /\s*(?:[-–;,|]|\.)\s*(?:ảnh|clip|video|đồ\s?họa|thiết\s+kế|kỹ\s+thuật)(?:\s*(?:,|-|&|và)\s*\p{L}+)*\s*:.*$/iu;
/** "(tổng hợp)", "(thực hiện)", "(ghi)", "(T/h)". */
const DEED =
  /\s*[(/–-]\s*(?:tổng\s+hợp|thực\s+hiện|ghi|lược\s+ghi|t\/?h|th|biên\s+soạn|biên\s+dịch|dịch|sưu\s+tầm|st)\s*\)?\.?$/iu;
const IN_BRACKETS = /\s*\(([^()]{2,120})\)\s*\.?$/u;
const POST =
  /(?:ủy\s+viên|uỷ\s+viên|bí\s+thư|chủ\s+tịch|giám\s+đốc|trưởng|phó|hiệu\s+trưởng|đại\s+biểu|chánh|viên\s+chức|cán\s+bộ|nguyên\s|ths|ts\.|tiến\s+sĩ|thạc\s+sĩ|luật\s+sư|nhà\s+báo|cộng\s+tác\s+viên)/iu;

const NAME_WORD = "(?:\\p{Lu}[\\p{L}'’]*|[\\p{Lu}][\\p{L}]{0,3}\\.)";
/** "Anh Dũng", "PHƯƠNG LAN", "P.Y", "H.Y.T.", "Ng. Hà", "CTV". */
const NAME = new RegExp(
  `^(?:(?:\\p{Lu}\\p{L}{0,2}\\.){1,4}\\p{Lu}?\\p{L}{0,12}\\.?|${NAME_WORD}(?:\\s+${NAME_WORD}){0,5})$`,
  'u',
);
const BETWEEN_NAMES = /\s*(?:\s[-–—]\s|[,;&/]|\s+và\s+|\s+–\s*)\s*/iu;
const TEAM = /^(?:nhóm|tổ)\s+(?:pv|phóng\s+viên|btv|p\.v)|^(?:pv|p\.v|btv|ctv|bbt|pvtt|ban\s+biên\s+tập)$/iu;
/** Lines in title case or capitals that close a text and are nobody's name. */
const NOT_A_NAME =
  /^(?:hết|the end|n\.?b|p\.?s|tags?|từ khóa|nguồn|liên hệ|hotline|email|share|ảnh|video|bản in|in|xem thêm|nơi nhận|trân trọng|facebook|zalo|twitter|admin|administrator|editor|biên tập viên|quản trị|quản trị viên|root|webmaster|super user)$/iu;
/** An institution is a source, not a writer. */
const INSTITUTION =
  /^(?:báo|đài|cổng|trang|ban|sở|bộ|cục|chi cục|văn phòng|phòng|trung tâm|ubnd|hđnd|ủy ban|uỷ ban|tỉnh|huyện|xã|phường|thành phố|đảng ủy|đảng uỷ|tòa soạn|toà soạn|tạp chí|công an|hội|liên đoàn|trường|ttxvn|vov|vtv)(?![\p{L}])|(?:^|[\s.])(?:vn|com|net|org)$|news|express|online|\.vn|báo\s/iu;

const LINE_LIMIT = 120;
const NAME_LIMIT = 45;
const MOST_WRITERS = 6;

const isName = (text: string): boolean =>
  text.length >= 2 && text.length <= NAME_LIMIT && !NOT_A_NAME.test(text) && (TEAM.test(text) || NAME.test(text));

/** "A - B", "A, B và C" → their names, or null when one of them is not a name. */
const namesIn = (text: string): readonly string[] | null => {
  const names = text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter(Boolean);
  const good = names.length > 0 && names.length <= MOST_WRITERS && names.every(isName);
  return good ? names : null;
};

/** A person's or pen name by its form; not an institution, not "admin". */
export const isPersonName = (text: string): boolean => isName(text.trim()) && !INSTITUTION.test(text.trim());

const withoutEndMark = (text: string): string =>
  /(?:^|[\s.])\p{Lu}\.$/u.test(text) ? text : text.replace(/[.,;]+$/u, '').trim();

type Bracket = { readonly rest: string; readonly role: string | null; readonly source: string | null };

/** What the brackets at the end say: a deed is dropped, a post is kept apart, "(theo X)", "(TTXVN)" is a source. */
const readBracket = (text: string): Bracket => {
  const bare = text.replace(DEED, '');
  if (bare !== text) return { rest: bare.trim(), role: null, source: null };
  const match = IN_BRACKETS.exec(text);
  if (!match?.[1]) return { rest: text, role: null, source: null };
  const rest = text.slice(0, match.index).trim();
  const inside = match[1].trim();
  if (POST.test(inside)) return { rest, role: inside, source: null };
  return { rest, role: null, source: inside.replace(/^theo\s+/iu, '') };
};

/** "(Huyện ủy viên, Bí thư Đảng ủy xã Hải Lựu)" alone on its line → the post, else null. */
export const readRole = (line: string): string | null => {
  const match = /^\(([^()]{4,160})\)\.?$/u.exec(line.trim());
  return match?.[1] && POST.test(match[1]) ? match[1].trim() : null;
};

const sourceOnly = (source: string): Byline => ({ writer: null, role: null, source: withoutEndMark(source) });

const readSource = (text: string): Byline | null => {
  const source = SOURCE_LABEL.exec(text)?.[1];
  if (!source || source.length > NAME_LIMIT || /https?:|\d{3}/.test(source)) return null;
  return /^\p{Lu}/u.test(source) && namesIn(withoutEndMark(source)) ? sourceOnly(source) : null;
};

/**
 * Reads one printed line: "Tin, ảnh: P.Y" → P.Y; "Hà Thu (tổng hợp)" → Hà Thu; "NHẬT XUÂN - NGHI VŨ" → both;
 * "Theo TTXVN" → a source; "Ảnh: Trọng Điểm" names a photographer, so null. Null for anything that is not a byline.
 */
export const readByline = (line: string): Byline | null => {
  const text = line
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^[*_–—-]+\s*|\s*[*_]+$/gu, '');
  if (!text || text.length > LINE_LIMIT || PHOTO_LABEL.test(text)) return null;
  if (SOURCE_LABEL.test(text)) return readSource(text);
  const labelled = WRITER_LABEL.test(text);
  const unlabelled = text.replace(WRITER_LABEL, '').replace(PHOTO_TAIL, '').trim();
  const bracket = readBracket(unlabelled);
  const names = namesIn(withoutEndMark(bracket.rest));
  if (!names) return null;
  const institution = INSTITUTION.test(bracket.rest);
  if (institution && !labelled) return null;
  return { writer: names.join(', '), role: bracket.role, source: bracket.source };
};
