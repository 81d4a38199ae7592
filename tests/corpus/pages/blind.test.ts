import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownMistakes } from './known-mistakes';
import { isShared, MISSING, mistakesOfPages, predictPages } from './shared';

if (!isShared) console.warn(`corpus/pages blind skipped: the scorer ${MISSING}`);

describe.skipIf(!isShared)('pages written without a look at the extractor', { timeout: 600_000 }, () => {
  it.each(Object.entries(knownMistakes))('%s: no other mistakes than the known ones', (folder, known) => {
    const path = join(import.meta.dirname, '..', folder);
    const mistakes = mistakesOfPages(join(path, 'manifest.jsonl'), predictPages(path));
    expect(mistakes.filter((mistake) => !known.includes(mistake))).toEqual([]);
  });
});
