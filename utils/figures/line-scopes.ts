import { type Line, wordAt } from './line/line';
import { PLACE_LEVELS, type PlaceMention } from './place/place-mention';
import { type LocalPlace, localPlace } from './place/place-scope';
import {
  columnHeading,
  enterStory,
  headsSection,
  issuingUnit,
  type PlaceSection,
  plainHeading,
} from './place/place-section';
import { type Candidate, freshTally, type PlaceTally, tallyPlaces } from './place/place-tally';
import { findPlaces } from './place/places';
import { hasSpeech, rememberSpeakers, type Speakers } from './place/quoted-place';
import type { PlacedDraft } from './place-choice';
import type { Draft } from './reading/reading';

/** What the lines so far say of places. */
export type PlaceWalk = {
  readonly tally: PlaceTally;
  readonly speakers: Speakers;
  /** The heading in force. */
  section: PlaceSection | null;
  /** The heading that was in force before it. */
  outer: PlaceSection | null;
  /** The line before was a heading. */
  headed: boolean;
  /** A collection of briefs: each heading begins a story of its own. */
  readonly column: boolean;
  /** Blocks above the title that name the offices that issue a document. */
  letterhead: number;
};

/** What is known of places before the first line. */
export const freshPlaceWalk = (column: boolean): PlaceWalk => ({
  tally: freshTally(),
  speakers: new Map(),
  section: null,
  outer: null,
  headed: false,
  column,
  letterhead: 0,
});

/** "UBND TỈNH …", "ỦY BAN NHÂN DÂN XÃ …", the name of a department between them. */
const LONGEST_LETTERHEAD = 3;
const ISSUER_WEIGHT = 9;

/** The title and the first lines weigh more; of the offices of a letterhead the smallest one issues the document. */
const weightOf = (order: number, issuer: PlaceMention | null): number => {
  if (issuer !== null) return issuer.level === 1 ? 1 : ISSUER_WEIGHT;
  return order === 0 ? 4 : order < 4 ? 2 : 1;
};

/** A heading, or the first sentence below the heading of a brief, says which unit the lines below it are about. */
const enterSection = (line: Line, places: readonly PlaceMention[], walk: PlaceWalk): void => {
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

/** The units a line names, the heading it stands under, and the unit of each size that the lines before it named last. */
export type LineScope = {
  readonly places: readonly PlaceMention[];
  readonly section: PlaceSection | null;
  readonly latest: readonly (Candidate | null)[];
};

/** Finds the units of the next line and leaves in `walk` what they say of the lines behind it. `order` is the line's place in the text. */
export const enterLine = (line: Line, order: number, walk: PlaceWalk): LineScope => {
  const places = findPlaces(line, walk.tally);
  const issuer = order === walk.letterhead && order < LONGEST_LETTERHEAD ? issuingUnit(line, places) : null;
  if (issuer !== null) walk.letterhead += 1;
  const latest = PLACE_LEVELS.map((level) => walk.tally.latest.get(level) ?? null);
  const below = order - walk.letterhead;
  tallyPlaces(line, places, walk.tally, { weight: weightOf(below, issuer), order: below });
  enterSection(line, places, walk);
  walk.headed = headsSection(line);
  return { places, section: walk.section, latest };
};

/** What one line says; a row of cells has one place for all of them, elsewhere (undefined) its sentence tells that of each amount. */
export type LineReading = { readonly drafts: readonly Draft[]; readonly local?: LocalPlace | null };

/** The drafts of a line with the scopes of place they stand in. Lines are to come in their order: who speaks is remembered. */
export const placeDrafts = (
  line: Line,
  { reading, scope }: { readonly reading: LineReading; readonly scope: LineScope },
  speakers: Speakers,
): readonly PlacedDraft[] => {
  const { drafts, local: shared } = reading;
  const { places, section, latest } = scope;
  if (shared !== undefined) return drafts.map((draft) => ({ draft, local: shared, section, recent: null }));
  rememberSpeakers(line, places, speakers);
  const heard = hasSpeech(line) ? speakers : null;
  return drafts.map((draft, index) => {
    const measure = line.measures[index];
    const local = measure === undefined ? null : localPlace(line, places, { measure, speakers: heard });
    const recent = local?.place.name === '' ? (latest[local.place.level] ?? null) : null;
    return { draft, local, section, recent };
  });
};
