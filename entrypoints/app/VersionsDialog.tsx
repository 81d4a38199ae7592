import { useEffect, useState } from 'preact/hooks';
import { VersionDiff } from '@/components/article';
import { useTranslate } from '@/components/hooks';
import { Dialog, SelectField, Skeleton } from '@/components/ui';
import type { DiffLine } from '@/utils/anchor';
import { formatMoment } from '@/utils/i18n';
import type { Version } from '@/utils/store';
import { store } from './store';

type VersionsDialogProps = { readonly versions: readonly Version[]; readonly onClose: () => void };

/** The texts of two versions compared; opens on the newest and the one before it. */
export const VersionsDialog = ({ versions, onClose }: VersionsDialogProps) => {
  const t = useTranslate();
  const [beforeId, setBefore] = useState(versions.at(-2)?.id ?? '');
  const [afterId, setAfter] = useState(versions.at(-1)?.id ?? '');
  const lines = useComparison(beforeId, afterId);
  const options = versions.map(({ id, number, clippedAt }) => ({
    value: id,
    label: t('versionOption', number, formatMoment(t.language, clippedAt)),
  }));
  return (
    <Dialog title={t('versionsTitle')} closeLabel={t('close')} onClose={onClose}>
      <div class="versions-choice">
        <SelectField label={t('versionBefore')} value={beforeId} options={options} onChange={setBefore} />
        <SelectField label={t('versionAfter')} value={afterId} options={options} onChange={setAfter} />
      </div>
      {lines === undefined && <Skeleton widths={[96, 80, 88]} />}
      {lines === null && <p>{t('versionsUnread')}</p>}
      {lines && <VersionDiff lines={lines} />}
    </Dialog>
  );
};

/** `undefined` while the bodies are being read, null where one cannot be read. */
const useComparison = (beforeId: string, afterId: string): readonly DiffLine[] | null | undefined => {
  const [lines, setLines] = useState<readonly DiffLine[] | null>();
  useEffect(() => {
    let gone = false;
    setLines(undefined);
    void compare(beforeId, afterId).then((compared) => !gone && setLines(compared));
    return () => {
      gone = true;
    };
  }, [beforeId, afterId]);
  return lines;
};

const compare = async (beforeId: string, afterId: string): Promise<readonly DiffLine[] | null> => {
  // Loaded with the first comparison: most readers of most articles need none.
  const [{ diffText }, before, after] = await Promise.all([
    import('./compare-versions'),
    store.readVersion(beforeId),
    store.readVersion(afterId),
  ]);
  return before.ok && after.ok ? diffText(before.value.text, after.value.text) : null;
};
