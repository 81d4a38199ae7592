import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSafeAddresses, isInlinePicture, isSafePageUrl, webLink } from '@/utils/model';
import { ADDRESSES } from './address.cases';
import { hostileMarkup } from './hostile-markup';

const PAGE = 'https://baolaocai.vn/tin-post1.html';
const article = { url: PAGE, canonicalUrl: PAGE, images: [] };

describe('what an address may do', () => {
  test.each(ADDRESSES)('$address: $why', ({ address, kept, linked }) => {
    expect(isSafePageUrl(address)).toBe(kept);
    expect(webLink(address)).toBe(linked ? address : null);
  });

  test('the article of an address that runs as script is not kept, wherever the address stands', () => {
    expect(hasSafeAddresses(article)).toBe(true);
    const script = 'javascript:alert(1)';
    expect(hasSafeAddresses({ ...article, url: script })).toBe(false);
    expect(hasSafeAddresses({ ...article, canonicalUrl: script })).toBe(false);
    expect(hasSafeAddresses({ ...article, images: [{ src: `${PAGE}/a.jpg` }, { src: script }] })).toBe(false);
  });

  test.each([
    ['data:image/png;base64,iVBORw0KGgo=', true],
    ['data:image/jpeg;base64,/9j/4AAQ', true],
    ['data:image/svg+xml;base64,PHN2Zz4=', false],
    ['data:image/png,<svg onload=alert(1)>', false],
    ['data:image/png;base64,iVBORw0KGgo=" onerror="alert(1)', false],
    ['data:text/html;base64,PHNjcmlwdD4=', false],
    [PAGE, false],
  ])('%s is a picture inside its address: %s', (address, isPicture) => {
    expect(isInlinePicture(address)).toBe(isPicture);
    expect(hasSafeAddresses({ ...article, images: [{ src: address }] })).toBe(isPicture || address === PAGE);
  });
});

describe('whatever the address', () => {
  const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'https://', 'http://', 'file:', '//', '', 'x:');
  const noise = fc.constantFrom('', ' ', '\t', '\n', '\u0000', '\u00a0', '\u200b', '\ufeff', '\u0007');
  const anyAddress = fc
    .tuple(noise, scheme, noise, fc.oneof(hostileMarkup, fc.webPath(), fc.string({ unit: 'grapheme' })))
    .map(([before, start, within, rest]) => before + start.slice(0, 4) + within + start.slice(4) + rest);

  test('a link leads to the web as a browser reads it, and stays inside of its attribute', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const target = webLink(address);
        if (target === null) return;
        expect(target).toBe(address);
        expect(target).not.toMatch(/["<>\s\\`]/);
        // What does not parse leads nowhere.
        if (URL.canParse(target)) expect(['http:', 'https:']).toContain(new URL(target).protocol);
      }),
      { numRuns: 5000, seed: 20_251_122 },
    );
  });

  test('what may be kept never runs as script in the eyes of a browser', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        if (!isSafePageUrl(address) || !URL.canParse(address, PAGE)) return;
        expect(['http:', 'https:', 'file:']).toContain(new URL(address, PAGE).protocol);
      }),
      { numRuns: 5000, seed: 20_251_122 },
    );
  });
});
