import type { Mark, Quantity } from '@/utils/model';
import { type GazetteerData, officialName, openGazetteer } from '@/utils/places';
import type { ClippingItem } from '@/utils/store';

export type LibrarySize = {
  readonly clippings: number;
  readonly sentences: readonly string[];
  /** Wordings of indicators as papers write them. */
  readonly indicators: readonly string[];
  readonly places: GazetteerData;
  /** Papers with the code of the province they write about. */
  readonly sites: readonly (readonly [string, string])[];
  /** What of the exports is timed; everything where it is left out. */
  readonly formats?: readonly string[];
};

/** Clippings are imported in batches of this size. */
export const BATCH = 250;

const MARKS_OF_CLIPPING = 12;
const TEXT_UNITS = 3_800; // about 5 KB in UTF-8
const CHUNK_OF_NAMES = 30_000;

/** Deterministic numbers, so that two runs write the same library. */
export const createRandom = (seed: number) => () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
type Random = ReturnType<typeof createRandom>;

/** One of a list that is not empty; asking an empty one is a bug and throws. */
export const pick = <T>(list: readonly T[], random: Random): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** A time between 2020 and 2025 in the zone +07:00, the same for the same number. */
export const timeOf = (at: number) =>
  `20${20 + (at % 6)}-${pad(1 + (at % 12))}-${pad(1 + (at % 28))}T${pad(at % 24)}:${pad(at % 60)}:00+07:00`;

/** Ids as ours are, so that they take the room ours take. */
export const idOf = (clipping: number, mark = 0xfff) =>
  `${pad(clipping, 8)}-0000-4000-8000-${(mark * 0x9e3779b1).toString(16).padStart(12, '0').slice(-12)}`;

/** What a library is written from. */
export type Writer = LibrarySize & {
  readonly communes: ReadonlyMap<string, readonly string[]>;
  readonly random: Random;
};

/** Communes by province, in the words of the papers. */
const communesOf = (places: GazetteerData): ReadonlyMap<string, readonly string[]> => {
  const byProvince = new Map<string, string[]>();
  for (const unit of openGazetteer(places).unitsOf('current')) {
    if (unit.level !== 'commune' || unit.parent === null) continue;
    byProvince.set(unit.parent, [...(byProvince.get(unit.parent) ?? []), officialName(unit)]);
  }
  return byProvince;
};

/** Sentences of real articles mixed anew, with indicators, communes and names that grow the vocabulary as a real library does. */
const textOf = ({ sentences, indicators, random }: Writer, communes: readonly string[]): string => {
  const lines: string[] = [];
  for (let length = 0; length < TEXT_UNITS; ) {
    const name = Math.floor(random() * random() * CHUNK_OF_NAMES).toString(36);
    const said = `${pick(communes, random)}: ${pick(indicators, random)} đạt ${Math.floor(random() * 9999)} tỷ đồng, ông Tân${name} cho biết.`;
    const line = `${pick(sentences, random)} ${said}`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
};

const quantityOf = ({ indicators, random }: Writer, place: string | null): Quantity => {
  const indicator = pick(indicators, random);
  const year = String(2018 + Math.floor(random() * 8));
  return {
    indicator,
    indicatorId: random() < 0.7 ? `entry-${indicators.indexOf(indicator) % 300}` : null,
    value: Math.floor(random() * 1e6) / 100,
    valueMax: null,
    of: null,
    unit: '%',
    per: null,
    comparator: '=',
    change: 'level',
    base: null,
    period: { from: year, to: year },
    place,
  };
};

const markOf = (id: string, start: number, { quantity, text }: { quantity: Quantity; text: string }): Mark => ({
  id,
  kind: start % 4 === 0 ? 'target' : 'figure',
  status: start % 3 === 0 ? 'suggested' : 'confirmed',
  anchor: {
    quote: text.slice(start, start + 6),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + 6, start + 38),
    start,
    end: start + 6,
  },
  quantity,
  person: null,
  note: null,
  tags: [],
  links: [],
  suggestion: { kind: 'figure', quantity, person: null, confidence: 0.9, why: [{ rule: 'unit', cue: '%' }] },
  anchored: true,
  createdAt: timeOf(start),
  updatedAt: timeOf(start),
});

/**
 * A clipping with its marks as an import brings it, in place `at` of the library; its text and figures come from the
 * chance of the writer.
 */
export const itemOf = (at: number, writer: Writer): ClippingItem => {
  const { random } = writer;
  const [site, province] = pick(writer.sites, random);
  const communes = writer.communes.get(province) ?? [];
  const text = textOf(writer, communes);
  const marks = Array.from({ length: MARKS_OF_CLIPPING }, (_, nth) => {
    const place = nth % 3 === 0 ? null : pick(communes, random);
    return markOf(idOf(at, nth), nth * 250, { quantity: quantityOf(writer, place), text });
  });
  return {
    clipping: {
      id: idOf(at),
      url: `https://${site}/bai-${at}`,
      canonicalUrl: `https://${site}/bai-${at}`,
      identity: `${site}/bai-${at}`,
      site,
      title: text.slice(0, 80),
      byline: 'Hải Đăng',
      bylineRole: null,
      sourceName: null,
      publishedAt: timeOf(at),
      lead: text.slice(80, 240),
      section: 'Kinh tế',
      language: 'vi',
      place: null,
      term: null,
      tags: [`nhãn ${at % 50}`],
      images: [],
      extractor: 'site-family',
      family: null,
      state: 'kept',
      clippedAt: timeOf(at),
      updatedAt: timeOf(at),
      trashedAt: null,
      contentHash: pad(at, 64),
      version: 1,
      note: null,
      collection: at % 5 === 0 ? `chuyên đề ${at % 7}` : null,
      counts: { figure: 9, target: 3, person: 0, quote: 0, note: 0, suggested: 4, accepted: 8 },
    },
    body: { text, blocks: [], candidates: [] },
    marks,
  };
};

/** The writer of a library: the same clippings in every run. */
export const createWriter = (size: LibrarySize): Writer => ({
  ...size,
  communes: communesOf(size.places),
  random: createRandom(7),
});
