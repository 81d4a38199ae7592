/** Who wrote it, read from the lines where Vietnamese papers print it: mostly the last line of the body. */
import { isCapital, lowerCase, withoutEndMark } from '../words/spelling';
import { withoutRank } from './ranks';

export type Byline = {
  /** The writer or writers, joined by ", "; null where only a source or a photographer is named. */
  readonly writer: string | null;
  /** "Theo TTXVN" → "TTXVN". */
  readonly source: string | null;
  /** The official post of the author, printed in brackets. */
  readonly role: string | null;
};

// Patterns read lower-case text of the same length (see `lowerCase`).
const PLUS = '(?:(?: ?(?:[,/&+–-]|và))? ?(?:bài|tin|lời|ảnh|hình|clip|video|đồ ?họa|audio))*';
/** "Tin, ảnh:", "Bài và ảnh:", "Ảnh và lời:", "Thực hiện:", "Tác giả:", "Viết bởi". */
const WRITER_LABEL = new RegExp(
  `^(?:(?:tin|bài viết|bài|lời|ghi chép|phóng sự|ký sự|bút ký|nội dung|(?:ảnh|clip|video) ?(?:,|-|–|/|&|và) ?(?:bài|tin|lời|nội dung))${PLUS}|nhóm (?:phóng viên|pv|tác giả)|(?:người |nhóm )?thực hiện|tác giả(?: bài viết)?|người (?:viết|đưa tin)|cộng tác viên|biên soạn|tổng hợp|(?:lược )?ghi|viết bài|phóng viên|pv|btv|ctv|par|author) ?: ?|^(?:by|(?:(?:được )?(?:viết|đăng) )?bởi|(?:ghi chép|phóng sự|bút ký|ký sự) của)[ :]+(?=\\S)`,
);
/** How the labels without a colon begin: the pattern above is not tried on other lines. */
const SAYS_BY = /^(?:by|được|viết|đăng|bởi|ghi|phóng|bút|ký) /;
/** "PV Lò Thị Mai", "CTV Hà Thu": what the writer is to the paper stands before the name. */
const OF_THE_PAPER = /^(?:pv|p\.v\.?|ctv|btv|phóng viên|cộng tác viên|biên tập viên|nhà báo) (?=\S)/;
const PHOTO_WORDS =
  '(?:ảnh|hình ảnh|hình|clip|video|đồ ?họa|thiết kế|kỹ thuật|trình bày|biên tập|quay phim)(?:(?: ?[,&-] ?| và )[^\\s:,&-]{1,12}){0,4} ?:';
const PHOTO_LABEL = new RegExp(`^${PHOTO_WORDS}`);
/** "Bài: A - Ảnh: B", "Tin: A; ảnh: B": the photographer goes. */
const PHOTO_TAIL = new RegExp(`(?: ?[-–;,|.] ?| )${PHOTO_WORDS}`);
/** "(Theo TTXVN)", "(Lò Thị Mai)" alone on its line. */
const ALL_IN_BRACKETS = /^\(([^()]+)\)\.?$/;
const SOURCE_LABEL = /^(?:theo|nguồn(?: tin)?)(?: ?: ?| )(?!dõi)(?=\S)/;
/** "(tổng hợp)", "(thực hiện)", "(ghi)", "(T/h)". */
const DEED =
  / ?[(/–-] ?(?:tổng hợp|thực hiện|ghi|lược ghi|t\/?h|b\/s|ctv|biên soạn|biên dịch|dịch|sưu tầm|st) ?\)?\.?$/;
/** "Lê Hoa tổng hợp", "Lê Hoa t/h": without a sign only in small letters, and behind two words, since "Tin tổng hợp" is a section. */
const BARE_DEED = /^(\S+ .*?) (?:tổng hợp|(?:lược )?ghi|(?:biên|lược) dịch|sưu tầm|t\/h)\.?$/;
/** Lengths are checked apart: `{2,120}` would be compiled into 120 copies, milliseconds on a page read once. */
const IN_BRACKETS = /\(([^()]+)\)\s*\.?$/;
const POST =
  /[uủ][yỷ] viên|bí thư|chủ tịch|giám đốc|trưởng|phó|đại biểu|chánh|viên chức|cán bộ|nguyên |công chức|ths|ts\.|tiến sĩ|thạc sĩ|luật sư|nhà báo|cộng tác viên/;
