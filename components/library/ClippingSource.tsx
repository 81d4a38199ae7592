import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { formatMoment, type MessageKey } from '@/utils/i18n';
import type { Clipping, ClippingBody } from '@/utils/model';

const EXTRACTOR_LABELS = {
  'site-family': 'extractorFamily',
  readability: 'extractorReadability',
  'whole-body': 'extractorWhole',
  selection: 'extractorSelection',
  pdf: 'extractorPdf',
  'plain-text': 'extractorText',
} as const satisfies Record<Clipping['extractor'], MessageKey>;

/** Readings of the page a reader can choose between. */
const CHOOSABLE = ['title', 'publishedAt', 'byline'] as const;
type Choosable = (typeof CHOOSABLE)[number];

const FIELD_LABELS = {
  title: 'fieldTitle',
  publishedAt: 'fieldPublished',
  byline: 'fieldByline',
} as const satisfies Record<Choosable, MessageKey>;

type ClippingSourceProps = {
  readonly clipping: Clipping;
  readonly candidates: ClippingBody['candidates'];
  readonly onChoose: (field: Choosable, value: string) => void;
  /** What is kept of the page itself: a copy to be read without the network. */
  readonly children?: ComponentChildren;
};

/** Where a clipping comes from and how it was read; other readings of the page can be taken instead. */
export const ClippingSource = ({ clipping, candidates, onChoose, children }: ClippingSourceProps) => {
  const t = useTranslate();
  const show = (field: Choosable, value: string) => (field === 'publishedAt' ? formatMoment(t.language, value) : value);
  const facts = [
    ['sourceAddress', clipping.url],
    ['sourceClipped', formatMoment(t.language, clipping.clippedAt)],
    ['sourceVersion', String(clipping.version)],
    ['sourceHash', clipping.contentHash],
    ['sourceReadBy', t(EXTRACTOR_LABELS[clipping.extractor], clipping.family ?? '')],
  ] as const;
  return (
    <details class="clipping-source">
      <summary>{t('sourceTitle')}</summary>
      <dl>
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {CHOOSABLE.map((field) => {
        const others = candidates.filter((one) => one.field === field && one.value !== clipping[field]);
        return (
          others.length > 0 && (
            <section key={field} class="candidates">
              <h3>{t('candidatesOf', t(FIELD_LABELS[field]))}</h3>
              <p>{t('candidateNow', show(field, clipping[field] ?? '') || t('candidateNothing'))}</p>
              <ul>
                {others.map(({ value, source }) => (
                  <li key={`${source} ${value}`}>
                    <span>{show(field, value)}</span>
                    <small>{source}</small>
                    <Button onClick={() => onChoose(field, value)}>{t('candidateTake')}</Button>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {clipping.images.length > 0 && (
        <section class="candidates">
          <h3>{t('sourceImages', clipping.images.length)}</h3>
          <ul>
            {clipping.images.map(({ src, caption, credit }) => (
              <li key={src}>
                <a href={src} target="_blank" rel="noreferrer">
                  {caption || src}
                </a>
                {credit && <small>{t('imageCredit', credit)}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </details>
  );
};
