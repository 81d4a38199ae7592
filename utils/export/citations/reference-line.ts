import type { Clipping } from '@/utils/model';
import { documentDay } from '../dates';
import type { ItemSource } from '../item';
import { escapeXml } from '../xml';
import { type Citation, citationOf } from './citation';

/** A reference as plain text, and as HTML with the newspaper in italics, for the two flavours of a clipboard. */
export type ReferenceLine = { readonly text: string; readonly html: string };

type Spell = { readonly plain: (text: string) => string; readonly title: (text: string) => string };

/**
 * The form theses and reports use: author in natural order, year, title in quotes, newspaper, day, address, day of
 * access. Without an author it begins with the newspaper.
 */
const compose = (citation: Citation, { plain, title }: Spell): string => {
  const { authors, publication, published, accessed, url } = citation;
  const paper = publication === null ? [] : [title(publication)];
  const year = published ? ` (${published.slice(0, 4)})` : '';
  const [head, rest] = authors.length > 0 ? [[plain(authors.join(', '))], paper] : [paper, []];
  const parts = [
    ...head.map((name) => name + year),
    plain(`"${citation.title.replaceAll('"', '’')}"`),
    ...rest,
    ...(published ? [`ngày ${documentDay(published)}`] : []),
    ...(url ? [plain(`<${url}>`)] : []),
    ...(accessed ? [`truy cập ngày ${documentDay(accessed)}`] : []),
  ];
  return `${parts.join(', ')}.`;
};

/**
 * The Vietnamese reference of a clipping:
 * `Lệ Thủy (2025), "Đại hội đại biểu Đảng bộ xã", Báo Phú Thọ, ngày 30/7/2025, <https://…>, truy cập ngày 01/8/2025.`
 */
export const referenceLine = (clipping: Clipping): ReferenceLine => {
  const citation = citationOf(clipping);
  return {
    text: compose(citation, { plain: (text) => text, title: (text) => text }),
    html: compose(citation, { plain: escapeXml, title: (text) => `<i>${escapeXml(text)}</i>` }),
  };
};

/** A text file with one reference a line. */
export async function* referenceText(items: ItemSource): AsyncGenerator<string> {
  for await (const { clipping } of items) yield `${referenceLine(clipping).text}\n`;
}
