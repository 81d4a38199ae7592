import type { Translate } from '@/utils/i18n';
import { formatQuantity } from '@/utils/marks';
import type { PageAnswer, PageRequest } from '@/utils/model';
import { now, openLibrary, type PageCall, rememberPage } from '@/utils/platform';
import type { Store } from '@/utils/store';
import { markSelection, readWish, sayMarkReason } from './mark-selection';
import { markedText, sayMarked, showOnPage } from './on-page';
import { readerWords } from './words';

type Call<Type extends PageRequest['type']> = PageCall & { readonly request: Extract<PageRequest, { type: Type }> };

const refuse = (text: string): PageAnswer => ({ ok: false, text, undoable: false });
const agree = (text: string, undoable = false): PageAnswer => ({ ok: true, text, undoable });

/** Answers the requests of pages: about the one clipping shown there, and only what `PageRequest` knows. */
export const createPageAnswers =
  (store: Store) =>
  async (call: PageCall): Promise<PageAnswer> => {
    const t = await readerWords();
    const { request } = call;
    switch (request.type) {
      case 'read':
        return readRequest(store, { ...call, request }, t);
      case 'mark':
        return markRequest(store, { ...call, request }, t);
      case 'undo':
        return undoRequest(store, { ...call, request }, t);
      case 'open':
        await openLibrary(`clipping=${call.page.clippingId}&mark=${encodeURIComponent(request.markId)}`);
        return agree('');
    }
  };

const readRequest = async (store: Store, { page, request }: Call<'read'>, t: Translate): Promise<PageAnswer> => {
  const wish = { clippingId: page.clippingId, quote: request.quote, kind: 'figure', note: null } as const;
  const read = await readWish(store, wish);
  if (!read.ok) return refuse(sayMarkReason(read.reason, t));
  const { quantity } = read.value.reading;
  if (!quantity) return agree('');
  const { value, unit } = formatQuantity(quantity, t.language);
  return agree(`${quantity.indicator}: ${value} ${unit}`.trim());
};

const markRequest = async (store: Store, call: Call<'mark'>, t: Translate): Promise<PageAnswer> => {
  const { page, request, tabId } = call;
  const { quote, kind, note, actId } = request;
  const marked = await markSelection(store, { clippingId: page.clippingId, quote, kind, note, actId });
  if (!marked.ok) return refuse(sayMarkReason(marked.reason, t));
  const { clipping, markId } = marked.value;
  await rememberPage(tabId, page.clippingId, { stepId: actId });
  await showOnPage(tabId, markedText(clipping), t);
  const mark = clipping.marks.find(({ id }) => id === markId);
  return agree(sayMarked(mark, t), true);
};

/** What the toast offered: an article kept goes to the trash, a mark made goes away. Each once. */
const undoRequest = async (store: Store, { page, tabId, request }: Call<'undo'>, t: Translate): Promise<PageAnswer> => {
  const { clippingId, undo } = page;
  const { actId } = request;
  if (undo === null) return refuse(t('stateConflict'));
  const done = await (undo === 'clip'
    ? store.trash([clippingId], now())
    : store.undo(clippingId, { now: now(), actId, stepId: undo.stepId }));
  if (!done.ok) return refuse(t(done.reason === 'conflict' ? 'stateConflict' : 'stateBroken'));
  await rememberPage(tabId, clippingId);
  const left = undo === 'clip' ? null : await store.readClipping(clippingId);
  await showOnPage(tabId, left?.ok ? markedText(left.value) : { marks: [], text: '' }, t);
  return agree(t(undo === 'clip' ? 'pageClipUndone' : 'pageUndone'));
};
