import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { formatPeriod, headingOf, KIND_LABELS, STATUS_LABELS } from '@/components/marks';
import { formatQuantity } from '@/utils/marks';
import type { FigureRow } from './figure-rows';

type FigureTableRowProps = {
  readonly row: FigureRow;
  readonly index: number;
  readonly current: boolean;
  readonly focusable: boolean;
  readonly onOpen: () => void;
};

/** One quantity on one line. */
export const FigureTableRow = ({ row: { mark, clipping }, index, current, focusable, onOpen }: FigureTableRowProps) => {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const { value, unit } = formatQuantity(mark.quantity, t.language);
  useEffect(() => {
    // The keyboard walks from row to row, also after a click into the table.
    if (current && document.activeElement?.closest('.figures')) button.current?.focus({ preventScroll: true });
  }, [current]);
  const open = () => {
    button.current?.focus({ preventScroll: true });
    onOpen();
  };
  return (
    // The button in the first cell is the row's keyboard way.
    <tr aria-rowindex={index + 2} data-current={current || undefined} onClick={open}>
      <td data-column="indicator">
        <button type="button" ref={button} tabIndex={focusable ? 0 : -1} aria-current={current ? 'true' : undefined}>
          {headingOf(mark)}
        </button>
      </td>
      <td data-column="kind" data-kind={mark.kind}>
        {t(KIND_LABELS[mark.kind])}
      </td>
      <td data-column="value">{value}</td>
      <td data-column="unit">{unit}</td>
      <td data-column="period">{formatPeriod(t, mark.quantity.period)}</td>
      <td data-column="place">{mark.quantity.place}</td>
      <td data-column="source">{clipping.site}</td>
      <td data-column="status">{t(STATUS_LABELS[mark.status])}</td>
    </tr>
  );
};
