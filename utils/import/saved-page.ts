import { webLink } from '@/utils/model';

/** What browsers write on top of a page they save: `<!-- saved from url=(0042)https://baolaocai.vn/… -->`. */
const SAVED_FROM = /<!--\s?saved from url=\(\d{1,6}\)([^\s<>]{1,2000}?)\s?-->/i;
const TAG = /<(?:link|meta)\s[^<>]{1,3000}/gi;
const IS_CANONICAL = /[\s"']rel=["']?canonical/i;
const IS_ADDRESS = /[\s"']property=["']og:url["']/i;
const HREF = /[\s"']href=["']([^"']{1,2000})/i;
const CONTENT = /[\s"']content=["']([^"']{1,2000})/i;
const HEAD_UNITS = 200_000;

/** Addresses that the tags of a page's head give it: the canonical link first. */
const statedAddresses = (head: string): readonly (string | undefined)[] => {
  const tags = head.match(TAG) ?? [];
  return [
    ...tags.filter((tag) => IS_CANONICAL.test(tag)).map((tag) => HREF.exec(tag)?.[1]),
    ...tags.filter((tag) => IS_ADDRESS.test(tag)).map((tag) => CONTENT.exec(tag)?.[1]),
  ];
};

const isWeb = (url: string | undefined): url is string =>
  url !== undefined && webLink(url) !== null && URL.canParse(url);

/**
 * The address a saved page came from, as the browser that saved it or the page itself says; else that of the file:
 * "file:///Bài viết.html".
 */
export const savedPageUrl = (html: string, fileName: string): string => {
  const head = html.slice(0, HEAD_UNITS);
  const stated = [SAVED_FROM.exec(head)?.[1], ...statedAddresses(head)];
  return stated.map((url) => url?.replaceAll('&amp;', '&')).find(isWeb) ?? `file:///${encodeURIComponent(fileName)}`;
};
