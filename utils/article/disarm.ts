/** Step 1: a page that cannot break its reader. */

/** Elements whose `name` or `id` a document or form offers as a property: `<input name=parentNode>` hides the real one. */
const NAMING = 'input,button,select,textarea,fieldset,output,object,embed,img,iframe,frame,applet';
/** Code and styles say nothing to a reader; JSON-LD is read before this step. */
const SILENT = 'script,style,template,link[rel=stylesheet]';

type Query = (selector: string) => NodeListOf<Element>;

/**
 * `querySelectorAll` of the document's own prototype. `<form name=querySelectorAll>` hides the method of the document
 * itself, and the page may belong to another realm, so that the global `Document` is no help.
 */
export const safeQuery = (document: Document): Query => {
  const prototype = Object.getPrototypeOf(document) as Document; // as: the prototype of a document has its methods
  return (selector) => prototype.querySelectorAll.call(document, selector);
};

/** Text of a node read through its prototype, safe on clobbered forms. */
export const safeText = (element: Element): string => {
  let prototype: object | null = Object.getPrototypeOf(element);
  while (prototype) {
    const getter = Object.getOwnPropertyDescriptor(prototype, 'textContent')?.get;
    if (getter) return String(getter.call(element) ?? '');
    prototype = Object.getPrototypeOf(prototype);
  }
  return '';
};

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
export const TOO_MANY_ELEMENTS = 80_000;
