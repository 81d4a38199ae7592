import {
  fail,
  groupBy,
  MARK_KINDS,
  type MarkKind,
  personSchema,
  quantitySchema,
  type Result,
  succeed,
} from '@/utils/model';
import type { CandidateMark, ImportCandidate } from './candidate';
import { isObject, parsePlainJson } from './plain-json';
import type { ImportReason } from './reasons';

const MAX_UNITS = 64 * 1024 * 1024;
const JSON_DEPTH = 32;

type Plain = Readonly<Record<string, unknown>>;

/** JSON-LD writes one thing as itself or as a list of one. */
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const objects = (value: unknown): readonly Plain[] => listOf(value).filter(isObject);

/** Our own terms without their prefix, to be checked by the schema they were written from. */
const unprefixed = (body: Plain): Plain =>
  Object.fromEntries(Object.entries(body).map(([name, value]) => [name.replace(/^tb:/, ''), value]));

const texts = (bodies: readonly Plain[], purpose: string): readonly string[] =>
  bodies.flatMap((body) => (body.purpose === purpose && typeof body.value === 'string' ? [body.value] : []));

const kindOf = (bodies: readonly Plain[], motivation: unknown): MarkKind => {
  const stated = texts(bodies, 'classifying').find((word) => (MARK_KINDS as readonly string[]).includes(word));
  if (stated) return stated as MarkKind; // it is one of them
  return listOf(motivation).includes('commenting') ? 'note' : 'quote';
};

/** Text of a body without purpose is a comment: so does Hypothesis write it. */
const commentOf = (bodies: readonly Plain[]): string | null => {
  const plain = bodies.flatMap(({ purpose, value }) =>
    purpose === undefined && typeof value === 'string' ? [value] : [],
  );
  return [...texts(bodies, 'commenting'), ...plain].join('\n').trim() || null;
};

const sourceOf = (target: Plain): string => {
  if (typeof target.source === 'string') return target.source;
  return isObject(target.source) && typeof target.source.id === 'string' ? target.source.id : '';
};

type Found = { readonly source: string; readonly mark: CandidateMark };

const foundIn = (annotation: Plain): Found | null => {
  const target = objects(annotation.target)[0];
  const quote = target && objects(target.selector).find(({ exact }) => typeof exact === 'string')?.exact;
  if (!target || typeof quote !== 'string' || quote.trim() === '') return null;
  const bodies = objects(annotation.body);
  const quantity = bodies
    .map(unprefixed)
    .map((body) => quantitySchema.safeParse(body))
    .find(({ success }) => success)?.data;
  const person = bodies
    .filter(({ type }) => type === 'tb:Person')
    .map(unprefixed)
    .map((body) => personSchema.safeParse(body))
    .find(({ success }) => success)?.data;
  const mark: CandidateMark = {
    kind: kindOf(bodies, annotation.motivation),
    quote,
    sentence: null,
    quantity: quantity ?? null,
    person: person ?? null,
    note: commentOf(bodies),
    tags: texts(bodies, 'tagging'),
  };
  return { source: sourceOf(target), mark };
};

const annotationsIn = (value: unknown): readonly Plain[] => {
  if (Array.isArray(value)) return objects(value);
  if (!isObject(value)) return [];
  const first = isObject(value.first) ? value.first.items : undefined;
  return value.type === 'Annotation' ? [value] : objects(value.items ?? first ?? value.annotations);
};

/**
 * Reads W3C Web Annotations (a page, a collection, a list, or the export of the Hypothesis client): what was marked, by
 * the address it was marked on. Annotations without a quote point at nothing we could find again and are left out.
 */
export const readWebAnnotations = (text: string): Result<readonly ImportCandidate[], ImportReason> => {
  if (text.length > MAX_UNITS) return fail('too-large');
  const parsed = parsePlainJson(text.replace(/^\ufeff/, ''), JSON_DEPTH);
  if (!parsed.ok) return parsed;
  const found = annotationsIn(parsed.value).flatMap((annotation) => foundIn(annotation) ?? []);
  const marks = groupBy(found, ({ source }) => source);
  if (marks.size === 0) return fail('not-ours');
  const about = {
    ...{ paper: null, byline: null, publishedAt: null, section: null, lead: null },
    ...{ language: null, tags: [], note: null },
  };
  return succeed([...marks].map(([url, held]) => ({ ...about, url, title: url, marks: held.map(({ mark }) => mark) })));
};
