import { findPlaces } from './find-places';
import { type Gazetteer, isWithin } from './gazetteer';
import { placeKey } from './place-key';
import type { PlacedText, PlaceMention } from './place-mention';
import { LEVEL_RANK, officialName, type PlaceLevel, type PlaceUnit, REFORM_DATE } from './place-unit';
import { siteProvinceUnit, unitsOfSite } from './province-of-site';
import { resolvePlace } from './resolve-place';

/** The place an article is about, in the article's words; the fields of `articlePlaceSchema` (utils/model). */
export type PlaceOfArticle = {
  readonly commune: string | null;
  readonly district: string | null;
  readonly province: string | null;
  /** Official code of the smallest unit known for certain or likely, of the era of the words; null if none is. */
  readonly code: string | null;
};

export type LocatedArticle = PlacedText & { readonly lead?: string | null };

/** All mentions of one name at one level. */
type Topic = {
  readonly key: string;
  readonly level: PlaceLevel;
  readonly mentions: readonly PlaceMention[];
  readonly inTitle: boolean;
  readonly weight: number;
};

/** How much a mention says about what the article is about, by where it stands. */
const WEIGHT = { title: 8, opening: 3, body: 1 } as const;

/** Where the title and the opening (lead, or the first lines of an official document) end in the scanned text. */
type Zones = { readonly text: string; readonly titleEnd: number; readonly openingEnd: number };

/** Without a lead, the opening is this long: the heading of an official letter and its first paragraph. */
const OPENING_LENGTH = 400;

const zonesOf = ({ text, title, lead }: LocatedArticle): Zones => {
  const heading = title?.trim() ?? '';
  const at = heading === '' ? -1 : text.indexOf(heading);
  const scanned = heading !== '' && at < 0 ? `${heading}\n${text}` : text;
  const titleEnd = heading === '' ? 0 : Math.max(at, 0) + heading.length;
  const opening = lead?.trim() ?? '';
  const leadAt = opening === '' ? -1 : scanned.indexOf(opening);
  return { text: scanned, titleEnd, openingEnd: leadAt < 0 ? titleEnd + OPENING_LENGTH : leadAt + opening.length };
};

