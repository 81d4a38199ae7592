import { isQuantityKind } from '@/utils/marks';
import { isAccepted, type Mark, type Period } from '@/utils/model';
import type { Facet, SearchDocument } from '@/utils/search';
import type { Locate } from '../records/place-codes';
import type { ClippingRow } from '../records/rows';

type Property = readonly [Facet, string];

const each = (facet: Facet, values: readonly (string | null | undefined)[]): readonly Property[] =>
  [...new Set(values)].flatMap((value) => (value ? [[facet, value] as const] : []));

const DAY_LENGTH = 'yyyy-mm-dd'.length;

const YEAR_LENGTH = 'yyyy'.length;
/** A longer period ("2020-2050") is found by its ends. */
const MOST_YEARS = 12;

/** The years a period covers. */
const yearsOf = ({ from, to }: Period): readonly string[] => {
  const [first, last] = [from ?? to, to ?? from].map((end) => Number(end?.slice(0, YEAR_LENGTH) ?? Number.NaN));
  if (first === undefined || last === undefined || Number.isNaN(first) || last < first) return [];
  if (last - first >= MOST_YEARS) return [String(first), String(last)];
  return Array.from({ length: last - first + 1 }, (_, nth) => String(first + nth));
};

/** What a clipping is indexed with: its marks, and the list of places. */
type Around = { readonly marks: readonly Mark[]; readonly locate: Locate };

const propertiesOf = (row: ClippingRow, { marks, locate }: Around): readonly Property[] => {
  const live = marks.filter(({ status }) => status !== 'rejected');
  const places = live.map(({ quantity }) => quantity?.place);
  const { commune = null, district = null, province = null } = row.place ?? {};
  const codes = [commune, district, province, ...places].map((words) => locate(words ?? null, row));
  return [
    ['state', row.state],
    ['site', row.site],
    ['review', (row.counts?.suggested ?? 0) > 0 ? 'waiting' : 'done'],
    ...each('day', [(row.publishedAt ?? row.clippedAt).slice(0, DAY_LENGTH)]),
    ...each('place', [commune, district, province, ...places]),
    ...each(
      'province',
      codes.map((code) => code.province),
    ),
    ...each(
      'commune',
      codes.map((code) => code.commune),
    ),
    ...each(
      'period',
      live.flatMap(({ quantity }) => (quantity ? yearsOf(quantity.period) : [])),
    ),
    ...each(
      'kind',
      live.map(({ kind }) => kind),
    ),
    ...each('tag', [...(row.tags ?? []), ...live.flatMap(({ tags }) => tags)]),
    ...each('collection', [row.collection]),
    ...each(
      'person',
      live.map(({ person }) => person?.name),
    ),
    ...each(
      'indicator',
      live.filter(({ kind }) => isQuantityKind(kind)).map(({ quantity }) => quantity?.indicator),
    ),
  ];
};

/** What a reader may look for besides the text of the article. Words the reader wrote, and names as the reader corrected them. */
const wordsBeside = (row: ClippingRow, marks: readonly Mark[]): readonly (string | null | undefined)[] => [
  row.title,
  row.site,
  row.byline,
  row.section,
  row.note,
  row.collection,
  ...(row.tags ?? []),
  ...marks.flatMap((mark) => [mark.note, ...mark.tags, ...(isAccepted(mark) ? readWords(mark) : [])]),
];

const readWords = ({ quantity, person }: Mark): readonly (string | null | undefined)[] => [
  quantity?.indicator,
  quantity?.place,
  person?.name,
  person?.role,
];

/** All that a search looks for words in. A damaged row may lack any of its words. */
const searchedText = (row: ClippingRow, text: string, marks: readonly Mark[]): string =>
  [...wordsBeside(row, marks), text].filter((words) => typeof words === 'string').join('\n');

/** What the index holds of a clipping. */
export const searchDocument = (row: ClippingRow, text: string, around: Around): SearchDocument => ({
  id: row.id,
  text: searchedText(row, text, around.marks),
  facets: propertiesOf(row, around),
  times: {
    clippedAt: Date.parse(row.clippedAt) || 0,
    updatedAt: Date.parse(row.updatedAt) || 0,
  },
});
