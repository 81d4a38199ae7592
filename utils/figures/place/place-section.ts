import type { Block } from '@/utils/model';
import { searchSpelling } from '@/utils/text';
import { type Line, textOf, wordAt } from '../line/line';
import { hasMeasureBefore } from '../period/time-around';
import { type PlaceMention, placeOf } from './place-mention';
import { isOfOffice } from './place-roles';
import { capitalised } from './shouted-units';
import { isPerson } from './unproven-names';

/** A heading in force: the unit that all below it is about, unless a sentence says another. */
export type PlaceSection = {
  readonly place: PlaceMention | null;
  /** The heading, in search spelling, of a brief that names no unit: its first sentence may. */
  readonly opening: string | null;
  /** A story of its own: its unit holds though nothing else of the article names it. */
  readonly story: boolean;
};

/** How collections of short news call themselves; each of their headings begins a story of its own. */
const COLUMN_TITLES: readonly string[] = [
  'tin vắn',
  'tin ngắn',
  'tin nhanh',
  'tin tức',
  'tin tổng hợp',
  'tin cơ sở',
  'tin từ cơ sở',
  'tin ở cơ sở',
  'tin địa phương',
  'tin trong tỉnh',
  'điểm tin',
  'bản tin',
];

const BULLETS: ReadonlySet<string> = new Set(['*', '■', '●', '►', '◆', '▪']);
const FEWEST_BRIEFS = 3;
const isBullet = (text: string, { start }: Block): boolean => BULLETS.has(text.charAt(start));

/** "TIN VẮN TUYÊN QUANG", "Điểm tin 30/3"; or headings that stand behind bullets: "* XÃ KỲ SƠN: …". */
export const isColumn = (text: string, title: string, blocks: readonly Block[]): boolean => {
  const words = title.toLowerCase();
  if (COLUMN_TITLES.some((name) => words.includes(name))) return true;
  const briefs = blocks.filter((block) => isHead(block) && isBullet(text, block));
  return briefs.length >= FEWEST_BRIEFS;
};
const isHead = ({ type }: Pick<Block, 'type'>): boolean => type === 'heading' || type === 'title';

/** A heading, or the title of a column that is the heading of its first brief. */
export const headsSection = (line: Line): boolean =>
  line.type === 'heading' || (line.type === 'title' && BULLETS.has(wordAt(line, 0)));

/** The unit a heading puts over its section: "* Phường A: …", "Ở xã B", or a bare name before a colon. */
const headingPlace = (line: Line, places: readonly PlaceMention[]): PlaceMention | null => {
  const named = places.find((place) => place.name !== '' && !isOfOffice(line, place));
  if (named !== undefined) return named;
  const first = line.tokens.findIndex((token) => token.kind === 'word');
  let end = first;
  while (first >= 0 && end - first < 5 && line.tokens[end]?.capital) end += 1;
  if (end - first < 2 || wordAt(line, end) !== ':') return null;
  const words = textOf(line, first, end);
  return placeOf({ at: first, length: end - first, words, name: searchSpelling(words), level: 3 });
};

/** "ỦY BAN NHÂN DÂN XÃ NGỌC THIỆN": the unit of the office that a line in capitals consists of, or null. */
export const issuingUnit = (line: Line, places: readonly PlaceMention[]): PlaceMention | null => {
  const unit = places.find(({ name }) => name !== '');
  if (!line.shouting || unit === undefined || unit.at === 0) return null;
  return unit.at + unit.length === line.tokens.length && isOfOffice(line, unit) ? unit : null;
};

/** The heading of an article that is one story, with the unit it names. */
export const plainHeading = (line: Line, places: readonly PlaceMention[]): PlaceSection => {
  const place = headingPlace(line, places);
  // "Cẩm Hưng Trung: thêm phòng máy, thêm bếp ăn": a name alone before a colon, which nothing else need introduce
  const alone = place !== null && !places.includes(place) && !isPerson(line, place.at);
  return { place, opening: null, story: alone };
};

/** After "Ở" in capitals these begin no name: "Ở CƠ SỞ", "TẠI CÁC XÃ", "Ở VÙNG CAO". */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'vùng cơ nông các khu địa nhà trường biên miền đô hai ba nước đây chỗ nơi huyện xã tỉnh thôn bản phường ' +
    'thành mọi mỗi tuyến'
  ).split(' '),
);
const LONGEST_SHOUTED = 4;

/** "LŨ ỐNG SỚM Ở SỦNG LÀ DƯỚI": in a column's heading in capitals what stands last behind "Ở" is the name of a commune. */
const shoutedName = (line: Line): PlaceMention | null => {
  const end = line.tokens.length;
  for (let at = end - 2; line.shouting && at > 0 && at >= end - 1 - LONGEST_SHOUTED; at -= 1) {
    if (line.tokens[at]?.kind !== 'word') return null;
    if (wordAt(line, at) !== 'ở' && wordAt(line, at) !== 'tại') continue;
    if (end - at < 3 || NO_NAME.has(wordAt(line, at + 1))) return null;
    const words = capitalised(line, at + 1, end);
    return placeOf({ at: at + 1, length: end - at - 1, words, name: searchSpelling(words), level: 3 });
  }
  return null;
};

/** The heading of a brief, with the unit it names. */
export const columnHeading = (line: Line, places: readonly PlaceMention[]): PlaceSection => {
  const place = headingPlace(line, places) ?? shoutedName(line);
  const heading = line.text.slice(line.starts[0], line.ends[line.tokens.length - 1]);
  return { place, opening: place === null ? searchSpelling(heading) : null, story: true };
};

/**
 * Where the story of a brief takes place by its first sentence: the unit named before any amount ("phiên chợ của *xã Lùng
 * Chải* họp lại"), or the one its `heading` has without the word for it.
 */
export const enterStory = (line: Line, places: readonly PlaceMention[], heading: string): PlaceSection => {
  const place = places.find(
    ({ at, name, level }) =>
      line.sentenceAt[at] === 0 &&
      name !== '' &&
      level >= 2 &&
      (heading.includes(name) || !hasMeasureBefore(line, 0, at)),
  );
  return { place: place === undefined || isOfOffice(line, place) ? null : place, opening: null, story: true };
};
