import { useState } from 'preact/hooks';
import { useSubscription, type useToasts, useTranslate } from '@/components/hooks';
import { type ActivityEntry, ActivityList } from '@/components/library';
import { type IconName, Skeleton, State } from '@/components/ui';
import { type CommandReason, send } from '@/utils/commands';
import type { MessageKey, Translate } from '@/utils/i18n';
import type { Result } from '@/utils/model';
import { newId } from '@/utils/platform';
import type { ActivityLine, ActivityRow, HistoryRow } from '@/utils/store';
import { FailureState } from '../app/FailureState';
import { REASON_WORDS } from '../app/reasons';
import { store } from '../app/store';
import type { Bulk } from './use-bulk';

type ActivityViewProps = {
  readonly bulk: Bulk;
  readonly onOpenClipping: (clippingId: string) => void;
  readonly onMessage: ReturnType<typeof useToasts>['show'];
};

/** Lines read at first, and as many again for each page asked for. */
const PAGE = 100;

type Words = { readonly text: MessageKey; readonly icon: IconName };

const STEP_WORDS = {
  confirm: { text: 'didConfirm', icon: 'check' },
  reject: { text: 'didReject', icon: 'close' },
  reset: { text: 'didReset', icon: 'restore' },
  remove: { text: 'didRemove', icon: 'trash' },
  'switch-kind': { text: 'didSwitch', icon: 'check' },
  edit: { text: 'didEdit', icon: 'pencil' },
  'edit-field': { text: 'didEdit', icon: 'pencil' },
  'name-indicator': { text: 'didEdit', icon: 'table' },
  'decide-alike': { text: 'didConfirm', icon: 'check' },
  add: { text: 'didAdd', icon: 'plus' },
  reattach: { text: 'didReattach', icon: 'attach' },
  'edit-clipping': { text: 'didEditClipping', icon: 'pencil' },
} as const satisfies Record<HistoryRow['type'], Words>;

const MANY_WORDS = {
  trash: { text: 'didTrash', icon: 'trash' },
  restore: { text: 'didRestore', icon: 'restore' },
  'bulk-edit': { text: 'didBulkEdit', icon: 'list' },
  'bulk-act': { text: 'didBulkAct', icon: 'table' },
  indicator: { text: 'didIndicator', icon: 'table' },
  import: { text: 'didImport', icon: 'import' },
} as const satisfies Record<ActivityRow['type'], Words>;

/** Marks whose words are shown, and the longest of these, UTF-16 units. */
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 60;

const shorten = (quote: string): string => {
  if (quote.length <= LONGEST_QUOTE) return quote;
  const end = quote.lastIndexOf(' ', LONGEST_QUOTE);
  return `${quote.slice(0, end > 0 ? end : LONGEST_QUOTE)}…`;
};

/** The words of the marks a step changed, in the order of the text: "“76,5 tỷ đồng”, “12 ha”". */
const quotesOf = ({ before, after }: HistoryRow): string => {
  const marks = (after.length > 0 ? after : before).toSorted((one, other) => one.anchor.start - other.anchor.start);
  const shown = marks.slice(0, MOST_QUOTES).map(({ anchor }) => `“${shorten(anchor.quote)}”`);
  return [...shown, ...(marks.length > MOST_QUOTES ? ['…'] : [])].join(', ');
};

/** Marks a step changed; an edit of the clipping itself is one change. */
const countOf = ({ before, after }: HistoryRow): number => Math.max(before.length, after.length, 1);

type Acts = {
  readonly undoStep: (step: HistoryRow) => void;
  readonly undoMany: (row: ActivityRow) => void;
  readonly open: (clippingId: string) => void;
};

const entryOf = (line: ActivityLine, { t, acts }: { t: Translate; acts: Acts }): ActivityEntry => {
  if (line.type === 'step') {
    const { step } = line;
    const isUndone = step.undone || step.dropped;
    const { text, icon } = STEP_WORDS[step.type];
    return {
      ...{ id: step.id, icon, at: step.at, subject: line.title, isUndone },
      text: t(text, countOf(step)),
      quotes: quotesOf(step),
      onOpen: () => acts.open(step.clippingId),
      onUndo: line.canUndo ? () => acts.undoStep(step) : null,
    };
  }
  const { activity, title } = line;
  const { text, icon } = MANY_WORDS[activity.type];
  return {
    ...{ id: activity.id, icon, at: activity.at, subject: activity.name || title, isUndone: activity.undone },
    text: t(text, activity.count),
    quotes: '',
    onOpen: null,
    onUndo: () => acts.undoMany(activity),
  };
};

/** What was done in the library, the latest first, each with the way back. */
export const ActivityView = ({ bulk, onOpenClipping, onMessage }: ActivityViewProps) => {
  const t = useTranslate();
  const [limit, setLimit] = useState(PAGE);
  const lines = useSubscription<Awaited<ReturnType<typeof store.listActivity>>>(
    (onValue) =>
      store.watch(
        () => store.listActivity({ limit }),
        (answer) => onValue(answer.ok ? answer.value : answer),
      ),
    String(limit),
  );
  const sayFailure = (answer: Result<unknown, CommandReason>) => {
    if (!answer.ok) onMessage(t('actFailed', t(REASON_WORDS[answer.reason].title)));
  };
  const undoStep = async ({ clippingId, id }: HistoryRow) =>
    sayFailure(await send('undo', { clippingId, actId: newId(), stepId: id }));
  const undoImport = async (batch: string) => {
    const undone = await store.undoImport(batch);
    if (!undone.ok) return sayFailure(undone);
    const { kept } = undone.value;
    onMessage(kept > 0 ? t('importUndoneButKept', kept) : t('importUndoneText'));
  };
  const undoMany = async ({ id, type, clippingIds }: ActivityRow) => {
    if (type === 'import') await undoImport(id);
    else if (type === 'indicator') sayFailure(await store.undoIndicators(id));
    else if (type === 'trash' || type === 'restore') {
      await bulk.moveBack(type, { ids: clippingIds, batch: id });
    } else await bulk.undoBatch(id);
  };
  const acts: Acts = {
    undoStep: (step) => void undoStep(step),
    undoMany: (row) => void undoMany(row),
    open: onOpenClipping,
  };
  if (lines && !lines.ok) return <FailureState failure={lines} />;
  return (
    <main class="activity-view">
      <h2>{t('viewActivity')}</h2>
      <p class="series-note">{t('activityText')}</p>
      {!lines && <Skeleton widths={[80, 60, 72]} />}
      {lines?.value.length === 0 && <State icon="list" title={t('activityNone')} text={t('activityNoneText')} />}
      {lines && lines.value.length > 0 && (
        <ActivityList
          entries={lines.value.map((line) => entryOf(line, { t, acts }))}
          onMore={lines.value.length < limit ? null : () => setLimit(limit + PAGE)}
        />
      )}
    </main>
  );
};
