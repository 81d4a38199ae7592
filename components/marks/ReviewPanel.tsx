import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ArticleText, type TextSelection } from '@/components/article';
import { type Shortcuts, useTranslate } from '@/components/hooks';
import { Button, Progress, type TabItem, Tabs } from '@/components/ui';
import type { MessageKey } from '@/utils/i18n';
import type { Block } from '@/utils/model';
import { AlikeOffer } from './AlikeOffer';
import { KeyOverlay } from './KeyOverlay';
import { LiveDecision } from './LiveDecision';
import { MarkList } from './MarkList';
import { ReviewFoot } from './ReviewFoot';
import { REVIEW_FILTERS, type ReviewFilter } from './review-model';
import { SelectionBar } from './SelectionBar';
import { useKeys } from './use-keys';
import type { FieldDrafts } from './use-mark-form';
import type { Review } from './use-review';
import { useReviewKeys } from './use-review-keys';

const FILTER_LABELS = {
  all: 'tabAll',
  figure: 'tabFigures',
  target: 'tabTargets',
  person: 'tabPeople',
  lost: 'tabLost',
} as const satisfies Record<ReviewFilter, MessageKey>;

const PANEL_ID = 'review-panel';

type ReviewPanelProps = {
  readonly review: Review;
  readonly drafts: FieldDrafts;
  /** The article's text is read and marked in here too; without blocks it stands elsewhere on the page. */
  readonly blocks?: readonly Block[];
  /** Single keys act only where the reader wants them to. */
  readonly shortcuts: boolean;
  /** Shows a mark on the page it was read from; left out where no page stands beside the review. */
  readonly onShowOnPage?: (markId: string) => void;
  /** Keys of the page around that come before those of the review. */
  readonly pageKeys?: Shortcuts;
  /** Acts on the whole clipping, in the foot. */
  readonly children?: ComponentChildren;
};

/** The review of one clipping, the same in popup, side panel and library. */
export const ReviewPanel = (props: ReviewPanelProps) => {
  const { review, drafts, blocks, shortcuts, onShowOnPage, pageKeys, children } = props;
  const t = useTranslate();
  const keys = useKeys();
  const [inText, setInText] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const toggleText = blocks ? () => setInText(!inText) : undefined;
  useReviewKeys({ review, shortcuts, onShowOnPage, pageKeys, toggleText, showKeys: () => setKeysShown(true) });
  const filters = REVIEW_FILTERS.filter((id) => id !== 'lost' || review.counts.lost > 0 || review.filter === 'lost');
  const tabs: readonly TabItem<ReviewFilter>[] = filters.map((id) => ({
    id,
    label: t(FILTER_LABELS[id]),
    count: t('number', review.counts[id]),
  }));
  const progress = t('progress', review.decided, review.total);
  return (
    <section class="review" aria-label={t('review')}>
      <div class="review-head">
        <Tabs
          label={t('review')}
          items={tabs}
          selected={review.filter}
          onSelect={review.setFilter}
          controls={PANEL_ID}
        />
        {toggleText && (
          <Button
            variant="quiet"
            icon="article"
            label={t('readText')}
            keyCap={keys.capOf('toggleText')}
            pressed={inText}
            onClick={toggleText}
          />
        )}
      </div>
      <Progress label={progress} done={review.decided} total={review.total} />
      <div class="review-body" id={PANEL_ID} role="tabpanel" aria-label={t(FILTER_LABELS[review.filter])}>
        {inText && blocks ? (
          <ReviewText review={review} blocks={blocks} bar="docked" />
        ) : (
          <MarkList review={review} drafts={drafts} onReadText={toggleText} />
        )}
      </div>
      <AlikeOffer review={review} />
      {inText && review.current && (
        <div class="review-dock">
          <MarkList review={{ ...review, shown: [review.current] }} drafts={drafts} />
        </div>
      )}
      <ReviewFoot review={review} onKeys={() => setKeysShown(true)}>
        {children}
      </ReviewFoot>
      <LiveDecision marks={review.marks} progress={progress} />
      {keysShown && <KeyOverlay onClose={() => setKeysShown(false)} />}
    </section>
  );
};

type ReviewTextProps = {
  readonly review: Review;
  readonly blocks: readonly Block[];
  readonly bar: 'floating' | 'docked';
};

/** The article with its marks (its title stands above it anyway); what is selected in it becomes a mark. */
export const ReviewText = ({ review, blocks, bar }: ReviewTextProps) => {
  const t = useTranslate();
  return (
    <ArticleText
      label={t('articleText')}
      text={review.text}
      blocks={blocks.filter(({ type }) => type !== 'title')}
      marks={review.marks}
      currentId={review.current?.id ?? null}
      onSelectMark={review.select}
      selectionBar={(selected: TextSelection, clear) => (
        <SelectionBar selected={selected} clear={clear} review={review} place={bar} />
      )}
    />
  );
};
