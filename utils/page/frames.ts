import { genuine } from '@/utils/article';
import { rootedIn } from './copy-page';

/** A frame with less text than this holds no article but a button or an advertisement. UTF-16 units. */
const LEAST_TEXT = 200;

/** A live document, and the way to a copy of it that belongs to the page's own world of objects. */
export type Readable = { readonly document: Document; readonly copy: () => Document };

/**
 * The frames of a page that may be read: those of its own origin (the browser hides all others), the fullest first.
 * Portals put the article into one. Frames within frames are not looked for.
 */
export const readableFrames = (page: Document): readonly Readable[] =>
  [...genuine(page, 'querySelectorAll')('iframe, frame')]
    .flatMap((frame) => documentOf(frame) ?? [])
    .map((document) => ({ document, size: genuine(document, 'body')?.textContent?.length ?? 0 }))
    .filter(({ size }) => size >= LEAST_TEXT)
    .sort((a, b) => b.size - a.size)
    .map(({ document }) => ({ document, copy: () => copyInto(page, document) }));

const documentOf = (frame: Element): Document | null => {
  try {
    return 'contentDocument' in frame ? (frame as HTMLIFrameElement).contentDocument : null; // `as`: it has the property
  } catch {
    return null; // of another origin
  }
};

/** Objects of a frame are not `instanceof` the classes our script knows; those of a copy made here are. */
const copyInto = (page: Document, framed: Document): Document => {
  const copy = genuine(page, 'implementation').createHTMLDocument('');
  copy.documentElement.remove();
  return rootedIn(copy, framed);
};
