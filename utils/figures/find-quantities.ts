import type { Block, Quantity, Span } from '@/utils/model';
import { normaliseWithOffsets } from '@/utils/text';
import { type Line, wordAt } from './line/line';
import { enterLine, freshPlaceWalk, type LineReading, type PlaceWalk, placeDrafts } from './line-scopes';
import { type Linked, linkDrafts } from './links';
import { type Day, dayOfIso, firstDay } from './numbers/calendar';
import { openLine } from './open-line';
import type { PlaceMention } from './place/place-mention';
import { isColumn } from './place/place-section';
import { articlePlace } from './place/place-tally';
import { type About, aboutOf, choosePlace, type PlacedDraft } from './place-choice';
import type { QuantityReading, ReadingInput } from './quantity-reading';
import { freshMemory, type Memory } from './reading/line-memory';
import { readLine } from './reading/read-line';
import type { TableMemory } from './tables/table-columns';
import { readTableRow } from './tables/tables';
import { deriveBlocks, markPlainLines } from './words/lines';

const blocksOf = (input: ReadingInput, text: string): readonly Block[] =>
  input.blocks !== undefined && input.blocks.length > 0 && text === input.text
    ? markPlainLines(text, input.blocks)
    : deriveBlocks(text);

type Walk = {
  readonly text: string;
  readonly reference: Day | null;
  readonly memory: Memory;
  readonly places: PlaceWalk;
  table: TableMemory | null;
  /** Inside the list of those a document is sent to. */
  recipients: boolean;
};

/** "Nơi nhận: … - 34 thôn; - Lưu: VT.": who a document goes to. */
const isRecipients = (line: Line): boolean =>
  ['nơi', 'kính'].includes(wordAt(line, 0)) && ['nhận', 'gửi'].includes(wordAt(line, 1));

const NOTHING_READ: LineReading = { drafts: [], local: null };

const readAmounts = (line: Line, places: readonly PlaceMention[], walk: Walk): LineReading => {
  const { memory, reference } = walk;
  if (line.type === 'table-row') {
    const row = readTableRow(line, walk.table, { memory, reference, places });
    walk.table = row.memory;
    const local = row.place === null ? null : { place: row.place, subject: true };
    if (row.drafts !== null) return { drafts: row.drafts, local };
  } else walk.table = null;
  walk.recipients = isRecipients(line) || (walk.recipients && line.type === 'list-item');
  return walk.recipients ? NOTHING_READ : { drafts: readLine(line, memory, reference) };
};

/** Text, in UTF-16 units, whose lines go through each step together. */
const STRETCH = 32_000;

/**
 * Reads a stretch of lines, all of them through one step before the next step begins. Each step is code of its own, more
 * than a processor keeps at hand: line by line through all steps a megabyte took a fifth more of the processor's time.
 */
const readStretch = (blocks: readonly Block[], first: number, walk: Walk): readonly PlacedDraft[] => {
  const { places: found } = walk;
  const lines = blocks.map((block) => openLine(walk.text, block, walk));
  // Each step answers with one for each line, in their order.
  const scopes = lines.map((line, index) => enterLine(line, first + index, found));
  const readings = lines.map((line, index) => readAmounts(line, scopes[index]!.places, walk));
  return lines.flatMap((line, index) =>
    placeDrafts(line, { reading: readings[index]!, scope: scopes[index]! }, found.speakers),
  );
};

/** One behind the last block of the stretch that begins with block `first`. */
const endOfStretch = (blocks: readonly Block[], first: number): number => {
  const start = blocks[first]?.start ?? 0;
  let end = first + 1;
  while (end < blocks.length && (blocks[end]?.end ?? 0) - start <= STRETCH) end += 1;
  return end;
};

const readBlocks = (blocks: readonly Block[], walk: Walk): readonly PlacedDraft[] => {
  const drafts: PlacedDraft[] = [];
  for (let first = 0; first < blocks.length; ) {
    const end = endOfStretch(blocks, first);
    for (const draft of readStretch(blocks.slice(first, end), first, walk)) drafts.push(draft);
    first = end;
  }
  return drafts;
};

/** Field by field: copying an object takes an engine ten times as long as writing a new one. */
const withPlace = (quantity: Quantity, place: string | null): Quantity => ({
  indicator: quantity.indicator,
  indicatorId: quantity.indicatorId,
  value: quantity.value,
  valueMax: quantity.valueMax,
  of: quantity.of,
  unit: quantity.unit,
  per: quantity.per,
  comparator: quantity.comparator,
  change: quantity.change,
  base: quantity.base,
  period: quantity.period,
  place,
});

const finish = (placed: PlacedDraft, about: About, { occurrences, links }: Linked): QuantityReading => {
  const { span, kind, quantity, confidence, why } = placed.draft;
  const { words, rule } = choosePlace(placed, about);
  return {
    span,
    kind,
    quantity: withPlace(quantity, words),
    confidence,
    why: [...why, { rule, cue: words }],
    occurrences,
    links,
  };
};

/**
 * Every quantity of the text, sorted by `span.start`, with its fields, its reasons and its links. Pure and linear; it
 * reads no clock and no DOM. Offsets count in `input.text` as given (UTF-16), also when that text is not NFC.
 * It refuses dates, terms, durations, ordinals, document numbers and names with numbers, and numbers without a unit.
 *
 * 1. One spelling (NFC, no zero-width characters), with the way back to the caller's offsets: every table is in NFC.
 * 2. Lines with their kinds: headings and lists decide later what a sentence means.
 * 3. Expressions of time per line, before any amount: "2020 - 2025" must not become a range.
 * 4. Amounts (number, magnitude, unit, per) among what is left.
 * 5. Left and right side of each amount, cut at the amounts beside it, so that indicators do not run into each other.
 * 6. Comparator, change and base from the left side; the indicator from what these left over.
 * 7. Kind (cues, section), then period, which is remembered apart for plans and results.
 * 8. Repeats and links, after all lines.
 * 9. Place last, for what is no repeat: only now the unit the article is about is known.
 *
 * "Tỷ lệ hộ nghèo giảm còn 4,49%" gives one figure: value 4.49, unit %, change level.
 */
export const findQuantities = (input: ReadingInput): readonly QuantityReading[] => {
  const { text, toRaw } = normaliseWithOffsets(input.text);
  const published = input.publishedAt == null ? null : dayOfIso(input.publishedAt);
  const blocks = blocksOf(input, text);
  const first = blocks[0];
  const opening = input.title ?? text.slice(first?.start ?? 0, first?.end ?? 0);
  const places = freshPlaceWalk(isColumn(text, opening, blocks));
  const memory = freshMemory();
  const reference = published ?? firstDay(text);
  const drafts = readBlocks(blocks, { text, reference, memory, places, table: null, recipients: false });
  const titleBlock = blocks[places.letterhead];
  const title = input.title ?? text.slice(titleBlock?.start ?? 0, titleBlock?.end ?? 0);
  const whole = articlePlace(places.tally, title, input.place ?? null);
  const toRawSpan = ({ start, end }: Span): Span => ({ start: toRaw(start), end: toRaw(end) });
  const about = aboutOf(drafts, { whole, province: input.place?.province ?? null, tally: places.tally });
  const readings = linkDrafts(drafts.map(({ draft }) => draft)).map(
    (linked) => finish(drafts[linked.at]!, about, linked), // one of these very drafts
  );
  if (text === input.text) return readings;
  return readings.map((reading) => ({
    ...reading,
    span: toRawSpan(reading.span),
    occurrences: reading.occurrences.map(toRawSpan),
  }));
};
