import { useTranslate } from '@/components/hooks';
import { Segmented } from '@/components/ui';
import type { FigureFilter } from './figure-rows';

type FigureFiltersProps = {
  readonly filter: FigureFilter;
  readonly onChange: (filter: FigureFilter) => void;
  readonly shown: number;
  readonly total: number;
};

/** Narrows the table by kind and status; the words to look for stand in the bar above. */
export const FigureFilters = ({ filter, onChange, shown, total }: FigureFiltersProps) => {
  const t = useTranslate();
  return (
    <div class="figure-filters">
      <Segmented
        label={t('fieldKind')}
        value={filter.kind}
        options={[
          { value: 'all', label: t('tabAll') },
          { value: 'figure', label: t('tabFigures') },
          { value: 'target', label: t('tabTargets') },
        ]}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <Segmented
        label={t('fieldStatus')}
        value={filter.status}
        options={[
          { value: 'all', label: t('everyStatus') },
          { value: 'accepted', label: t('statusConfirmed') },
          { value: 'suggested', label: t('statusSuggested') },
        ]}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <span class="figure-count" role="status">
        {t('shownOf', shown, total)}
      </span>
    </div>
  );
};
