import { type ArticleImage, isInlinePicture, type Mark, webLink } from '@/utils/model';
import { citationOf } from '../citations/citation';
import { vietnameseMoment } from '../dates';
import type { WriteOptions } from '../format';
import { type ExportItem, type ItemSource, rowMarks } from '../item';
import { KIND_LABELS, STATUS_LABELS } from '../labels';
import { publicationOf } from '../publications';
import { periodText, quantityText } from '../quantity-text';
import { escapeXml } from '../xml';
import { paintedBlocks } from './painted-text';

/** Nothing is fetched and nothing runs, whatever a page had in it: styles of ours and pictures inside the file only. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:18px/1.6 "Times New Roman",serif;color:#111;background:#fff}
h1{line-height:1.3}.lead{font-weight:bold}.caption,.source{color:#555;font-size:.9em}.item::before{content:"• "}
table{border-collapse:collapse;width:100%;font-size:.9em}td,th{border:1px solid #999;padding:.2em .5em;text-align:left;vertical-align:top}
@media(min-width:40rem){td:nth-child(n+3),th{white-space:nowrap}}
article+article{margin-top:3rem;padding-top:1rem;border-top:3px double #999}
mark{background:none;color:inherit;border-bottom:2px solid #1a56db}mark.target{border-bottom-style:dashed;border-color:#b45309}
mark.person{border-bottom-style:dotted;border-color:#6d28d9}mark.quote{background:#ecfdf5;border:0}mark.note{background:#f1f5f9;border:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em;font-size:.85em;border:1px solid #ccc;padding:.8em}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}
img{max-width:100%}`;

const linkTo = (url: string): string => {
  const target = webLink(url);
  return target ? `<a href="${escapeXml(target)}" rel="noreferrer">${escapeXml(url)}</a>` : escapeXml(url);
};

/** Where the text came from and how to tell that it is unchanged. */
const provenance = ({ clipping }: ExportItem, { generator }: WriteOptions): string => {
  const facts: readonly (readonly [string, string])[] = [
    ['Địa chỉ', linkTo(clipping.url)],
    ['Báo', escapeXml(publicationOf(clipping.site).name)],
    ['Tác giả', escapeXml(clipping.byline ?? '')],
    ['Đăng lúc', escapeXml(vietnameseMoment(clipping.publishedAt ?? ''))],
    ['Lưu lúc', escapeXml(vietnameseMoment(clipping.clippedAt))],
    ['SHA-256 của văn bản', escapeXml(clipping.contentHash)],
    ['Lưu bằng', escapeXml(generator)],
  ];
  const rows = facts.flatMap(([name, value]) => (value ? [`<dt>${name}</dt><dd>${value}</dd>`] : []));
  return `<dl>${rows.join('')}</dl>`;
};

/** COinS: Zotero's button in the browser picks the reference up from it, without a script. */
const coins = ({ clipping }: ExportItem): string => {
  const { title, authors, publication, published, url } = citationOf(clipping);
  const fields: readonly (readonly [string, string | null])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', 'article'],
    ['rft.atitle', title],
    ['rft.jtitle', publication],
    ['rft.date', published],
    ['rft_id', url],
    ...authors.map((name) => ['rft.au', name] as const),
  ];
  const query = fields.flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value.toWellFormed())}`] : [],
  );
  return `<span class="Z3988" title="${escapeXml(query.join('&'))}"></span>`;
};

const figureTable = (marks: readonly Mark[]): string => {
  const rows = marks.flatMap(({ kind, status, quantity }) =>
    quantity
      ? [[quantity.indicator, quantityText(quantity), periodText(quantity), KIND_LABELS[kind], STATUS_LABELS[status]]]
      : [],
  );
  if (rows.length === 0) return '';
  const head = ['Chỉ số', 'Giá trị', 'Thời kỳ', 'Loại', 'Trạng thái'].map((name) => `<th>${name}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`);
  return `<h2>Số liệu và chỉ tiêu</h2>\n<table><tr>${head}</tr>${body.join('')}</table>`;
};

/** A picture is shown only where it is inside the file. */
const image = ({ src, caption }: ArticleImage): string =>
  isInlinePicture(src) ? `<img src="${src}" alt="${escapeXml(caption ?? '')}">` : '';

/** A picture with its words; without the picture, caption and credit stand alone. */
const picture = (one: ArticleImage): string => {
  const { caption, credit } = one;
  const words = escapeXml([caption, credit && `Ảnh: ${credit}`].filter((part) => part).join(' - '));
  return image(one) || words ? `<figure>${image(one)}<figcaption class="caption">${words}</figcaption></figure>` : '';
};

/** The article with its pictures where the text has their captions; those it has no caption of stand at its end. */
const articleBody = ({ clipping, body }: ExportItem, marks: readonly Mark[]): string => {
  const blocks =
    body.blocks.length > 0 ? body.blocks : [{ type: 'paragraph', start: 0, end: body.text.length } as const];
  const left = [...clipping.images];
  const lines = paintedBlocks(body.text, blocks, marks).map((line, at) => {
    const block = blocks[at];
    if (block?.type !== 'caption') return line;
    const words = body.text.slice(block.start, block.end);
    const own = left.findIndex(({ caption }) => caption && words.includes(caption));
    const [found] = own === -1 ? [] : left.splice(own, 1);
    return found ? image(found) + line : line;
  });
  return `${lines.join('\n')}\n${left.map(picture).join('')}`;
};

/** What may leave without the text of the article: the words that were marked. */
const markedWords = ({ clipping }: ExportItem, marks: readonly Mark[]): string => {
  const quotes = marks.map(({ anchor }) => `<blockquote>${escapeXml(anchor.quote)}</blockquote>`);
  return `<h1>${escapeXml(clipping.title)}</h1>\n${quotes.join('\n')}\n${clipping.images.map(picture).join('')}`;
};

const articleHtml = (item: ExportItem, options: WriteOptions): string => {
  const marks = rowMarks(item, options);
  const text = options.text ? articleBody(item, marks) : markedWords(item, marks);
  const language = escapeXml(item.clipping.language ?? 'vi');
  return `<article lang="${language}">\n${coins(item)}${text}\n${figureTable(marks)}\n${provenance(item, options)}\n</article>\n`;
};

/** One HTML file that opens by itself years later: the article with its marks, its figures, and where it came from. */
export async function* snapshotText(items: ItemSource, options: WriteOptions): AsyncGenerator<string> {
  const title = escapeXml(options.title ?? 'Bản lưu Trích Báo');
  yield `<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">\n<title>${title}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`;
  for await (const item of items) yield articleHtml(item, options);
  yield '</body>\n</html>\n';
}
