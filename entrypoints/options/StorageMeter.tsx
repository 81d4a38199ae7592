import { useTranslate } from '@/components/hooks';
import { Button, Skeleton } from '@/components/ui';
import { formatBytes } from '@/utils/i18n';
import { useStorage } from './use-storage';

/** How full the disk space given to us is, and whether it is safe from the browser's own cleaning. */
export const StorageMeter = () => {
  const t = useTranslate();
  const { use, protect } = useStorage();
  if (!use) return <Skeleton widths={[100]} />;
  const share = use.quota === 0 ? 0 : Math.min(100, (use.used / use.quota) * 100);
  return (
    <div class="option">
      <p>{t('storageUsed', formatBytes(t.language, use.used), formatBytes(t.language, use.quota))}</p>
      <div class="meter" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </div>
      <p>{t(use.persistent ? 'storagePersistent' : 'storageEvictable')}</p>
      {!use.persistent && (
        <div>
          <Button onClick={protect}>{t('storageProtect')}</Button>
        </div>
      )}
    </div>
  );
};
