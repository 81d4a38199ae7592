/** Step 6: is this page an article, or a home page, section, search, tag or video list? */
import type { Facts } from './facts';
import { articleId } from './identity';
import type { Line } from './lines';

export type PageSigns = {
  readonly url: string;
  readonly facts: Facts;
  /** Lines of the chosen body, before its furniture went. */
  readonly lines: readonly Line[];
  /** What follows the headline, whatever box was chosen for the body: the record of a document may stand there. */
  readonly next: readonly Line[];
  /** The body was found by the rules of a family that names its article body. */
  readonly known: boolean;
  /** What the page shows as its headline. */
  readonly title: string;
  /** A date is printed beside the headline. */
  readonly dated: boolean;
  /** The headline is a link to another page of the site: this one only presents the story. */
  readonly leadsAway: boolean;
  readonly vietnamese: boolean;
};

type Sign = readonly [weight: number, why: string, holds: (page: Page) => boolean];
type Page = PageSigns & {
  readonly path: string;
  readonly last: string;
  readonly query: string;
  readonly shape: Shape;
  /** The address has an article's number. */
  readonly numbered: boolean;
};
type Shape = {
  /** Characters of plain (unlinked) text in lines long enough to be sentences. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Paragraphs longer than a teaser's. */
  readonly long: number;
  /** Lines that are one link of headline length. */
  readonly headlines: number;
  /** Share of all characters inside links. */
  readonly linked: number;
  /** Different labels of a document's record. */
  readonly labels: number;
  /** Lines that open with "Hỏi:", "Trả lời:": an interview opens with "PV:" or with names. */
  readonly answers: number;
};

/** What a register says of each of its documents ("Số ký hiệu | 12/QĐ-UBND"): a page made of it is a record, not a text. */
const RECORD_LABELS =
  'số ký hiệu,số/ký hiệu,số hiệu,số văn bản,ngày ban hành,ngày hiệu lực,ngày có hiệu lực,ngày hết hiệu lực,người ký,trích yếu,cơ quan ban hành,đơn vị ban hành,loại văn bản,hình thức văn bản,lĩnh vực,tình trạng,tệp đính kèm,file đính kèm,tài liệu đính kèm,tải về'.split(
    ',',
  );
const RECORD = 4;
const ANSWER = /^(?:câu hỏi|hỏi|trả lời|đáp|kiến nghị|nội dung (?:hỏi|trả lời|kiến nghị))(?: \d+)? ?:/;
/** Two or three of a reader's letter are still an article. */
const ANSWERS = 5;

const HEADLINE_WORDS = 5;
const SENTENCE = 60;
const LONG_PARAGRAPH = 200;
/** Date, writer and summary of a teaser stand within so many lines of its headline. */
const TEASER_WITHIN = 2;
const LONGEST_TEASER = 500;

const words = (text: string): number => text.split(' ').length;

/** A line of a record is short, its extract apart. */
const LONGEST_RECORD = 400;
const recordLabels = (text: string): readonly string[] => {
  const small = text.slice(0, 40).toLowerCase();
  return RECORD_LABELS.filter((label) => small.startsWith(label));
};

const labelsOf = (lines: readonly Line[]): number =>
  new Set(lines.flatMap(({ text }) => (text.length <= LONGEST_RECORD ? recordLabels(text) : []))).size;

const shapeOf = (lines: readonly Line[]): Omit<Shape, 'labels'> => {
  const shape = { prose: 0, paragraphs: 0, long: 0, headlines: 0, linked: 0, answers: 0 };
  let ink = 0;
  let sinceHeadline = TEASER_WITHIN;
  for (const { text, linked, type } of lines) {
    ink += text.length;
    shape.linked += text.length * linked;
    sinceHeadline += 1;
    if (ANSWER.test(text.slice(0, 40).toLowerCase())) shape.answers += 1;
    if (linked > 0.9 && words(text) >= HEADLINE_WORDS) {
      shape.headlines += 1;
      sinceHeadline = 0;
    }
    // The summary under a linked headline is that story's, not this page's.
    if (sinceHeadline > 0 && sinceHeadline <= TEASER_WITHIN && text.length <= LONGEST_TEASER) continue;
    if (text.length >= SENTENCE && linked < 0.5) shape.paragraphs += 1;
    if (text.length >= LONG_PARAGRAPH && linked < 0.5) shape.long += 1;
    if (text.length >= SENTENCE || type === 'table-row' || type === 'caption')
      shape.prose += text.length * (1 - linked);
  }
  return { ...shape, linked: ink ? shape.linked / ink : 0 };
};

const hyphens = (text: string): number => text.split('-').length - 1;

// Patterns of addresses read lower-case text: with the `i` flag the long ones took milliseconds to compile.
const ROOT =
  /^\/?(?:index\.\w+|default\.\w+|home(?:\.\w+)?|trang-?chu(?:\.\w+)?|web\/guest(?:\/home|\/trang-chu)?|vi|vn|en)?\/?$/;
const LONGEST_ROOT = 40;
/** Steps of a path that lead to lists. */
const LIST_STEPS: ReadonlySet<string> = new Set(
  `tag tags tu-khoa tukhoa chu-de chude topic topics su-kien event tim-kiem timkiem search author tac-gia category
  categories chuyen-muc danh-muc archive rss sitemap dong-su-kien hoi-dap hoi-dap-truc-tuyen`.split(/\s+/),
);
const LIST_PATH = /-(?:tag|event|topic|cat|c)\d+(?:\.\w+)?$|\/trang-?\d+|\/page\/\d+|\/p\d+$|view_list|allitems/;
const LIST_QUERY = /(?:^|&)(?:q|s|keyword|keywords|tukhoa|search|page|trang|tag)=/;
const MEDIA_STEPS: ReadonlySet<string> = new Set(
  'video videos media multimedia truyen-hinh tv podcast podcasts anh photo da-phuong-tien radio emagazine infographic'.split(
    ' ',
  ),
);
/** Below a media section stand its parts, by short names. */
const LONGEST_PART = 30;

