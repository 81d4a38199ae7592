import { useTranslate } from '@/components/hooks';
import { Icon } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import { formatQuantity, type MarkHint as Hint } from '@/utils/marks';
import type { Mark } from '@/utils/model';

/** What looks wrong, in words; `$1` is the value that would be plausible, or the bound that was passed. */
const HINT_WORDS = {
  'share-over-100': 'hintShareOver100',
  'part-over-whole': 'hintPartOverWhole',
  'range-reversed': 'hintRangeReversed',
  'magnitude-slip': 'hintMagnitudeSlip',
  'out-of-range': 'hintOutOfRange',
  'year-as-number': 'hintYear',
  'english-decimal': 'hintEnglishDecimal',
  'fraction-of-countable': 'hintFraction',
  'unusual-unit': 'hintUnusualUnit',
  'sum-of-parts': 'hintSumOfParts',
} as const satisfies Record<Hint['code'], MessageKey>;

type MarkHintProps = { readonly mark: Mark; readonly hints: readonly Hint[] };

/** One quiet line about a reading that looks odd. The text may be right: nothing is corrected, nothing is in the way. */
export const MarkHint = ({ mark: { quantity }, hints: [hint] }: MarkHintProps) => {
  const t = useTranslate();
  if (!hint || !quantity) return null;
  const value = hint.expected ?? hint.limit;
  const shown =
    value === null
      ? null
      : formatQuantity({ ...quantity, value, valueMax: null, of: null, comparator: '=' }, t.language);
  return (
    <p class="mark-hint">
      <Icon name="warning" size={14} />
      <span>{t(HINT_WORDS[hint.code], shown ? `${shown.value} ${shown.unit}`.trim() : '')}</span>
    </p>
  );
};
