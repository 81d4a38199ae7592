/**
 * From a Document to an Article, in steps:
 * 1 read the metadata, then disarm the page   2 recognise the system   3 wait for a body that is still to come
 * 4 choose the body                           5 look around it         6 refuse what is no article
 * 7 clean the body                            8 lines and pictures     9 rank the metadata   10 assemble
 */
import type { Article, ExtractReason } from '@/utils/model';
import { type Failure, fail, type Result, succeed } from '@/utils/model/result';
import { assembleText, type TextLine } from './assemble';
import { cleanItems } from './body/body-items';
import { bodyLines } from './body/body-lines';
import { type Body, knownBody, LEAST_TEXT } from './body/choose-body';
import { isClearArticle } from './body/clear-article';
import type { GeneralRoad } from './body/general-road';
import type { Chosen, Scene } from './body/scene';
import { type Item, linesOf, readLines } from './lines/lines';
import { readPictures } from './lines/pictures';
import { asCandidates } from './metadata/candidates';
import { readPublished } from './metadata/published';
import { readSapo } from './metadata/sapo';
import { readSection } from './metadata/section';
import { readSurroundings } from './metadata/surroundings';
import { readTags } from './metadata/tags';
import { readTitle } from './metadata/title';
import { readWriters } from './metadata/writers';
import { hasTooManyElements, TOO_MUCH_TEXT } from './page/disarm';
import { factsAbout } from './page/facts';
import { articleIdentity, canonicalAddress, siteOf } from './page/identity';
import { openPage, type Page } from './page/page';
import { isEncodedLine, type Recognised } from './page/recognise';
import { isUnreadable } from './page/unreadable';
import { common } from './sites';
import { addressResolver } from './words/addresses';
import { languageOf } from './words/language';
import { readTerm } from './words/terms';

export type ExtractOptions = {
  readonly url: string;
  /** Only this selection's text; the metadata stay the page's. The general road alone reads it. */
  readonly selection?: Range | null;
  /** What a look at the live page has already said; its copy is then not asked again. */
  readonly seen?: Recognised;
  /** An article of more text than this is `too-large`: said before it is read any further. UTF-16 units. */
  readonly mostText?: number;
};

/** Step 5: the headline and the lines around it and around the body. */
const lookAround = (page: Page, body: Body, general: GeneralRoad | null): Scene => {
  const family = body.family === common ? null : body.family;
  const place = body.inPage ? body.element : null;
  const title = readTitle(page.document, page.facts, { family, body: place, general: general?.headline ?? null });
  const around = readSurroundings(page.root, { headline: title.element, body: place, page: body.page });
  return { family, title, around, inside: around.inside.length > 0 ? around.inside : readLines(body.element) };
};

/** A page read but for the questions that the rules of its family leave open. */
export type HalfRead = {
  readonly page: Page;
  readonly body: Body;
  readonly scene: Scene;
  readonly items: readonly Item[];
  /** As they are printed, where `items` are without what stands between them. */
  readonly printed?: readonly Item[];
};

const headLines = (title: string, lead: string | null): readonly TextLine[] => [
  ...(title ? [{ text: title, type: 'title' as const }] : []),
  ...(lead ? [{ text: lead, type: 'lead' as const }] : []),
];

/** Steps 8 to 10; null where writer or lead are open and there is no general road to ask. */
const compose = (half: HalfRead, general: GeneralRoad | null): Article | null => {
  const { page, body, scene } = half;
  const { document, url, vietnamese } = page;
  const { family, title, around } = scene;
  const bareNames = general?.bareNames ?? null;
  const partial = body.road === 'selection';
  const unruled = vietnamese && !family && !partial ? general : null;
  const { items, printed } = unruled?.textItems(half.items, siteOf(url)) ?? half;
  const lines = linesOf(items);
  const name = title.readings[0]?.value ?? '';
  const facts = factsAbout(page.facts, name);
  // Papers of Vietnam write the same way in their English editions.
  const ofVietnam = vietnamese || family !== null || siteOf(url).endsWith('.vn');
  // Others name no writer below the text: a name that stands there is something else.
  const cleared = ofVietnam ? lines : [];
  const closing = ofVietnam && printed ? linesOf(printed) : cleared;
  const writers = readWriters({ document, facts, family, general: common, around, closing, cleared, bareNames });
  if (writers.isOpen) return null;
  const pictures = readPictures(items, name, addressResolver(url, facts.base));
  const sapo = readSapo(
    {
      document,
      facts,
      family,
      around,
      vietnamese: ofVietnam,
      title: name,
      lines: partial ? readLines(body.element) : lines.filter((line) => !pictures.captions.has(line)),
      captions: [...pictures.captions].map(({ text }) => text),
    },
    general?.lead ?? null,
  );
  if (!sapo) return null;
  const published = readPublished(
    document,
    facts,
    { family, headline: title.element, around, vietnamese },
    general?.dateInPieces ?? null,
  );
  const about = { url, facts, family, title: name, headline: title.element, around };
  const section = readSection(document, about, general?.section ?? null);
  const lead = sapo.readings[0]?.value ?? null;
  const leads = partial ? [] : [lead, sapo.printed].filter((text) => text !== null);
  const rest = bodyLines(lines, { title: name, leads, leadLine: sapo.line, captions: pictures.captions, vietnamese });
  const { text, blocks } = assembleText([...headLines(name, partial ? null : sapo.printed), ...rest]);
  // Readability knows the bylines of foreign papers; ours are the Vietnamese forms.
  const canonicalUrl = canonicalAddress(url, facts.canonical);
  const byline = (vietnamese ? null : body.byline?.trim()) || writers.readings[0]?.value || null;
  return {
    url,
    canonicalUrl,
    identity: articleIdentity(canonicalUrl),
    site: siteOf(url),
    title: name,
    byline,
    bylineRole: writers.role,
    sourceName: writers.source,
    publishedAt: published[0]?.value ?? null,
    lead,
    section: section[0]?.value ?? null,
    language: languageOf(text, facts.language),
    place: null,
    term: readTerm(text),
    tags: [...readTags(document, about, { usual: common.tags ?? [], general: general?.tags ?? null })],
    images: [...pictures.images],
    blocks: [...blocks],
    text,
    extractor: body.road,
    family: body.family?.name ?? null,
    candidates: [
      ...asCandidates('title', title.readings),
      ...asCandidates('byline', writers.readings),
      ...asCandidates('publishedAt', published),
      ...asCandidates('lead', sapo.readings),
      ...asCandidates('section', section),
    ],
  };
};

