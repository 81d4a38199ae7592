import type { Translate } from '@/utils/i18n';
import type { Result } from '@/utils/model';
import type { Exported } from './export-clippings';

/** What came of an export, in words; what a file lacks is said with its name. */
export const exportWords = (t: Translate, saved: Result<Exported, string>): string => {
  if (!saved.ok) return t('exportFailed', saved.detail ?? '');
  const { name, leftOut } = saved.value;
  if (leftOut.clippings + leftOut.marks === 0) return t('exportDone', name);
  if (leftOut.marks === 0) return t('exportLeftOutClippings', name, leftOut.clippings);
  if (leftOut.clippings === 0) return t('exportLeftOutMarks', name, leftOut.marks);
  return t('exportLeftOut', name, leftOut.clippings, leftOut.marks);
};
