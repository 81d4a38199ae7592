/** Step 6: is this page an article, or a home page, section, search, tag or video list? */

import { endsArticle } from '../furniture/furniture-lines';
import type { Line } from '../lines/lines';
import type { Facts } from '../page/facts';
import { articleId } from '../page/identity';
import { HEADLINE_WORDS, readShape, type Shape, words } from './page-shape';

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
  /** Answers to choose from, in all of the page: a poll beside an article has a few. */
  readonly choices: number;
  /** There is a field for a password. */
  readonly asksPassword: boolean;
  /** Somebody signs at its head or its end: "Bài: A", "Ảnh: B". */
  readonly signed: boolean;
  /** The headline is a person's name, with or without a post. */
  readonly ofPerson: boolean;
  /** The page is called by whose it is: "Trang thông tin điện tử xã Tân Lập". */
  readonly ofHouse: boolean;
  /** Lines like "#3" in all of the page: posts of a thread. */
  readonly posts: () => number;
  /** There is a button to buy. */
  readonly sells: () => boolean;
  /** Pictures with a line below each, and hardly anything else: asked only where the rest is not enough. */
  readonly isToldByPictures: () => boolean;
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
const RECORD = 4;
/** Sentences above the table of a register, and the page's foot. UTF-16 units. */
const TOLD = 300;
const PROCEDURE = 4;
const LIFE = 4;
const POSTS = 3;
const FORUM_PATH = /\/(?:threads?|topics?|forums?|dien-dan)\/|viewtopic|showthread/;
/** Of a thing and of a conversation. */
const OTHER_TYPE = /^(?:Product|DiscussionForumPosting|JobPosting)$/;
/** More than an office says of itself under a day. UTF-16 units. */
const AT_LENGTH = 1_500;
/** A long form has a short name, in its address too, and no metadata at times: what it tells, and who signs it, speak for it. */
const isToldAtLength = ({ signed, dated, shape }: Page): boolean =>
  (signed || dated) && shape.told >= AT_LENGTH && shape.headlines + shape.following === 0 && shape.linked < 0.05;
/** What is said of a film: more is its story told. UTF-16 units. */
const TOLD_OF_FILM = 450;
/** Two or three of a reader's letter are still an article. */
const ANSWERS = 5;
/** A programme for a day; what happened hour by hour is told in paragraphs. */
const CLOCKS = 8;

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
const isBelowMedia = (path: string): boolean => path.split('/').some((step) => MEDIA_STEPS.has(step));
const isListPath = (path: string): boolean =>
  path.split('/').some((step) => LIST_STEPS.has(step)) || LIST_PATH.test(path);
/** Lists and programmes, of which no page is one story. */
const LIST_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage|QAPage|FAQPage|Legislation|(?:Podcast|Radio|TV|CreativeWork)Series)$/;

const isHome = ({ path, query, numbered }: Page): boolean =>
  !query && !numbered && path.length <= LONGEST_ROOT && ROOT.test(path);

const isSectionAddress = ({ url, last, query, numbered }: Page): boolean =>
  /^https?:/.test(url) && last !== '' && last.length < 30 && hyphens(last) < 3 && !numbered && !query;

