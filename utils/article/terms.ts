/** Congress terms and document heads stated in a text. */

/** "nhiệm kỳ 2025 - 2030", "nhiệm kỳ 2025–2030", "nhiệm kì 2021-2026". */
const TERM = /nhiệm\s+k[ỳì]\s+(\d{4})\s*[-–—]\s*(\d{4})/iu;
const LONGEST_TERM = 10;

/** The first congress term in the text, as "2025-2030", or null. */
export const readTerm = (text: string): string | null => {
  const match = TERM.exec(text);
  if (!match) return null;
  const years = Number(match[2]) - Number(match[1]);
  return years > 0 && years <= LONGEST_TERM ? `${match[1]}-${match[2]}` : null;
};

/**
 * A line that only names the kind of document: "THÔNG BÁO", "NGHỊ QUYẾT". Its title goes on in the next line:
 * "THÔNG BÁO" + "Hội nghị lần thứ 2 …".
 */
const DOCUMENT_KIND =
  /^(?:thông\s+báo|nghị\s+quyết|báo\s+cáo|kế\s+hoạch|quyết\s+định|chỉ\s+thị|kết\s+luận|chương\s+trình|chương\s+trình\s+hành\s+động|tờ\s+trình|công\s+điện|công\s+văn|hướng\s+dẫn|quy\s+định|quy\s+chế|đề\s+án|thông\s+cáo\s+báo\s+chí|thông\s+tri|giấy\s+mời|thư\s+ngỏ|lời\s+kêu\s+gọi)\s*:?$/iu;

export const isDocumentKind = (line: string): boolean => DOCUMENT_KIND.test(line.trim());
