import type { Clipping, Mark } from '@/utils/model';
import { foldVietnamese } from '@/utils/text';
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

/** The section a paper's own section or the tags of an item lead to. */
export const topicFor = ({ section, tags }: Clipping): string => {
  for (const words of [section ?? '', ...tags]) {
    const folded = ` ${foldVietnamese(words)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `;
    const topic = DIGEST_TOPICS.find(({ cues }) => cues.some((cue) => folded.includes(` ${cue} `)));
    if (topic) return topic.title;
  }
  return OTHER_TOPIC;
};

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
