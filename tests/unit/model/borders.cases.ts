/** What may stand in a field that comes in over a border, and what may not: the edges of each rule. */
type Border = { readonly value: unknown; readonly accepted: boolean; readonly why: string };

/** Ends of a span: UTF-16 offsets. */
export const OFFSETS: readonly Border[] = [
  { value: 0, accepted: true, why: 'a text begins at 0' },
  { value: 7, accepted: true, why: 'an offset' },
  { value: -1, accepted: false, why: 'nothing stands before a text' },
  { value: 1.5, accepted: false, why: 'nor within a unit' },
  { value: Number.NaN, accepted: false, why: 'no number' },
  { value: Number.POSITIVE_INFINITY, accepted: false, why: 'beyond every text' },
  { value: '7', accepted: false, why: 'letters are not converted' },
  { value: null, accepted: false, why: 'every span has both ends' },
];

export const UNITS_OF_ROWS: readonly Border[] = [
  { value: '%', accepted: true, why: 'a unit with a code of its own' },
  { value: 'VND', accepted: true, why: 'money' },
  { value: 'count:sáng kiến', accepted: true, why: 'a counted noun' },
  { value: 'count:🏔️', accepted: true, why: 'whatever is counted' },
  { value: 'count:', accepted: false, why: 'nothing is counted' },
  { value: 'sáng kiến', accepted: false, why: 'a noun is said to be one' },
  { value: 'xcount:hộ', accepted: false, why: 'the code stands at the beginning' },
  { value: '', accepted: false, why: 'no unit' },
];

export const CONFIDENCES: readonly Border[] = [
  { value: 0, accepted: true, why: 'a guess' },
  { value: 1, accepted: true, why: 'every field has its own cue' },
  { value: 0.42, accepted: true, why: 'between' },
  { value: -0.01, accepted: false, why: 'less than a guess' },
  { value: 1.01, accepted: false, why: 'more than certain' },
];

const QUOTE = { quote: '76,5 tỷ đồng', prefix: '', suffix: '', near: null };
const ACT = '01234567-89ab-cdef-0123-456789abcdef';

/** Messages of a page, which may be anybody's. */
export const PAGE_REQUESTS: readonly Border[] = [
  { value: { type: 'read', quote: QUOTE }, accepted: true, why: 'how would it be read' },
  { value: { type: 'read', quote: { ...QUOTE, near: 0 } }, accepted: true, why: 'with its place' },
  { value: { type: 'read', quote: { ...QUOTE, near: -1 } }, accepted: false, why: 'a place before the text' },
  { value: { type: 'read', quote: { ...QUOTE, quote: '' } }, accepted: false, why: 'nothing is selected' },
  { value: { type: 'read', quote: { ...QUOTE, quote: 'x'.repeat(20_000) } }, accepted: true, why: 'a long quote' },
  { value: { type: 'read', quote: { ...QUOTE, quote: 'x'.repeat(20_001) } }, accepted: false, why: 'a whole page' },
  { value: { type: 'read', quote: { ...QUOTE, prefix: 'x'.repeat(64) } }, accepted: true, why: 'all of the context' },
  { value: { type: 'read', quote: { ...QUOTE, prefix: 'x'.repeat(65) } }, accepted: false, why: 'too much before' },
  { value: { type: 'read', quote: { ...QUOTE, suffix: 'x'.repeat(65) } }, accepted: false, why: 'too much after' },
  { value: { type: 'mark', actId: ACT, quote: QUOTE, kind: 'figure', note: null }, accepted: true, why: 'a mark' },
  { value: { type: 'mark', actId: ACT, quote: QUOTE, kind: 'row', note: null }, accepted: false, why: 'of no kind' },
  { value: { type: 'mark', actId: ACT, quote: QUOTE, kind: 'note' }, accepted: false, why: 'a note is said or null' },
  {
    value: { type: 'mark', actId: ACT, quote: QUOTE, kind: 'note', note: 'x'.repeat(5_000) },
    accepted: true,
    why: 'a long note',
  },
  {
    value: { type: 'mark', actId: ACT, quote: QUOTE, kind: 'note', note: 'x'.repeat(5_001) },
    accepted: false,
    why: 'a book',
  },
  { value: { type: 'undo', actId: ACT }, accepted: true, why: 'takes back' },
  { value: { type: 'undo', actId: 'x'.repeat(19) }, accepted: false, why: 'an id that others may have too' },
  { value: { type: 'undo', actId: 'x'.repeat(64) }, accepted: true, why: 'the longest id' },
  { value: { type: 'undo', actId: 'x'.repeat(65) }, accepted: false, why: 'no id of ours' },
  { value: { type: 'undo', actId: `${ACT}\n` }, accepted: false, why: 'letters, digits and hyphens' },
  { value: { type: 'undo', actId: ACT.toUpperCase() }, accepted: false, why: 'small letters' },
  { value: { type: 'open', markId: 'mark-1' }, accepted: true, why: 'opens a mark' },
  { value: { type: 'open', markId: 'x'.repeat(101) }, accepted: false, why: 'no mark of ours' },
  { value: { type: 'trash', ids: ['clipping-1'] }, accepted: false, why: 'a page reaches no other command' },
  { value: { quote: QUOTE }, accepted: false, why: 'of no type' },
];
