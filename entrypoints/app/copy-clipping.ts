import type { RecordOptions, RichText } from '@/utils/export';
import { isAccepted } from '@/utils/model';
import { store } from './store';

/** What of one clipping goes to the clipboard. */
export const COPIES = ['copy-figures', 'copy-quotes', 'copy-markdown'] as const;
export type Copy = (typeof COPIES)[number];

/** `empty`: nothing of it is marked; `failed`: the browser refused, or the clipping cannot be read. */
export type CopyOutcome = 'copied' | 'empty' | 'failed';

const clipOf = async (clippingId: string, what: Copy, options: RecordOptions): Promise<RichText | null> => {
  const { clippingMarkdown, figuresClip, quotesClip } = await import('@/utils/export');
  for await (const item of store.exportItems([clippingId])) {
    const marks = options.suggestions ? item.marks : item.marks.filter(isAccepted);
    if (what === 'copy-markdown') return { text: clippingMarkdown(item, options), html: '' };
    if (what === 'copy-figures') return marks.some(({ quantity }) => quantity) ? figuresClip([item], options) : null;
    const clip = quotesClip([item], options);
    return clip.text === '' ? null : clip;
  }
  return null;
};

const write = ({ text, html }: RichText): Promise<void> => {
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  return navigator.clipboard.write([
    new ClipboardItem({ ...part('text/plain', text), ...(html ? part('text/html', html) : {}) }),
  ]);
};

/** Copies part of a clipping: figures as a table, quotes with their reference (both as text and HTML), or Markdown. */
export const copyClipping = async (clippingId: string, what: Copy, options: RecordOptions): Promise<CopyOutcome> => {
  try {
    const clip = await clipOf(clippingId, what, options);
    if (!clip) return 'empty';
    await write(clip);
    return 'copied';
  } catch {
    return 'failed';
  }
};
