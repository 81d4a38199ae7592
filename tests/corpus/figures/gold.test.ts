import { describe, expect, it } from 'vitest';
import { readGold } from '@/utils/cli/score-figures';
import { UNITS } from '@/utils/model';

/** How often `words` stand in `text`, overlaps not counted. */
const occurrences = (text: string, words: string): number => text.split(words).length - 1;

/** `fresh` is empty between the reading of some articles and the writing of the next. */
const SETS = (['own', 'fresh'] as const).filter((set) => set === 'own' || readGold(set).length > 0);

/** What the scorer takes for granted of the gold we wrote: a slip here would read as a mistake of the detectors. */
describe.each(SETS)('gold of the annotated articles, %s', (set) => {
  const documents = readGold(set);
  // A set that lost its articles would pass everything below.
  it('holds articles', () => expect(documents.length).toBeGreaterThan(0));
  it.each(documents.map((document) => [document.name, document] as const))('%s is well formed', (_name, document) => {
    const { text, quantities, nonQuantities } = document;
    const starts = quantities.map(({ context, quote }) => {
      expect(occurrences(text, context), `"${context}" occurs once`).toBe(1);
      expect(context).toContain(quote);
      return text.indexOf(context) + context.indexOf(quote);
    });
    expect(starts, 'in the order of the text, each once').toEqual([...new Set(starts)].sort((a, b) => a - b));
    for (const { quote, unit } of quantities)
      expect(unit.startsWith('count:') || UNITS.some((known) => known === unit), `unit of "${quote}"`).toBe(true);
    for (const words of nonQuantities) expect(occurrences(text, words), `"${words}" occurs once`).toBe(1);
  });
});
