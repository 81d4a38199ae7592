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

/** What a year may have: what was reached, and what was to be. */
const SIDES = ['results', 'targets'] as const;

/** The same numbers as the charts: places down, years across, in each its result and its target as far as any place has one; a target is framed and says so. */
export const PivotTable = ({ title, pivot, currentId, onOpen }: PivotTableProps) => {
  const t = useTranslate();
  const years = pivot.years.map((year) => {
    const cells = pivot.rows.flatMap((row) => row.cells.get(year) ?? []);
    // Of a year in which nobody set a target, or none was reported on, a column of nothing would be read as "none reached".
    const sides = SIDES.filter((side) => cells.some((cell) => cell[side].length > 0));
    return { year, sides };
  });
  return (
    <div class="pivot-scroll">
      <table class="pivot">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fieldPlace')}</th>
            {years.map(({ year, sides }) => (
              <th key={year} scope={sides.length > 1 ? 'colgroup' : 'col'} colSpan={sides.length}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pivot.rows.map(({ placeKey, place, today, cells }) => (
            <tr key={placeKey} data-former={today !== null || undefined}>
              <th scope="row">{placeLabel(t, { place, today })}</th>
              {years.flatMap(({ year, sides }) =>
                sides.map((side, nth) => (
                  <ValueCell
                    isFirst={nth === 0}
                    key={`${year} ${side}`}
                    observation={cells.get(year)?.[side][0]}
                    currentId={currentId}
                    onOpen={onOpen}
                  />
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

type ValueCellProps = Pick<PivotTableProps, 'currentId' | 'onOpen'> & {
  readonly observation: Observation | undefined;
  /** Whether its year begins with it. */
  readonly isFirst: boolean;
};

const ValueCell = ({ observation, isFirst, currentId, onOpen }: ValueCellProps) => {
  const t = useTranslate();
  if (!observation) return <td data-year-begins={isFirst || undefined} />;
  return (
    <td data-year-begins={isFirst || undefined}>
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
