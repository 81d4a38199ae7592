import type { Mark } from '@/utils/model';
import { documentDay, isoDay, readVietnamTime, vietnameseDay, vietnameseMoment } from '../dates';
import { KIND_LABELS } from '../labels';
import { vietnameseNumber } from '../numbers';
import { publicationOf } from '../publications';
import { periodText, quantityText } from '../quantity-text';
import { type DigestItem, type DigestOptions, type DigestSection, digestDays } from './plan';
import { DIGEST_PRESETS, type DigestPreset } from './presets';
import { columns, gridTable, HEAD_OVERHANG, type Links, paragraph, run } from './word';
import { TEXT_WIDTH } from './word-parts';

/** The head reaches a little into the left margin, as offices have it: "ỦY BAN NHÂN DÂN TỈNH LÀO CAI" stands on one line. */
const headWidths = ({ nationalWidth }: DigestPreset): readonly number[] => [
  TEXT_WIDTH + HEAD_OVERHANG - nationalWidth,
  nationalWidth,
];

const centred = (text: string, size: number, bold = false): string =>
  paragraph(run(text, { bold, size }), { align: 'center' });

/** A Party paper has a star under the name of who issues it, a State paper a rule. */
const underName = (preset: DigestPreset): string =>
  preset.star ? centred('*', preset.issuerSize) : paragraph('', { rule: { indent: 1100 } });

const leftHead = ({ heading }: DigestOptions, preset: DigestPreset): string => {
  const { superior, issuer, number } = heading ?? {};
  return [
    superior ? centred(superior, preset.superiorSize) : '',
    issuer ? centred(issuer, preset.issuerSize, true) : '',
    // Below a name nobody gave it would stand alone.
    superior || issuer ? underName(preset) : '',
    number ? centred(`${preset.numberLabel}${number}`, preset.placeSize) : '',
  ].join('');
};

/** "Lào Cai, ngày 01 tháng 8 năm 2025": a zero before days under 10 and months 1 and 2. */
const placeAndDay = (place: string | undefined, exportedAt: string): string => {
  const read = readVietnamTime(exportedAt);
  const day = read ? `ngày ${read.day} tháng ${documentDay(exportedAt).split('/')[1]} năm ${read.year}` : exportedAt;
  return place ? `${place}, ${day}` : day;
};

const rightHead = (digest: DigestOptions, preset: DigestPreset, exportedAt: string): string =>
  [
    ...preset.national.map(({ text, size }) => centred(text, size, true)),
    preset.national.length > 0 ? paragraph('', { rule: { indent: 1300 } }) : '',
    paragraph(run(placeAndDay(digest.heading?.place, exportedAt), { italic: true, size: preset.placeSize }), {
      align: 'center',
      before: 6,
    }),
  ].join('');

/** The head of the paper; an office's own newsletter has one only where the reader filled it in. */
const head = (digest: DigestOptions, preset: DigestPreset, exportedAt: string): string =>
  digest.preset === 'plain' && !digest.heading
    ? ''
    : columns([leftHead(digest, preset), rightHead(digest, preset, exportedAt)], headWidths(preset));

const title = (digest: DigestOptions, exportedAt: string): string => {
  const { from, to } = digestDays(digest, exportedAt);
  const days =
    from === to ? `ngày ${vietnameseDay(to)}` : `từ ngày ${vietnameseDay(from)} đến ngày ${vietnameseDay(to)}`;
  return (
    paragraph(run('ĐIỂM BÁO'), { style: 'Title' }) +
    paragraph(run(days, { bold: true }), { align: 'center' }) +
    paragraph('', { rule: { indent: 3700 }, after: 12 })
  );
};

const overview = (sections: readonly DigestSection[]): string => {
  const items = sections.flatMap((section) => section.items);
  const papers = new Set(items.flatMap(({ clipping }) => clipping.site || [])).size;
  const figures = items.reduce((sum, item) => sum + item.figures.length, 0);
  const shares = sections.map((section) => `${section.topic}: ${section.items.length}`).join('; ');
  const text = `Tổng hợp ${vietnameseNumber(items.length)} tin, bài của ${papers} cơ quan báo chí, trang thông tin${shares && ` (${shares})`}; trích ${vietnameseNumber(figures)} số liệu, chỉ tiêu.`;
  return paragraph(run(text), { align: 'both', firstLine: true, after: 6 });
};

/** "75 triệu đồng/người/năm" and "9 tháng đầu năm 2025" stand on one line. */
const FIGURE_WIDTHS = [3355, 2550, 2400, 1050] as const;
const WIDTHS_WITH_PLACE = [2655, 2200, 1950, 1600, 950] as const;

/** "nhà ngập nước 618, 212, 187" of three communes: the place tells such rows apart; where all are of one place it is left out. */
const arePlacesApart = (figures: readonly Mark[]): boolean =>
  new Set(figures.map(({ quantity }) => quantity?.place ?? '')).size > 1;

