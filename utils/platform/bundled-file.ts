import { browser } from 'wxt/browser';

/**
 * A JSON file that is part of the extension ("/places/places.json"). This is the only `fetch` there is, and it never
 * leaves the extension: the address is made from our own origin.
 */
export const readBundledJson = async (path: `/${string}`): Promise<unknown> => {
  // `as`: WXT types getURL by the files it knows; files below public/ are found at run time.
  const url = (browser.runtime.getURL as (path: string) => string)(path);
  return (await fetch(url)).json();
};
