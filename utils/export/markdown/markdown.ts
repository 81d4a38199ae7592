import { type Mark, webLink } from '@/utils/model';
import { isoDay, readVietnamTime } from '../dates';
import { type ExportItem, type RecordOptions, rowMarks } from '../item';
import { KIND_LABELS, STATUS_LABELS } from '../labels';
import { publicationOf } from '../publications';
import { periodText, quantityText } from '../quantity-text';
import { speakerOf } from '../tables';
import { bodyMarkdown } from './body-markdown';
import { escapeMarkdown, tableRow } from './escape-markdown';
import { frontMatter, obsidianTag } from './front-matter';

/** "2025-08-01T08:12:00": Obsidian's date-times have no offset; the clock is Vietnam's. */
const localMoment = (iso: string | null): string | null => {
  const read = iso === null ? null : readVietnamTime(iso);
  return read && `${read.year}-${read.month}-${read.day}${read.time === null ? '' : `T${read.time}`}`;
};

const properties = ({ clipping }: ExportItem): string =>
  frontMatter({
    title: clipping.title,
    publication: publicationOf(clipping.site).name || null,
    byline: clipping.byline,
    published: localMoment(clipping.publishedAt),
    published_iso: clipping.publishedAt,
    clipped: localMoment(clipping.clippedAt),
    url: clipping.url || null,
    section: clipping.section,
    commune: clipping.place?.commune ?? null,
    province: clipping.place?.province ?? null,
    term: clipping.term,
    collection: clipping.collection,
    tags: [...new Set(clipping.tags.map(obsidianTag).filter((tag) => tag !== null))],
    trich_bao_id: clipping.id,
    sha256: clipping.contentHash,
  });

const figureTable = (marks: readonly Mark[]): string => {
  const rows = marks.flatMap(({ kind, status, quantity, anchor }) =>
    quantity
      ? [
          tableRow([
            quantity.indicator,
            quantityText(quantity),
            periodText(quantity),
            KIND_LABELS[kind],
            STATUS_LABELS[status],
            anchor.quote,
          ]),
        ]
      : [],
  );
  if (rows.length === 0) return '';
  const head = '| Chỉ số | Giá trị | Thời kỳ | Loại | Trạng thái | Nguyên văn |\n| --- | --- | --- | --- | --- | --- |';
  return `\n## Số liệu và chỉ tiêu\n\n${head}\n${rows.join('\n')}\n`;
};

const peopleList = (marks: readonly Mark[]): string => {
  const lines = marks.flatMap(({ person }) =>
    person ? [`- **${escapeMarkdown(person.name)}**${person.role ? `, ${escapeMarkdown(person.role)}` : ''}`] : [],
  );
  return lines.length > 0 ? `\n## Nhân vật\n\n${[...new Set(lines)].join('\n')}\n` : '';
};

const quoteList = (item: ExportItem, marks: readonly Mark[]): string => {
  const quotes = marks.flatMap((mark) => {
    if (mark.kind !== 'quote' && mark.kind !== 'note') return [];
    const speaker = speakerOf(item, mark)?.person?.name;
    const tail = speaker ? `\n> — ${escapeMarkdown(speaker)}` : '';
    return [`> ${escapeMarkdown(mark.anchor.quote)}${tail}${mark.note ? `\n\n${escapeMarkdown(mark.note)}` : ''}`];
  });
  return quotes.length > 0 ? `\n## Trích dẫn và ghi chú\n\n${quotes.join('\n\n')}\n` : '';
};

/** Only web addresses become links; none of them has a sign that would end it. */
const linkTo = (url: string, label: string): string => {
  const target = webLink(url);
  return target ? `[${escapeMarkdown(label)}](<${target}>)` : escapeMarkdown(url);
};

/** A clipping as one Markdown note: properties, figures, people, quotes, then the article where it may leave. */
export const clippingMarkdown = (item: ExportItem, options: RecordOptions): string => {
  const { clipping } = item;
  const marks = rowMarks(item, options);
  const link = linkTo(clipping.url, clipping.site || clipping.url);
  const source = [publicationOf(clipping.site).name, clipping.byline ?? '', isoDay(clipping.publishedAt) ?? '']
    .filter((part) => part !== '')
    .map(escapeMarkdown);
  return [
    properties(item),
    `\n# ${escapeMarkdown(clipping.title)}\n`,
    `\n${[...source, link].filter((part) => part !== '').join(' · ')}\n`,
    clipping.note ? `\n> [!note]\n> ${escapeMarkdown(clipping.note)}\n` : '',
    figureTable(marks),
    peopleList(marks),
    quoteList(item, marks),
    options.text ? `\n## Toàn văn\n\n${bodyMarkdown(item)}\n` : '',
  ].join('');
};
