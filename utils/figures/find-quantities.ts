import type { Block, Quantity, Span } from '@/utils/model';
import { normaliseWithOffsets } from '@/utils/text';
import { type Line, wordAt } from './line/line';
import { type Linked, linkDrafts } from './links';
import { type Day, dayOfIso, firstDay } from './numbers/calendar';
import { openLine } from './open-line';
import { PLACE_LEVELS, type PlaceMention } from './place/place-mention';
import { localPlace } from './place/place-scope';
import {
  columnHeading,
  enterStory,
  headsSection,
  isColumn,
  issuingUnit,
  type PlaceSection,
  plainHeading,
} from './place/place-section';
import { articlePlace, freshTally, type PlaceTally, tallyPlaces } from './place/place-tally';
import { findPlaces } from './place/places';
import { hasSpeech, rememberSpeakers, type Speakers } from './place/quoted-place';
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
  readonly tally: PlaceTally;
  readonly speakers: Speakers;
  table: TableMemory | null;
  /** The heading in force. */
  section: PlaceSection | null;
  /** The heading that was in force before it. */
  outer: PlaceSection | null;
  /** The line before was a heading. */
  headed: boolean;
  /** A collection of briefs: each heading begins a story of its own. */
  readonly column: boolean;
  /** Inside the list of those a document is sent to. */
  recipients: boolean;
  /** Blocks above the title that name the offices that issue a document. */
  letterhead: number;
};

/** "Nơi nhận: … - 34 thôn; - Lưu: VT.": who a document goes to. */
const isRecipients = (line: Line): boolean =>
  ['nơi', 'kính'].includes(wordAt(line, 0)) && ['nhận', 'gửi'].includes(wordAt(line, 1));

/** "UBND TỈNH …", "ỦY BAN NHÂN DÂN XÃ …", the name of a department between them. */
const LONGEST_LETTERHEAD = 3;
const ISSUER_WEIGHT = 9;

/** The title and the first lines weigh more; of the offices of a letterhead the smallest one issues the document. */
const weightOf = (order: number, issuer: PlaceMention | null): number => {
  if (issuer !== null) return issuer.level === 1 ? 1 : ISSUER_WEIGHT;
  return order === 0 ? 4 : order < 4 ? 2 : 1;
};

/** A heading, or the first sentence below the heading of a brief, says which unit the lines below it are about. */
const enterSection = (line: Line, places: readonly PlaceMention[], walk: Walk): void => {
  if (headsSection(line)) {
    walk.outer = walk.section;
    walk.section = walk.column ? columnHeading(line, places) : plainHeading(line, places);
    return;
  }
  // "Thu hoạch tôm ở huyện An Minh", then "Trong đó, …": nothing goes on behind a heading, it was a caption
  if (wordAt(line, 0) === 'trong' && wordAt(line, 1) === 'đó' && walk.headed) walk.section = walk.outer;
  if (walk.section != null && walk.section.opening !== null)
    walk.section = enterStory(line, places, walk.section.opening);
};

const readBlock = (block: Block, order: number, walk: Walk): readonly PlacedDraft[] => {
  const line = openLine(walk.text, block, walk);
  const places = findPlaces(line, walk.tally);
  const issuer = order === walk.letterhead && order < LONGEST_LETTERHEAD ? issuingUnit(line, places) : null;
  if (issuer !== null) walk.letterhead += 1;
  const latest = PLACE_LEVELS.map((level) => walk.tally.latest.get(level) ?? null);
  const below = order - walk.letterhead;
  tallyPlaces(line, places, walk.tally, { weight: weightOf(below, issuer), order: below });
  enterSection(line, places, walk);
  walk.headed = headsSection(line);
  const { section } = walk;
  if (block.type === 'table-row') {
    const row = readTableRow(line, walk.table, { ...walk, places });
    const local = row.place === null ? null : { place: row.place, subject: true };
    walk.table = row.memory;
    if (row.drafts !== null) return row.drafts.map((draft) => ({ draft, local, section, recent: null }));
  } else walk.table = null;
  walk.recipients = isRecipients(line) || (walk.recipients && block.type === 'list-item');
  if (walk.recipients) return [];
  rememberSpeakers(line, places, walk.speakers);
  const speakers = hasSpeech(line) ? walk.speakers : null;
  const drafts = readLine(line, walk.memory, walk.reference);
  return drafts.map((draft, index) => {
    const measure = line.measures[index];
    const local = measure === undefined ? null : localPlace(line, places, { measure, speakers });
    const recent = local?.place.name === '' ? (latest[local.place.level] ?? null) : null;
    return { draft, local, section, recent };
  });
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
  const walk: Walk = {
    text,
    reference: published ?? firstDay(text),
    memory: freshMemory(),
    tally: freshTally(),
    speakers: new Map(),
    table: null,
    section: null,
    outer: null,
    headed: false,
    column: isColumn(text, input.title ?? text.slice(first?.start ?? 0, first?.end ?? 0), blocks),
    recipients: false,
    letterhead: 0,
  };
  const drafts: PlacedDraft[] = [];
  for (const [order, block] of blocks.entries()) for (const draft of readBlock(block, order, walk)) drafts.push(draft);
  const titleBlock = blocks[walk.letterhead];
  const title = input.title ?? text.slice(titleBlock?.start ?? 0, titleBlock?.end ?? 0);
  const whole = articlePlace(walk.tally, title, input.place ?? null);
  const toRawSpan = ({ start, end }: Span): Span => ({ start: toRaw(start), end: toRaw(end) });
  const about = aboutOf(drafts, { whole, province: input.place?.province ?? null, tally: walk.tally });
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
