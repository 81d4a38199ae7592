import { type ReferenceLine, referenceLine } from './citations/reference-line';
import { type ExportItem, type RecordOptions, rowMarks } from './item';
import { KIND_LABELS } from './labels';
import { publicationOf } from './publications';
import { periodText, quantityText } from './quantity-text';
import { speakerOf } from './tables';
import { escapeXml } from './xml';

/** Text for a clipboard in its two flavours: plain for editors and spreadsheets, HTML for Word and mail. */
export type RichText = ReferenceLine;

const HEADER = ['Chỉ số', 'Giá trị', 'Thời kỳ', 'Địa bàn', 'Loại', 'Nguồn'] as const;

/** A tab or a line end within a cell would begin another cell. */
const tsvCell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const figureCells = ({ clipping, ...rest }: ExportItem, options: RecordOptions): readonly (readonly string[])[] =>
  rowMarks({ clipping, ...rest }, options).flatMap(({ kind, quantity }) =>
    quantity
      ? [
          [
            quantity.indicator,
            quantityText(quantity),
            periodText(quantity),
            quantity.place ?? '',
            KIND_LABELS[kind],
            publicationOf(clipping.site).name,
          ],
        ]
      : [],
  );

const htmlRow = (cells: readonly string[], tag: 'td' | 'th'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;

/** The figures and targets of items as a table to paste: tab-separated text, and an HTML table. */
export const figuresClip = (items: readonly ExportItem[], options: RecordOptions): RichText => {
  const rows = items.flatMap((item) => figureCells(item, options));
  return {
    text: [HEADER, ...rows].map((cells) => cells.map(tsvCell).join('\t')).join('\n'),
    html: `<table>${htmlRow(HEADER, 'th')}${rows.map((cells) => htmlRow(cells, 'td')).join('')}</table>`,
  };
};

/**
 * What was said, each with its speaker and the reference of the article:
 * `“Xã đã về đích.” - Lò Văn Nghị (Lệ Thủy (2025), "…")`. Empty where nothing is marked as a quote.
 */
export const quotesClip = (items: readonly ExportItem[], options: RecordOptions): RichText => {
  const quotes = items.flatMap((item) => {
    const reference = referenceLine(item.clipping);
    return rowMarks(item, options)
      .filter(({ kind }) => kind === 'quote')
      .map((mark) => {
        const speaker = speakerOf(item, mark)?.person?.name;
        const said = `“${mark.anchor.quote}”${speaker ? ` - ${speaker}` : ''}`;
        return { text: `${said} (${reference.text})`, html: `<p>${escapeXml(said)} (${reference.html})</p>` };
      });
  });
  return { text: quotes.map(({ text }) => text).join('\n\n'), html: quotes.map(({ html }) => html).join('') };
};
