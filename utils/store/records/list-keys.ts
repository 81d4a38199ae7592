import type { Dexie } from 'dexie';
import { foldVietnamese } from '@/utils/text';
import { onClippingWrites } from './clipping-writes';
import type { ClippingRow } from './rows';

/** What lists are put in order by: kept in the row, so that an index has it. */
export type ListKeys = {
  /** The title without marks and case, as far as it decides. */
  readonly title: string;
  /** The paper's date; empty where there is none: a missing key would drop the row from the index. */
  readonly published: string;
  /** Milliseconds of the clip's time, negative: of one paper the newest clipping first. */
  readonly late: number;
};

const TITLE_LENGTH = 60;

type Keyed = Partial<Pick<ClippingRow, 'title' | 'publishedAt' | 'clippedAt'>>;

/** A damaged row may lack any of them. */
export const listKeys = ({ title, publishedAt, clippedAt }: Keyed): ListKeys => ({
  title: typeof title === 'string' ? foldVietnamese(title.slice(0, TITLE_LENGTH)) : '',
  published: typeof publishedAt === 'string' ? publishedAt : '',
  late: -Date.parse(clippedAt ?? '') || 0,
});

/** Gives every clipping that is written the keys of its words. */
export const keepListKeys = (database: Dexie): void =>
  onClippingWrites(database, 'list-keys', ({ request, proceed }) =>
    proceed(
      request.type === 'add' || request.type === 'put'
        ? { ...request, values: request.values.map((row) => ({ ...row, keys: listKeys(row) })) }
        : request,
    ),
  );
