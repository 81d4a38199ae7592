import { useEffect, useState } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import type { FigureRow } from '@/components/library';
import type { Result } from '@/utils/model';
import type { StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** Every quantity of the library, live. */
export const useFigures = () =>
  useSubscription<Result<readonly FigureRow[], StoreReason>>(
    (onValue) => store.watch(collectFigures, onValue),
    'figures',
  );

const collectFigures = async (): Promise<readonly FigureRow[]> => {
  const rows: FigureRow[] = [];
  for await (const { clipping, marks } of store.exportItems('all')) {
    for (const mark of marks) {
      const { quantity } = mark;
      if (quantity) rows.push({ mark: { ...mark, quantity }, clipping });
    }
  }
  return rows;
};

/** The text of a clipping, null until it is read. */
export const useArticleText = (clippingId: string | null): string | null => {
  const [read, setRead] = useState<{ readonly id: string; readonly text: string } | null>(null);
  useEffect(() => {
    if (clippingId === null) return;
    let gone = false;
    void store.readClipping(clippingId).then((answer) => {
      if (!gone && answer.ok) setRead({ id: clippingId, text: answer.value.body.text });
    });
    return () => {
      gone = true;
    };
  }, [clippingId]);
  return read?.id === clippingId ? read.text : null;
};
