/** A picture as `pageMarkup` writes it: attributes hold neither brackets nor quotes. */
const PICTURE = /<img ([^<>]*)>/g;

const attributeOf = (tag: string, name: string): string | null => {
  const from = tag.indexOf(`${name}="`);
  if (from === -1) return null;
  const start = from + name.length + 2;
  return tag.slice(start, tag.indexOf('"', start));
};

const plainValue = (value: string): string =>
  value
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

type Wanted = {
  /** Addresses of the pictures of the article, in its order. */
  readonly addresses: readonly string[];
  /** Those of them the copy lacks. */
  readonly missing: readonly string[];
};

/**
 * The pictures of an offline copy as `data:`, by the addresses they were fetched from. Copies of before say no addresses: their
 * pictures are taken in their order, and none where there are more or fewer than were kept. Works on the letters of the
 * file, so it runs where there is no parser; what a picture may be is for whoever shows it.
 */
export const copiedPictures = (file: string, { addresses, missing }: Wanted): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const nameless = new Set<string>();
  for (const [, tag = ''] of file.matchAll(PICTURE)) {
    const data = attributeOf(tag, 'src');
    const address = attributeOf(tag, 'data-address');
    if (data === null) continue;
    if (address === null) nameless.add(data);
    else found.set(plainValue(address), data);
  }
  const kept = [...new Set(addresses)].filter((address) => !missing.includes(address));
  if (found.size > 0 || nameless.size !== kept.length) return found;
  const inOrder = [...nameless];
  return new Map(kept.map((address, at) => [address, inOrder[at] ?? '']));
};