type Choice = { readonly mostText: number | undefined; readonly isSelection: boolean };

/** Step 6 before any judge: why what was found cannot be kept, or null. */
const refuse = ({ around, inside }: Scene, mostText = Number.POSITIVE_INFINITY): Failure<ExtractReason> | null => {
  if (around.next.some(({ text }) => isEncodedLine(text))) return fail('not-ready');
  if (isUnreadable(inside)) return fail('not-article', 'bytes that are no text');
  return inside.reduce((sum, { text }) => sum + text.length, 0) > mostText ? fail('too-large') : null;
};

/** Beyond the reasons of readers: what the clipper injected first does not carry has to be asked. */
export type Unfinished = { readonly ok: false; readonly reason: 'needs-general-road'; readonly half: HalfRead | null };
const unfinished = (half: HalfRead | null): Unfinished => ({ ok: false, reason: 'needs-general-road', half });

const worthKeeping = (article: Article): Result<Article, ExtractReason> => {
  const size = article.text.length - article.title.length;
  const isSelection = article.extractor === 'selection';
  return !isSelection && size < LEAST_TEXT && article.images.length === 0 ? fail('empty') : succeed(article);
};

/** Steps 4 to 6: body and headline of what is an article. */
const readScene = (
  page: Page,
  general: GeneralRoad | null,
  { mostText, isSelection }: Choice,
): Result<Chosen, ExtractReason> | Unfinished => {
  const body = knownBody(page, general) ?? general?.chooseBody(page);
  const scene = body && lookAround(page, body, general);
  if (!body || !scene) return unfinished(null);
  if (!general && (!scene.title.element || !page.vietnamese || body.hasTwins)) return unfinished(null);
  if (isSelection) return succeed({ body, scene });
  const refused = refuse(scene, mostText);
  if (refused) return refused;
  if (general) {
    return general.judge(page, { body, scene }, (below) => {
      const second = { body: below, scene: lookAround(page, below, general) };
      return refuse(second.scene) ? null : second;
    });
  }
  return isClearArticle(page, scene) ? succeed({ body, scene }) : unfinished(null);
};

/**
 * Reads a page into an Article. May modify the document it is given: pass a clone.
 *
 * Fails with `not-ready` (body encrypted or still to be filled by a script), `not-article` (home, section, search, tag,
 * video list, bytes that are no text), `too-large` (more than 80,000 elements, 30 million characters, or `mostText`) or `empty`.
 * Where `general` is null and the rules of families leave body or headline open, it has to be read again from the start; where they leave
 * writer or lead open, `half` is what `finishArticle` takes. Never takes a teaser for the article.
 */
export const extractArticleWith = (
  document: Document,
  options: ExtractOptions,
  general: GeneralRoad | null,
): Result<Article, ExtractReason> | Unfinished => {
  const { url, selection, seen } = options;
  if (hasTooManyElements(document)) return fail('too-large');
  const page = openPage(document, url, { seen, general });
  if (!page) return fail('empty');
  if (page.size > TOO_MUCH_TEXT) return fail('too-large');
  const chosen = selection && !selection.collapsed ? (general?.selectionItems(page, selection) ?? null) : null;
  if (!page.ready && !chosen) return fail('not-ready');
  const found = readScene(page, general, { mostText: options.mostText, isSelection: chosen !== null });
  if (!found.ok) return found;
  const { body, scene } = found.value;
  const half: HalfRead = chosen
    ? { page, body: { ...body, road: 'selection' }, scene, items: chosen }
    : { page, body, scene, items: cleanItems(page, body, { scene, general }) };
  const article = compose(half, general);
  return article ? worthKeeping(article) : unfinished(half);
};

/** The article of a page that was read but for what only the general road answers. */
export const finishArticle = (half: HalfRead, general: GeneralRoad): Result<Article, ExtractReason> => {
  const article = compose(half, general);
  return article ? worthKeeping(article) : fail('broken');
};
