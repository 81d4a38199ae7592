import type { PlaceLevel, PlaceMention } from './place/place-mention';
import type { LocalPlace } from './place/place-scope';
import type { PlaceSection } from './place/place-section';
import { type Candidate, type PlaceTally, wholeUnits } from './place/place-tally';
import type { Draft } from './reading/reading';
import type { ReasonRule } from './reading/reasons';

/**
 * A draft with the scopes of place it stands in, the narrowest first: its own sentence or paragraph (`local`), the
 * heading above it (`section`), and behind them all the unit of the article. `recent` is the unit that a local place
 * without a name goes back to: of those named in earlier lines the last of its size.
 */
export type PlacedDraft = {
  readonly draft: Draft;
  readonly local: LocalPlace | null;
  readonly section: PlaceSection | null;
  readonly recent: Candidate | null;
};

/** The unit the article is about, and all it names. */
export type About = {
  readonly whole: string | null;
  readonly level: PlaceLevel;
  readonly tally: PlaceTally;
  /** For each size of unit the one named most. */
  readonly units: ReadonlyMap<PlaceLevel, string>;
  /** Units that headings name. */
  readonly headed: ReadonlySet<string>;
};

type Chosen = { readonly words: string | null; readonly rule: ReasonRule };

/** The fullest words of a unit that the article gives. */
const wordsOf = (place: PlaceMention, tally: PlaceTally): string =>
  tally.candidates.get(place.name)?.words ?? place.words;

/** "toàn xã", "Thôn có": the unit of that size in the heading, the article's own, the one named last, or named most. */
const unnamedPlace = (placed: PlacedDraft, level: PlaceLevel, about: About): Chosen | null => {
  const headed = placed.section?.place;
  if (headed?.level === level && headed.name !== '')
    return { words: wordsOf(headed, about.tally), rule: 'place-heading' };
  if (level === about.level) return about.whole === null ? null : { words: about.whole, rule: 'place-article' };
  // One named only later is none that a reader knows.
  const words = placed.recent?.words ?? (level < Math.max(about.level, 2) ? about.units.get(level) : undefined);
  if (words !== undefined) return { words, rule: 'place-sentence' };
  // "toàn tỉnh có 1.061 hồ" beside the one commune that is named: more than that commune, whatever its name
  return level < about.level ? { words: null, rule: 'place-unknown' } : null;
};

/** What holds where no sentence says more: the unit of the heading, or the article's. */
const outerPlace = ({ section }: PlacedDraft, about: About): Chosen => {
  const { whole, tally } = about;
  const headed = section?.place == null ? undefined : tally.candidates.get(section.place.name);
  const words = headed?.words ?? (section?.story ? section.place?.words : undefined);
  if (words !== undefined) return { words, rule: 'place-heading' };
  // A collection of briefs: the unit of one says nothing of the next, only the province is common.
  const elsewhere = section !== null && whole !== null && about.headed.has(whole);
  const own = (elsewhere ? about.units.get(1) : undefined) ?? whole;
  return { words: own, rule: own === null ? 'place-unknown' : 'place-article' };
};

/** "Cảng hàng không Phù Cát, tỉnh Gia Lai": a port or ground with the unit it is told of in; alone where that is not certain. */
const facilityPlace = ({ place, near }: LocalPlace, { words: unit }: Chosen, tally: PlaceTally): Chosen => {
  const elsewhere = near != null && wordsOf(near, tally) !== unit;
  return { words: unit === null || elsewhere ? place.words : `${place.words}, ${unit}`, rule: 'place-sentence' };
};

/** A name alone is a unit when the article says so anywhere; else what would hold without it. */
const provenPlace = (local: LocalPlace | null, tally: PlaceTally): LocalPlace | null =>
  local?.place.unproven === true && !tally.candidates.has(local.place.name) ? (local.otherwise ?? null) : local;

/** The unit an amount is about: that of its innermost scope which has one. */
export const choosePlace = (placed: PlacedDraft, about: About): Chosen => {
  const local = provenPlace(placed.local, about.tally);
  // "…; xã đạt chuẩn nông thôn mới 60%" in what a province tells of itself
  const any = local?.place.name === '' && !local.subject && local.place.level > Math.max(about.level, 2);
  if (any) return outerPlace(placed, about);
  if (local?.place.name === '') return unnamedPlace(placed, local.place.level, about) ?? outerPlace(placed, about);
  if (local?.place.facility === true) return facilityPlace(local, outerPlace(placed, about), about.tally);
  if (local !== null && (local.place.level >= about.level || local.subject))
    return { words: wordsOf(local.place, about.tally), rule: 'place-sentence' };
  return outerPlace(placed, about);
};

const headedUnits = (drafts: readonly PlacedDraft[], tally: PlaceTally): ReadonlySet<string> =>
  new Set(
    drafts.flatMap(({ section }) => {
      const headed = section?.place == null ? undefined : tally.candidates.get(section.place.name);
      return headed === undefined ? [] : [headed.words];
    }),
  );

/** What the places of the drafts are chosen from, once all lines are read. */
export const aboutOf = (
  drafts: readonly PlacedDraft[],
  {
    whole,
    province,
    tally,
  }: { readonly whole: string | null; readonly province: string | null; readonly tally: PlaceTally },
): About => {
  const level = [...tally.candidates.values()].find((candidate) => candidate.words === whole)?.level ?? 1;
  const named = wholeUnits(tally);
  const units = named.has(1) || province === null ? named : new Map([...named, [1, province] as const]);
  return { whole, level, tally, units, headed: headedUnits(drafts, tally) };
};
