import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Banner, Button } from '@/components/ui';
import { type CommandReason, send } from '@/utils/commands';
import type { Failure } from '@/utils/model';
import type { ReadClipping } from '@/utils/store';
import { rememberSeen, seenVersion } from './seen-versions';
import { VersionsDialog } from './VersionsDialog';

type ClippingBannersProps = {
  readonly reading: ReadClipping;
  readonly onSelect: (markId: string) => void;
  readonly onFailure: (failure: Failure<CommandReason>) => void;
};

/** What the reader must know before reviewing: the article changed, or lies in the trash. */
export const ClippingBanners = ({ reading: { clipping, versions }, onSelect, onFailure }: ClippingBannersProps) => {
  const t = useTranslate();
  const [seen, setSeen] = useState(() => seenVersion(clipping.id));
  const [comparing, setComparing] = useState(false);
  const latest = versions.find(({ number }) => number === clipping.version);
  const restore = async () => {
    const answer = await send('restore', { ids: [clipping.id] });
    if (!answer.ok) onFailure(answer);
  };
  if (clipping.state === 'trashed') {
    return (
      <Banner
        icon="trash"
        acts={
          <Button icon="restore" onClick={() => void restore()}>
            {t('restore')}
          </Button>
        }
      >
        {t('inTrashBanner')}
      </Banner>
    );
  }
  if (!latest || latest.number === 1) return null;
  const compare = (
    <Button variant="quiet" icon="list" onClick={() => setComparing(true)}>
      {t('versionsCompare')}
    </Button>
  );
  const dialog = comparing && <VersionsDialog versions={versions} onClose={() => setComparing(false)} />;
  if (latest.id === seen) {
    return (
      <div class="version-line">
        <span>{t('versionNumber', latest.number)}</span>
        {compare}
        {dialog}
      </div>
    );
  }
  const understood = () => {
    rememberSeen(clipping.id, latest.id);
    setSeen(latest.id);
  };
  const { alarms } = latest;
  return (
    <Banner
      icon={alarms.length > 0 ? 'warning' : 'info'}
      tone={alarms.length > 0 ? 'warning' : 'plain'}
      acts={
        <>
          {compare}
          <Button onClick={understood}>{t('understood')}</Button>
        </>
      }
    >
      {t('changedSince', latest.number)}
      {alarms.length > 0 && (
        <>
          <p>
            <b>{t('changedNumbers', alarms.length)}</b>
          </p>
          <ul>
            {alarms.map((alarm) => (
              <li key={alarm.markId}>
                <button type="button" class="alarm" onClick={() => onSelect(alarm.markId)}>
                  {t('alarmRow', alarm.was, alarm.now ?? t('alarmGone'))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {dialog}
    </Banner>
  );
};
