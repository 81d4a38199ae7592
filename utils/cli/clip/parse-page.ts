import { JSDOM, VirtualConsole } from 'jsdom';

/** A saved page as a document: no script runs, nothing is fetched, complaints about its CSS are nobody's business. */
export const parsePage = (html: string, url: string): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
