import { describe, expect, it, test } from 'vitest';
import { copiedPictures } from '../../../utils/page/offline/copied-pictures';
import { pageMarkup, underPolicy, wholeFile } from '../../../utils/page/offline/page-markup';

const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const markupOf = (html: string): string | null =>
  pageMarkup(parse(html).body, {
    link: (href) => new URL(href, 'https://bao.example.vn/a/').href,
    picture: (image) => {
      const src = image.getAttribute('src') ?? '';
      return src.startsWith('/anh/') ? { data: PIXEL, address: `https://bao.example.vn${src}` } : null;
    },
  });

describe('the markup of an offline copy', () => {
  test.each([
    ['words and structure stay', '<h1>Cầu mới</h1><p>Dài <b>42 m</b></p>', '<h1>Cầu mới</h1><p>Dài <b>42 m</b></p>'],
    ['other elements leave their words', '<font><span>Xã</span></font> <center>Bản Phố</center>', 'Xã Bản Phố'],
    ['a form leaves what it holds', '<form><p>Tin</p><input name="parentNode"></form>', '<p>Tin</p>'],
    [
      'scripts go with their text',
      '<p>a</p><script>alert(1)</script><style>p{}</style><svg><script>x</script></svg>',
      '<p>a</p>',
    ],
    ['frames and players go', '<iframe src="/x"></iframe><video src="/y">z</video><object data="/z">q</object>', ''],
    ['handlers and styles go', '<p onclick="x()" style="color:red" class="a" id="b">a</p>', '<p>a</p>'],
    [
      'addresses become absolute',
      '<a href="../b.html" target="_top">b</a>',
      '<a href="https://bao.example.vn/b.html">b</a>',
    ],
    ['a script is no address', '<a href="javascript:alert(1)">b</a>', '<a>b</a>'],
    [
      'a kept picture is in the file',
      '<img src="/anh/a.png" alt="Cầu" onerror="x()">',
      `<img src="${PIXEL}" alt="Cầu" data-address="https://bao.example.vn/anh/a.png">`,
    ],
    ['a picture that was not kept is not asked for', '<p>a<img src="https://cdn.example.com/b.png"></p>', '<p>a</p>'],
    [
      'cells keep their spans',
      '<table><tr><td colspan="2" bgcolor="red">1</td></tr></table>',
      '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    ],
    ['text is text', '<p>1 &lt; 2 &amp; "3"</p>', '<p>1 &lt; 2 &amp; "3"</p>'],
    ['hidden parts go', '<p hidden>a</p><p>b</p>', '<p>b</p>'],
  ])('%s', (_, html, expected) => {
    expect(markupOf(html)).toBe(expected);
  });

  it('is the same when it is cleaned again', () => {
    const first = markupOf(
      '<div><p>Tin <a href="/b">b</a></p><ul><li>1<li>2</ul><img src="/anh/a.png"></div><table><td>1',
    );
    const again = pageMarkup(parse(first ?? '').body, {
      link: (href) => href,
      picture: (image) => ({
        data: image.getAttribute('src') ?? '',
        address: image.getAttribute('data-address') ?? '',
      }),
    });
    expect(again).toBe(first);
  });

  it('stays flat on a page of 1,500 levels and keeps its words', () => {
    const copy = markupOf(`${'<div>'.repeat(1_500)}<p>Tận cùng</p>${'</div>'.repeat(1_500)}<p>Sau cùng</p>`) ?? '';
    expect(copy).toContain('Tận cùng');
    expect(copy).toContain('<p>Sau cùng</p>');
    expect(copy.split('<div>').length).toBeLessThan(80);
  });

  it('gives up on more than five million letters', () => {
    expect(markupOf(`<p>${'a'.repeat(5_100_000)}</p>`)).toBeNull();
  });
});

describe('the file of an offline copy', () => {
  it('forbids itself scripts and the network, and says where it is from', () => {
    const file = wholeFile('<p>a</p>', {
      title: '</title><script>x</script>',
      url: 'https://bao.example.vn/?a=1&b="2"',
      savedAt: '2025-08-05T10:20:00+07:00',
    });
    const document = parse(file);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.title).toBe('</title><script>x</script>');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://bao.example.vn/?a=1&b="2"');
  });
});

describe('a copy that came from elsewhere', () => {
  const policyOf = (file: string) =>
    parse(file).head.querySelector('meta[http-equiv]')?.getAttribute('content') ?? null;
  const own = wholeFile('<p>Cầu mới</p>', { title: 'Cầu', url: 'https://bao.example.vn/a', savedAt: '2025-11-22' });

  test('leaves under the policy of ours, which comes before anything in it', () => {
    const hostile = '<!doctype html><head><script>alert(1)</script></head><body onload="x()"><p>Tin</p></body>';
    expect(policyOf(underPolicy(hostile))).toBe(policyOf(own));
    expect(parse(underPolicy(hostile)).head.querySelector('script')).not.toBeNull();
    expect(parse(underPolicy(hostile)).head.firstElementChild?.nextElementSibling?.tagName).toBe('META');
  });

  test('one of ours is left as it is', () => {
    expect(underPolicy(own)).toBe(own);
  });
});

describe('the pictures of a copy', () => {
  const [bridge, road, gone] = ['cau', 'duong', 'mat'].map((name) => `https://bao.example.vn/${name}.png?a=1&b=2`) as [
    string,
    string,
    string,
  ];
  const other = 'data:image/png;base64,AAAA';
  const wanted = { addresses: [bridge, road, gone], missing: [gone] };

  test('are found by the addresses they came from', () => {
    const markup = pageMarkup(parse(`<img src="${road}" alt='a "b" >'><p>x</p><img src="${bridge}">`).body, {
      link: (href) => href,
      picture: (image) => {
        const address = image.getAttribute('src') ?? '';
        return { address, data: address === bridge ? PIXEL : other };
      },
    });
    expect([...copiedPictures(markup ?? '', wanted)]).toEqual([
      [road, other],
      [bridge, PIXEL],
    ]);
  });

  test('of an older copy are those that were kept, in their order', () => {
    const older = `<img src="${PIXEL}" alt="Cầu"><p>x</p><img src="${other}"><img src="${PIXEL}">`;
    expect([...copiedPictures(older, wanted)]).toEqual([
      [bridge, PIXEL],
      [road, other],
    ]);
    expect(copiedPictures(`<img src="${PIXEL}">`, wanted).size).toBe(0);
  });
});
