import type { ActType, Alarm } from '@/utils/marks';
import {
  type Clipping,
  type ClippingState,
  clippingSchema,
  fail,
  type Mark,
  markSchema,
  type Result,
  succeed,
  type Unit,
} from '@/utils/model';
import type { Segment, WordIndex, WordSequences } from '@/utils/search';
import type { FiledArrays, Stored } from '../packing/pack-arrays';
import type { StoreReason } from './reasons';

/** What a reader can change of a clipping itself. */
export const EDITABLE = ['title', 'byline', 'publishedAt', 'section', 'tags', 'note', 'collection'] as const;
export type EditableField = (typeof EDITABLE)[number];
export type ClippingPatch = Partial<Pick<Clipping, EditableField>>;

/** A clipping as it lies in its table. */
export type ClippingRow = Clipping & {
  /** The version shown; its body has the same id. */
  readonly versionId: string;
  /** Fields the reader changed: a later clip of the page leaves them alone. */
  readonly edited: readonly EditableField[];
  /**
   * Counts writings that leave `updatedAt` as it was, so that its stamp changes (`readStamps`): a mark merged into later
   * words, or mended. Of this database alone: in no export and no backup. Absent before the first.
   */
  readonly revision?: number;
};

/** `Pick<Article, 'text' | 'blocks' | 'candidates'>`, packed (`pack.ts`). */
export type BodyRow = { readonly versionId: string; readonly bytes: Uint8Array };

/** One state of a clipped page, numbered from 1. */
export type Version = {
  readonly id: string;
  readonly clippingId: string;
  readonly number: number;
  readonly clippedAt: string;
  readonly contentHash: string;
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string | null;
  /** Numbers that changed under marks when this version came. */
  readonly alarms: readonly Alarm[];
};

/** A mark with the clipping it belongs to: its row before schema 11, and in backups. */
export type MarkRow = Mark & { readonly clippingId: string };

/** All marks of a clipping in the order of their ids, packed (`pack.ts`). */
export type MarkSetRow = { readonly clippingId: string; readonly bytes: Uint8Array };

/** A clipping whose words and figures are still to be indexed. */
export type QueueRow = { readonly seq?: number; readonly clippingId: string };

/**
 * How many clippings are in a state: derived from them, see `keep-tallies.ts`. Of `unindexed` it is the number of the last
 * entry ever put there (`noteQueued`).
 */
export type TallyRow = { readonly state: ClippingState | 'unindexed'; readonly count: number };

/** The first rows of a list, for as long as no clipping is written: derived from them, see `first-screen.ts`. */
export type FirstScreenRow = { readonly list: string; readonly rows: readonly ClippingRow[]; readonly total: number };

/**
 * A stored piece of the index of words; `upTo` is the last entry of `unindexed` it answers for. Before schema 14 the
 * segment lay in the row itself; it has a file of its own (`SegmentFileRow`) once its turn has come (`file-earlier.ts`).
 */
export type SegmentRow = { readonly id?: number; readonly upTo: number; readonly segment?: Segment };

/** The words of a stored piece of the index, under its id. */
export type SegmentFileRow = { readonly id: number; readonly segment: FiledArrays };

/** The words of some documents of a stored segment in their order; pieces are numbered from 0. */
export type SequencesRow = {
  readonly segment: number;
  readonly piece: number;
  readonly sequences: Stored<WordSequences>;
};

/** The words of the titles of a stored segment, apart from all others: what answers a search best is known by them. */
export type TitlesRow = { readonly id: number; readonly titles: Stored<WordIndex> };

/** The reader's own entry of the codebook, or with the id of a built-in entry what the reader changed of it. */
export type IndicatorRow = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit: Unit | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The entry this one was joined with; it is then no longer offered. */
  readonly mergedInto: string | null;
  readonly updatedAt: string;
};

/** The page of a clipping kept whole, at most one for each: a new copy takes the place of the one before. */
export type OfflineCopyRow = {
  readonly clippingId: string;
  /** ISO 8601. */
  readonly savedAt: string;
  /** gzip of one sanitised HTML file with its pictures inside. */
  readonly bytes: Uint8Array;
  readonly pictures: number;
  /** Addresses of the pictures that could not be kept. */
  readonly missing: readonly string[];
};