const BETWEEN_NAMES = /(?<!\s)\s+(?:[-–—]\s|[,;&/|•·]|và\s|–)\s*|[,;&/|•·]\s*|-\s+/;
const TEAM: ReadonlySet<string> = new Set(['pv', 'p.v', 'btv', 'ctv', 'bbt', 'pvtt', 'ban biên tập']);
const TEAM_OF = /^(?:nhóm|tổ) (?:pv|phóng viên|btv|p\.v)/;
const isTeam = (small: string): boolean => TEAM.has(small) || TEAM_OF.test(small);
/** Lines in title case or capitals that close a text and are nobody's name. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  'hết,the end,nb,n.b,ps,p.s,tag,tags,từ khóa,nguồn,liên hệ,hotline,email,share,ảnh,video,bản in,in,xem thêm,nơi nhận,trân trọng,facebook,zalo,twitter,admin,administrator,editor,biên tập viên,quản trị,quản trị viên,root,webmaster,super user,by,bởi,viết bởi,đăng bởi,posted by,tác giả,nội dung,thực hiện,ảnh trước,ảnh sau,ảnh tiếp theo,quảng cáo'.split(
    ',',
  ),
);
/**
 * An institution is a source, not a writer: what opens its name, or a word of papers in it. "Trường Giang" and "Ban Mai"
 * write, "Trường THPT" and "Ban Dân vận" do not: behind those three words one syllable with a vowel is a name.
 */
const INSTITUTION =
  /^(?:báo|đài|cổng|đảng|chi bộ|mặt trận|thông báo|sở|bộ|cục|chi cục|văn phòng|phòng|trung tâm|ubnd|hđnd|ủy|uỷ|tỉnh|huyện|xã|phường|thành phố|tòa|toà|tạp chí|công an|hội|liên đoàn|ttxvn|vov|vtv)(?![a-zà-ỹ])|^(?:trường|ban|trang)(?! [^ aeiouyà-ỹ]*[aeiouyà-ỹ][^ ,]*(?:$|,| [-–]))|news|express|online|báo /;
const DOMAIN = /(?:^|[\s.])(?:vn|com|net|org)$/;

const isInstitution = (small: string): boolean => INSTITUTION.test(small) || DOMAIN.test(small);

const LINE_LIMIT = 120;
const LONGEST_POST = 170;
const NAME_LIMIT = 45;
const LONGEST_SOURCE = 70;
const MOST_WRITERS = 6;
const MOST_NAME_WORDS = 6;

