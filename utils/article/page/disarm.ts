/** Step 1: a page that cannot break its reader. */
import { genuine } from './genuine';

/** Elements whose `name` or `id` a document or form offers as a property: `<input name=parentNode>` hides the real one. */
const NAMING = 'input,button,select,textarea,fieldset,output,object,embed,img,iframe,frame,applet';
/** Code and styles say nothing to a reader; JSON-LD is read before this step. */
const SILENT = 'script,style,template,link[rel=stylesheet]';

type Query = (selector: string) => NodeListOf<Element>;

/** `querySelectorAll` of a document whose own may be hidden by `<form name=querySelectorAll>`. */
export const safeQuery = (document: Document): Query => {
  const query = genuine(document, 'querySelectorAll');
  return (selector) => query(selector);
};

/** The good ones among the elements of the first selector that names any; empty where none does. */
export const firstNamed = (
  document: Document,
  selectors: readonly string[],
  isGood: (element: Element) => boolean,
): readonly Element[] => {
  for (const selector of selectors) {
    const good = [...safeQuery(document)(selector)].filter(isGood);
    if (good.length > 0) return good;
  }
  return [];
};

/** All text below a node, safe on clobbered forms. */
export const safeText = (element: Element): string => genuine(element, 'textContent') ?? '';

/**
 * Takes names away from form controls, pictures and frames, then scripts and styles out of the document.
 * Reading is safe only afterwards: Readability 0.6.0 never ends on `<form><input name=parentNode>`.
 */
export const disarm = (document: Document): void => {
  const query = safeQuery(document);
  for (const element of query(NAMING)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  // Controls first: only then do a form's own methods answer again.
  for (const form of query('form')) form.removeAttribute('name');
  for (const element of query(SILENT)) element.remove();
};

/** Above this many elements Readability blocks a tab for seconds; such pages take the plain road. */
export const MOST_ELEMENTS = 30_000;
/** Above this the page is refused at once: ten times the largest article page seen, and more than a tab should wait for. */
const TOO_MANY_ELEMENTS = 80_000;
/** UTF-16 units, scripts and styles apart. */
export const TOO_MUCH_TEXT = 30_000_000;

/** Says at once, before anything is read or copied, that reading a page would freeze its tab. Safe on a live page. */
export const hasTooManyElements = (document: Document): boolean =>
  genuine(document, 'getElementsByTagName')('*').length > TOO_MANY_ELEMENTS;
