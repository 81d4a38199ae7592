import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDEX_FILE, indexModule } from '@/utils/cli/write-codebook-index';
import { INDICATORS } from '@/utils/indicators';
import { indexCodebook, packIndex, unpackIndex } from '@/utils/indicators/index-codebook';

describe('the packed index of the codebook', () => {
  it('is that of the codebook as it is now (else: npm run codebook)', () => {
    expect(readFileSync(INDEX_FILE, 'utf8')).toBe(indexModule());
  });

  it('answers as the index read from the wordings, and nothing to words that every object knows', () => {
    const [made, packed] = [indexCodebook(INDICATORS), unpackIndex(packIndex(INDICATORS), INDICATORS)];
    expect(packed.vocabulary).toEqual(made.vocabulary);
    for (const key of ['ti le ho ngheo', 'ho ngheo', 'thu nhap binh quan dau nguoi', 'constructor', '__proto__', '']) {
      expect(packed.exact.get(key)).toEqual(made.exact.get(key));
      expect(packed.short.get(key)).toEqual(made.short.get(key));
    }
    expect(packed.exact.get('ti le ho ngheo')?.map(({ id }) => id)).toContain('poverty-rate');
  });
});
