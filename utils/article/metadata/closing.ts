/** How a text ends: byline, the author's post, the source, or the signature of an official document. */

import { isMailAddress } from '../words/addresses';
import { isDateline } from '../words/dates';
import { INK, isCapital } from '../words/spelling';
import { type Byline, isBareLabel, isCreditLine, isPost, isSigned, readByline, readRole } from './bylines';

export type Closing = Byline & {
  /** Index of the byline's line, or null where no line names a writer or a source. */
  readonly line: number | null;
};

const NOBODY: Closing = { writer: null, source: null, role: null, line: null };

/** "T/M ĐẢNG ỦY", "KT. CHỦ TỊCH", "PHÓ BÍ THƯ", "(Đã ký)": the name below signs the document, it does not write a story. */
const SIGNS =
  /^(?:(?:t\/?m\.?|tm\.|kt\.|k\/t|tl\.|t\/l|tuq\.|q\.)\s|(?:phó |quyền )?(?:bí thư|chủ tịch|chủ nhiệm|giám đốc|trưởng ban|trưởng phòng|chánh văn phòng|chánh thanh tra|cục trưởng|hiệu trưởng|bộ trưởng)|\(?đã ký\)?)/;
/** "Nơi nhận:" opens the list of recipients above a signature. */
const RECIPIENTS = /^nơi nhận ?:?/;
const ORIGIN = /^nguồn(?: [^:]{1,40})? ?:? ?(?:https?:\/\/|www\.)/;
const LINK = /https?:\/\/[^\s<>"')\]]+/;

/** Lines looked at from the end: recipients and signature of a document are within 30, a byline within 6. */
const SIGNATURE_REACH = 30;
const SIGN_ABOVE_NAME = 4;
const BYLINE_REACH = 6;
const POST_LENGTH = 60;
const SIGNED_REACH = 12;
/** A paragraph; below it no byline of this article is looked for. */
const LONGEST_BELOW = 140;

/** "**T/M ĐẢNG ỦY" → "T/M ĐẢNG ỦY": Markdown and list marks around a line are not its words. */
export const plainLine = (line: string): string =>
  line
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*\*|__/g, '')
    .trim();

/** "Phó Chủ tịch UBND tỉnh kết luận cuộc họp." is a sentence. */
const isSignature = (line: string): boolean =>
  line.length <= POST_LENGTH && !/[^.]{3}[.!?…]$/.test(line) && SIGNS.test(line.toLowerCase());

/** Whether a text ends as an official document does: recipients, or what somebody signs as. */
export const isDocument = (lines: readonly string[]): boolean =>
  lines.slice(-SIGNATURE_REACH).some((line) => RECIPIENTS.test(line.toLowerCase())) ||
  // Below a name stands its bearer's post, above it what he signs as.
  lines.slice(-SIGN_ABOVE_NAME).some((line, i, end) => isSignature(line) && (i < end.length - 1 || !isPost(line)));

/** Lines that may follow a byline: link to the origin, the writer's address, the dateline, "Ảnh: X", a rule, tags. */
const isTrailer = (line: string): boolean =>
  LINK.test(line) ||
  isMailAddress(line.toLowerCase()) ||
  isDateline(line) ||
  !INK.test(line) ||
  /^(?:\(?ảnh|tags?|từ kh[oó][aá]) ?:/.test(line.toLowerCase()) ||
  isCreditLine(line);

/** The address a scraped text gives for itself ("Nguồn: https://…"), or null. */
export const originAddress = (lines: readonly string[]): string | null => {
  const line = lines.slice(-BYLINE_REACH).find((candidate) => ORIGIN.test(plainLine(candidate).toLowerCase()));
  return (line && LINK.exec(line)?.[0].replace(/(?<![.,;])[.,;]+$/, '')) || null;
};

/** "Nội dungMai Anh": label and name in elements that only the style sets apart. */
const GLUED_LABEL = /^(?:nội dung|thực hiện|tác giả|ảnh|thiết kế|đồ họa|đồ hoạ|kỹ thuật|trình bày|biên tập) ?(?![ :])/;
const LONGEST_LABEL = 20;

/** Labels and names in lines of their own, as credits of long stories are set, are read as one. */
const joinLabels = (lines: readonly string[]): readonly string[] =>
  lines.map((line, i) => {
    const above = lines[i - 1] ?? '';
    const glued = GLUED_LABEL.exec(line.slice(0, LONGEST_LABEL).toLowerCase())?.[0].length ?? 0;
    if (isCapital(line.charAt(glued)) && glued > 0) return `${line.slice(0, glued)}: ${line.slice(glued)}`;
    return isBareLabel(above) && !line.includes(':') ? `${above.replace(/ ?:$/, '')}: ${line}` : line;
  });

type Found = { readonly byline: Byline; readonly line: number };

/** The byline lines at the very end, last first, and the author's post where a line in brackets gives it. */
const closingLines = (lines: readonly string[]): { readonly found: readonly Found[]; readonly role: string | null } => {
  const found: Found[] = [];
  let role: string | null = null;
  for (let line = lines.length - 1; line >= Math.max(0, lines.length - BYLINE_REACH); line--) {
    const text = lines[line] ?? '';
    const byline = readByline(text);
    const post = readRole(text) ?? (isPost(text) ? text : null);
    if (byline) found.push({ byline, line });
    else if (post) role ??= post;
    else if (!isTrailer(text)) break;
  }
  return { found, role };
};

/** Buttons, boxes and appeals may stand below a byline that says that it is one. */
const signedAbove = (lines: readonly string[]): readonly Found[] => {
  for (let line = lines.length - 1; line >= Math.max(0, lines.length - SIGNED_REACH); line--) {
    const text = lines[line] ?? '';
    const byline = isSigned(text) ? readByline(text) : null;
    if (byline) return [{ byline, line }];
    if (text.length > LONGEST_BELOW) break;
  }
  return [];
};

/**
 * Finds who wrote a text from its last lines. `lines` are the body's non-empty lines in order.
 * "Theo Thanh Xuân" above "VnEconomy" is a writer and the paper it was taken from. The signer of a notice or
 * resolution ("T/M ĐẢNG ỦY / PHÓ BÍ THƯ / Tạ Thị Dung") is not its writer.
 */
export const readClosing = (lines: readonly string[]): Closing => {
  const skipped = Math.max(0, lines.length - SIGNATURE_REACH);
  const plain = lines.slice(skipped).map(plainLine);
  if (isDocument(plain)) return NOBODY;
  const { found, role } = closingLines(joinLabels(plain));
  const [last, above] = found.length > 0 ? found : signedAbove(plain);
  if (!last) return NOBODY;
  const paper = last.byline.writer ?? last.byline.source;
  if (above?.byline.source && !above.byline.writer && paper) {
    return { writer: above.byline.source, source: paper, role, line: above.line + skipped };
  }
  const all = found.length > 0 ? found : [last];
  const named = all.find(({ byline }) => byline.writer) ?? last;
  const source = all.find(({ byline }) => byline.source)?.byline.source ?? null;
  return { writer: named.byline.writer, source, role: named.byline.role ?? role, line: named.line + skipped };
};
