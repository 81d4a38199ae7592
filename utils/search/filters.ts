import { foldVietnamese, wordTable } from '@/utils/text';

/** Properties of a document that can be asked for and counted. */
export const FACETS = [
  'site',
  'day',
  'place',
  'province',
  'commune',
  'period',
  'kind',
  'tag',
  'indicator',
  'person',
  'collection',
  'review',
  'state',
] as const;
export type Facet = (typeof FACETS)[number];

/** A property and which of its values are wanted. Plain data: filters are compared and kept. */
export type Filter =
  | { readonly facet: Facet; readonly match: 'equal' | 'begins' | 'contains'; readonly value: string }
  | { readonly facet: 'day'; readonly match: 'from' | 'to'; readonly value: string };

/** A field of the query language. */
export type FilterField = {
  /** As typed before the colon, folded; the first is the one shown. */
  readonly names: readonly string[];
  /** Words of more than one syllable that are a value without quotes, folded. */
  readonly choices?: readonly string[];
  /** The filter of a value, or null for one that cannot be read. */
  readonly read: (value: string) => Filter | null;
};

const containing =
  (facet: Facet, match: 'begins' | 'contains' = 'contains') =>
  (value: string): Filter | null => {
    const folded = foldVietnamese(value.trim());
    return folded === '' ? null : { facet, match, value: folded };
  };

const choosing =
  (facet: Facet, words: Readonly<Record<string, string>>) =>
  (value: string): Filter | null => {
    const folded = foldVietnamese(value.trim());
    const known = words[folded];
    return known === undefined ? null : { facet, match: 'equal', value: known };
  };

const ISO_DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;
const WRITTEN_DATE = /^(?:(\d{1,2})[/.])?(?:(\d{1,2})[/.])(\d{4})$/;

/** "2025", "2025-07", "7/2025", "14/7/2025": the date as far as it is given, "2025-07". */
const readDate = (value: string): string | null => {
  const iso = ISO_DATE.exec(value);
  const written = WRITTEN_DATE.exec(value);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : written ? [written[3], written[2], written[1]] : [];
  if (year === undefined) return null;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
};

const dated =
  (match: 'from' | 'to') =>
  (value: string): Filter | null => {
    const date = readDate(value.trim());
    return date === null ? null : { facet: 'day', match, value: date };
  };

const KINDS = wordTable<string>({
  'so lieu': 'figure',
  figure: 'figure',
  'chi tieu': 'target',
  target: 'target',
  'nhan su': 'person',
  person: 'person',
  'trich dan': 'quote',
  quote: 'quote',
  'ghi chu': 'note',
  note: 'note',
});

const REVIEWS = wordTable<string>({
  cho: 'waiting',
  'cho duyet': 'waiting',
  waiting: 'waiting',
  xong: 'done',
  done: 'done',
});

/** The query language's fields: Vietnamese names first, English ones for people who read in English. */
export const FILTERS: readonly FilterField[] = [
  { names: ['bao', 'nguon', 'site'], read: containing('site', 'begins') },
  { names: ['tu', 'from'], read: dated('from') },
  { names: ['den', 'to'], read: dated('to') },
  { names: ['dia ban', 'place'], read: containing('place') },
  { names: ['loai', 'kind'], choices: Object.keys(KINDS), read: choosing('kind', KINDS) },
  { names: ['nhan', 'tag'], read: containing('tag') },
  { names: ['chi so', 'chi tieu', 'indicator'], read: containing('indicator') },
  { names: ['nguoi', 'person'], read: containing('person') },
  { names: ['chuyen de', 'collection'], read: containing('collection') },
  { names: ['duyet', 'review'], choices: ['cho duyet'], read: choosing('review', REVIEWS) },
];

/** Whether a value of the filter's facet is wanted. Names are compared folded; dates up to the coarser of the two. */
export const acceptsValue = (filter: Filter, value: string): boolean => {
  switch (filter.match) {
    case 'equal':
      return value === filter.value;
    case 'begins':
      return foldVietnamese(value).startsWith(filter.value);
    case 'contains':
      return foldVietnamese(value).includes(filter.value);
    case 'from':
      return value.slice(0, filter.value.length) >= filter.value;
    case 'to':
      return value !== '' && value.slice(0, filter.value.length) <= filter.value;
  }
};
