/** Congress terms and document heads stated in a text. */

/** "nhiệm kỳ 2025 - 2030", "nhiệm kỳ 2025–2030", "nhiệm kì 2021-2026". */
const TERM = /nhiệm\s+k[ỳì]\s+(\d{4})\s*[-–—]\s*(\d{4})/;
const LONGEST_TERM = 10;

/** The first congress term in the text, as "2025-2030", or null. */
export const readTerm = (text: string): string | null => {
  const match = TERM.exec(text.toLowerCase());
  if (!match) return null;
  const years = Number(match[2]) - Number(match[1]);
  return years > 0 && years <= LONGEST_TERM ? `${match[1]}-${match[2]}` : null;
};

/**
 * A line that only names the kind of document: "THÔNG BÁO", "NGHỊ QUYẾT". Its title goes on in the next line:
 * "THÔNG BÁO" + "Hội nghị lần thứ 2 …".
 */
const DOCUMENT_KIND =
  /^(?:thông báo|nghị quyết|báo cáo|kế hoạch|quyết định|chỉ thị|kết luận|chương trình|chương trình hành động|tờ trình|công điện|công văn|hướng dẫn|quy định|quy chế|đề án|thông cáo báo chí|thông tri|giấy mời|thư ngỏ|lời kêu gọi) ?:?$/;

/** Whether a line says nothing but such a kind, in whatever case, also with a colon behind it. */
export const isDocumentKind = (line: string): boolean => DOCUMENT_KIND.test(line.trim().toLowerCase());
