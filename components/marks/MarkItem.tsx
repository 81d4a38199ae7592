import { useEffect, useRef } from 'preact/hooks';
import { PaintedText } from '@/components/article';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import type { Mark, Span } from '@/utils/model';
import { IndicatorChips } from './IndicatorChips';
import { LostPlaces } from './LostPlaces';
import { MarkActs } from './MarkActs';
import { MarkEditor } from './MarkEditor';
import { MarkHint } from './MarkHint';
import { MarkSummary } from './MarkSummary';
import { MarkWhy } from './MarkWhy';
import { isDecided, trimSentence } from './review-model';
import { useKeys } from './use-keys';
import type { FieldDrafts } from './use-mark-form';
import type { Review } from './use-review';

type MarkItemProps = {
  readonly mark: Mark;
  readonly sentence: Span;
  readonly sentences: readonly Span[];
  readonly review: Review;
  readonly drafts: FieldDrafts;
};

/** A mark in the list: two lines, and when it is the current one its sentence and what can be done with it. */
export const MarkItem = ({ mark, sentence, sentences, review, drafts }: MarkItemProps) => {
  const t = useTranslate();
  const keys = useKeys();
  const current = review.current?.id === mark.id;
  const summary = useRef<HTMLButtonElement>(null);
  const editing = current && review.open === 'editor';
  useEffect(() => {
    if (!current) return;
    const button = summary.current;
    if (!editing) button?.focus({ preventScroll: true });
    button?.parentElement?.scrollIntoView?.({ block: editing || !mark.anchored ? 'start' : 'nearest' });
  }, [current, editing, mark.anchored]);
  return (
    <li class="mark-item" data-current={current || undefined} data-decided={isDecided(mark) || undefined}>
      <button
        type="button"
        ref={summary}
        class="mark-summary"
        data-status={mark.status}
        aria-expanded={current}
        aria-current={current ? 'true' : undefined}
        tabIndex={current ? 0 : -1}
        data-shortcuts
        onClick={() => review.select(mark.id)}
      >
        <MarkSummary mark={mark} />
      </button>
      {current && (
        <div class="mark-open">
          <div class="mark-evidence">
            <Evidence mark={mark} sentence={sentence} review={review} />
            {mark.suggestion && (
              <Button
                variant="quiet"
                icon="info"
                label={t('why')}
                keyCap={keys.capOf('why')}
                pressed={review.open === 'why'}
                onClick={() => review.toggle('why')}
              />
            )}
          </div>
          {!editing && !mark.anchored && mark.status !== 'rejected' && (
            <LostPlaces mark={mark} review={review} sentences={sentences} />
          )}
          <MarkHint mark={mark} hints={review.hintsOf(mark)} />
          {review.open === 'indicators' && mark.quantity && (
            <IndicatorChips slots={review.indicators} onChoose={review.assignIndicator} withKeys />
          )}
          {editing ? (
            <MarkEditor
              mark={mark}
              drafts={drafts}
              indicators={review.indicators}
              onSave={review.edit}
              onCancel={review.close}
            />
          ) : (
            <MarkActs mark={mark} review={review} />
          )}
          {review.open === 'why' && <MarkWhy mark={mark} />}
        </div>
      )}
    </li>
  );
};

type EvidenceProps = { readonly mark: Mark; readonly sentence: Span; readonly review: Review };

/** The sentence the mark was read in; a mark whose sentence is gone shows the words it once stood in. */
const Evidence = ({ mark, sentence, review }: EvidenceProps) => {
  if (!mark.anchored) {
    return (
      <blockquote class="mark-sentence">
        … {mark.anchor.prefix}
        <mark class="mark" data-kind={mark.kind} data-current>
          {mark.anchor.quote}
        </mark>
        {mark.anchor.suffix} …
      </blockquote>
    );
  }
  const range = trimSentence(review.text, sentence, mark.anchor);
  return (
    <blockquote class="mark-sentence">
      {range.start > sentence.start && '… '}
      <PaintedText text={review.text} range={range} marks={review.marks} currentId={mark.id} />
      {range.end < sentence.end && ' …'}
    </blockquote>
  );
};
