import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';

type SelectionActsProps = {
  readonly count: number;
  readonly inTrash: boolean;
  readonly onExport: () => void;
  readonly onTrash: () => void;
  readonly onRestore: () => void;
  readonly onClear: () => void;
};

/** What can be done with the ticked clippings; stands where the facets stand, so that the list does not move. */
export const SelectionActs = ({ count, inTrash, ...on }: SelectionActsProps) => {
  const t = useTranslate();
  return (
    <div class="facets selection-acts">
      <b role="status">{t('selectedCount', count)}</b>
      <div>
        {inTrash ? (
          <Button icon="restore" onClick={on.onRestore}>
            {t('restore')}
          </Button>
        ) : (
          <>
            <Button icon="export" onClick={on.onExport}>
              {t('exportAct')}
            </Button>
            <Button icon="trash" variant="danger" onClick={on.onTrash}>
              {t('remove')}
            </Button>
          </>
        )}
        <Button variant="quiet" icon="close" label={t('clearSelection')} onClick={on.onClear} />
      </div>
    </div>
  );
};
