import { browser } from 'wxt/browser';
import {
  type Article,
  articleSchema,
  type ExtractReason,
  fail,
  hasSafeAddresses,
  type Result,
  succeed,
} from '@/utils/model';
import { type ClipOptions, leaveClipOptions } from './clip-options';

/**
 * Why a tab gave no Article, beyond what the page itself says: `pdf` it shows a PDF, `no-selection` nothing is selected;
 * `not-allowed` browser pages, extension stores and other places where no extension may look;
 * `no-tab` the tab is gone; `invalid-article` what came back is not an Article (a bug, reported as such).
 */
export type ReadTabReason = ExtractReason | 'pdf' | 'no-selection' | 'not-allowed' | 'no-tab' | 'invalid-article';

/** Built from entrypoints/clipper. */
const CLIPPER = '/clipper.js';
/** Built from entrypoints/general-clipper; injected only where the clipper asks for it. */
const GENERAL_CLIPPER = '/general-clipper.js';
const NEEDS_GENERAL_ROAD = 'needs-general-road';
const REASONS: ReadonlySet<string> = new Set<ReadTabReason>([
  'pdf',
  'no-selection',
  'not-article',
  'not-ready',
  'empty',
  'too-large',
  'no-text-layer',
  'unreadable-letters',
  'locked',
  'broken',
]);

/**
 * Injects the clipper into a tab and parses what it returns. Needs activeTab, which only a click on the toolbar, a
 * shortcut or a context-menu item grants. Nothing stays in the page.
 */
export const readTab = async (tabId: number, options: ClipOptions): Promise<Result<Article, ReadTabReason>> => {
  const first = await inject(tabId, options, CLIPPER);
  if (!first.ok) return first;
  if (reasonOf(first.value) !== NEEDS_GENERAL_ROAD) return parseReturned(first.value);
  const second = await inject(tabId, options, GENERAL_CLIPPER);
  return second.ok ? parseReturned(second.value) : second;
};

const reasonOf = (returned: unknown): string | null =>
  typeof returned === 'object' && returned !== null && 'reason' in returned ? String(returned.reason) : null;

type ScriptFile = typeof CLIPPER | typeof GENERAL_CLIPPER;

const inject = async (
  tabId: number,
  options: ClipOptions,
  file: ScriptFile,
): Promise<Result<unknown, ReadTabReason>> => {
  const target = { tabId };
  try {
    // The usual clip is one injection; only the unusual one leaves its wishes first.
    if (options.selection) await browser.scripting.executeScript({ target, func: leaveClipOptions, args: [options] });
    const [frame] = await browser.scripting.executeScript({ target, files: [file] });
    return succeed(frame?.result);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(/no tab with id|invalid tab id/i.test(message) ? 'no-tab' : 'not-allowed', message);
  }
};

const parseReturned = (returned: unknown): Result<Article, ReadTabReason> => {
  // The clipper's Result crosses as JSON; it comes from a page's process, so it is parsed like any foreign data.
  if (typeof returned !== 'object' || returned === null || !('ok' in returned)) return fail('invalid-article');
  if (returned.ok === true && 'value' in returned) {
    const article = articleSchema.safeParse(returned.value);
    if (!article.success) return fail('invalid-article', article.error.message);
    return hasSafeAddresses(article.data)
      ? succeed(article.data)
      : fail('invalid-article', 'an address runs as script');
  }
  const reason = reasonOf(returned) ?? '';
  const detail = 'detail' in returned ? String(returned.detail) : undefined;
  // `as`: membership in REASONS was just checked.
  return REASONS.has(reason) ? fail(reason as ReadTabReason, detail) : fail('invalid-article', reason);
};
