import { findQuantities } from '@/utils/figures';
import { suggestMarks } from '@/utils/marks';
import { readPeople } from '@/utils/people';

let made = 0;
const newId = (): string => {
  made += 1;
  return String(made);
};

const article = (text: string) => ({
  text,
  title: '',
  publishedAt: null,
  blocks: [],
  place: null,
  byline: null,
  images: [],
});

/** Text → readings: quantities alone, people and quotes alone, and everything that clipping suggests. */
export const READERS = {
  quantities: (text: string): unknown => findQuantities({ text }),
  people: (text: string): unknown => readPeople({ text }),
  suggest: (text: string): unknown => suggestMarks({ article: article(text), now: '', newId }),
} as const;

/** Where `background-reading.ts` asks the background of a build for readings. */
export const READING_CHANNEL = 'trich-bao-bench';
export type ReadingAsked = { readonly reader: keyof typeof READERS; readonly texts: readonly string[] };
