import type { Clipping, Mark } from '@/utils/model';
import { spellSyllable } from '@/utils/text';
import { isoDay } from '../dates';
import { type ExportItem, type ItemSource, type RecordOptions, rowMarks } from '../item';
import { speakerOf } from '../tables';
import { DIGEST_TOPICS, type DigestPresetName, OTHER_TOPIC } from './presets';

/** What the reader decides about a digest; everything but the preset may be left out. */
export type DigestOptions = {
  readonly preset: DigestPresetName;
  readonly heading?: {
    /** Printed in capitals as given: "TỈNH ỦY LÀO CAI". */
    readonly superior?: string;
    readonly issuer?: string;
    /** Without "Số": "215-BC/BTGDVTU". */
    readonly number?: string;
    readonly place?: string;
  };
  /** Days the digest is about; both the day of export when absent. */
  readonly from?: string;
  readonly to?: string;
  /** Sections in order; a section without items is left out, one that is not named comes last. */
  readonly topics?: readonly string[];
  /** Section of an item, by clipping id, where the reader moved it. */
  readonly topicOf?: Readonly<Record<string, string>>;
  /** Summary of an item, by clipping id, where the reader wrote one; else its lead. */
  readonly summaryOf?: Readonly<Record<string, string>>;
  readonly signature?: { readonly lines: readonly string[]; readonly name: string };
  readonly recipients?: readonly string[];
  /** Tables of all items and all figures at the end. */
  readonly appendix?: boolean;
};

export type DigestItem = {
  readonly clipping: Clipping;
  readonly topic: string;
  readonly summary: string | null;
  readonly figures: readonly Mark[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
};

export type DigestSection = { readonly topic: string; readonly items: readonly DigestItem[] };

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** How much a cue says where it stands: the paper's own section most, the lead least. */
const SAYS = { section: 4, tag: 3, title: 2, lead: 1 } as const;

/** Words between spaces, so that a cue is found as whole words; marks count ("tre" is no "trẻ"), case does not. */
const spaced = (words: string): string => {
  const syllables = words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${syllables.map(spellSyllable).join(' ')} `;
};

/**
 * The section of the digest an article belongs to, by cues in the paper's own section, its tags, title and lead: each
 * cue says the more the longer it is ("tai nạn giao thông" is police work, "giao thông" economy). The first of equals;
 * `OTHER_TOPIC` where nothing says anything ("Thời sự" alone does not).
 */
export const topicFor = ({ section, tags, title, lead }: TopicWords): string => {
  const said: readonly (readonly [string, number])[] = [
    [spaced(section ?? ''), SAYS.section],
    ...tags.map((tag) => [spaced(tag), SAYS.tag] as const),
    [spaced(title), SAYS.title],
    [spaced(lead ?? ''), SAYS.lead],
  ];
  const weightOf = (cue: string): number =>
    said.reduce((sum, [words, weight]) => sum + (words.includes(` ${cue} `) ? weight * cue.split(' ').length : 0), 0);
  const weighed = DIGEST_TOPICS.map((topic) => ({
    title: topic.title,
    weight: topic.cues.reduce((sum, cue) => sum + weightOf(cue), 0),
  }));
  const [best] = weighed.toSorted((one, other) => other.weight - one.weight);
  return best && best.weight > 0 ? best.title : OTHER_TOPIC;
};

type TopicWords = Pick<Clipping, 'section' | 'tags' | 'title' | 'lead'>;

const digestItem = (item: ExportItem, digest: DigestOptions, options: RecordOptions): DigestItem => {
  const { clipping } = item;
  const marks = rowMarks(item, options);
  return {
    clipping,
    topic: own(digest.topicOf, clipping.id) ?? topicFor(clipping),
    summary: own(digest.summaryOf, clipping.id) ?? clipping.lead,
    figures: marks.filter(({ quantity }) => quantity !== null),
    quotes: marks
      .filter(({ kind }) => kind === 'quote')
      .map((mark) => ({ text: mark.anchor.quote, speaker: speakerOf(item, mark)?.person?.name ?? null })),
  };
};

const DEFAULT_ORDER = [...DIGEST_TOPICS.map(({ title }) => title)];

/** The items in their sections, in the order they came; a digest is a page or ten, so they are all held at once. */
export const planDigest = async (
  items: ItemSource,
  digest: DigestOptions,
  options: RecordOptions,
): Promise<readonly DigestSection[]> => {
  const sections = new Map<string, DigestItem[]>((digest.topics ?? DEFAULT_ORDER).map((topic) => [topic, []]));
  for await (const item of items) {
    const planned = digestItem(item, digest, options);
    const section = sections.get(planned.topic);
    if (section) section.push(planned);
    else sections.set(planned.topic, [planned]);
  }
  return [...sections].flatMap(([topic, held]) => (held.length > 0 ? [{ topic, items: held }] : []));
};

/** Days a digest is about, "2025-10-01" to "2025-10-03". */
export const digestDays = (
  digest: DigestOptions,
  exportedAt: string,
): { readonly from: string; readonly to: string } => {
  const day = isoDay(exportedAt) ?? exportedAt;
  const to = digest.to ?? digest.from ?? day;
  return { from: digest.from ?? to, to };
};
