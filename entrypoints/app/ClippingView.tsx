import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { ArticleHeader } from '@/components/article';
import { useToasts, useTranslate } from '@/components/hooks';
import { ReviewPanel, useKeys } from '@/components/marks';
import { Button, Icon, Toasts } from '@/components/ui';
import { type CommandReason, send } from '@/utils/commands';
import type { Failure } from '@/utils/model';
import { type ActiveTab, openLibrary } from '@/utils/platform';
import type { ReadClipping } from '@/utils/store';
import { ClippingBanners } from './ClippingBanners';
import { ExportMenu } from './ExportMenu';
import { FailureState } from './FailureState';
import { fieldDrafts } from './field-drafts';
import { useSettings } from './mount';
import { PageMenu } from './PageMenu';
import { ReadingState } from './ReadingState';
import { REASON_WORDS } from './reasons';
import { TabsReportBar } from './TabsReportBar';
import { useClipping } from './use-clipping';
import { usePageView } from './use-page-view';

type ClippingViewProps = {
  readonly clippingId: string;
  /** The tab with the article's page, which is painted; null or undefined where there is none or it is not known yet. */
  readonly tab?: ActiveTab | null;
  /** Goes on beside the page; left out where the review already stands there. */
  readonly onPanel?: () => void;
  /** What else is to be said above the review. */
  readonly notice?: ComponentChild;
};

/** One clipping with its review, as popup and side panel show it. */
export const ClippingView = ({ clippingId, tab, onPanel, notice }: ClippingViewProps) => {
  const t = useTranslate();
  const keys = useKeys();
  const settings = useSettings();
  const toasts = useToasts();
  const [keeping, setKeeping] = useState(false);
  const sayFailure = ({ reason }: Failure<CommandReason>) => toasts.show(t('actFailed', t(REASON_WORDS[reason].title)));
  const { reading, review } = useClipping({ clippingId, onFailure: sayFailure });
  const page = usePageView({ tabId: tab?.id ?? null, reading: reading?.ok ? reading.value : null });
  if (!reading) return <ReadingState />;
  if (!reading.ok) return <FailureState failure={reading} />;
  const { clipping, body } = reading.value;
  // Enter means "accept" from the moment it has meant "keep", not only when the store has answered.
  const draft = clipping.state === 'draft' && !keeping;
  const keep = async () => {
    setKeeping(true);
    const answer = await send('keep', { clippingId });
    if (answer.ok) return;
    setKeeping(false);
    sayFailure(answer);
  };
  return (
    <main class="clipping">
      <ArticleHeader
        clipping={clipping}
        withLead
        aside={<KeepState reading={reading.value} onKeep={() => void keep()} />}
      />
      <div class="clipping-banners">
        {notice}
        <TabsReportBar tab={tab} />
        <ClippingBanners reading={reading.value} onSelect={review.select} onFailure={sayFailure} />
      </div>
      <ReviewPanel
        review={review}
        drafts={fieldDrafts}
        blocks={body.blocks}
        shortcuts={settings.shortcuts}
        onShowOnPage={tab ? page.reveal : undefined}
        // The first Enter keeps the article, the next ones accept.
        pageKeys={draft ? keys.bind({ confirm: () => void keep() }) : undefined}
      >
        <ExportMenu clippingId={clippingId} accepted={clipping.counts.accepted} onDone={toasts.show} />
        {tab && (
          <PageMenu
            tab={tab}
            clippingId={clippingId}
            site={clipping.site}
            onReveal={review.current && (() => review.current && page.reveal(review.current.id))}
            onDone={toasts.show}
          />
        )}
        <Button
          variant="quiet"
          icon="library"
          label={t('library')}
          onClick={() => void openLibrary(`clipping=${clippingId}`)}
        >
          <span class="wide-only">{t('library')}</span>
        </Button>
        {onPanel && <Button variant="quiet" icon="panel" label={t('openPanel')} onClick={onPanel} />}
      </ReviewPanel>
      <Toasts toasts={toasts.toasts} closeLabel={t('close')} onClose={toasts.close} />
    </main>
  );
};

type KeepStateProps = { readonly reading: ReadClipping; readonly onKeep: () => void };

/** Where the clipping stands: the button that keeps it, or that it is kept. Both take the same room. */
const KeepState = ({ reading: { clipping }, onKeep }: KeepStateProps) => {
  const t = useTranslate();
  const keys = useKeys();
  if (clipping.state === 'draft') {
    return (
      <Button variant="primary" keyCap={keys.capOf('confirm')} onClick={onKeep}>
        {t('keepArticle')}
      </Button>
    );
  }
  return (
    <span class="kept-state">
      <Icon name={clipping.state === 'kept' ? 'check' : 'trash'} />
      {t(clipping.state === 'kept' ? 'kept' : 'trashedState')}
    </span>
  );
};
