import type { LocateReason } from '@/utils/anchor';
import type { MessageKey, Translate } from '@/utils/i18n';
import { readSelection, type SelectionReading, withLastChoices } from '@/utils/marks';
import { fail, type MarkKind, type PageQuote, type Result, succeed } from '@/utils/model';
import { now } from '@/utils/platform';
import type { ReadClipping, Store, StoreReason } from '@/utils/store';
import { locateQuote } from './locate-quote';

/** Why a selection became no mark. */
export type MarkReason = LocateReason | StoreReason;

export type SelectionWish = {
  readonly clippingId: string;
  readonly quote: PageQuote;
  readonly kind: MarkKind;
  readonly note: string | null;
};

export type ReadWish = { readonly reading: SelectionReading; readonly clipping: ReadClipping };

/** Reads a selection of the page as the kind wished, without marking anything. */
export const readWish = async (store: Store, wish: SelectionWish): Promise<Result<ReadWish, MarkReason>> => {
  const clipping = await store.readClipping(wish.clippingId);
  if (!clipping.ok) return clipping;
  const { body } = clipping.value;
  const span = locateQuote(body.text, wish.quote);
  if (!span.ok) return fail(span.reason, span.detail);
  const article = { ...clipping.value.clipping, ...body };
  const read = readSelection(article, span.value, wish.kind);
  const reading = { ...read, quantity: withLastChoices(read.quantity, clipping.value.marks) };
  return succeed({ reading, clipping: clipping.value });
};

/**
 * Makes a mark of a selection of the page; a number in it is read at once. Answers with the clipping as it is then. The
 * same wish twice is one mark: it is named by its act.
 */
export const markSelection = async (
  store: Store,
  wish: SelectionWish & { readonly actId: string },
): Promise<Result<{ readonly clipping: ReadClipping; readonly markId: string }, MarkReason>> => {
  const read = await readWish(store, wish);
  if (!read.ok) return read;
  const { span, quantity, person } = read.value.reading;
  const markId = wish.actId;
  const act = { type: 'add', markId, span, kind: wish.kind, quantity, person, note: wish.note } as const;
  const done = await store.act(wish.clippingId, { actId: wish.actId, act, now: now() });
  if (!done.ok) return done;
  const clipping = await store.readClipping(wish.clippingId);
  return clipping.ok ? succeed({ clipping: clipping.value, markId }) : clipping;
};

const MARK_REASONS: Readonly<Partial<Record<MarkReason, MessageKey>>> = {
  'not-found': 'pageNotInArticle',
  'changed-number': 'pageChangedSince',
  ambiguous: 'pageAmbiguous',
};

/** Why a selection cannot be marked, and what to do instead, for the reader. */
export const sayMarkReason = (reason: MarkReason, t: Translate): string => t(MARK_REASONS[reason] ?? 'stateBroken');
