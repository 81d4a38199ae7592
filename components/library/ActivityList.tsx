import { useTranslate } from '@/components/hooks';
import { Button, Icon, type IconName } from '@/components/ui';
import { formatMoment } from '@/utils/i18n';

/** One line of what was done. */
export type ActivityEntry = {
  readonly id: string;
  readonly icon: IconName;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  /** The words of the marks it was done to; empty where it was done to something else. */
  readonly quotes: string;
  /** What was changed: the title of an article. */
  readonly subject: string;
  readonly isUndone: boolean;
  /** Null where newer acts on the same clipping have to be undone first. */
  readonly onUndo: (() => void) | null;
  readonly onOpen: (() => void) | null;
};

type ActivityListProps = {
  readonly entries: readonly ActivityEntry[];
  /** Null where nothing older is left. */
  readonly onMore: (() => void) | null;
};

/** Everything that was done, the latest first; what can be taken back has its button. */
export const ActivityList = ({ entries, onMore }: ActivityListProps) => {
  const t = useTranslate();
  return (
    <>
      <ol class="activity">
        {entries.map(({ id, icon, at, text, quotes, subject, isUndone, onUndo, onOpen }) => (
          <li key={id} data-undone={isUndone || undefined}>
            <Icon name={icon} />
            <span class="activity-what">
              <span>
                <b>{text}</b> {quotes}
              </span>
              {subject &&
                (onOpen ? (
                  <button type="button" class="activity-subject" onClick={onOpen}>
                    {subject}
                  </button>
                ) : (
                  <span class="activity-subject">{subject}</span>
                ))}
            </span>
            <time dateTime={at}>{formatMoment(t.language, at)}</time>
            <span class="activity-act">
              {isUndone ? (
                t('undone')
              ) : onUndo ? (
                <Button variant="quiet" icon="undo" onClick={onUndo}>
                  {t('undo')}
                </Button>
              ) : (
                <span title={t('activityLaterHint')}>{t('activityLater')}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {onMore && (
        <Button variant="quiet" onClick={onMore}>
          {t('activityMore')}
        </Button>
      )}
    </>
  );
};
