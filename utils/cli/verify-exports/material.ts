import { extractArticle } from '@/utils/article';
import type { ExportItem } from '@/utils/export';
import type { Mark } from '@/utils/model';
import { itemOf } from '../clip/clip-item';
import { parsePage } from '../clip/parse-page';
import { readSamplePage, SAMPLE_URL } from '../sample';

export const MOMENT = '2025-11-22T08:00:00+07:00';

/** What spreadsheets take for a formula, dates they make of text, and what breaks rows, names and markup. */
const HOSTILE = [
  '=1+1',
  '+84 912 345 678',
  '-4,49%',
  '@SUM(A1)',
  '＝HYPERLINK("http://x")',
  '\u00a0=cmd|"/c calc"!A1',
  '\t=1+1',
  "'=1+1",
  '=1+1\nfoo',
  '"; DROP TABLE',
  '</w:t><script>alert(1)</script>',
  '16/16',
  '001',
  '👨‍👩‍👧 xã 😀',
  'a;b,c\td"e',
] as const;

const decided = (mark: Mark): Mark => ({ ...mark, status: 'confirmed' });

/** The sample article with everything accepted, and clippings whose every text is hostile: `cells` of them in figures. */
export const verifyItems = (cells: number): readonly ExportItem[] => {
  const article = extractArticle(parsePage(readSamplePage(), SAMPLE_URL), { url: SAMPLE_URL });
  if (!article.ok) throw new Error(`The sample article cannot be read: ${article.reason}`);
  const sample = itemOf(article.value, MOMENT);
  const marks = sample.marks.map(decided);
  const figures = marks.filter(({ quantity }) => quantity);
  const hostile = Array.from({ length: Math.ceil(cells / figures.length) }, (_one, nth): ExportItem => {
    const words = (at: number): string => HOSTILE[(nth + at) % HOSTILE.length] ?? '';
    return {
      ...sample,
      clipping: {
        ...sample.clipping,
        id: `hostile-${nth}`,
        identity: `hostile/${nth}`,
        title: words(0),
        byline: words(1),
        note: words(2),
        tags: [words(3)],
      },
      marks: figures.map(
        (mark, at): Mark => ({
          ...mark,
          id: `hostile-${nth}-${at}`,
          note: words(at),
          links: [],
          quantity: mark.quantity && { ...mark.quantity, indicator: words(at + 1), place: words(at + 2) },
        }),
      ),
    };
  });
  return [{ ...sample, marks }, ...hostile];
};
