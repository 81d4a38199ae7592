/** Step 2: which publishing system made the page, and where its body is. */
import { safeQuery, safeText } from './disarm';
import { genuine } from './genuine';
import { articleId, siteOf } from './identity';
import { common, type SiteFamily, siteFamilies } from './sites';

export type FoundBody = { readonly family: SiteFamily; readonly body: Element };

/** Less text than this is no article; a photo report has captions. UTF-16 units without spaces. */
const LEAST_INK = 120;
/** A decoded body is words; an encoded one is a long run of base64 without spaces. */
const ENCODED_RUN = 60;
const isEncodedRun = (run: string): boolean => run.length >= ENCODED_RUN && /^[A-Za-z0-9+/]+={0,2}$/.test(run);

const inkOf = (element: Element): number => safeText(element).replace(/\s+/g, '').length;

const isHost = (site: string, host: string): boolean => site === host || site.endsWith(`.${host}`);

/** Class names and ids of the page. Forms are left out: on a live page their own methods may be hidden by a control. */
const namesIn = (document: Document): ReadonlySet<string> => {
  const names = new Set<string>();
  const classes = new Set<string>();
  for (const element of safeQuery(document)('[class]:not(form),[id]:not(form)')) {
    const id = element.getAttribute('id');
    if (id) names.add(`#${id}`);
    classes.add(element.getAttribute('class') ?? '');
  }
  // Rows of a list have the same classes: each set of them is taken apart once.
  for (const name of [...classes].join(' ').split(/\s+/)) names.add(`.${name}`);
  return names;
};

