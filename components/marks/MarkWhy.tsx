import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import type { Mark } from '@/utils/model';
import { whyLabel } from './why-labels';

/**
 * Why the machine read the mark as it did: one sentence a step, with the words that led to it. Stands under the acts, so that
 * these stay where they are, and comes into sight by itself.
 */
export const MarkWhy = ({ mark }: { readonly mark: Mark }) => {
  const t = useTranslate();
  const why = mark.suggestion?.why ?? [];
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => frame.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div class="mark-why" ref={frame}>
      {why.length === 0 ? <p>{t('whyNothing')}</p> : <WhyList why={why} />}
    </div>
  );
};

type WhyListProps = { readonly why: NonNullable<Mark['suggestion']>['why'] };

const WhyList = ({ why }: WhyListProps) => {
  const t = useTranslate();
  return (
    <ul aria-label={t('why')}>
      {why.map(({ rule, cue }) => (
        <li key={`${rule}${cue}`}>
          <span>
            {cue ? t('whyBecauseOf', t(whyLabel(rule))) : t(whyLabel(rule))} {cue && <q>“{cue}”</q>}
          </span>
        </li>
      ))}
    </ul>
  );
};
