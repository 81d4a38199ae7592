import { useTranslate } from '@/components/hooks';
import { BASE_LABELS, formatPeriod, STATUS_LABELS } from '@/components/marks';
import { Button } from '@/components/ui';
import { formatDay } from '@/utils/i18n';
import type { Contradiction, Observation } from '@/utils/series';
import { sayValue } from './say-observation';

type SentenceParts = { readonly before: string; readonly words: string; readonly after: string };

export type ContradictionListProps = {
  readonly contradictions: readonly Contradiction[];
  /** The sentence around each number by mark, as far as it has been read. */
  readonly sentences: ReadonlyMap<string, SentenceParts>;
  /** Groups that are not shown yet. */
  readonly left: number;
  readonly onMore: () => void;
  readonly currentId: string | null;
  readonly onOpen: (observation: Observation) => void;
  /** This value counts: the others of the group are rejected. */
  readonly onChoose: (chosen: Observation, group: Contradiction) => void;
};

/** What papers report differently of one place and period, side by side; the reader says which counts. */
export const ContradictionList = ({
  contradictions,
  sentences,
  left,
  onMore,
  currentId,
  onOpen,
  onChoose,
}: ContradictionListProps) => {
  const t = useTranslate();
  return (
    <>
      <ul class="contradictions">
        {contradictions.map((group) => {
          const [first] = group.observations;
          return (
            <li key={`${group.placeKey} ${group.periodKey}`}>
              <h3>
                {first?.quantity.place}, {first && formatPeriod(t, first.quantity.period)}
              </h3>
              <ul>
                {group.observations.map((one) => (
                  <li key={one.markId} data-current={one.markId === currentId || undefined}>
                    <b>
                      {sayValue(t, one)}
                      {one.quantity.base && <small>{t(BASE_LABELS[one.quantity.base])}</small>}
                    </b>
                    <Sentence parts={sentences.get(one.markId)} />
                    <span>
                      {one.publishedAt
                        ? t('sourceAndDate', one.site, formatDay(t.language, one.publishedAt))
                        : one.site}
                    </span>
                    <span>{t(STATUS_LABELS[one.status])}</span>
                    <span class="contradiction-acts">
                      <Button variant="quiet" icon="article" onClick={() => onOpen(one)}>
                        {t('seeSentence')}
                      </Button>
                      <Button icon="check" onClick={() => onChoose(one, group)}>
                        {t('thisCounts')}
                      </Button>
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <p class="contradictions-more">
          <Button variant="quiet" onClick={onMore}>
            {t('contradictionsMore', left)}
          </Button>
        </p>
      )}
    </>
  );
};

/** Characters shown on either side of a number: two lines. */
const AROUND = 110;

const Sentence = ({ parts }: { readonly parts: SentenceParts | undefined }) => {
  if (!parts) return <q />;
  const { before, words, after } = parts;
  return (
    <q>
      {before.length > AROUND ? `… ${before.slice(-AROUND)}` : before}
      <strong>{words}</strong>
      {after.length > AROUND ? `${after.slice(0, AROUND)} …` : after}
    </q>
  );
};