const isMediaPath = (path: string): boolean => {
  const [above = '', last = ''] = path
    .replace(/\.\w{2,5}$/, '')
    .split('/')
    .filter(Boolean)
    .slice(-2);
  return MEDIA_STEPS.has(last || above) || (MEDIA_STEPS.has(above) && last.length <= LONGEST_PART);
};
const isListPath = (path: string): boolean =>
  path.split('/').some((step) => LIST_STEPS.has(step)) || LIST_PATH.test(path);
/** Lists and programmes, of which no page is one story. */
const LIST_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|QAPage|FAQPage|Legislation|(?:Podcast|Radio|TV|CreativeWork)Series)$/;

const isSectionAddress = ({ url, last, query, numbered }: Page): boolean =>
  /^https?:/.test(url) && last !== '' && last.length < 30 && hyphens(last) < 3 && !numbered && !query;

/** Articles of Vietnamese papers have a number or a long name in their address: "/kinh-te/" has neither. */
const isPaperSection = ({ url, path, vietnamese }: Page): boolean =>
  (vietnamese || /^https?:\/\/[^/]+\.vn(?:[:/?#]|$)/i.test(url)) && !/\d/.test(path);

const NO_CONTENT_TITLE =
  /^(?:đăng (?:nhập|ký|kí)|quên mật khẩu|không tìm thấy|trang không tồn tại|404|lỗi 404|log ?in|sign ?in)(?![a-zà-ỹ])/;
const NO_CONTENT_PATH = /^(?:dang-nhap|dang-ky|login|signin|sign-in|register|quen-mat-khau|404)$/;

/** Every sign with its weight; the sum decides. Set on home, section and article pages of 14 sites and 20 foreign pages. */
const SIGNS: readonly Sign[] = [
  [
    -8,
    'home address',
    ({ path, query, numbered }) => !query && !numbered && path.length <= LONGEST_ROOT && ROOT.test(path),
  ],
  [-4, 'list address', ({ path, query }) => isListPath(path) || (query !== '' && LIST_QUERY.test(query))],
  [-3, 'media section address', ({ path, numbered }) => !numbered && isMediaPath(path)],
  [-2, 'section address', isSectionAddress],
  [-5, 'section address of a Vietnamese paper', (page) => isSectionAddress(page) && isPaperSection(page)],
  [
    -6,
    'sign-in or missing page',
    ({ title, last }) => NO_CONTENT_TITLE.test(title.toLowerCase()) || NO_CONTENT_PATH.test(last),
  ],
  [2, 'article address', ({ numbered, last }) => numbered || hyphens(last) >= 5],
  [3, 'json-ld article', ({ facts }) => facts.article !== null],
  [-4, 'json-ld list', ({ facts }) => facts.article === null && [...facts.types].some((type) => LIST_TYPE.test(type))],
  [2, 'microdata', ({ facts }) => facts.hasBodyMark],
  [1, 'og:type', ({ facts }) => /article/i.test(facts.meta('og:type'))],
  [2, 'published_time', ({ facts }) => facts.meta('article:published_time') !== ''],
  [3, 'known body', ({ known }) => known],
  [2, 'headline', ({ title }) => words(title) >= HEADLINE_WORDS || title.length >= 25],
  [-5, 'questions and answers', ({ shape }) => shape.answers >= ANSWERS],
  [-6, 'record of a document', ({ shape }) => shape.labels >= RECORD],
  [-6, 'headline of another page', ({ leadsAway }) => leadsAway],
  [-2, 'no headline', ({ title }) => words(title) <= 3 && title.length < 18],
  [1, 'date at the headline', ({ dated }) => dated],
  [1, 'prose 300', ({ shape }) => shape.prose >= 300],
  [1, 'prose 900', ({ shape }) => shape.prose >= 900],
  [1, 'prose 2500', ({ shape }) => shape.prose >= 2_500],
  [2, 'long paragraphs', ({ shape }) => shape.long >= 3],
  [-3, 'no prose', ({ shape }) => shape.prose < 200],
  [-3, 'links', ({ shape }) => shape.headlines >= 3 && shape.linked > 0.33],
  [-3, 'more links', ({ shape }) => shape.headlines >= 3 && shape.linked > 0.5],
  [-6, 'nothing but links', ({ shape }) => shape.linked > 0.9],
  [-3, 'teasers', ({ shape }) => shape.headlines >= 4 && shape.headlines >= shape.paragraphs * 0.6],
  [-3, 'many teasers', ({ shape }) => shape.headlines >= 12 && shape.headlines >= shape.paragraphs * 0.4],
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
  const path = decode(parsed?.[1] ?? '').toLowerCase();
  const last =
    path
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? '';
  const query = (parsed?.[2] ?? '').toLowerCase();
  const shape = { ...shapeOf(signs.lines), labels: labelsOf([...signs.lines, ...signs.next]) };
  return { ...signs, path, last, query, shape, numbered: Boolean(articleId(signs.url)) };
};

export type Verdict = { readonly isArticle: boolean; readonly reasons: readonly string[] };

/** Weighs the signs; `reasons` names those that hold, for the log and for "why was this refused". */
export const judgePage = (signs: PageSigns): Verdict => {
  const page = pageOf(signs);
  const held = SIGNS.filter(([, , holds]) => holds(page));
  const score = held.reduce((sum, [weight]) => sum + weight, 0);
  return { isArticle: score >= ARTICLE_SCORE, reasons: held.map(([weight, why]) => `${weight} ${why}`) };
};
