import { isWithin } from './gazetteer';
import { NAMES_SOMETHING_ELSE, NEVER_BARE, PRESIDENT, SURNAMES } from './kinds';
import { knownName, type NameRange, nameOf } from './name-reader';
import { placeKey } from './place-key';
import { addFound, type FoundPlace, type PlaceScan } from './place-scan';
import type { PlaceKind } from './place-unit';
import { isNameGap, isNameHyphen, type PlaceWord } from './place-words';
import { unitsCalled } from './resolve-place';

/** The first word of a sentence is capital by its place only: "Tại Bảo Yên". A surname there still makes a person's name. */
const isSentenceWord = (words: readonly PlaceWord[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || SURNAMES.has(word.text)) return false;
  return word.gap === '' || /[.\n:!?“"(-][^\S\n]*$/.test(word.gap);
};

/** Words a place follows, which may be capital in the name of an office: "Đảng Bộ Bảo Yên", "Huyện Ủy". */
const BEFORE_PLACE: ReadonlySet<string> = new Set(['bộ', 'ủy', 'uỷ', 'lịch', 'ở', 'tại', 'của', 'về']);

const adjoins = (word: PlaceWord | undefined): boolean => /^[ \u00a0]+$/.test(word?.gap ?? '');

const isNameBefore = (words: readonly PlaceWord[], from: number): boolean => {
  const before = words[from - 1];
  if (before === undefined) return false;
  if (isNameHyphen(words[from]?.gap ?? '')) return before.capital && !before.shouted;
  if (!adjoins(words[from])) return false;
  if (NAMES_SOMETHING_ELSE.has(before.lower)) return true;
  if (!before.capital || before.digits || before.shouted) return false;
  return !BEFORE_PLACE.has(before.lower) && !isSentenceWord(words, from - 1);
};

const isNameAfter = (words: readonly PlaceWord[], range: NameRange): boolean => {
  const after = words[range.to];
  if (after === undefined || !after.capital || after.digits || after.shouted) return false;
  // "đường dây 500kV Lào Cai - Vĩnh Yên"; but a heading may begin "Lào Cai - Hành trình mới".
  if (isNameHyphen(after.gap)) return range.from > 0 && !/\n/.test(words[range.from]?.gap ?? '');
  return adjoins(after) && !SURNAMES.has(after.text);
};

/** Does a capitalised word stand right beside, making this a part of another name ("Nguyễn Bảo Yên", "Hà Nội Mới", "Báo Lào Cai")? */
const isPartOfOther = (words: readonly PlaceWord[], range: NameRange): boolean =>
  isNameBefore(words, range.from) || isNameAfter(words, range);

/** What a bare name is called: the kind the text introduced it with most often; a province needs no introduction. */
const bareKinds = (scan: PlaceScan, introduced: readonly FoundPlace[]): ((key: string) => PlaceKind | null) => {
  const kinds = new Map<string, Map<PlaceKind, number>>();
  for (const { name, kind } of introduced) {
    const votes = kinds.get(placeKey(name)) ?? new Map<PlaceKind, number>();
    kinds.set(placeKey(name), votes.set(kind, (votes.get(kind) ?? 0) + 1));
  }
  return (key) => {
    const [most] = [...(kinds.get(key) ?? [])].sort((a, b) => b[1] - a[1]);
    if (key === PRESIDENT) return null;
    if (most !== undefined) return most[0];
    if (NEVER_BARE.has(key)) return null;
    return scan.gazetteer.withKey(key).find((unit) => unit.level === 'province')?.kind ?? null;
  };
};

/** Numbers of the words that are part of a mention already. */
const takenWords = ({ found }: PlaceScan): ReadonlySet<number> => {
  const taken = new Set<number>();
  for (const { wordFrom, wordTo } of found) for (let at = wordFrom; at < wordTo; at += 1) taken.add(at);
  return taken;
};

const LONGEST_BARE = 5;

/** The longest bare name that begins at a word. */
const bareNameAt = (
  words: readonly PlaceWord[],
  from: number,
  read: { readonly taken: ReadonlySet<number>; readonly kindOf: (key: string) => PlaceKind | null },
): { readonly range: NameRange; readonly kind: PlaceKind } | null => {
  let key = '';
  let longest: { range: NameRange; kind: PlaceKind } | null = null;
  for (let at = from; at < from + LONGEST_BARE; at += 1) {
    const word = words[at];
    if (!word?.capital || read.taken.has(at) || (at > from && !isNameGap(word.gap))) break;
    key = at === from ? word.key : `${key} ${word.key}`;
    const kind = read.kindOf(key);
    if (kind !== null) longest = { range: { from, to: at + 1, known: true }, kind };
  }
  return longest;
};

/** Bare names of provinces and of what the text has introduced: "Bảo Yên: Quyết tâm …", "Du lịch Cao Bằng". */
export const findBare = (scan: PlaceScan): void => {
  const { words } = scan;
  const read = { taken: takenWords(scan), kindOf: bareKinds(scan, [...scan.found]) };
  for (let from = 0; from < words.length; from += 1) {
    if (words[from]?.digits) continue;
    const bare = bareNameAt(words, from, read);
    if (bare === null || isPartOfOther(words, bare.range)) continue;
    addFound(scan, bare.range, { kind: bare.kind, wordFrom: from, withKind: false });
    from = bare.range.to - 1;
  }
};

/** "xã Hải Lựu (Sông Lô)", "xã Pà Cò, Mai Châu": a bare name right after a mention, of a unit that contains it. */
export const findEnclosing = (scan: PlaceScan): void => {
  const { gazetteer, words } = scan;
  const taken = takenWords(scan);
  for (const inner of [...scan.found]) {
    const from = inner.wordTo;
    const gap = words[from]?.gap ?? '';
    if (inner.level === 'province' || !/^[ \u00a0]?[,(-][ \u00a0]?$|^ – $/.test(gap)) continue;
    if (taken.has(from)) continue;
    const range = knownName(gazetteer, words, { from, kind: null });
    if (range === null) continue;
    const inners = unitsCalled(gazetteer, inner);
    const outer = unitsCalled(gazetteer, { kind: null, name: nameOf(words, range) }).find((unit) =>
      inners.some((one) => isWithin(gazetteer, one, unit)),
    );
    if (outer !== undefined) addFound(scan, range, { kind: outer.kind, wordFrom: from, withKind: false });
  }
};