/** "Dũng", "PHƯƠNG", "P.Y", "H.Y.T.", "Ng.", "D’Souza": a capital, then letters and points. */
const isNameWord = (word: string): boolean => isCapital(word[0] ?? '') && !/[^a-zà-ỹ.'’]/.test(word.toLowerCase());

const isName = (text: string): boolean => {
  const small = text.toLowerCase();
  const fits = text.length >= 2 && text.length <= NAME_LIMIT && !NOT_A_NAME.has(small);
  const words = text.split(' ');
  return fits && (isTeam(small) || (words.length <= MOST_NAME_WORDS && words.every(isNameWord)));
};

/** "A - B", "A, B và C" → their names, or null when one of them is not a name. */
const namesIn = (text: string): readonly string[] | null => {
  const names = text
    .split(BETWEEN_NAMES)
    .map((name) => withoutRank(name.trim()))
    .filter(Boolean);
  const good = names.length > 0 && names.length <= MOST_WRITERS && names.every(isName);
  return good ? names : null;
};

/** A person's or pen name by its form; not an institution, not "admin". */
export const isPersonName = (text: string): boolean => isName(text.trim()) && !isInstitution(text.trim().toLowerCase());

type Bracket = { readonly rest: string; readonly role: string | null; readonly source: string | null };

/** Cuts what a pattern of lower-case text matches at the end. */
const cutEnd = (text: string, pattern: RegExp): string => {
  const match = pattern.exec(lowerCase(text));
  return match ? text.slice(0, match.index).trim() : text;
};

/** Signs of which one stands before every deed. */
const DEED_SIGNS = /[(/–-]/;
/** From the sign to the end of the line: "(biên soạn) .". UTF-16 units. */
const DEED_REACH = 16;

/** What the brackets at the end say: a deed is dropped, a post is kept apart, "(theo X)", "(TTXVN)" is a source. */
const readBracket = (text: string): Bracket => {
  const said = DEED_SIGNS.test(text.slice(-DEED_REACH)) ? cutEnd(text, DEED) : text;
  const bare = said.replace(BARE_DEED, '$1');
  if (bare !== text) return { rest: bare, role: null, source: null };
  const match = IN_BRACKETS.exec(text);
  if (!match?.[1] || match[1].length < 2) return { rest: text, role: null, source: null };
  const rest = text.slice(0, match.index).trim();
  const inside = match[1].trim();
  if (POST.test(inside.toLowerCase())) return { rest, role: inside, source: null };
  return { rest, role: null, source: inside.replace(/^theo\s+/i, '') };
};

/** "(Huyện ủy viên, Bí thư Đảng ủy xã Hải Lựu)", "(Trung tâm Văn hóa huyện)" alone on its line → the post or the house, else null. */
export const readRole = (line: string): string | null => {
  const match = line.length <= LONGEST_POST ? /^\(([^()]+)\)\.?$/.exec(line.trim()) : null;
  const inside = match?.[1]?.trim();
  if (!inside) return null;
  const small = inside.toLowerCase();
  return POST.test(small) || isInstitution(small) ? inside : null;
};

const LONGEST_BARE_POST = 90;

/** "Phó Giám đốc Trung tâm Dịch vụ nông nghiệp" on a line of its own; in capitals it stands above the name of who signs. */
export const isPost = (line: string): boolean =>
  line.length <= LONGEST_BARE_POST &&
  line !== line.toUpperCase() &&
  !/[.!?:;…]$/.test(line) &&
  POST.exec(line.toLowerCase())?.index === 0;

/** A writer's label alone on its line, the name stands on the next: "Nội dung" / "Kim Ngân". */
const BARE_LABEL = /^(?:nội dung|bài viết|bài|tác giả|người viết|thực hiện|bài và ảnh|bài, ảnh|lời) ?:?$/;

/** Whether a line of at most 12 UTF-16 units is such a label and nothing else. */
export const isBareLabel = (line: string): boolean => line.length <= 12 && BARE_LABEL.test(line.toLowerCase());

/** How much of a line in lower case is a label before the writer's name. */
const labelLength = (small: string): number => {
  const isLabelled = small.includes(':') || SAYS_BY.test(small);
  return ((isLabelled ? WRITER_LABEL.exec(small) : null) ?? OF_THE_PAPER.exec(small))?.[0].length ?? 0;
};

/** Another's share in it: "Ảnh: X", "Thiết kế: Y", "Đồ họa, kỹ thuật: Z". */
export const isCreditLine = (line: string): boolean =>
  line.length <= LINE_LIMIT && PHOTO_LABEL.test(lowerCase(line.trim())) && !isSigned(line);

/** A byline that says that it is one: "Thực hiện: Mai Anh", "Mai Anh (ghi)"; a bare name may be anything. */
export const isSigned = (line: string): boolean => {
  if (line.length > LINE_LIMIT) return false;
  const small = lowerCase(line.trim());
  return (labelLength(small) > 0 || DEED.test(small)) && Boolean(readByline(line)?.writer);
};

/** "Lò Thị Mai/Nông thôn ngày nay": behind a slash a paper has small words too. */
const isNameAndPaper = (text: string): boolean => {
  const [name = '', paper = '', ...more] = text.split('/');
  return more.length === 0 && name.includes(' ') && namesIn(name) !== null && isCapital(paper.charAt(0));
};

/**
 * "Nguồn: Lò Mai/Cổng TTĐT xã Mường Sáng", "(Theo Nông thôn ngày nay)": behind a colon and in brackets a source has small words too, and so has a
 * house's name ("Theo Báo điện tử Mường Sáng"); an address is one by itself ("Theo muongsang.gov.vn").
 */
const isSourceName = (text: string, isNamed: boolean): boolean => {
  if (!/[ ,]/.test(text) && DOMAIN.test(text)) return true;
  const isOpen = isCapital(text.charAt(0)) && !/[.!?;:]/.test(text);
  if (isNamed) return text.length <= LONGEST_SOURCE && isOpen;
  const isHouse = isOpen && !text.includes(',') && isInstitution(text.toLowerCase());
  return text.length <= NAME_LIMIT && (isHouse || namesIn(text) !== null || isNameAndPaper(text));
};

type Labelled = { readonly label: number; readonly isNamed: boolean };
const readSource = (text: string, { label, isNamed }: Labelled): Byline | null => {
  const source = withoutEndMark(text.slice(label));
  if (/https?:|\d{3}/.test(source) || !isSourceName(source, isNamed)) return null;
  return { writer: null, role: null, source };
};

/** "H’Juên Niê – Công chức văn hóa xã" behind a label → the name, and the post apart. */
const cutPost = (text: string): { readonly rest: string; readonly post: string | null } => {
  const dash = /\s[-–—]\s/.exec(text);
  const tail = dash ? text.slice(dash.index + dash[0].length).trim() : '';
  const small = tail.toLowerCase();
  return dash && (isInstitution(small) || (POST.test(small) && !namesIn(tail)))
    ? { rest: text.slice(0, dash.index).trim(), post: tail }
    : { rest: text, post: null };
};

/** "Khắc Kiên - Vừ Mí/VOV-Tây Bắc", "Thu Hà/TTXVN": the house they write for stands behind a slash. */
const cutOffice = (text: string): { readonly rest: string; readonly office: string | null } => {
  const slash = text.lastIndexOf('/');
  const office = text.slice(slash + 1).trim();
  return slash > 0 && isInstitution(office.toLowerCase())
    ? { rest: text.slice(0, slash).trim(), office }
    : { rest: text, office: null };
};

/**
 * Reads one printed line: "Tin, ảnh: P.Y" → P.Y; "Hà Thu (tổng hợp)" → Hà Thu; "NHẬT XUÂN - NGHI VŨ" → both;
 * "Theo TTXVN" → a source; "Ảnh: Trọng Điểm" names a photographer, so null. Null for anything that is not a byline.
 */
export const readByline = (line: string): Byline | null => {
  if (line.length > LINE_LIMIT) return null;
  const printed = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[*_–—-]+\s*/, '')
    .replace(/(?:(?<!\s)\s+|(?<![*_\s]))[*_]+$/, '');
  const text = printed.replace(ALL_IN_BRACKETS, '$1');
  const isBracketed = text !== printed;
  const small = lowerCase(text);
  const labelled = small.includes(':');
  if (!text || (labelled && PHOTO_LABEL.test(small) && !WRITER_LABEL.test(small))) return null;
  const source = small.startsWith('theo') || small.startsWith('nguồn') ? SOURCE_LABEL.exec(small) : null;
  if (source) return readSource(text, { label: source[0].length, isNamed: labelled || isBracketed });
  const label = labelLength(small);
  const named = text.slice(label);
  const bracket = readBracket(labelled ? cutEnd(named, PHOTO_TAIL) : named);
  const { rest: signed, office } = cutOffice(bracket.rest);
  const { rest, post } = cutPost(signed);
  const names = namesIn(withoutEndMark(rest));
  if (!names || (label === 0 && isInstitution(rest.toLowerCase()))) return null;
  return { writer: names.join(', '), role: bracket.role ?? post, source: bracket.source ?? office };
};
