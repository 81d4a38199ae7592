import { isAccepted, isQuantityKind } from '@/utils/marks';
import type { Mark } from '@/utils/model';
import type { Facet, SearchDocument } from '@/utils/search';
import type { ClippingRow } from './rows';

type Property = readonly [Facet, string];

const each = (facet: Facet, values: readonly (string | null | undefined)[]): readonly Property[] =>
  [...new Set(values)].flatMap((value) => (value ? [[facet, value] as const] : []));

const DAY_LENGTH = 'yyyy-mm-dd'.length;

const propertiesOf = (row: ClippingRow, marks: readonly Mark[]): readonly Property[] => {
  const live = marks.filter(({ status }) => status !== 'rejected');
  const places = live.map(({ quantity }) => quantity?.place);
  return [
    ['state', row.state],
    ['site', row.site],
    ['review', row.counts.suggested > 0 ? 'waiting' : 'done'],
    ...each('day', [(row.publishedAt ?? row.clippedAt).slice(0, DAY_LENGTH)]),
    ...each('place', [row.place?.commune, row.place?.district, row.place?.province, ...places]),
    ...each(
      'kind',
      live.map(({ kind }) => kind),
    ),
    ...each('tag', [...row.tags, ...live.flatMap(({ tags }) => tags)]),
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
  ...row.tags,
  ...marks.flatMap((mark) => [mark.note, ...mark.tags, ...(isAccepted(mark) ? readWords(mark) : [])]),
];

const readWords = ({ quantity, person }: Mark): readonly (string | null | undefined)[] => [
  quantity?.indicator,
  quantity?.place,
  person?.name,
  person?.role,
];

/** What the index holds of a clipping. A damaged row may lack any of its words. */
export const searchDocument = (row: ClippingRow, text: string, marks: readonly Mark[]): SearchDocument => ({
  id: row.id,
  text: [...wordsBeside(row, marks), text].filter((words) => typeof words === 'string').join('\n'),
  facets: propertiesOf(row, marks),
  times: {
    clippedAt: Date.parse(row.clippedAt) || 0,
    publishedAt: Date.parse(row.publishedAt ?? '') || 0,
    updatedAt: Date.parse(row.updatedAt) || 0,
  },
});
