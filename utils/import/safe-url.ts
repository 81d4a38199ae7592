/** White space and control characters, which browsers drop from an address before they look at its scheme. */
const IGNORED = /[\s\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\u2060\ufeff]/gu;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const PAGE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'file']);
const INLINE_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);/i;

const schemeOf = (url: string): string | null => SCHEME.exec(url.replace(IGNORED, ''))?.[1]?.toLowerCase() ?? null;

/** True for an address that is safe to follow: http, https, a local file, or one without a scheme. */
export const isSafePageUrl = (url: string): boolean => {
  const scheme = schemeOf(url);
  return scheme === null || PAGE_SCHEMES.has(scheme);
};

/** True for an address that is safe to show as a picture: as a page's, or an inline bitmap (never SVG, which has scripts). */
export const isSafeImageUrl = (url: string): boolean => isSafePageUrl(url) || INLINE_IMAGE.test(url);
