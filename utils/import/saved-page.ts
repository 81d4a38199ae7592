import { webLink } from '@/utils/model';

/** What browsers write on top of a page they save: `<!-- saved from url=(0042)https://baolaocai.vn/… -->`. */
const SAVED_FROM = /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000}?)\s*-->/i;
const CANONICAL = [
  /<link\b[^>]{0,300}?\brel=["']?canonical["']?[^>]{0,300}?\bhref=["']([^"']{1,2000})/i,
  /<link\b[^>]{0,300}?\bhref=["']([^"']{1,2000})["'][^>]{0,300}?\brel=["']?canonical/i,
  /<meta\b[^>]{0,300}?\bproperty=["']og:url["'][^>]{0,300}?\bcontent=["']([^"']{1,2000})/i,
];
const HEAD_UNITS = 200_000;

const isWeb = (url: string | undefined): url is string =>
  url !== undefined && webLink(url) !== null && URL.canParse(url);

/**
 * The address a saved page came from, as the browser that saved it or the page itself says; else that of the file:
 * "file:///Bài viết.html".
 */
export const savedPageUrl = (html: string, fileName: string): string => {
  const head = html.slice(0, HEAD_UNITS);
  const stated = [SAVED_FROM, ...CANONICAL].map((pattern) => pattern.exec(head)?.[1]?.replaceAll('&amp;', '&'));
  return stated.find(isWeb) ?? `file:///${encodeURIComponent(fileName)}`;
};
