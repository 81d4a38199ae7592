import { useMemo } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button, State } from '@/components/ui';
import { splitSentences } from '@/utils/text';
import { MarkItem } from './MarkItem';
import { groupBySentence, isDecided } from './review-model';
import { useKeys } from './use-keys';
import type { FieldDrafts } from './use-mark-form';
import type { Review } from './use-review';

type MarkListProps = { readonly review: Review; readonly drafts: FieldDrafts; readonly onReadText?: () => void };

/** The marks of the tab, neighbours of one sentence together, then one key for all that is left. */
export const MarkList = ({ review, drafts, onReadText }: MarkListProps) => {
  const t = useTranslate();
  const keys = useKeys();
  const sentences = useMemo(() => splitSentences(review.text), [review.text]);
  const groups = useMemo(() => groupBySentence(review.shown, sentences), [review.shown, sentences]);
  const waiting = review.shown.filter((mark) => !isDecided(mark)).length;
  if (review.shown.length === 0) {
    return (
      <State icon="search" title={t('nothingFound')} text={t('nothingFoundText')}>
        {onReadText && (
          <Button icon="article" keyCap={keys.capOf('toggleText')} onClick={onReadText}>
            {t('readText')}
          </Button>
        )}
      </State>
    );
  }
  return (
    <>
      {groups.map(({ sentence, marks }) => (
        <ol class="mark-group" key={marks[0]?.id} aria-label={t('marksOfSentence', marks.length)}>
          {marks.map((mark) => (
            <MarkItem
              key={mark.id}
              mark={mark}
              sentence={sentence}
              sentences={sentences}
              review={review}
              drafts={drafts}
            />
          ))}
        </ol>
      ))}
      {waiting > 1 && (
        <div class="mark-rest">
          <Button variant="quiet" icon="check" keyCap={keys.capOf('confirmAll')} onClick={review.confirmAll}>
            {t('confirmAll', waiting)}
          </Button>
        </div>
      )}
      {waiting === 0 && <p class="mark-rest">{t('allDecided')}</p>}
    </>
  );
};