const figureTable = ({ figures }: DigestItem): string => {
  const inCell = (text: string, bold = false) => paragraph(run(text, { bold }), { style: 'Cell' });
  const withPlace = arePlacesApart(figures);
  const place = (words: string | null): readonly string[] => (withPlace ? [words ?? ''] : []);
  const rows = figures.flatMap(({ kind, quantity }) =>
    quantity
      ? [
          [
            quantity.indicator,
            quantityText(quantity),
            periodText(quantity),
            ...place(quantity.place),
            KIND_LABELS[kind],
          ],
        ]
      : [],
  );
  if (rows.length === 0) return '';
  const header = ['Chỉ số', 'Giá trị', 'Thời kỳ', ...place('Địa bàn'), 'Loại'].map((text) => inCell(text, true));
  const table = gridTable(
    [header, ...rows.map((cells) => cells.map((text) => inCell(text)))],
    withPlace ? WIDTHS_WITH_PLACE : FIGURE_WIDTHS,
  );
  return table + paragraph('', { thin: true });
};

const itemBody = (item: DigestItem, number: number, links: Links): string => {
  const { clipping, summary, quotes } = item;
  const day = isoDay(clipping.publishedAt);
  const source = [publicationOf(clipping.site).name, day && `ngày ${vietnameseDay(day)}`, clipping.byline]
    .filter((part) => part)
    .join(', ');
  const text = (words: string, italic = false) =>
    paragraph(run(words, { italic }), { align: 'both', firstLine: true, after: 6 });
  const accessed = ` (truy cập ${vietnameseMoment(clipping.clippedAt)})`;
  return [
    paragraph(run(`${number}. ${clipping.title}`), { style: 'Heading2' }),
    source ? paragraph(run(source, { italic: true }), { after: 6, firstLine: true }) : '',
    ...(summary ?? '').split(/\n+/).map((part) => (part.trim() ? text(part.trim()) : '')),
    figureTable(item),
    ...quotes.map((quote) => text(`“${quote.text}”${quote.speaker ? ` - ${quote.speaker}` : ''}`, true)),
    clipping.url
      ? paragraph(run('Nguồn: ') + links.link(clipping.url, clipping.url) + run(accessed), {
          after: 6,
          firstLine: true,
        })
      : '',
  ].join('');
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
const sectionNumber = (index: number): string => ROMAN[index] ?? String(index + 1);

/** Items are numbered through, whatever section they stand in. */
const sectionBodies = (sections: readonly DigestSection[], links: Links): string => {
  let numbered = 0;
  const bodies = sections.map(({ topic, items }, index) => {
    const name = `${sectionNumber(index)}. ${topic.toLocaleUpperCase('vi')}`;
    const first = numbered + 1;
    numbered += items.length;
    return (
      paragraph(run(name), { style: 'Heading1' }) + items.map((item, at) => itemBody(item, first + at, links)).join('')
    );
  });
  return bodies.join('');
};

/** "baoquankhu3.vn" stands on one line. */
const ITEM_WIDTHS = [600, 2150, 3455, 1350, 1800] as const;

const appendix = (sections: readonly DigestSection[], links: Links): string => {
  const inCell = (content: string) => paragraph(content, { style: 'Cell' });
  const header = ['TT', 'Báo', 'Tiêu đề', 'Ngày', 'Lĩnh vực'].map((text) => inCell(run(text, { bold: true })));
  const rows = sections.flatMap(({ topic, items }) => items.map(({ clipping }) => ({ topic, clipping })));
  const lines = rows.map(({ topic, clipping }, index) => [
    inCell(run(String(index + 1))),
    inCell(run(publicationOf(clipping.site).name)),
    inCell(links.link(clipping.url, clipping.title)),
    inCell(run(vietnameseDay(clipping.publishedAt ?? ''))),
    inCell(run(topic)),
  ]);
  const heading = paragraph(run('PHỤ LỤC: DANH MỤC TIN, BÀI'), { style: 'Heading1', newPage: true });
  return heading + gridTable([header, ...lines], ITEM_WIDTHS) + paragraph('', { thin: true });
};

const closing = ({ recipients, signature }: DigestOptions, preset: DigestPreset): string => {
  if (!recipients?.length && !signature) return '';
  const list = (recipients ?? []).map((name) => paragraph(run(`- ${name}`, { size: 11 })));
  const left = recipients?.length
    ? paragraph(run('Nơi nhận:', { bold: true, italic: true, size: 12 })) + list.join('')
    : paragraph('');
  const right = signature
    ? [
        ...signature.lines.map((line) => centred(line, preset.bodySize, true)),
        ...Array<string>(4).fill(paragraph('')),
        centred(signature.name, preset.bodySize, true),
      ].join('')
    : paragraph('');
  return paragraph('', { after: 12 }) + columns([left, right], headWidths(preset));
};

/** The whole text of a digest as WordprocessingML; links are gathered on the way. */
export const digestBody = (
  sections: readonly DigestSection[],
  digest: DigestOptions,
  { exportedAt, links }: { readonly exportedAt: string; readonly links: Links },
): string => {
  const preset = DIGEST_PRESETS[digest.preset];
  return [
    head(digest, preset, exportedAt),
    title(digest, exportedAt),
    overview(sections),
    sectionBodies(sections, links),
    closing(digest, preset),
    digest.appendix === false ? '' : appendix(sections, links),
  ].join('');
};
