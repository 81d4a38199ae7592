import type { Anchor, Mark, Suggestion } from '@/utils/model';
import { aPerson, aQuantity } from './a-quantity';
import { anArticle } from './an-article';
import { type DeepPartial, override } from './override';

/** Units of context on each side of a quote, as `utils/anchor` keeps them. */
const CONTEXT = 32;

/** The anchor of the `nth` (from 0) occurrence of `quote` in `text`; throws where there is none. */
export const anAnchor = (quote: string, text: string = anArticle().text, nth = 0): Anchor => {
  let start = text.indexOf(quote);
  for (let skipped = 0; skipped < nth && start >= 0; skipped += 1) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`No occurrence ${nth} of "${quote}" in the text of the test.`);
  const end = start + quote.length;
  return {
    quote,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
};

/** The machine's reading of "4,49%". */
export const aSuggestion = (patch?: DeepPartial<Suggestion>): Suggestion =>
  override<Suggestion>(
    {
      kind: 'figure',
      quantity: aQuantity(),
      person: null,
      confidence: 0.9,
      why: [{ rule: 'unit', cue: '%' }],
    },
    patch,
  );

/**
 * A figure suggested on "4,49%" of `anArticle()`. The suggestion follows `kind`, `quantity` and `person` of the patch,
 * unless the patch says what it is.
 */
export const aMark = (patch?: DeepPartial<Mark>): Mark => {
  const { suggestion, ...rest } = patch ?? {};
  const mark = override<Mark>(
    {
      id: 'mark-1',
      kind: 'figure',
      status: 'suggested',
      anchor: anAnchor('4,49%'),
      quantity: aQuantity(),
      person: null,
      note: null,
      tags: [],
      links: [],
      suggestion: null,
      anchored: true,
      createdAt: '2025-10-02T09:00:00+07:00',
      updatedAt: '2025-10-02T09:00:00+07:00',
    },
    rest,
  );
  if (suggestion === null) return mark;
  const { kind, quantity, person } = mark;
  return { ...mark, suggestion: override<Suggestion>({ ...aSuggestion(), kind, quantity, person }, suggestion) };
};

/** A person suggested on "Lò Văn Nghị" of `anArticle()`. */
export const aPersonMark = (patch?: DeepPartial<Mark>): Mark =>
  aMark({
    id: 'mark-person',
    kind: 'person',
    anchor: anAnchor('Lò Văn Nghị'),
    quantity: null,
    person: aPerson(),
    ...patch,
  });
