import { ourPolicy } from './policy';

export { whileReading } from './policy';

/** A document that runs no script and loads nothing; it is only read. */
export const parsePage = (html: string): Document =>
  new DOMParser().parseFromString(ourPolicy().createHTML(html), 'text/html');

/** Starts a worker from a script of this extension; throws for any other address. */
export const startWorker = (address: string): Worker =>
  new Worker(ourPolicy().createScriptURL(address), { type: 'module' });
