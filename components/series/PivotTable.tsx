import { useTranslate } from '@/components/hooks';
import type { Observation, Pivot } from '@/utils/series';
import { placeLabel } from './place-label';
import { sayObservation, sayValue } from './say-observation';

type PivotTableProps = {
  readonly title: string;
  readonly pivot: Pivot;
  readonly currentId: string | null;
  readonly onOpen: (observation: Observation) => void;
};

/** The same numbers as the charts: places down, years across; a target is framed and says so. */
export const PivotTable = ({ title, pivot, currentId, onOpen }: PivotTableProps) => {
  const t = useTranslate();
  return (
    <div class="pivot-scroll">
      <table class="pivot">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fieldPlace')}</th>
            {pivot.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pivot.rows.map(({ placeKey, place, today, cells }) => (
            <tr key={placeKey} data-former={today !== null || undefined}>
              <th scope="row">{placeLabel(t, { place, today })}</th>
              {pivot.years.map((year) => {
                const cell = cells.get(year);
                return (
                  <td key={year}>
                    {[...(cell?.results.slice(0, 1) ?? []), ...(cell?.targets.slice(0, 1) ?? [])].map((one) => (
                      <button
                        key={one.markId}
                        type="button"
                        data-kind={one.kind}
                        aria-label={sayObservation(t, one)}
                        aria-current={one.markId === currentId ? 'true' : undefined}
                        onClick={() => onOpen(one)}
                      >
                        {sayValue(t, one)}
                      </button>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
