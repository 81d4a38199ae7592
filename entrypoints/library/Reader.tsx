import { useState } from 'preact/hooks';
import { ArticleHeader, PaintedTitle } from '@/components/article';
import { useShortcuts, useTranslate } from '@/components/hooks';
import { ClippingDetails, type ClippingEdit, ClippingSource, SampleCoach } from '@/components/library';
import { type Review, ReviewPanel, ReviewText } from '@/components/marks';
import { Button, Segmented, Skeleton } from '@/components/ui';
import { type CommandReason, send } from '@/utils/commands';
import type { Block, Clipping, Failure } from '@/utils/model';
import { newId } from '@/utils/platform';
import { ClippingBanners } from '../app/ClippingBanners';
import { ExportMenu } from '../app/ExportMenu';
import { FailureState } from '../app/FailureState';
import { fieldDrafts, wordDrafts } from '../app/field-drafts';
import { useSettings } from '../app/mount';
import { REASON_WORDS } from '../app/reasons';
import { useClipping } from '../app/use-clipping';
import { OfflineArea } from './OfflineArea';
import type { Sample } from './use-sample';

type ReaderProps = {
  readonly clippingId: string;
  /** The mark to open at; null opens at the first one to decide. */
  readonly markId: string | null;
  readonly knownTags: readonly string[];
  readonly knownCollections: readonly string[];
  readonly sample: Sample;
  readonly onFigures: () => void;
  readonly onBack: () => void;
  readonly onTrash: (id: string) => void;
  readonly onMessage: (message: string) => void;
};

/** Where there is room for two panes only, text and review take turns. */
type Side = 'text' | 'review';

/** One clipping to read and review: its text with the marks painted in it, and the review beside it. */
export const Reader = ({
  clippingId,
  markId,
  sample,
  onFigures,
  onBack,
  onTrash,
  onMessage,
  ...known
}: ReaderProps) => {
  const t = useTranslate();
  const { shortcuts } = useSettings();
  const [side, setSide] = useState<Side>('text');
  const onFailure = ({ reason }: Failure<CommandReason>) => onMessage(t('actFailed', t(REASON_WORDS[reason].title)));
  const { reading, review } = useClipping({ clippingId, firstMarkId: markId, onFailure });
  // Wherever the focus is; what is open on a mark closes first.
  useShortcuts({ Escape: () => (review.open === 'nothing' ? onBack() : review.close()) });
  if (!reading) return <ReaderLoading />;
  if (!reading.ok) {
    return (
      <main class="pane-read">
        <Back onBack={onBack} />
        <FailureState failure={reading} />
      </main>
    );
  }
  const { clipping, body } = reading.value;
  const edit = async (patch: ClippingEdit) => {
    const answer = await send('editClipping', { id: clippingId, actId: newId(), patch });
    if (!answer.ok) onFailure(answer);
  };
  return (
    <div class="reader" data-side={side}>
      <div class="reader-bar">
        <Back onBack={onBack} />
        <Sides side={side} onSide={setSide} />
      </div>
      <main class="pane-read">
        <div class="reader-scroll">
          <ReaderHead {...{ clipping, review, blocks: body.blocks, onTrash, onMessage }} />
          {sample.ids.includes(clippingId) && (
            <SampleCoach
              counts={clipping.counts}
              hasChanged={reading.value.marks.some(({ status }) => status === 'corrected' || status === 'rejected')}
              onFigures={onFigures}
              onRemove={() => {
                sample.remove();
                onBack();
              }}
            />
          )}
          <ClippingBanners reading={reading.value} onSelect={review.select} onFailure={onFailure} />
          <OfflineArea clippingId={clippingId} title={clipping.title} onMessage={onMessage} />
          <ReviewText review={review} blocks={body.blocks} bar="floating" />
          <ClippingDetails clipping={clipping} {...known} drafts={wordDrafts} onEdit={(patch) => void edit(patch)} />
          <ClippingSource
            clipping={clipping}
            candidates={body.candidates}
            onChoose={(field, value) => void edit({ [field]: value })}
          />
        </div>
      </main>
      <aside class="pane-review" aria-label={t('review')}>
        <ReviewPanel review={review} drafts={fieldDrafts} shortcuts={shortcuts} />
      </aside>
    </div>
  );
};

const Back = ({ onBack }: Pick<ReaderProps, 'onBack'>) => {
  const t = useTranslate();
  return (
    <span class="reader-back">
      <Button variant="quiet" icon="left" onClick={onBack}>
        {t('backToList')}
      </Button>
    </span>
  );
};

const Sides = ({ side, onSide }: { readonly side: Side; readonly onSide: (side: Side) => void }) => {
  const t = useTranslate();
  return (
    <span>
      <Segmented
        label={t('review')}
        value={side}
        options={[
          { value: 'text', label: t('articleText') },
          { value: 'review', label: t('review') },
        ]}
        onChange={onSide}
      />
    </span>
  );
};

type ReaderHeadProps = Pick<ReaderProps, 'onTrash' | 'onMessage'> & {
  readonly clipping: Clipping;
  readonly review: Review;
  readonly blocks: readonly Block[];
};

const ReaderHead = ({ clipping, review, blocks, onTrash, onMessage }: ReaderHeadProps) => (
  <ArticleHeader clipping={clipping} aside={<Acts clipping={clipping} onTrash={onTrash} onMessage={onMessage} />}>
    {clipping.title && (
      <PaintedTitle
        title={clipping.title}
        text={review.text}
        blocks={blocks}
        marks={review.marks}
        currentId={review.current?.id ?? null}
        onSelectMark={review.select}
      />
    )}
  </ArticleHeader>
);

type ActsProps = Pick<ReaderProps, 'onTrash' | 'onMessage'> & {
  readonly clipping: Pick<Clipping, 'id' | 'counts' | 'state'>;
};

const Acts = ({ clipping, onTrash, onMessage }: ActsProps) => {
  const t = useTranslate();
  const { id, counts, state } = clipping;
  return (
    <>
      <ExportMenu clippingId={id} accepted={counts.accepted} onDone={onMessage} side="below" />
      {state !== 'trashed' && <Button variant="quiet" icon="trash" label={t('remove')} onClick={() => onTrash(id)} />}
    </>
  );
};

const ReaderLoading = () => (
  <main class="pane-read">
    <div class="reader-scroll">
      <Skeleton widths={[30, 92, 64]} />
      <Skeleton widths={[100, 96, 98, 72]} />
    </div>
  </main>
);
