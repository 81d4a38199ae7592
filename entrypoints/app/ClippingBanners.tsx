import { useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Banner, Button } from '@/components/ui';
import { type CommandReason, send } from '@/utils/commands';
import type { Failure } from '@/utils/model';
import type { ReadClipping } from '@/utils/store';
import { rememberSeen, seenVersion } from './seen-versions';
import { VersionsDialog } from './VersionsDialog';

type Version = ReadClipping['versions'][number];

type ClippingBannersProps = {
  readonly reading: ReadClipping;
  readonly onSelect: (markId: string) => void;
  readonly onFailure: (failure: Failure<CommandReason>) => void;
};

/** What the reader must know before reviewing: pages nobody can read, that the article changed, or that it lies in the trash. */
export const ClippingBanners = (props: ClippingBannersProps) => {
  const t = useTranslate();
  const pages = props.reading.clipping.pagesWithoutText;
  return (
    <>
      {pages && <Banner icon="warning">{t('pagesWithoutText', pages)}</Banner>}
      <StateBanner {...props} />
    </>
  );
};

const StateBanner = ({ reading: { clipping, versions }, onSelect, onFailure }: ClippingBannersProps) => {
  const latest = versions.find(({ number }) => number === clipping.version);
  if (clipping.state === 'trashed') return <TrashBanner clippingId={clipping.id} onFailure={onFailure} />;
  if (!latest || latest.number === 1) return null;
  return <VersionBanner key={clipping.id} clippingId={clipping.id} {...{ versions, latest, onSelect }} />;
};

type TrashBannerProps = { readonly clippingId: string } & Pick<ClippingBannersProps, 'onFailure'>;

const TrashBanner = ({ clippingId, onFailure }: TrashBannerProps) => {
  const t = useTranslate();
  const restore = async () => {
    const answer = await send('restore', { ids: [clippingId] });
    if (!answer.ok) onFailure(answer);
  };
  const act = (
    <Button icon="restore" onClick={() => void restore()}>
      {t('restore')}
    </Button>
  );
  return (
    <Banner icon="trash" acts={act}>
      {t('inTrashBanner')}
    </Banner>
  );
};

type VersionBannerProps = {
  readonly clippingId: string;
  readonly versions: readonly Version[];
  readonly latest: Version;
} & Pick<ClippingBannersProps, 'onSelect'>;

/** That the article changed: loudly until it is understood, then in one line. */
const VersionBanner = ({ clippingId, versions, latest, onSelect }: VersionBannerProps) => {
  const t = useTranslate();
  const [seen, setSeen] = useState(() => seenVersion(clippingId));
  const [comparing, setComparing] = useState(false);
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
    rememberSeen(clippingId, latest.id);
    setSeen(latest.id);
  };
  const hasAlarms = latest.alarms.length > 0;
  const acts = (
    <>
      {compare}
      <Button onClick={understood}>{t('understood')}</Button>
    </>
  );
  return (
    <Banner icon={hasAlarms ? 'warning' : 'info'} tone={hasAlarms ? 'warning' : 'plain'} acts={acts}>
      {t('changedSince', latest.number)}
      {hasAlarms && <Alarms alarms={latest.alarms} onSelect={onSelect} />}
      {dialog}
    </Banner>
  );
};

type AlarmsProps = Pick<Version, 'alarms'> & Pick<ClippingBannersProps, 'onSelect'>;

/** Numbers that were marked and read otherwise now. */
const Alarms = ({ alarms, onSelect }: AlarmsProps) => {
  const t = useTranslate();
  return (
    <>
      <p>
        <b>{t('changedNumbers', alarms.length)}</b>
      </p>
      <ul>
        {alarms.map(({ markId, was, now }) => (
          <li key={markId}>
            <button type="button" class="alarm" onClick={() => onSelect(markId)}>
              {t('alarmRow', was, now ?? t('alarmGone'))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
