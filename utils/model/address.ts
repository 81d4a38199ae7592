/**
 * The one place that decides what an address may do, on the way in and on the way out. Texts need no such place: they
 * are kept as text and written as text, so that markup in them is letters.
 */

/** White space and control characters, which browsers drop from an address before they look at its scheme. */
const IGNORED = /[\s\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\u2060\ufeff]/gu;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const PAGE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'file']);
const INLINE_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z0-9+/=]+$/i;
/** Every program that follows links takes these for one address, and none of them ends where it is written down. */
const WEB_LINK = /^https?:\/\/[^\s"<>`\\\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060\ufeff]{1,2000}$/i;

const schemeOf = (url: string): string | null => SCHEME.exec(url.replace(IGNORED, ''))?.[1]?.toLowerCase() ?? null;

/** On write. True for an address that may be kept as a page's: http, https, a local file, or one without a scheme. */
export const isSafePageUrl = (url: string): boolean => {
  const scheme = schemeOf(url);
  return scheme === null || PAGE_SCHEMES.has(scheme);
};

/** On write and on render. True for a bitmap inside the address itself: never SVG, which has scripts. */
export const isInlinePicture = (url: string): boolean => INLINE_IMAGE.test(url);

type Addresses = {
  readonly url: string;
  readonly canonicalUrl: string;
  readonly images: readonly { readonly src: string }[];
};

/** On write. Whether every address of an article may be kept; one that runs as script is refused with its article. */
export const hasSafeAddresses = ({ url, canonicalUrl, images }: Addresses): boolean =>
  isSafePageUrl(url) &&
  isSafePageUrl(canonicalUrl) &&
  images.every(({ src }) => isSafePageUrl(src) || isInlinePicture(src));

/**
 * On render. The address a link may lead to, or null, which is then shown as text: only the web can be followed, whatever
 * was kept ("https://baolaocai.vn/tin-post1.html", never "javascript:…", "file:…" or an address with quotes in it).
 */
export const webLink = (url: string): string | null => (WEB_LINK.test(url) ? url : null);
