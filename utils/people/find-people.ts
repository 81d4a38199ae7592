import type { Block, Person, ReadingReason, Span } from '@/utils/model';
import type { Mention } from './mention';
import { findMentions } from './mentions';
import { mergeMentions, type PersonMentions } from './merge';
import { prepareText, type ReadingText } from './reading-text';
import { findSignatures } from './signature';
import { wordKey } from './word-key';

/** What people are looked for in; `byline` and `credits` are never among them. */
export type PeopleInput = {
  /** NFC text with LF: `Article.text`. */
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly byline?: string | null;
  readonly credits?: readonly string[];
};

/** One person of the article. Offsets are UTF-16 in the text given. */
export type PersonReading = {
  /** The name where its fullest role stands, else its first occurrence. */
  readonly span: Span;
  readonly person: Person;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly ReadingReason[];
  /** Every place where the person is named, short forms ("ông Sơn") included, in order. */
  readonly occurrences: readonly Span[];
};

/** "HỒ VĂN THẠCH" → "Hồ Văn Thạch"; other names stay as printed. */
const printedName = (surface: string): string => {
  const name = surface.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name !== name.toUpperCase() || !/\p{L}{2}/u.test(name)) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
};

const spanOf = (reading: ReadingText, mention: Mention): Span => ({
  start: reading.starts[mention.from] ?? 0,
  end: reading.ends[mention.to - 1] ?? 0,
});

/** The longest form of a person's name in the article. */
export const fullName = (reading: ReadingText, { mentions, best }: PersonMentions): string => {
  const fullest = mentions.reduce((a, b) => (b.keys.length > a.keys.length ? b : a), best);
  const { start, end } = spanOf(reading, fullest);
  return printedName(reading.text.slice(start, end));
};

/** A mention of the whole name, so that the mark never stands on "ông Sơn" alone. */
const markedMention = ({ mentions, best }: PersonMentions): Mention => {
  const length = Math.max(...mentions.map((mention) => mention.keys.length));
  if (best.keys.length === length) return best;
  return mentions.find((mention) => mention.keys.length === length) ?? best;
};

const toReading = (reading: ReadingText, merged: PersonMentions): PersonReading => {
  const { best, mentions } = merged;
  const organization =
    best.organization ?? mentions.find((mention) => mention.organization !== null)?.organization ?? null;
  const why = [{ rule: `person.${best.evidence}`, cue: best.cue }];
  if (best.role !== null) why.push({ rule: `role.${best.role.kind}`, cue: best.role.text });
  return {
    span: spanOf(reading, markedMention(merged)),
    person: { name: fullName(reading, merged), role: best.role?.text ?? null, organization },
    confidence: Math.max(...mentions.map((mention) => mention.confidence)),
    why,
    occurrences: mentions.map((mention) => spanOf(reading, mention)),
  };
};

const nameKeys = (names: string): readonly string[] =>
  names
    .split(/[,;&]|\s[-–—]\s|\svà\s/u)
    .map((name) => name.trim().split(/\s+/u).map(wordKey).join(' '))
    .filter(Boolean);

/** Names that made the text or its pictures: they count only where the article addresses them as people. */
const withoutMakers = (mentions: readonly Mention[], input: PeopleInput): readonly Mention[] => {
  const makers = new Set([...nameKeys(input.byline ?? ''), ...(input.credits ?? []).flatMap(nameKeys)]);
  if (makers.size === 0) return mentions;
  const isMaker = (mention: Mention): boolean => makers.has(mention.keys.join(' '));
  const spokenOf = new Set(
    mentions
      .filter((mention) => isMaker(mention) && mention.evidence !== 'name-shape' && mention.evidence !== 'apposition')
      .map((mention) => mention.keys.join(' ')),
  );
  return mentions.filter((mention) => !isMaker(mention) || spokenOf.has(mention.keys.join(' ')));
};

/** Mentions of a prepared text, signatories included, in reading order. */
export const mentionsOf = (reading: ReadingText, input: PeopleInput): readonly Mention[] => {
  const signed = findSignatures(reading);
  const signedAt = new Set(signed.map((mention) => mention.from));
  const found = findMentions(reading).filter((mention) => !signedAt.has(mention.from));
  return [...withoutMakers(found, input), ...signed].sort((a, b) => a.from - b.from);
};

/**
 * Finds the people an article names, each once, with the fullest role it gives. Refuses writers, photographers, places,
 * things named after people and people of history; a name of one word ("anh Pao") counts only beside a full name it
 * ends, or with a role of its own. Roles are the article's own words.
 *
 * "Đồng chí Lò Văn Pản - Bí thư Đảng ủy xã phát biểu" gives Lò Văn Pản, "Bí thư Đảng ủy xã".
 */
export const findPeople = (input: PeopleInput): readonly PersonReading[] => {
  const reading = prepareText(input.text);
  return peopleOf(reading, mergeMentions(mentionsOf(reading, input)));
};

/** The people of merged mentions, in the order in which they are marked. */
export const peopleOf = (reading: ReadingText, merged: readonly PersonMentions[]): readonly PersonReading[] =>
  merged.map((person) => toReading(reading, person)).sort((a, b) => a.span.start - b.span.start);
