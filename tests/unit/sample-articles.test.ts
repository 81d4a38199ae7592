import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFromText } from '@/utils/article';
import { suggestMarks } from '@/utils/marks';

type Sample = Readonly<Record<'name' | 'site' | 'publishedAt' | 'byline' | 'section' | 'text', string>>;
const SAMPLES: readonly Sample[] = JSON.parse(
  readFileSync(new URL('../../public/sample/articles.json', import.meta.url), 'utf8'),
);

test.each(SAMPLES)('the sample article $name is whole and has numbers to review', (sample) => {
  for (const field of ['name', 'site', 'publishedAt', 'byline', 'section', 'text'] as const) {
    expect(sample[field]).not.toBe('');
  }
  // Addresses nobody can own (RFC 2606).
  expect(sample.site).toMatch(/\.example$/);
  const article = articleFromText(sample.text, { url: `https://${sample.site}/${sample.name}.html` });
  if (!article.ok) throw new Error(article.reason);
  let made = 0;
  const marks = suggestMarks({ article: article.value, newId: () => `mark-${++made}`, now: sample.publishedAt });
  expect(marks.filter(({ quantity }) => quantity !== null).length).toBeGreaterThan(3);
});
