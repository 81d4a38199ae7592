/**
 * A JSON file that is part of the extension ("/places/places.json"). This is the only `fetch` there is, and it never
 * leaves the extension: the address is made from our own origin, which workers know too.
 */
export const readBundledJson = async (path: `/${string}`): Promise<unknown> =>
  (await fetch(new URL(path, location.origin))).json();
