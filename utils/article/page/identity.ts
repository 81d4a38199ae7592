/** Which article an address names: one identity for every way of writing the address. */

/** Doors of one house: "m.baolaocai.vn", "www.baolaocai.vn", "amp.baolaocai.vn". */
const HOST_DOORS = /^(?:www\d?|m|mobile|wap|amp|touch)\./;
/** Query fields that choose the article on portals: SharePoint ItemID, NukeViet/ASP nid, WordPress p, Liferay articleId. */
const CHOOSING: ReadonlySet<string> = new Set(
  `id itemid item_id nid newsid news_id articleid article_id contentid content_id cid aid p idtin tinid baivietid postid
  post_id bvid idbaiviet documentid docid`.split(/\s+/),
);
/** AMP, print and sharing views of the same page. */
const VIEW_PREFIX = /^\/(?:amp|print|in|in-bai|printpage|mobile|m)(?=\/)/i;
const VIEW_SUFFIX = /(?:\/(?:amp|print|in-bai|index\.(?:html?|php|aspx))\/*|(?<!\/)\/*)$/i;
const VIEW_TAIL = /[.-](?:amp|print)(?=\.\w{1,10}$)|\.amp$/i;
const EXTENSION = /\.(?:html?|htm|chn|ldo|vnp|tpo|bbg|aspx|php|vov|epi|vgp)$/i;
/** "-post383081", "-postid12345", "-a195512", "-196250824173512907", "/618698", "---id4711". */
const NUMBER_ID = /(?:^|[-/])(?:post|postid|id|a|d|n|art|news|i|c|r|ldo)?(\d{5,20})$/i;
/** "-3e81c07": seven hexadecimal signs with a digit among them (the "YYYYMM" family). */
const HEX_ID = /-(?=[0-9a-f]{0,6}\d)([0-9a-f]{7})$/;
/** "-iQ8dRtyHg.html": ten mixed signs with digits and capitals (baosonla.vn). */
const MIXED_ID = /-(?=[0-9A-Za-z]{0,10}\d)(?=[0-9A-Za-z]{0,10}[A-Z])([0-9A-Za-z]{9,11})$/;
/** "/ID/362113/Ten-bai" (DNN), "/1365/95214/69856/618698/…" keeps its path. */
const PATH_ID = /\/id\/(\d{3,})(?:\/|$)/i;

const parse = (url: string, base?: string): URL | null => {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
};

/** Host without its door: "https://www.baolaocai.vn/…" → "baolaocai.vn"; "" for what is not an address. */
export const siteOf = (url: string): string => parse(url)?.host.toLowerCase().replace(HOST_DOORS, '') ?? '';

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path; // a stray "%": the address is kept as written
  }
};

const pathOf = (url: URL): string =>
  decode(url.pathname).replace(VIEW_PREFIX, '').replace(VIEW_SUFFIX, '').replace(VIEW_TAIL, '');

/** By `forEach`: where Firefox lends an injected script the page's URL, its search parameters cannot be iterated. */
const fieldsOf = (url: URL): readonly (readonly [name: string, value: string])[] => {
  const fields: (readonly [string, string])[] = [];
  url.searchParams.forEach((value, name) => {
    fields.push([name, value]);
  });
  return fields;
};

const choosingQuery = (url: URL): string =>
  fieldsOf(url)
    .filter(([name, value]) => CHOOSING.has(name.toLowerCase()) && value !== '')
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .sort()
    .join('&');

/** The article's number in the path, or null: "…-post383081.html" → "383081". */
const idIn = (path: string): string | null => {
  const bare = path.replace(EXTENSION, '');
  const match = PATH_ID.exec(bare) ?? NUMBER_ID.exec(bare) ?? HEX_ID.exec(bare) ?? MIXED_ID.exec(bare);
  return match?.[1] ?? null;
};

/** The article's number in an address, from the path or the query, or null where it has none. */
export const articleId = (address: string): string | null => {
  const url = parse(address);
  return url ? idIn(pathOf(url)) || choosingQuery(url) || null : null;
};

const identityOf = (url: URL): string => {
  const host = url.host.toLowerCase().replace(HOST_DOORS, '');
  const path = pathOf(url);
  const id = idIn(path);
  if (id) return `${host}/${id}`;
  const query = choosingQuery(url);
  return `${host}${path.replace(EXTENSION, '').toLowerCase()}${query ? `?${query}` : ''}`;
};

/** Fields that follow the reader, not the article. */
const TRACKING: ReadonlySet<string> = new Set(
  'fbclid gclid zarsrc mc_cid mc_eid gidzl ref amp print view share source src from vip spm _ga igshid zclid dicbo'.split(
    ' ',
  ),
);
const isTracking = (name: string): boolean => TRACKING.has(name) || /^utm_\w/.test(name);

const withoutTracking = (url: URL): string => {
  const clean = new URL(url.href);
  for (const [name] of fieldsOf(url)) if (isTracking(name.toLowerCase())) clean.searchParams.delete(name);
  clean.hash = '';
  return clean.href;
};

const lastSegment = (url: URL): string => pathOf(url).replace(EXTENSION, '').split('/').at(-1)?.toLowerCase() ?? '';

/**
 * A canonical address is believed when it can be this article's: same site, and the same article number, or for
 * addresses without number the same last segment. Canonicals that name the home page, the section, or the article
 * shown before by an endless-scroll page are lies seen on real sites.
 */
const isHonest = (page: URL, canonical: URL): boolean => {
  if (siteOf(page.href) !== siteOf(canonical.href)) return false;
  const [id, canonicalId] = [articleId(page.href), articleId(canonical.href)];
  if (id) return id === canonicalId;
  return lastSegment(canonical) !== '' && lastSegment(canonical) === lastSegment(page);
};

/** The address to keep: the page's canonical when honest, else the page's own without tracking. */
export const canonicalAddress = (address: string, canonical?: string | null): string => {
  const url = parse(address);
  if (!url) return address;
  const named = canonical ? parse(canonical, address) : null;
  return withoutTracking(named && isHonest(url, named) ? named : url);
};

/**
 * One name for one article: host + article number, the same for http/https, www, m., ?utm, /amp and print views.
 *
 * "http://m.baolaocai.vn/amp/x-post383081.html?utm_source=zalo" → "baolaocai.vn/383081". Addresses without a number
 * keep their path; portals that choose by query (`?ItemID=214`) keep that field. A lying `canonical` is ignored.
 */
export const articleIdentity = (url: string, canonical?: string | null): string => {
  const parsed = parse(canonicalAddress(url, canonical));
  return parsed ? identityOf(parsed) : url;
};
