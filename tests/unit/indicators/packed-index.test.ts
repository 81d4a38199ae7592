import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDEX_FILE, indexModule } from '@/utils/cli/write-codebook-index';
import { INDICATORS } from '@/utils/indicators';
import { contentKey } from '@/utils/indicators/content-words';
import { indexCodebook, packIndex, unpackIndex } from '@/utils/indicators/index-codebook';
import { looseKey } from '@/utils/indicators/telling-words';

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
    const wordings = INDICATORS.flatMap(({ name, aliases }) => [name, ...aliases]).map((wording) =>
      contentKey(wording),
    );
    for (const key of wordings) {
      expect(packed.exact.get(key), key).toEqual(made.exact.get(key));
      expect(packed.short.get(key), key).toEqual(made.short.get(key));
      const loose = looseKey(key) ?? '';
      expect(packed.loose.get(loose), key).toEqual(made.loose.get(loose));
    }
    expect(packed.exact.get('ti le ho ngheo')?.map(({ id }) => id)).toContain('poverty-rate');
  });
});
