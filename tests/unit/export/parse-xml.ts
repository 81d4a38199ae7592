import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();

/** Parses XML as strictly as a browser does; a fault is an error of the test. */
export const parseXml = (xml: string): Document => {
  const document = parser.parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not well formed');
  return document;
};
