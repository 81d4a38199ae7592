import type { ExportItem } from '@/utils/export';
import type { Clipping, Mark } from '@/utils/model';

/** Words of a clipping both sides may have changed; whoever changed the clipping last wins. */
const WORDS = ['title', 'byline', 'publishedAt', 'section', 'tags', 'note', 'collection'] as const;
type Word = (typeof WORDS)[number];

/** One thing both sides have and say differently. */
export type Difference = {
  readonly what: Word | 'text' | 'mark';
  readonly ours: string;
  readonly theirs: string;
  /** Which of the two stays. */
  readonly stays: 'ours' | 'theirs';
};

/** An article we already have, with what would change in it. */
export type Meeting = {
  readonly title: string;
  readonly newMarks: number;
  readonly differences: readonly Difference[];
};

const spell = (value: Clipping[Word]): string => (Array.isArray(value) ? value.join(', ') : (value ?? ''));
const later = (ours: string, theirs: string): 'ours' | 'theirs' =>
  Date.parse(theirs) > Date.parse(ours) ? 'theirs' : 'ours';

const spellMark = ({ anchor, status, quantity, person }: Mark): string =>
  [anchor.quote, status, quantity && `${quantity.indicator} ${quantity.value} ${quantity.unit}`, person?.name]
    .filter(Boolean)
    .join(' · ');

/** What differs between an article of ours and the same article of a file; the way an import will settle it. */
export const meet = (ours: Pick<ExportItem, 'clipping' | 'marks'>, theirs: ExportItem): Meeting => {
  const stays = later(ours.clipping.updatedAt, theirs.clipping.updatedAt);
  const words = WORDS.flatMap((what): Difference[] => {
    const [mine, other] = [spell(ours.clipping[what]), spell(theirs.clipping[what])];
    return mine === other ? [] : [{ what, ours: mine, theirs: other, stays }];
  });
  const known = new Map(ours.marks.map((mark) => [mark.id, mark]));
  const marks = theirs.marks.flatMap((mark): Difference[] => {
    const mine = known.get(mark.id);
    if (!mine || spellMark(mine) === spellMark(mark)) return [];
    return [
      { what: 'mark', ours: spellMark(mine), theirs: spellMark(mark), stays: later(mine.updatedAt, mark.updatedAt) },
    ];
  });
  const text: Difference[] =
    ours.clipping.contentHash === theirs.clipping.contentHash
      ? []
      : [{ what: 'text', ours: ours.clipping.clippedAt, theirs: theirs.clipping.clippedAt, stays: 'ours' }];
  const newMarks = theirs.marks.filter(({ id }) => !known.has(id)).length;
  return { title: ours.clipping.title, newMarks, differences: [...text, ...words, ...marks] };
};