const topicsOf = (mentions: readonly PlaceMention[], zones: Zones): readonly Topic[] => {
  const groups = new Map<string, PlaceMention[]>();
  for (const mention of mentions) {
    const key = `${mention.level} ${placeKey(mention.name)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  const weigh = ({ start }: PlaceMention): number =>
    start < zones.titleEnd ? WEIGHT.title : start < zones.openingEnd ? WEIGHT.opening : WEIGHT.body;
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const weight = group.reduce((sum, mention) => sum + weigh(mention), 0);
    return [{ key, level: first.level, mentions: group, inTitle: first.start < zones.titleEnd, weight }];
  });
};

const heaviest = (topics: readonly Topic[], level: PlaceLevel): readonly Topic[] =>
  topics.filter((topic) => topic.level === level).sort((a, b) => b.weight - a.weight);

/** One unit of the level stands out: it alone, or with twice the weight of the next. */
const outstanding = (topics: readonly Topic[], level: PlaceLevel): Topic | null => {
  const [first, second] = heaviest(topics, level);
  if (first === undefined) return null;
  return second === undefined || first.weight >= 2 * second.weight ? first : null;
};

/** A unit met once or twice in the body is an example, not the subject. A province in the opening is enough. */
const LEAST_WEIGHT: Readonly<Record<PlaceLevel, number>> = { commune: 4, district: 4, province: 3 };

/**
 * What the article is about. The title decides, by the smallest unit it names if it names one of it; a silent title leaves it to
 * the unit that stands out in the text, from the smallest level up, unless a larger one weighs more.
 */
const subjectOf = (topics: readonly Topic[]): Topic | null => {
  const titled = topics.filter((topic) => topic.inTitle);
  for (const level of ['commune', 'district', 'province'] as const) {
    const [only, ...others] = titled.filter((topic) => topic.level === level);
    if (only !== undefined && others.length === 0) return only;
  }
  for (const level of ['commune', 'district'] as const) {
    const topic = outstanding(topics, level);
    const above = topics.filter((other) => LEVEL_RANK[other.level] > LEVEL_RANK[level]);
    if (topic !== null && topic.weight >= LEAST_WEIGHT[level] && above.every((other) => other.weight <= topic.weight))
      return topic;
  }
  const province = outstanding(topics, 'province');
  return province !== null && province.weight >= LEAST_WEIGHT.province ? province : null;
};

/** The wording with the kind, as the text has it most often. */
const wordsOf = (topic: Topic): string => {
  const counts = new Map<string, number>();
  for (const { words, withKind } of topic.mentions) counts.set(words, (counts.get(words) ?? 0) + (withKind ? 100 : 1));
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? '';
};

type Around = {
  readonly gazetteer: Gazetteer;
  readonly article: LocatedArticle;
  readonly mentions: readonly PlaceMention[];
  readonly topics: readonly Topic[];
};

/** The unit of a level the text itself puts the subject into: "xã Hải Lựu (Sông Lô)". */
const statedAbove = ({ mentions, topics }: Around, subject: Topic, level: PlaceLevel): Topic | null => {
  for (const mention of subject.mentions) {
    for (let at = mention.within; at !== null; at = mentions[at]?.within ?? null) {
      const outer = mentions[at];
      if (outer === undefined || outer.level !== level || outer.saidFormer) continue;
      return topics.find((topic) => topic.mentions.includes(outer)) ?? null;
    }
  }
  return null;
};

const unitsOf = (topic: Topic): readonly PlaceUnit[] =>
  topic.mentions.flatMap(({ resolution }) => (resolution.unit === null ? resolution.candidates : [resolution.unit]));

/** A unit of a level that the text names anywhere and the data knows to contain the subject. */
const namedAbove = ({ gazetteer, topics }: Around, subject: Topic, level: PlaceLevel): Topic | null =>
  heaviest(topics, level).find((outer) =>
    unitsOf(outer).some((above) => unitsOf(subject).some((unit) => isWithin(gazetteer, unit, above))),
  ) ?? null;

const districtOf = (around: Around, subject: Topic): string | null => {
  if (subject.level === 'province') return null;
  if (subject.level === 'district') return wordsOf(subject);
  const stated = statedAbove(around, subject, 'district');
  if (stated !== null) return wordsOf(stated);
  const { publishedAt } = around.article;
  // Since the reform a district in an article is history, unless it is put beside the commune's name.
  if (publishedAt && publishedAt >= REFORM_DATE) return null;
  const named = namedAbove(around, subject, 'district');
  return named === null ? null : wordsOf(named);
};

/**
 * The province: stated beside the subject, else named in the text and known to contain it, else the site's. The heaviest province
 * of the text only where neither the data nor the site can say more (a commune the data does not know, a national site).
 */
const provinceOfSubject = (around: Around, subject: Topic): string | null => {
  if (subject.level === 'province') return wordsOf(subject);
  const stated = statedAbove(around, subject, 'province') ?? namedAbove(around, subject, 'province');
  if (stated !== null) return wordsOf(stated);
  const { gazetteer, article } = around;
  const ofSite = article.site ? siteProvinceUnit(gazetteer, article.site, article.publishedAt ?? null) : null;
  const units = unitsOf(subject);
  if (ofSite !== null && (units.length === 0 || units.some((unit) => isWithin(gazetteer, unit, ofSite)))) {
    return officialName(ofSite);
  }
  const heaviestProvince = units.length === 0 ? outstanding(around.topics, 'province') : null;
  return heaviestProvince === null ? null : wordsOf(heaviestProvince);
};

/** Code of the smallest of the three that resolves, each looked for inside the next. */
const codeOf = (around: Around, place: Omit<PlaceOfArticle, 'code'>): string | null => {
  const { gazetteer, article, topics } = around;
  const { commune, district, province } = place;
  const neighbours = topics.flatMap((topic) => wordsOf(topic));
  for (const words of [commune, district, province]) {
    if (words === null) continue;
    const { unit } = resolvePlace(gazetteer, words, {
      site: article.site,
      publishedAt: article.publishedAt,
      province: words === province ? null : province,
      neighbours: [
        ...(district === null || district === words ? [] : [district]),
        ...neighbours.filter((other) => other !== words),
      ],
    });
    if (unit !== null) return unit.code;
  }
  return null;
};

/** A portal of one commune or district writes about it when its text names nothing else that stands out. */
const placeOfSite = (around: Around): PlaceOfArticle | null => {
  const { gazetteer, article } = around;
  if (!article.site) return null;
  const date = article.publishedAt ?? null;
  const province = siteProvinceUnit(gazetteer, article.site, date);
  if (province === null) return null;
  const own = unitsOfSite(gazetteer, article.site).filter((unit) => unit.to === province.to);
  const unit = own.length === 1 ? own[0] : undefined;
  return {
    commune: unit?.level === 'commune' ? officialName(unit) : null,
    district: unit?.level === 'district' ? officialName(unit) : null,
    province: officialName(province),
    code: (unit ?? province).code,
  };
};

/**
 * The administrative unit an article is about, or null where neither its text nor its site says. District and province are given
 * only if the text names them or the site stands for them - never from the data alone: "xã Bằng Luân" in a text without a province
 * from an unknown site has the code 07996 and no province.
 */
export const placeOfArticle = (gazetteer: Gazetteer, article: LocatedArticle): PlaceOfArticle | null => {
  const zones = zonesOf(article);
  const mentions = findPlaces(gazetteer, { ...article, text: zones.text });
  const topics = topicsOf(mentions, zones);
  const around: Around = { gazetteer, article, mentions, topics };
  const subject = subjectOf(topics);
  if (subject === null) return placeOfSite(around);
  const place = {
    commune: subject.level === 'commune' ? wordsOf(subject) : null,
    district: districtOf(around, subject),
    province: provinceOfSubject(around, subject),
  };
  return { ...place, code: codeOf(around, place) };
};
