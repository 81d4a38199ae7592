import { useTranslate } from '@/components/hooks';
import { Button, Checkbox, Icon } from '@/components/ui';
import { formatMoment } from '@/utils/i18n';

type BackupBarProps = {
  readonly lastAt: string | null;
  /** When the backup inside the browser was last written; null where there is none. */
  readonly ownAt: string | null;
  /** Nothing was kept yet: no backup is no danger. */
  readonly isEmpty: boolean;
  readonly folder: string | null;
  readonly needsLeave: boolean;
  readonly busy: boolean;
  readonly failed: string | null;
  /** Clippings the last file is without, because they cannot be read. */
  readonly leftOut: number;
  /** The last backup is older than the reader wants it to be. */
  readonly isOverdue: boolean;
  readonly canChoose: boolean;
  readonly onBackUp: () => void;
  /** Without a folder: whether backups go into the downloads by themselves. */
  readonly toDownloads: boolean;
  readonly onChoose: () => void;
  readonly onAgree: (toDownloads: boolean) => void;
};

/** When the library was last saved outside of the browser, always in sight, and the way to do it now. */
export const BackupBar = (props: BackupBarProps) => {
  const t = useTranslate();
  const { lastAt, folder, failed, busy, isOverdue, isEmpty, leftOut } = props;
  const warns = failed !== null || leftOut > 0;
  return (
    <footer class="backup-bar" data-warning={warns || (lastAt === null && !isEmpty) || isOverdue || undefined}>
      <Icon name={warns ? 'warning' : 'disk'} />
      <span role="status">
        {failed
          ? t('backupFailed', failed)
          : lastAt
            ? t('backupLast', formatMoment(t.language, lastAt))
            : t('backupNever')}
        {leftOut > 0 && ` · ${t('backupLeftOut', leftOut)}`}
        {props.ownAt && lastAt === null && ` · ${t('ownBackupAt', formatMoment(t.language, props.ownAt))}`}
        {isOverdue && lastAt && ` · ${t('backupOverdue')}`}
        {folder && ` · ${t('backupFolder', folder)}`}
        {props.needsLeave && ` · ${t('backupNeedsLeave')}`}
      </span>
      {folder === null && (
        <Checkbox label={t('backupToDownloads')} checked={props.toDownloads} onChange={props.onAgree} />
      )}
      <Button variant="quiet" disabled={busy} onClick={props.onBackUp}>
        {t(busy ? 'backupRunning' : 'backupNow')}
      </Button>
      {props.canChoose && (
        <span class="backup-choose">
          <Button variant="quiet" icon="folder" label={t('backupChoose')} disabled={busy} onClick={props.onChoose}>
            <span>{t('backupChoose')}</span>
          </Button>
        </span>
      )}
    </footer>
  );
};
