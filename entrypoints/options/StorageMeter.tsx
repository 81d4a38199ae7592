import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Banner, Button, Skeleton } from '@/components/ui';
import { formatBytes, type MessageKey } from '@/utils/i18n';
import { isNearlyFull, shareOf } from '@/utils/platform';
import { ROOMS, type Room } from '@/utils/store';
import { store } from '../app/store';
import { useOwnBackups } from '../app/use-own-backups';
import { useStorage } from './use-storage';

/** How full the disk space given to us is, and whether it is safe from the browser's own cleaning. */
export const StorageMeter = () => {
  const t = useTranslate();
  const { use, protect } = useStorage();
  if (!use) return <Skeleton widths={[100]} />;
  const isShort = isNearlyFull(use);
  return (
    <div class="option">
      <p>{t('storageUsed', formatBytes(t.language, use.used), formatBytes(t.language, use.quota))}</p>
      <div class="meter" data-tone={isShort ? 'warning' : 'plain'} aria-hidden="true">
        <span style={{ width: `${shareOf(use) * 100}%` }} />
      </div>
      {isShort && (
        <Banner icon="warning" tone="warning">
          {t('spaceShortText')}
        </Banner>
      )}
      <Rooms />
      <p>{t(use.persistent ? 'storagePersistent' : 'storageEvictable')}</p>
      {!use.persistent && (
        <div>
          <Button onClick={protect}>{t('storageProtect')}</Button>
        </div>
      )}
    </div>
  );
};

const ROOM_LABELS = {
  texts: 'roomTexts',
  marks: 'roomMarks',
  clippings: 'roomClippings',
  history: 'roomHistory',
  index: 'roomIndex',
  offline: 'roomOffline',
} as const satisfies Record<Room, MessageKey>;

/** What takes the room, the most first; about, for it is reckoned from a few records of each kind. */
const Rooms = () => {
  const t = useTranslate();
  const [sizes, setSizes] = useState<Readonly<Record<Room, number>> | null>(null);
  useEffect(() => {
    void store.measureRooms().then((answer) => answer.ok && setSizes(answer.value));
  }, []);
  const own = useOwnBackups();
  if (!sizes) return <Skeleton widths={[60, 50]} />;
  // `as`: the keys of the table are the rooms.
  const rooms = (Object.keys(ROOMS) as Room[]).map((room) => ({ label: ROOM_LABELS[room], size: sizes[room] }));
  const backups = { label: 'roomOwnBackup', size: own?.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0 } as const;
  return (
    <dl class="rooms">
      {[...rooms, backups]
        .filter(({ size }) => size > 0)
        .toSorted((a, b) => b.size - a.size)
        .map(({ label, size }) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{t('about', formatBytes(t.language, size))}</dd>
          </div>
        ))}
    </dl>
  );
};
