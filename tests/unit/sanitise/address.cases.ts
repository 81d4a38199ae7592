/** Addresses as pages and files have them: whether one may be kept as a page's, and whether a link may lead there. */
export const ADDRESSES: readonly {
  readonly address: string;
  readonly kept: boolean;
  readonly linked: boolean;
  readonly why: string;
}[] = [
  { address: 'https://baolaocai.vn/tin-post1.html', kept: true, linked: true, why: 'an article' },
  { address: 'HTTP://BAOLAOCAI.VN/tin', kept: true, linked: true, why: 'capitals mean nothing' },
  { address: 'https://baolaocai.vn/tìm?q=đường&p=1#đầu', kept: true, linked: true, why: 'letters of any script' },
  { address: "https://baolaocai.vn/o'clock.html", kept: true, linked: true, why: 'an apostrophe is legal' },
  { address: 'https://[2001:db8::1]:8080/tin', kept: true, linked: true, why: 'a host by number' },
  { address: 'file:///home/bao/tin.html', kept: true, linked: false, why: 'a saved page: kept, and led to by nothing' },
  { address: '/tin-post1.html', kept: true, linked: false, why: 'no scheme: relative to something gone' },
  { address: '//baolaocai.vn/tin', kept: true, linked: false, why: 'nor here' },
  { address: '', kept: true, linked: false, why: 'nothing' },
  { address: 'https://', kept: true, linked: false, why: 'a scheme alone' },
  { address: 'javascript:alert(1)', kept: false, linked: false, why: 'script' },
  { address: 'JaVaScRiPt:alert(1)', kept: false, linked: false, why: 'script in capitals' },
  { address: ' \u0001javascript:alert(1)', kept: false, linked: false, why: 'control characters before are dropped' },
  { address: 'java\tscr\nipt:alert(1)', kept: false, linked: false, why: 'tabs and line ends inside are dropped' },
  { address: '\u00a0javascript:alert(1)', kept: false, linked: false, why: 'a space that does not break' },
  { address: '\u200bjavascript:alert(1)', kept: false, linked: false, why: 'a space without width' },
  { address: '\ufeffjavascript:alert(1)', kept: false, linked: false, why: 'a mark of byte order' },
  { address: 'vbscript:msgbox(1)', kept: false, linked: false, why: 'script of another kind' },
  { address: 'data:text/html,<script>alert(1)</script>', kept: false, linked: false, why: 'a page in the address' },
  { address: 'data:image/svg+xml,<svg onload=alert(1)>', kept: false, linked: false, why: 'a picture that has script' },
  { address: 'blob:https://baolaocai.vn/1', kept: false, linked: false, why: 'memory of a page' },
  { address: 'filesystem:https://x/temporary/a', kept: false, linked: false, why: 'the same' },
  { address: 'chrome-extension://abc/library.html', kept: false, linked: false, why: 'pages of extensions' },
  { address: 'about:blank', kept: false, linked: false, why: 'pages of the browser' },
  { address: 'ftp://baolaocai.vn/tin', kept: false, linked: false, why: 'nobody’s article' },
  { address: 'https://baolaocai.vn/" onclick="alert(1)', kept: true, linked: false, why: 'ends an attribute' },
  { address: 'https://baolaocai.vn/><script>', kept: true, linked: false, why: 'ends a tag' },
  { address: 'https://baolaocai.vn/a b', kept: true, linked: false, why: 'ends an unquoted attribute' },
  { address: 'https://baolaocai.vn/\u202egnp.exe', kept: true, linked: false, why: 'reads backwards' },
  { address: 'https:\\\\baolaocai.vn\\tin', kept: true, linked: false, why: 'back slashes are read differently' },
];