/** The selectors whose class names and ids all occur: one walk instead of a query for each of several hundred. */
const possible = (selectors: readonly string[], names: ReadonlySet<string>): readonly string[] =>
  selectors.filter((selector) => (selector.match(/[.#][\w-]+/g) ?? []).every((name) => names.has(name)));

/** The first element in the page that any of the selectors names. */
const findAny = (document: Document, selectors: readonly string[]): Element | null =>
  selectors.length > 0 ? (safeQuery(document)(selectors.join(','))[0] ?? null) : null;

const familiesByHost = (url: string): readonly SiteFamily[] => {
  const site = siteOf(url);
  return siteFamilies.filter(({ hosts }) => hosts.some((host) => isHost(site, host)));
};

/** One query for the marks of all: most unknown pages have none. */
const familiesByMark = (document: Document, names: ReadonlySet<string>): readonly SiteFamily[] => {
  const marked = siteFamilies.map((family) => ({ family, marks: possible(family.marks, names) }));
  if (
    !findAny(
      document,
      marked.flatMap(({ marks }) => marks),
    )
  )
    return [];
  return marked.filter(({ marks }) => findAny(document, marks) !== null).map(({ family }) => family);
};

/** Of several bodies (endless scroll appends the next article) the one whose box names this page's article number. */
const ownBody = (bodies: readonly Element[], url: string): Element | undefined => {
  const id = articleId(url);
  if (bodies.length < 2 || !id) return bodies[0];
  const names = ['data-id', 'data-url', 'data-href', 'data-newsid', 'data-article-id', 'id'];
  const isOwn = (body: Element): boolean => {
    for (let up: Element | null = body, depth = 0; up && depth < 6; up = genuine(up, 'parentElement'), depth++) {
      const attribute = genuine(up, 'getAttribute');
      if (names.some((name) => attribute(name)?.includes(id))) return true;
    }
    return false;
  };
  return bodies.find(isOwn) ?? bodies[0];
};

const bodyOf = (document: Document, family: SiteFamily, url: string): Element | null => {
  const query = safeQuery(document);
  for (const selector of family.body) {
    const full = [...query(selector)].filter((element) => inkOf(element) >= LEAST_INK);
    const own = ownBody(full, url);
    if (own) return own;
  }
  return null;
};

/** The body by the rules of the first family that has one on this page, or null. */
export const findBody = (document: Document, url: string, families: readonly SiteFamily[]): FoundBody | null => {
  for (const family of families) {
    const body = bodyOf(document, family, url);
    if (body) return { family, body };
  }
  return null;
};

const linkInk = (element: Element): number =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + inkOf(link), 0);

/** A box with more of its text in links is a list. */
const MOST_LINKED = 0.4;
/** A smaller box is preferred while it keeps this share of the plain text of the fullest one. */
const NEARLY_ALL = 0.8;

/**
 * The body by the usual names of Vietnamese sites, for pages that no family knows: of the boxes with such a name the
 * smallest that still holds nearly all of the plain text, so that neither a page frame nor a teaser is taken.
 * `read` is what Readability found: a box much larger or smaller than that is some other box.
 */
export const findCommonBody = (document: Document, read: Element | null): Element | null => {
  const boxes = [...safeQuery(document)(common.body.join(','))]
    .map((body) => ({ body, ink: inkOf(body), linked: linkInk(body) }))
    .filter(({ ink, linked }) => ink >= LEAST_INK * 2 && linked <= ink * MOST_LINKED);
  const expected = read ? inkOf(read) : 0;
  const fitting = boxes.filter(({ ink }) => !read || (ink >= expected * 0.6 && ink <= expected * 1.6 + LEAST_INK));
  const fullest = Math.max(...fitting.map(({ ink, linked }) => ink - linked));
  const [best] = fitting
    .filter(({ ink, linked }) => ink - linked >= fullest * NEARLY_ALL)
    .sort((a, b) => a.ink - b.ink);
  return best?.body ?? null;
};

/** A line of a body that is one encoded run: "say not ready, never clip it". */
export const isEncodedLine = (text: string): boolean =>
  text.length >= 200 &&
  !text.includes(' ') &&
  /[A-Z]/.test(text) &&
  /[a-z]/.test(text) &&
  /\d/.test(text) &&
  text.split(/[^A-Za-z0-9+/=]/).some(isEncodedRun);

const isEncoded = (element: Element): boolean => {
  const text = safeText(element).trim();
  // Prose at a glance: this many spaces are outside of all runs.
  if (text.split(' ', LEAST_INK + 1).length > LEAST_INK) return false;
  const runs = text.split(/[^A-Za-z0-9+/=]+/).filter(isEncodedRun);
  return runs.length > 0 && text.length - runs.join('').length < LEAST_INK;
};

/** A place for a body that a script has yet to fill or decode. */
const isWaiting = (document: Document, family: SiteFamily): boolean => {
  const place = findAny(document, family.body);
  if (!place) return false;
  if (isEncoded(place)) return true;
  return (
    family.filledByScript === true &&
    inkOf(place) < LEAST_INK &&
    genuine(place, 'getElementsByTagName')('img').length === 0
  );
};

/** The usual names, where an unknown system may keep an encoded body. */
const hasEncodedBody = (document: Document, names: ReadonlySet<string>): boolean => {
  const places = possible([...common.body, '#content'], names);
  if (places.length === 0) return false;
  return [...safeQuery(document)(places.join(','))].some((place) => inkOf(place) >= LEAST_INK && isEncoded(place));
};

/** A single-page application before its first paint: a root and hardly a word. */
const isBlankApp = (document: Document): boolean => {
  const root = findAny(document, ['#root', '#app', '#__next', '#__nuxt']);
  return root !== null && inkOf(root) < LEAST_INK;
};

/** The first look at a page: the systems it may be made by, and whether its body is there. */
export type Recognised = {
  readonly families: readonly SiteFamily[];
  /**
   * False while an encrypted body (baophutho.vn) or a script-filled one (baoquangngai.vn) is still to come.
   * True for pages without a known place to wait for.
   */
  readonly ready: boolean;
  /** The rules of one of these systems name a body that is there, or the page marks one by microdata. */
  readonly hasBody: boolean;
};

const MARKED_BODY = ['[itemprop=articleBody]'];

/** A pure look: changes nothing, safe on a live page with hostile forms. */
export const recognisePage = (document: Document, url: string): Recognised => {
  const byHost = familiesByHost(url);
  // The usual case: the paper is known, and its body is there; then nobody else's marks are looked for.
  const isThere = byHost.some((family) => !isWaiting(document, family) && bodyOf(document, family, url) !== null);
  if (isThere) return { families: byHost, ready: true, hasBody: true };
  const names = namesIn(document);
  const families = [...new Set([...byHost, ...familiesByMark(document, names)])];
  const waiting = families.filter((family) => isWaiting(document, family));
  const present = families.filter((family) => !waiting.includes(family));
  const hasBody = findBody(document, url, present) !== null;
  const ready = hasBody || (waiting.length === 0 && !isBlankApp(document) && !hasEncodedBody(document, names));
  return { families, ready, hasBody: hasBody || findAny(document, MARKED_BODY) !== null };
};
