import { useTranslate } from '@/components/hooks';
import type { Mark } from '@/utils/model';
import { whyLabel } from './why-labels';

/** Why the machine read the mark as it did: one sentence a step, with the words that led to it. */
export const MarkWhy = ({ mark }: { readonly mark: Mark }) => {
  const t = useTranslate();
  const why = mark.suggestion?.why ?? [];
  if (why.length === 0) return <p class="mark-why">{t('whyNothing')}</p>;
  return (
    <ul class="mark-why" aria-label={t('why')}>
      {why.map(({ rule, cue }) => (
        <li key={`${rule}${cue}`}>
          <span>
            {t(whyLabel(rule))} {cue && <q>“{cue}”</q>}
          </span>
        </li>
      ))}
    </ul>
  );
};
