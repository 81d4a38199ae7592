import { type Drawn, writePdf } from '../unit/pdf/write-pdf';

/** A page of an annex with a title, and a sentence with a figure. */
export const typedPage = (number: number): readonly Drawn[] => [
  { text: `Phụ lục ${number} của báo cáo năm`, x: 80, y: 80, size: 18 },
  { text: `Thôn số ${number} đã trồng được 120 ha rừng trong chín tháng đầu năm.`, x: 80, y: 120 },
];

/** A PDF that takes long enough to be stopped. */
export const LONG_PDF = writePdf({ pages: Array.from({ length: 900 }, (_, i) => typedPage(i + 1)) });
