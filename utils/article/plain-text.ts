/** Articles that arrive as text files: what a scraper or a colleague saved. */
import type { Article, Block, ExtractReason } from '@/utils/model';
import { fail, type Result, succeed } from '@/utils/model/result';
import { normaliseText } from '@/utils/text';
import { endsWithCredit } from './lines/credits';
import { originAddress, plainLine, readClosing } from './metadata/closing';
import { articleIdentity, canonicalAddress, siteOf } from './page/identity';
import { isDateline, readPublishedAt } from './words/dates';
import { splitAgency } from './words/leads';
import { isDocumentKind, readTerm } from './words/terms';

type Line = { readonly start: number; readonly end: number; readonly text: string };

/** "date 2025-07-30 Đại hội …": an index's stamp before the title. */
const STAMP = /^date\s+(\d{4}-\d{2}-\d{2})\s+/u;
/** "Mường Pheo, ngày 22 tháng 12 năm 2025": where and when a document was signed. */
const DOCUMENT_DATE = /^[\p{L}\s.'’-]{2,40},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\.?$/iu;
const RULE = /^[\s\p{P}|]*$/u;
const HEADING = /^(#{1,6})\s+/u;
const LIST_ITEM = /^(?:[-‐-―−+•*▪●◦○‣⁃·■□◆►▶➢✓✔]\s?(?=\S)|\(?\d{1,2}[).]\s|[a-zđ]\)\s)/u;
const TABLE_ROW = /\S\s*\|\s*\S.*\||^\s*\|.*\|/u;
/** Lines of the head where a dateline may stand, counted from the first. */
const HEAD_LINES = 9;
const HEADING_LENGTH = 120;
const LEAST_LEAD_WORDS = 12;
const CAPTION_LENGTH = 300;

/** Non-empty lines with their place in the text; Markdown heading signs and outer spaces are left outside. */
const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const mark = HEADING.exec(raw.trimStart())?.[0].length ?? 0;
    const start = at + (raw.length - raw.trimStart().length) + mark;
    const end = at + raw.trimEnd().length;
    if (end > start && !RULE.test(raw)) lines.push({ start, end, text: text.slice(start, end) });
    at += raw.length + 1;
  }
  return lines;
};

type Title = { readonly title: string; readonly lines: readonly Line[]; readonly stamp: string | null };

/** First line; with the next one where the first only names a kind of document; without the stamp of an index. */
const titleOf = (lines: readonly Line[]): Title => {
  const [first, second] = lines;
  if (!first) return { title: '', lines: [], stamp: null };
  const stamp = STAMP.exec(first.text);
  const start = first.start + (stamp?.[0].length ?? 0);
  const head = { start, end: first.end, text: plainLine(first.text.slice(start - first.start)) };
  const date = stamp?.[1] ? readPublishedAt(stamp[1]) : null;
  if (second && isDocumentKind(head.text) && plainLine(second.text).length <= HEADING_LENGTH * 2) {
    return { title: `${head.text} ${plainLine(second.text)}`, lines: [head, second], stamp: date };
  }
  return { title: head.text, lines: [head], stamp: date };
};

const dateOf = (head: readonly Line[]): string | null => {
  const line = head.find(({ text }) => isDateline(text)) ?? head.find(({ text }) => DOCUMENT_DATE.test(text));
  return line ? readPublishedAt(line.text) : null;
};

const wordCount = (text: string): number => text.split(/\s+/u).length;

/** The first full paragraph after title and dateline; a notice with its letterhead has none. */
const leadOf = (body: readonly Line[]): Line | null => {
  const first = body.find(({ text }) => !isDateline(text));
  const isLead = first && wordCount(first.text) >= LEAST_LEAD_WORDS && !endsWithCredit(first.text);
  return isLead ? first : null;
};

const isCaption = (text: string): boolean => text.length <= CAPTION_LENGTH && endsWithCredit(text);
const isHeading = (text: string): boolean =>
  text.length <= HEADING_LENGTH && /^(?:[IVX]{1,5}|\d{1,2})[.)]\s/u.test(text) && !/[.;:,…]$/u.test(text);

const blockOf = (line: Line, source: string): Pick<Block, 'type' | 'level'> => {
  const hashes = /(#{1,6})\s+$/u.exec(source.slice(Math.max(0, line.start - 8), line.start))?.[1];
  if (hashes) return { type: 'heading', level: hashes.length };
  if (TABLE_ROW.test(line.text)) return { type: 'table-row' };
  if (isCaption(line.text)) return { type: 'caption' };
  if (isHeading(line.text)) return { type: 'heading', level: 2 };
  return { type: LIST_ITEM.test(line.text) ? 'list-item' : 'paragraph' };
};

/** Numbers runs of table rows from 0; the first row of a run is its head where it has no number. */
const withTables = (blocks: readonly Block[], text: string): readonly Block[] => {
  let table = -1;
  return blocks.map((block, i) => {
    if (block.type !== 'table-row') return block;
    const opens = blocks[i - 1]?.type !== 'table-row';
    if (opens) table += 1;
    const header = opens && !/\d/u.test(text.slice(block.start, block.end));
    return header ? { ...block, table, header } : { ...block, table };
  });
};

const blocksOf = (text: string, title: Title, lead: Line | null, body: readonly Line[]): readonly Block[] => {
  const place = ({ start, end }: Line) => ({ start, end });
  const head: Block[] = title.lines.map((line) => ({ type: 'title', ...place(line) }));
  const rest = body.map(
    (line): Block => (line === lead ? { type: 'lead', ...place(line) } : { ...blockOf(line, text), ...place(line) }),
  );
  return withTables([...head, ...rest], text);
};

/**
 * Reads a text file: `text` is the file's own (NFC, LF), the first non-empty line is the title ("date 2025-07-30 "
 * before it is a stamp, "THÔNG BÁO" alone goes on in the next line). Finds date, byline, lead, term and the address
 * the text gives for itself ("Nguồn Lào Cai: https://…").
 *
 * Fails with `empty` when no line has a letter or digit. `options.url` names the file when the text has no address.
 */
export const articleFromText = (raw: string, options: { url: string }): Result<Article, ExtractReason> => {
  const text = normaliseText(raw);
  const lines = linesOf(text);
  const title = titleOf(lines);
  if (!title.title) return fail('empty');
  const body = lines.slice(title.lines.length);
  const lead = leadOf(body);
  const closing = readClosing(body.map((line) => line.text));
  const url = originAddress(body.map((line) => line.text)) ?? options.url;
  return succeed({
    url,
    canonicalUrl: canonicalAddress(url),
    identity: articleIdentity(url),
    site: siteOf(url),
    title: title.title,
    byline: closing.writer,
    bylineRole: closing.role,
    sourceName: closing.source,
    publishedAt: dateOf(body.slice(0, HEAD_LINES)) ?? title.stamp,
    lead: lead ? splitAgency(plainLine(lead.text)).lead : null,
    section: null,
    language: 'vi',
    place: null,
    term: readTerm(text),
    tags: [],
    images: [],
    blocks: [...blocksOf(text, title, lead, body)],
    text,
    extractor: 'plain-text',
    family: null,
    candidates: [],
  });
};
