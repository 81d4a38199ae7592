import type { ExportItem, ItemSource, RecordOptions } from '../item';
import { rowMarks } from '../item';
import { quantityText } from '../quantity-text';
import { escapeXml } from '../xml';
import { citationOf, oneLine } from './citation';

const line = (tag: string, value: string | null): string => {
  const text = value === null ? '' : oneLine(value);
  return text === '' ? '' : `${tag}  - ${text}\r\n`;
};

/** "2025/07/30/": RIS wants four parts, the last one free. Zotero drops some hours, so days alone are written. */
const risDay = (day: string | null): string | null => day && `${day.replaceAll('-', '/')}/`;

const figuresNote = (item: ExportItem, options: RecordOptions): string | null => {
  const lines = rowMarks(item, options).flatMap(({ quantity }) =>
    quantity ? [`<li>${escapeXml(`${quantity.indicator}: ${quantityText(quantity)}`)}</li>`] : [],
  );
  return lines.length > 0 ? `<p>Số liệu, chỉ tiêu</p><ul>${lines.join('')}</ul>` : null;
};

/**
 * One reference in RIS, as Zotero and bibutils read it best: `NEWS` keeps the newspaper type (BibTeX loses it), a
 * comma behind a name keeps it whole, a keyword has no ";" because Zotero would split it there.
 */
const risEntry = (item: ExportItem, options: RecordOptions): string => {
  const citation = citationOf(item.clipping);
  return [
    line('TY', citation.kind === 'newspaper' ? 'NEWS' : 'ELEC'),
    line('ID', citation.id),
    line('TI', citation.title),
    ...citation.authors.map((name) => line('AU', `${name},`)),
    line('T2', citation.publication),
    line('CY', citation.place),
    line('SE', citation.section),
    line('DA', risDay(citation.published)),
    line('Y2', risDay(citation.accessed)),
    line('UR', citation.url),
    line('LA', citation.language),
    ...citation.keywords.map((keyword) => line('KW', keyword.replaceAll(';', ','))),
    line('AB', citation.summary),
    line('N1', figuresNote(item, options)),
    line('N1', item.clipping.note && `<p>${escapeXml(item.clipping.note)}</p>`),
    'ER  - \r\n',
  ].join('');
};

/** A RIS file. */
export async function* risText(items: ItemSource, options: RecordOptions): AsyncGenerator<string> {
  for await (const item of items) yield `${risEntry(item, options)}\r\n`;
}
