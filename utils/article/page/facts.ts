/** What the page's metadata say: <meta>, JSON-LD, title tag, canonical. Read before scripts are taken away. */

import { oneLine } from '../lines/spaced-text';
import { likeness, wordsOf } from '../words/likeness';
import { safeQuery } from './disarm';

export type Facts = {
  /** Content of a <meta> by its name, property or itemprop, in lower case; "" where missing. */
  readonly meta: (name: string) => string;
  readonly metas: (name: string) => readonly string[];
  /** The article object of JSON-LD, or null. */
  readonly article: JsonObject | null;
  /** The page marks its article's body by microdata. */
  readonly hasBodyMark: boolean;
  /** All @types met in JSON-LD. */
  readonly types: ReadonlySet<string>;
  /** All of JSON-LD that has a type, outermost first. */
  readonly objects: readonly JsonObject[];
  readonly pageTitle: string;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
};

export type JsonObject = { readonly [key: string]: unknown };

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
/** JSON-LD longer than this is data, not metadata. UTF-16 units. */
const LONGEST_JSON = 400_000;
const DEEPEST = 6;
const MOST_OBJECTS = 2_000;

/** Whether a value of JSON-LD has fields. */
export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

const parseJson = (raw: string): unknown => {
  if (raw.length > LONGEST_JSON) return null;
  const text = raw.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*(?:;\s*)?$/g, '').trim();
  try {
    return JSON.parse(text);
  } catch {
    try {
      // Real pages break JSON with raw line feeds and tabs inside strings.
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
};

/** Every object with a @type, outermost first; bounded, so that a hostile page costs nothing. */
const objectsIn = (value: unknown): readonly JsonObject[] => {
  const found: JsonObject[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const next = queue[i];
    if (!next || !isObject(next.value) || next.depth > DEEPEST) continue;
    if (next.value['@type'] !== undefined) found.push(next.value);
    for (const child of Object.values(next.value)) {
      if (isObject(child)) queue.push({ value: child, depth: next.depth + 1 });
    }
  }
  return found;
};

const typesOf = (object: JsonObject): readonly string[] =>
  [object['@type']].flat().filter((type): type is string => typeof type === 'string');

/** Text of a JSON-LD value: a string, `{name}`, or the first of a list. */
export const jsonTexts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [oneLine(value)].filter(Boolean);
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(jsonTexts);
  return isObject(value) ? jsonTexts(value.name) : [];
};

const NAMES = ['property', 'name', 'itemprop'] as const;
/** Of one name. */
const MOST_METAS = 40;

const readMetas = (document: Document): ReadonlyMap<string, readonly string[]> => {
  const metas = new Map<string, string[]>();
  for (const meta of safeQuery(document)('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    let above = '';
    for (const attribute of NAMES) {
      const name = meta.getAttribute(attribute)?.toLowerCase() ?? '';
      // `<meta property="og:title" name="og:title">` says it once.
      if (name === '' || name === above) continue;
      above = name;
      const known = metas.get(name);
      if (!known) metas.set(name, [content]);
      else if (known.length < MOST_METAS) known.push(content);
    }
  }
  return metas;
};

/** Less alike, two headlines are of two stories; those made for search engines share more words than this. */
const HARDLY_ALIKE = 0.25;
const HEADLINE_WORDS = 5;

/**
 * The facts without a JSON-LD article that presents another story than the one whose headline the reader sees: some
 * systems print that of the story on top of their list.
 */
export const factsAbout = (facts: Facts, title: string): Facts => {
  const headline = jsonTexts(facts.article?.headline)[0] ?? '';
  const isOther = (name: string): boolean => name !== '' && likeness(headline, name) < HARDLY_ALIKE;
  const isForeign = wordsOf(headline).length >= HEADLINE_WORDS && isOther(title) && isOther(facts.pageTitle);
  return isForeign ? { ...facts, article: null } : facts;
};

/** Reads the facts; changes nothing. */
export const readFacts = (document: Document): Facts => {
  const query = safeQuery(document);
  const metas = readMetas(document);
  const objects = [...query('script[type="application/ld+json"]')].flatMap((script) =>
    objectsIn(parseJson(script.textContent ?? '')),
  );
  const all = (name: string) => (metas.get(name) ?? []).map(oneLine).filter(Boolean);
  const attribute = (selector: string, name: string) => query(selector)[0]?.getAttribute(name)?.trim() || null;
  return {
    meta: (name) => all(name)[0] ?? '',
    metas: all,
    article: objects.find((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type))) ?? null,
    hasBodyMark: query('[itemprop=articleBody]').length === 1,
    types: new Set(objects.flatMap(typesOf)),
    objects,
    pageTitle: oneLine(query('head > title')[0]?.textContent ?? query('title')[0]?.textContent ?? ''),
    canonical: attribute('link[rel=canonical][href]', 'href'),
    base: attribute('base[href]', 'href'),
    language: attribute('html[lang]', 'lang'),
  };
};
