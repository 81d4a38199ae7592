import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fail, type Result, succeed } from '@/utils/model';
import { fromBase64 } from '@/utils/text';
import { type CopyWishes, leaveCopyWishes } from './copy-wishes';

/** Built from entrypoints/offline. */
const COPIER = '/offline.js';

const returnedSchema = z.union([
  z.object({
    ok: z.literal(true),
    value: z.object({ base64: z.string(), pictures: z.number(), missing: z.array(z.string()) }),
  }),
  z.object({ ok: z.literal(false), reason: z.literal('too-large') }),
]);

export type TabCopy = {
  /** gzip of one HTML file. */
  readonly bytes: Uint8Array;
  readonly pictures: number;
  readonly missing: readonly string[];
};

/**
 * Has the page of a tab copied by itself, so that its pictures come from its own cache and with its own rights. Needs
 * activeTab or the permission of the site. `too-large`: more than 5 MB of words and markup.
 */
export const copyTab = async (
  tabId: number,
  wishes: CopyWishes,
): Promise<Result<TabCopy, 'not-allowed' | 'too-large'>> => {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, func: leaveCopyWishes, args: [wishes] });
    const [frame] = await browser.scripting.executeScript({ target, files: [COPIER] });
    // It comes from a page's process, so it is parsed like any foreign data.
    const returned = returnedSchema.safeParse(frame?.result);
    if (!returned.success) return fail('not-allowed', 'the page gave no copy');
    if (!returned.data.ok) return fail(returned.data.reason);
    const { base64, pictures, missing } = returned.data.value;
    return succeed({ bytes: fromBase64(base64), pictures, missing });
  } catch (error) {
    return fail('not-allowed', error instanceof Error ? error.message : String(error));
  }
};