const isOfVietnam = ({ url, vietnamese }: Page): boolean =>
  vietnamese || /^https?:\/\/[^/]+\.vn(?:[:/?#]|$)/i.test(url);

/** Articles of Vietnamese papers have a number or a long name in their address: "/kinh-te/" has neither. */
const isPaperSection = (page: Page): boolean => isOfVietnam(page) && !/\d/.test(page.path);

/** Sentences that are a text, and as many for each headline in them as no teaser has. UTF-16 units. */
const FOREIGN_TEXT = 300;
const MORE_THAN_TEASER = 200;
/** Shares of characters in links. */
const MOST_LINKED = 0.33;
const HOME_STORIES = 4;

/** What the addresses and headings of foreign pages mean is not known: there the text that Readability found speaks for itself. */
const isForeignText = (page: Page): boolean => {
  const { told, linked, headlines } = page.shape;
  if (isOfVietnam(page) || linked > MOST_LINKED || (isHome(page) && headlines >= HOME_STORIES)) return false;
  return told >= Math.max(FOREIGN_TEXT, headlines * MORE_THAN_TEASER);
};

const NO_CONTENT_TITLE =
  /^(?:đăng (?:nhập|ký|kí)|quên mật khẩu|không tìm thấy|trang không tồn tại|404|lỗi 404|log ?in|sign ?in)(?![a-zà-ỹ])/;
/** Pages about the paper itself. */
const HOUSE_TITLE =
  /^(?:liên hệ(?: t[oò][aà] soạn| quảng cáo)?|giới thiệu(?: chung)?|b(?:ảng|áo) giá quảng cáo|đặt báo|chính sách bảo mật|điều khoản(?: sử dụng)?)$/;
/** "Trực tiếp kênh THBP1", "Truyền hình trực tuyến": what is on the air. */
const ON_AIR_TITLE =
  /^(?:xem )?(?:(?:trực tiếp|trực tuyến) (?:kênh|truyền hình|phát thanh)|(?:truyền hình|phát thanh) trực tuyến)/;
/** Whatever it says under the name of a calendar is its entries; a notice of opening hours ("Lịch làm việc dịp Tết") is a text. */
const CALENDAR_TITLE = /^lịch (?:công tác|phát sóng|(?:làm việc|họp|trực) tuần)(?![a-zà-ỹ])/;
/** Where an office says what it is: such a page bears no day. */
const HOUSE_STEPS: ReadonlySet<string> = new Set(
  'gioi-thieu gioi-thieu-chung tong-quan co-cau-to-chuc so-do-to-chuc chuc-nang-nhiem-vu'.split(' '),
);
/** "Vui lòng đăng nhập hoặc đăng ký gói đọc để xem toàn bộ nội dung", "Dành cho bạn đọc trả phí": as it begins, in lower case. */
const isWall = (words: string): boolean => {
  if (FOR_MEMBERS.test(words)) return true;
  const asked = ASKS_IN.exec(words);
  if (asked === null) return false;
  const behind = asked.index + asked[0].length;
  return TO_READ.test(words.slice(behind, behind + WALL_REACH));
};
const ASKS_IN = /(?:vui lòng|hãy|bạn cần|bạn phải|mời bạn) (?:đăng nhập|đăng ký|mua|nâng cấp)/;
const TO_READ = / để (?:xem|đọc|tiếp tục|mở)/;
const FOR_MEMBERS = /dành (?:riêng )?cho (?:thành viên|hội viên|bạn đọc trả phí|thuê bao)/;
/** From what is asked to what it is for. UTF-16 units. */
const WALL_REACH = 75;
/** Sentences above the wall. UTF-16 units. */
const ABOVE_WALL = 700;
/** Questions with their answers to choose from. */
const CHOICES = 12;
const NO_CONTENT_PATH = /^(?:dang-nhap|dang-ky|login|signin|sign-in|register|quen-mat-khau|404)$/;

/** Every sign with its weight; the sum decides. Set on home, section and article pages of 14 sites and 20 foreign pages. */
const SIGNS: readonly Sign[] = [
  [-8, 'home address', isHome],
  [-4, 'list address', ({ path, query }) => isListPath(path) || (query !== '' && LIST_QUERY.test(query))],
  [-3, 'media address', ({ path, numbered }) => !numbered && isMediaPath(path)],
  [-2, 'section address', isSectionAddress],
  [-5, 'section of a paper', (page) => isSectionAddress(page) && isPaperSection(page)],
  [-6, 'no content', ({ title, last }) => NO_CONTENT_TITLE.test(title.toLowerCase()) || NO_CONTENT_PATH.test(last)],
  [-8, 'about the paper', ({ title }) => HOUSE_TITLE.test(title.toLowerCase())],
  [-8, 'timetable', ({ shape }) => shape.clocks >= CLOCKS && shape.long === 0],
  [-12, 'calendar', ({ title }) => CALENDAR_TITLE.test(title.toLowerCase())],
  [-6, 'on the air', ({ title }) => ON_AIR_TITLE.test(title.toLowerCase())],
  [-4, 'about the house', ({ path, dated }) => !dated && path.split('/').some((step) => HOUSE_STEPS.has(step))],
  [
    -8,
    'wall',
    ({ next, shape }) => shape.told < ABOVE_WALL && next.some(({ text }) => isWall(text.slice(0, 200).toLowerCase())),
  ],
  [-6, 'quiz', ({ choices }) => choices >= CHOICES],
  // A name and a password are asked for right under a headline that says so; the metadata are those of the article behind it.
  [-8, 'sign in', ({ title, asksPassword }) => asksPassword && NO_CONTENT_TITLE.test(title.toLowerCase())],
  [12, 'foreign text', isForeignText],
  [4, 'told by pictures', ({ shape, isToldByPictures }) => shape.prose < TOLD && isToldByPictures()],
  // "Thả cá giống xuống hồ": a day, a photograph and what it shows; in a list each picture leads to its story.
  [6, 'a picture', ({ shape, dated }) => dated && shape.captioned && shape.headlines === 0],
  [10, 'told at length', isToldAtLength],
  [2, 'article address', ({ numbered, last }) => numbered || hyphens(last) >= 5],
  [3, 'json-ld article', ({ facts }) => facts.article !== null],
  [-4, 'json-ld list', ({ facts }) => facts.article === null && [...facts.types].some((type) => LIST_TYPE.test(type))],
  [2, 'microdata', ({ facts }) => facts.hasBodyMark],
  [1, 'og:type', ({ facts }) => /article/i.test(facts.meta('og:type'))],
  [2, 'published_time', ({ facts }) => facts.meta('article:published_time') !== ''],
  [3, 'known body', ({ known }) => known],
  [2, 'headline', ({ title }) => words(title) >= HEADLINE_WORDS || title.length >= 25],
  [-12, 'procedure', ({ shape }) => shape.steps >= PROCEDURE],
  [-12, 'a life', ({ ofPerson, shape }) => shape.life >= LIFE && ofPerson],
  [-12, 'thread', ({ path, posts }) => FORUM_PATH.test(path) && posts() >= POSTS],
  [-12, 'goods', ({ shape, sells }) => shape.priced && sells()],
  [
    -5,
    'other json-ld',
    ({ facts }) => facts.article === null && [...facts.types].some((type) => OTHER_TYPE.test(type)),
  ],
  [-5, 'answers', ({ shape }) => shape.answers >= ANSWERS],
  [-6, 'record', ({ shape }) => shape.labels >= RECORD],
  [-6, 'register', ({ shape }) => shape.register && shape.told < TOLD],
  [-6, 'bare table', ({ shape }) => shape.table],
  [-6, 'to be looked up', ({ shape }) => shape.lookedUp && shape.long === 0],
  // "Tin liên quan", "Cơ quan chủ quản: …": what was taken for the text stands below it.
  [-4, 'other stories or foot', ({ lines }) => lines.slice(0, 1).some(endsArticle)],
  [-6, 'name of the house', ({ ofHouse, shape }) => ofHouse && shape.told < AT_LENGTH],
  [-4, 'bare film', ({ path, shape }) => isBelowMedia(path) && shape.long === 0 && shape.told < TOLD_OF_FILM],
  [-2, 'teasers below', ({ shape }) => shape.following >= 3],
  [-6, 'leads away', ({ leadsAway }) => leadsAway],
  [-2, 'no headline', ({ title }) => words(title) <= 3 && title.length < 18],
  [1, 'date at the headline', ({ dated }) => dated],
  [1, 'prose 300', ({ shape }) => shape.prose >= 300],
  [1, 'prose 900', ({ shape }) => shape.prose >= 900],
  [1, 'prose 2500', ({ shape }) => shape.prose >= 2_500],
  [2, 'long paragraphs', ({ shape }) => shape.long >= 3],
  [-3, 'no prose', ({ shape }) => shape.prose < 200],
  [-3, 'links', ({ shape }) => shape.headlines >= 3 && shape.linked > MOST_LINKED],
  [-3, 'more links', ({ shape }) => shape.headlines >= 3 && shape.linked > 0.5],
  [-6, 'bare links', ({ shape }) => shape.linked > 0.9],
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
  const shape = readShape(signs.lines, signs.next);
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
