/** Step 6: is this page an article, or a home page, section, search, tag or video list? */
import type { Facts } from './facts';
import { articleId } from './identity';
import type { Line } from './lines';

export type PageSigns = {
  readonly url: string;
  readonly facts: Facts;
  /** Lines of the chosen body, before its furniture went. */
  readonly lines: readonly Line[];
  /** The body was found by the rules of a family that names its article body. */
  readonly known: boolean;
};

type Sign = { readonly weight: number; readonly why: string; readonly holds: (page: Page) => boolean };
type Page = PageSigns & { readonly path: string; readonly last: string; readonly query: string; readonly shape: Shape };
type Shape = {
  /** Characters of plain (unlinked) text in lines long enough to be sentences. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Lines that are one link of headline length. */
  readonly headlines: number;
  /** Share of all characters inside links. */
  readonly linked: number;
};

const HEADLINE_WORDS = 5;
const SENTENCE = 60;

const shapeOf = (lines: readonly Line[]): Shape => {
  let [prose, paragraphs, headlines, linkedInk, ink] = [0, 0, 0, 0, 0];
  for (const { text, linked, type } of lines) {
    ink += text.length;
    linkedInk += text.length * linked;
    if (linked > 0.9 && text.split(' ').length >= HEADLINE_WORDS) headlines += 1;
    if (text.length >= SENTENCE && linked < 0.5) paragraphs += 1;
    if (text.length >= SENTENCE || type === 'table-row') prose += text.length * (1 - linked);
  }
  return { prose, paragraphs, headlines, linked: ink ? linkedInk / ink : 0 };
};

const hyphens = (text: string): number => text.split('-').length - 1;

const ROOT =
  /^\/?(?:index\.\w+|default\.\w+|home(?:\.\w+)?|trang-?chu(?:\.\w+)?|web\/guest(?:\/home|\/trang-chu)?|vi|vn|en)?\/?$/i;
const LIST_PATH =
  /(?:^|\/)(?:tags?|tu-khoa|tukhoa|chu-de|chude|topic|topics|su-kien|event|tim-kiem|timkiem|search|author|tac-gia|category|categories|chuyen-muc|danh-muc|archive|lich-su|rss|sitemap|page|trang|dong-su-kien|view_list)(?:\/|\.\w+$|$)|-(?:tag|event|topic|cat|c)\d+(?:\.\w+)?$|\/trang-?\d+|\/page\/\d+|\/p\d+$|view_list|allitems/i;
const LIST_QUERY = /(?:^|&)(?:q|s|keyword|keywords|tukhoa|search|page|trang|tag)=/i;
const MEDIA_PATH =
  /(?:^|\/)(?:video|videos|media|multimedia|truyen-hinh|tv|podcast|podcasts|anh|photo|da-phuong-tien|radio|emagazine|infographic)(?:\/[^/]{0,30})?\/?$/i;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage)$/;

const isArticleType = (facts: Facts): boolean => facts.article !== null;
const isListType = (facts: Facts): boolean => [...facts.types].some((type) => LIST_TYPE.test(type));

/** Every sign with its weight; the sum decides. Weights were set on home, section and article pages of 14 sites. */
const SIGNS: readonly Sign[] = [
  {
    weight: -8,
    why: 'address of a home page',
    holds: ({ path, query, url }) => ROOT.test(path) && !articleId(url) && !query,
  },
  {
    weight: -5,
    why: 'address of a tag, topic, search or page of a list',
    holds: ({ path, query }) => LIST_PATH.test(path) || LIST_QUERY.test(query),
  },
  { weight: -3, why: 'address of a media section', holds: ({ path, url }) => MEDIA_PATH.test(path) && !articleId(url) },
  {
    weight: -3,
    why: 'address of a section',
    holds: ({ last, url, query }) =>
      /^https?:/.test(url) && last !== '' && !articleId(url) && hyphens(last) < 3 && last.length < 30 && !query,
  },
  {
    weight: 2,
    why: 'address has an article number or a long slug',
    holds: ({ url, last }) => articleId(url) !== null || hyphens(last) >= 5,
  },
  { weight: 3, why: 'article in JSON-LD', holds: ({ facts }) => isArticleType(facts) },
  {
    weight: -3,
    why: 'list in JSON-LD and no article',
    holds: ({ facts }) => isListType(facts) && !isArticleType(facts),
  },
  { weight: 1, why: 'og:type article', holds: ({ facts }) => /article/i.test(facts.meta('og:type')) },
  { weight: 2, why: 'published time in metadata', holds: ({ facts }) => facts.meta('article:published_time') !== '' },
  { weight: 3, why: 'body of a known family', holds: ({ known }) => known },
  { weight: 1, why: 'prose of 300 characters', holds: ({ shape }) => shape.prose >= 300 },
  { weight: 2, why: 'prose of 900 characters', holds: ({ shape }) => shape.prose >= 900 },
  { weight: 1, why: 'prose of 2,500 characters', holds: ({ shape }) => shape.prose >= 2_500 },
  { weight: -3, why: 'hardly any prose', holds: ({ shape }) => shape.prose < 200 },
  { weight: -3, why: 'a third of the text is links', holds: ({ shape }) => shape.linked > 0.33 },
  { weight: -3, why: 'half of the text is links', holds: ({ shape }) => shape.linked > 0.5 },
  {
    weight: -3,
    why: 'as many headlines as paragraphs',
    holds: ({ shape }) => shape.headlines >= 4 && shape.headlines >= shape.paragraphs * 0.6,
  },
  {
    weight: -3,
    why: 'many headlines',
    holds: ({ shape }) => shape.headlines >= 12 && shape.headlines >= shape.paragraphs * 0.4,
  },
];

/** The sum at which a page counts as an article. */
const ARTICLE_SCORE = 1;

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray "%" is no reason to refuse a page
  }
};

const pageOf = (signs: PageSigns): Page => {
  const parsed = /^(?:[a-z]+:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(signs.url);
  const path = decode(parsed?.[1] ?? '');
  const last =
    path
      .replace(/\/+$/, '')
      .split('/')
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? '';
  return { ...signs, path, last, query: parsed?.[2] ?? '', shape: shapeOf(signs.lines) };
};

export type Verdict = { readonly isArticle: boolean; readonly reasons: readonly string[] };

/** Weighs the signs; `reasons` names those that hold, for the log and for "why was this refused". */
export const judgePage = (signs: PageSigns): Verdict => {
  const page = pageOf(signs);
  const held = SIGNS.filter(({ holds }) => holds(page));
  const score = held.reduce((sum, { weight }) => sum + weight, 0);
  return {
    isArticle: score >= ARTICLE_SCORE,
    reasons: held.map(({ weight, why }) => `${weight > 0 ? '+' : ''}${weight} ${why}`),
  };
};
