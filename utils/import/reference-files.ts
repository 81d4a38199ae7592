import { fail, type Result, succeed } from '@/utils/model';
import type { ImportCandidate } from './candidate';
import { isObject, parsePlainJson } from './plain-json';
import type { ImportReason } from './reasons';
import { readDate } from './spelled-values';

const MAX_UNITS = 64 * 1024 * 1024;
const JSON_DEPTH = 32;

const emptyCandidate: ImportCandidate = {
  url: '',
  title: '',
  paper: null,
  byline: null,
  publishedAt: null,
  section: null,
  lead: null,
  language: null,
  tags: [],
  note: null,
  marks: [],
};

type Fields = ReadonlyMap<string, readonly string[]>;

/** "2025/07/30/" and "2025" are what RIS calls dates; only a whole day is one for us. */
const risDay = (value: string | undefined): string | null => {
  const parts = /^(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(value ?? '');
  return parts ? readDate(`${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`, 'ymd') : null;
};

const risCandidate = (fields: Fields): ImportCandidate => {
  const first = (...tags: readonly string[]): string | null => {
    for (const tag of tags) if (fields.get(tag)?.[0]) return fields.get(tag)?.[0] ?? null;
    return null;
  };
  const authors = [...(fields.get('AU') ?? []), ...(fields.get('A1') ?? [])].map((name) => name.replace(/,\s*$/, ''));
  return {
    ...emptyCandidate,
    url: first('UR', 'L1') ?? '',
    title: first('TI', 'T1') ?? '',
    paper: first('T2', 'JF', 'JO'),
    byline: authors.join(', ') || null,
    publishedAt: risDay(first('DA', 'PY', 'Y1') ?? undefined),
    section: first('SE'),
    lead: first('AB', 'N2'),
    language: first('LA'),
    tags: fields.get('KW') ?? [],
  };
};

/** Reads a RIS file, as Zotero and libraries write it. Notes are left out: they are HTML of another program. */
export const readRis = (text: string): Result<readonly ImportCandidate[], ImportReason> => {
  if (text.length > MAX_UNITS) return fail('too-large');
  const candidates: ImportCandidate[] = [];
  let fields: Map<string, string[]> | null = null;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? [];
    if (tag === 'TY') fields = new Map();
    if (tag === 'ER' && fields) {
      candidates.push(risCandidate(fields));
      fields = null;
    } else if (tag && fields) fields.set(tag, [...(fields.get(tag) ?? []), value.trim()]);
  }
  if (fields) return fail('damaged', 'the last reference has no end');
  return candidates.length > 0 ? succeed(candidates) : fail('not-ours');
};

const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** Vietnamese names are read in natural order: family, middle and given name. */
const cslName = (value: unknown): string => {
  if (!isObject(value)) return '';
  return string(value.literal) ?? [value.family, value.given].map(string).filter(Boolean).join(' ');
};

const cslDay = (value: unknown): string | null => {
  const parts: unknown = isObject(value) && Array.isArray(value['date-parts']) ? value['date-parts'][0] : null;
  if (!Array.isArray(parts) || parts.length < 3) return null;
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return readDate(`${year}-${month}-${day}`, 'ymd');
};

const cslCandidate = (item: Readonly<Record<string, unknown>>): ImportCandidate => ({
  ...emptyCandidate,
  url: string(item.URL) ?? '',
  title: string(item.title) ?? '',
  paper: string(item['container-title']),
  byline: (Array.isArray(item.author) ? item.author.map(cslName).filter(Boolean).join(', ') : '') || null,
  publishedAt: cslDay(item.issued),
  section: string(item.section),
  lead: string(item.abstract),
  language: string(item.language),
  tags: (string(item.keyword) ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean),
  note: string(item.note),
});

/** Reads CSL-JSON: one list of items, each with a type, as Zotero and pandoc write it. */
export const readCslJson = (text: string): Result<readonly ImportCandidate[], ImportReason> => {
  if (text.length > MAX_UNITS) return fail('too-large');
  const parsed = parsePlainJson(text.replace(/^\ufeff/, ''), JSON_DEPTH);
  if (!parsed.ok) return parsed;
  const items = Array.isArray(parsed.value) ? parsed.value : [];
  if (items.length === 0) return fail(Array.isArray(parsed.value) ? 'empty' : 'not-ours');
  if (!items.every((item) => isObject(item) && typeof item.type === 'string')) return fail('not-ours');
  return succeed(items.map(cslCandidate));
};
