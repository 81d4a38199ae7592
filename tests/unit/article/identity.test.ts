import { describe, expect, it, test } from 'vitest';
import { articleIdentity } from '@/utils/article';
import { canonicalAddress } from '../../../utils/article/page/identity';
import { identityCases } from './identity.cases';

describe('articleIdentity', () => {
  test.each(identityCases)('$url ($why)', ({ url, canonical, identity }) => {
    expect(articleIdentity(url, canonical)).toBe(identity);
  });
});

describe('canonicalAddress', () => {
  it('takes an honest canonical without its tracking', () => {
    const url = 'https://m.x.vn/vu-man-12345.html?utm_source=zalo';
    expect(canonicalAddress(url, 'https://x.vn/vu-man-12345.html?utm_medium=a')).toBe('https://x.vn/vu-man-12345.html');
  });

  it('survives a canonical that is no address', () => {
    expect(canonicalAddress('https://x.vn/vu-man-12345.html', 'http://[')).toBe('https://x.vn/vu-man-12345.html');
  });
});
