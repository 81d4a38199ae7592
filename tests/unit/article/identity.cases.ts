/** Address, the canonical the page names (if any) → identity. */
export const identityCases: readonly {
  readonly url: string;
  readonly canonical?: string;
  readonly identity: string;
  readonly why: string;
}[] = [
  { url: 'https://baolaocai.vn/vu-man-post383081.html', identity: 'baolaocai.vn/383081', why: 'post number' },
  {
    url: 'http://www.baolaocai.vn/vu-man-post383081.html?utm_source=zalo#x',
    identity: 'baolaocai.vn/383081',
    why: 'http, www, utm, hash',
  },
  { url: 'https://m.baolaocai.vn/amp/vu-man-post383081.html', identity: 'baolaocai.vn/383081', why: 'mobile and AMP' },
  {
    url: 'https://baolaocai.vn/ten-moi-cua-bai-post383081.html',
    identity: 'baolaocai.vn/383081',
    why: 'a new slug is the same article',
  },
  { url: 'https://baocantho.com.vn/vu-man-a195512.html', identity: 'baocantho.com.vn/195512', why: '-a number' },
  {
    url: 'https://nld.com.vn/vu-man-196250824173512907.htm',
    identity: 'nld.com.vn/196250824173512907',
    why: 'long number',
  },
  {
    url: 'https://baotuyenquang.com.vn/kinh-te/202510/vu-man-3e81c07/',
    identity: 'baotuyenquang.com.vn/3e81c07',
    why: 'seven hex signs',
  },
  { url: 'https://baosonla.vn/kinh-te/vu-man-iQ8dRtyHg7.html', identity: 'baosonla.vn/iQ8dRtyHg7', why: 'mixed signs' },
  {
    url: 'https://x.gov.vn/ct/View_Detail.aspx?ItemID=214&l=1',
    identity: 'x.gov.vn/ct/view_detail?itemid=214',
    why: 'SharePoint item',
  },
  { url: 'https://x.gov.vn/web/guest/-/vu-man', identity: 'x.gov.vn/web/guest/-/vu-man', why: 'slug only' },
  { url: 'https://x.gov.vn/web/guest/-/vu-man/print', identity: 'x.gov.vn/web/guest/-/vu-man', why: 'print view' },
  {
    url: 'https://x.vn/vu-man-12345.html',
    canonical: 'https://x.vn/',
    identity: 'x.vn/12345',
    why: 'canonical lies: home page',
  },
  {
    url: 'https://x.vn/vu-man-12345.html',
    canonical: 'https://x.vn/vu-dao-67890.html',
    identity: 'x.vn/12345',
    why: 'canonical lies: another article',
  },
  {
    url: 'https://x.vn/vu-man-12345.html',
    canonical: 'https://y.vn/vu-man-12345.html',
    identity: 'x.vn/12345',
    why: 'canonical of another site',
  },
  { url: 'https://x.vn/kinh-te-2025.html', identity: 'x.vn/kinh-te-2025', why: 'a year is no article number' },
  { url: 'not an address', identity: 'not an address', why: 'kept as it is' },
];