/** One step of the history of a clipping. Steps are numbered in order; undone ones are at the end until a new act drops them. */
export type HistoryRow = {
  /** Id of the act, made by whoever asked: the same act sent twice is one step. */
  readonly id: string;
  readonly clippingId: string;
  readonly seq: number;
  readonly at: string;
  readonly type: ActType | 'edit-clipping';
  /** Version of the text the marks' anchors belong to. */
  readonly version: number;
  readonly before: readonly Mark[];
  readonly after: readonly Mark[];
  /** Fields of the clipping itself, for `edit-clipping`. */
  readonly clippingBefore: ClippingPatch | null;
  readonly clippingAfter: ClippingPatch | null;
  /** Fields of the clipping that became the reader's own by it (`edited`), and are the page's again without it. */
  readonly claimed?: readonly EditableField[];
  readonly undone: boolean;
  /** Undone and then overtaken by another act: kept on record, never redone. */
  readonly dropped: boolean;
  /** Id of the last undo or redo of this step, so that a repeated message is one undo. */
  readonly toggledBy: string | null;
  /** The act on many clippings it was a part of; left out where it stood alone. */
  readonly batch?: string;
};

/** What was done to many clippings, or to the codebook, in one go: a line of the activity history, which can be taken back. */
export type ActivityRow = {
  /** The batch its steps carry, where it is made of steps. */
  readonly id: string;
  readonly at: string;
  readonly type: 'trash' | 'restore' | 'bulk-edit' | 'bulk-act' | 'indicator' | 'import';
  /** What it was done with: the name of a collection, a tag, an indicator, a file; empty where there is nothing to name. */
  readonly name: string;
  readonly count: number;
  /** The clippings, where no step of theirs says that they took part. */
  readonly clippingIds: readonly string[];
  /** Entries of the codebook as they were before; for `indicator`. Null where there was none. */
  readonly before: readonly { readonly id: string; readonly row: IndicatorRow | null }[];
  readonly undone: boolean;
  /** The act it was done with, which takes it back as well: only that one is a line of the history. */
  readonly within?: string;
};

/** Enough of a clipping to see whether it changed, without reading what belongs to it. */
export type ClippingStamp = { readonly id: string; readonly identity: string; readonly stamp: string };

/** A clipping with all that belongs to it, as it lies in the database: packed. */
export type StoredGroup = {
  readonly row: ClippingRow;
  readonly versions: readonly Version[];
  /** Of each version. */
  readonly bodies: readonly (BodyRow | undefined)[];
  readonly marks: MarkSetRow | readonly Mark[];
  readonly history: readonly HistoryRow[];
  readonly copy: OfflineCopyRow | undefined;
};

/** What is needed to take an import back, however long after it: one row for all of it, and one for each clipping it changed. */
export type ImportRow =
  | {
      /** The line of the activity history. */
      readonly id: string;
      readonly batch: string;
      /** Clippings that were not here before. */
      readonly added: readonly string[];
      /** What it touched, as it left it: what has another stamp was decided on since. */
      readonly left: readonly ClippingStamp[];
      /** The line of the history that took entries of the codebook; null where there were none. */
      readonly indicatorBatch: string | null;
    }
  | { readonly id: string; readonly batch: string; readonly group: StoredGroup };

/**
 * An article that was deleted for good out of the trash. It stays on record for ever, so that the deletion reaches other
 * libraries with the next backup, however long after it that is made.
 */
export type RemovalRow = {
  readonly identity: string;
  /** When it was put in the trash, from which nobody took it; ISO 8601. */
  readonly at: string;
};

/**
 * A row checked against the model: damage is noticed where it is read, not where it is shown. Fields the model does not
 * know are left in, at every depth: a later version may have added them, and what is read here is written back by the
 * next act. (What changes the meaning of known fields raises `SCHEMA_VERSION`, and is then not read at all.)
 */
export const checkClipping = (row: ClippingRow): Result<Clipping, StoreReason> => {
  const parsed = clippingSchema.safeParse(row);
  if (!parsed.success) return fail('broken', `clipping ${row.id}: ${parsed.error.message}`);
  const own: ClippingRow & { keys?: unknown } = row;
  const { versionId: _versionId, edited: _edited, revision: _revision, keys: _keys, ...clipping } = own;
  return succeed(clipping);
};

/** As `checkClipping`, for a mark as it was stored. */
export const checkMark = (mark: Mark): Result<Mark, StoreReason> => {
  const parsed = markSchema.safeParse(mark);
  return parsed.success ? succeed(mark) : fail('broken', `mark ${mark.id}: ${parsed.error.message}`);
};
