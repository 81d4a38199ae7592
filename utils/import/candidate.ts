import { articleIdentity } from '@/utils/article';
import { type ExportItem, sha256Hex, siteOfPublication } from '@/utils/export';
import {
  type Anchor,
  type Block,
  type Clipping,
  isSafePageUrl,
  type Mark,
  type MarkKind,
  type Person,
  type Quantity,
} from '@/utils/model';
import { normaliseText } from '@/utils/text';

/** Something marked in another program: the words, what stands around them, and what they were read as. */
export type CandidateMark = {
  readonly kind: MarkKind;
  readonly quote: string;
  /** The sentence the words stand in, if the file has it. */
  readonly sentence: string | null;
  readonly quantity: Quantity | null;
  readonly person: Person | null;
  readonly note: string | null;
  readonly tags: readonly string[];
};

/** An article another program knows of: its reference, and what was marked in it; seldom its text. */
export type ImportCandidate = {
  readonly url: string;
  readonly title: string;
  /** The paper as the file names it, by its name or its domain. */
  readonly paper: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly section: string | null;
  readonly lead: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly marks: readonly CandidateMark[];
};

/** Ids and the time come from the caller; this module makes neither. */
export type Making = { readonly now: string; readonly newId: () => string };

const CONTEXT = 32;

const oneLine = (text: string): string => normaliseText(text).replace(/\s+/gu, ' ').trim();

const siteOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

const DOMAIN = /^(?:www\.)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i;

/** An address says itself where it is from; without one the paper is known by its domain or name, or called as in the file. */
const siteOfCandidate = (url: string, paper: string | null): string => {
  const named = oneLine(paper ?? '');
  if (siteOf(url) !== '') return siteOf(url);
  return DOMAIN.test(named) ? siteOf(`http://${named}`) : (siteOfPublication(named) ?? named);
};

/** Lines of the text a candidate gives: title, lead, then each sentence something was marked in, once. */
const linesOf = ({ title, lead, marks }: ImportCandidate): readonly string[] => {
  const sentences = marks.map(({ sentence, quote }) => oneLine(sentence ?? '') || oneLine(quote));
  return [...new Set([oneLine(title), oneLine(lead ?? ''), ...sentences])].filter((line) => line !== '');
};

const blocksOf = (lines: readonly string[], hasLead: boolean): Block[] => {
  let start = 0;
  return lines.map((line, index) => {
    const type = index === 0 ? 'title' : index === 1 && hasLead ? 'lead' : 'paragraph';
    const block: Block = { type, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
};

const anchorOf = (text: string, { quote, sentence }: CandidateMark): Anchor | null => {
  const words = oneLine(quote);
  const line = oneLine(sentence ?? '') || words;
  const lineStart = `\n${text}\n`.indexOf(`\n${line}\n`);
  const within = line.indexOf(words);
  if (words === '' || lineStart < 0 || within < 0) return null;
  const start = lineStart + within;
  const end = start + words.length;
  return {
    quote: words,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
};

const markOf = (candidate: CandidateMark, anchor: Anchor, { now, newId }: Making): Mark => ({
  id: newId(),
  kind: candidate.kind,
  status: 'added',
  anchor,
  quantity: candidate.quantity,
  person: candidate.person,
  note: candidate.note,
  tags: [...candidate.tags],
  links: [],
  suggestion: null,
  anchored: true,
  createdAt: now,
  updatedAt: now,
});

const countKinds = (marks: readonly Mark[]): Clipping['counts'] => {
  const of = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length;
  return {
    figure: of('figure'),
    target: of('target'),
    person: of('person'),
    quote: of('quote'),
    note: of('note'),
    suggested: 0,
    accepted: marks.length,
  };
};

/**
 * A clipping from what another program knew: its text is the title, the lead and the sentences that were marked, so
 * that every mark still stands in its sentence. A mark whose words are not in its sentence is left out, and an address
 * that is not http, https or file becomes empty. The same address is the same article as where it is clipped.
 */
export const candidateItem = (candidate: ImportCandidate, making: Making): ExportItem => {
  const lines = linesOf(candidate);
  const text = lines.join('\n');
  const url = isSafePageUrl(candidate.url) ? candidate.url.trim() : '';
  const marks = candidate.marks.flatMap((mark) => {
    const anchor = anchorOf(text, mark);
    return anchor ? [markOf(mark, anchor, making)] : [];
  });
  const id = making.newId();
  const clipping: Clipping = {
    url,
    canonicalUrl: url,
    identity: url === '' ? id : articleIdentity(url),
    site: siteOfCandidate(url, candidate.paper),
    title: oneLine(candidate.title),
    byline: candidate.byline,
    bylineRole: null,
    sourceName: null,
    publishedAt: candidate.publishedAt,
    lead: candidate.lead,
    section: candidate.section,
    language: candidate.language,
    place: null,
    term: null,
    images: [],
    extractor: 'plain-text',
    family: null,
    id,
    state: 'kept',
    clippedAt: making.now,
    updatedAt: making.now,
    trashedAt: null,
    contentHash: sha256Hex(text),
    version: 1,
    tags: [...candidate.tags],
    note: candidate.note,
    collection: null,
    counts: countKinds(marks),
  };
  return {
    clipping,
    body: { text, blocks: blocksOf(lines, oneLine(candidate.lead ?? '') !== ''), candidates: [] },
    marks,
  };
};
