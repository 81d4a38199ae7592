import { type Bits, countBits, hasBit, membersOf } from './bits';
import { gatherIds } from './id-lists';
import { packTerms } from './pack-terms';
import { forEachDocument, mostNumbers, type Segment, sizeOf, termNumber } from './segment';
import { compareTerms, termText, walkTerms, writeNumber } from './terms';

/** A segment that is joined with others, and which of its documents stay. */
export type SegmentPart = { readonly segment: Segment; readonly wanted: Bits };

export type JoinedSegment = {
  readonly segment: Segment;
  /** For each part, what the number of each of its terms becomes. */
  readonly numbers: readonly Uint32Array<ArrayBuffer>[];
};

export type JoinOptions = {
  /** Documents that an older segment has and that are no more. */
  readonly gone?: readonly string[];
  /** Awaited now and then: a large join lets others have their turn. */
  readonly pause?: () => Promise<void>;
};

/** Terms between two pauses: some milliseconds. */
const TERMS_AT_ONCE = 2_000;
/** A number of 32 bits takes up to five bytes. */
const NUMBER_BYTES = 5;

/** For each document its number in the joined segment, -1 for one that does not stay. */
const placesOf = (parts: readonly SegmentPart[]): readonly Int32Array[] => {
  let next = 0;
  return parts.map(({ segment, wanted }) =>
    Int32Array.from({ length: sizeOf(segment) }, (_, document) => (hasBit(wanted, document) ? next++ : -1)),
  );
};

/** Lists of documents that are written one after the other. */
const createListWriter = () => {
  let bytes = new Uint8Array(1 << 16);
  let end = 0;
  let last = -1;
  const ends: number[] = [];
  return {
    add: (document: number): void => {
      if (end + NUMBER_BYTES > bytes.length) {
        const longer = new Uint8Array(bytes.length * 2);
        longer.set(bytes);
        bytes = longer;
      }
      end = writeNumber(bytes, end, document - last);
      last = document;
    },
    /** Ends a list; false where nothing was added to it, which makes none. */
    close: (): boolean => {
      if (last < 0) return false;
      ends.push(end);
      last = -1;
      return true;
    },
    finish: () => ({ bytes: bytes.subarray(0, end), ends: Uint32Array.from(ends) }),
  };
};

/** All terms of the parts in order, each with the documents of all parts; and which numbers each part gave them. */
const mergeTerms = async (parts: readonly SegmentPart[], pause: () => Promise<void>) => {
  const places = placesOf(parts);
  const numbers = parts.map(({ segment }) => new Uint32Array(mostNumbers(segment)));
  const lists = createListWriter();
  const texts: string[] = [];
  const walks = parts.map(({ segment }) => walkTerms(segment.terms));
  let met = 0;
  let going = walks.map((walk, part) => ({ ...walk, part })).filter(({ next }) => next());
  while (going.length > 0) {
    const least = going.reduce((one, other) => (compareTerms(other.term, one.term) < 0 ? other : one));
    const same = going.filter((one) => one === least || compareTerms(one.term, least.term) === 0);
    for (const { part, term } of same) {
      const own = parts[part];
      const place = places[part];
      const number = numbers[part];
      if (!own || !place || !number) continue;
      number[termNumber(own.segment, term)] = texts.length;
      forEachDocument(own.segment, term, (document) => {
        const at = place[document] ?? -1;
        if (at >= 0) lists.add(at);
      });
    }
    if (lists.close()) texts.push(termText(least.term));
    const ended = same.filter(({ next }) => !next());
    if (ended.length > 0) going = going.filter((one) => !ended.includes(one));
    met += 1;
    if (met % TERMS_AT_ONCE === 0) await pause();
  }
  return { texts, lists: lists.finish(), numbers };
};

const noPause = async (): Promise<void> => {};

/**
 * One segment of several, the documents of each after those of the one before. The words of all are written once instead
 * of once a segment, which is a quarter of an index of small segments, and a search looks each up once.
 */
export const joinSegments = async (
  parts: readonly SegmentPart[],
  { gone = [], pause = noPause }: JoinOptions = {},
): Promise<JoinedSegment> => {
  const { texts, lists, numbers } = await mergeTerms(parts, pause);
  const size = parts.reduce((sum, { wanted }) => sum + countBits(wanted), 0);
  const { numbers: ofTerms, ...packed } = packTerms(texts, lists, size);
  const stay = parts.map(({ segment, wanted }) => ({ segment, places: membersOf(wanted) }));
  const timesOf = (sort: keyof Segment['times']) =>
    Float64Array.from(
      stay.flatMap(({ segment: { times }, places }) => Array.from(places, (at) => times[sort][at] ?? 0)),
    );
  return {
    segment: {
      ids: gatherIds(stay.map(({ segment: { ids }, places }) => ({ ids, places }))),
      gone,
      times: { clippedAt: timesOf('clippedAt'), updatedAt: timesOf('updatedAt') },
      ...packed,
    },
    numbers: numbers.map((own) => own.map((term) => ofTerms[term] ?? 0)),
  };
};
