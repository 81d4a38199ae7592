import { Fragment } from 'preact';
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

/** The same numbers as the charts: places down, years across, in each its result and its target; a target is framed and says so. */
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
              <th key={year} scope="colgroup" colSpan={2}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pivot.rows.map(({ placeKey, place, today, cells }) => (
            <tr key={placeKey} data-former={today !== null || undefined}>
              <th scope="row">{placeLabel(t, { place, today })}</th>
              {pivot.years.map((year) => (
                <Fragment key={year}>
                  <ValueCell observation={cells.get(year)?.results[0]} currentId={currentId} onOpen={onOpen} />
                  <ValueCell observation={cells.get(year)?.targets[0]} currentId={currentId} onOpen={onOpen} />
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

type ValueCellProps = Pick<PivotTableProps, 'currentId' | 'onOpen'> & { readonly observation: Observation | undefined };

const ValueCell = ({ observation, currentId, onOpen }: ValueCellProps) => {
  const t = useTranslate();
  if (!observation) return <td />;
  return (
    <td>
      <button
        type="button"
        data-kind={observation.kind}
        aria-label={sayObservation(t, observation)}
        aria-current={observation.markId === currentId ? 'true' : undefined}
        onClick={() => onOpen(observation)}
      >
        {sayValue(t, observation)}
      </button>
    </td>
  );
};
