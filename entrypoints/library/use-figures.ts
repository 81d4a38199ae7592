import { useEffect, useState } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import type { FigureRow } from '@/components/library';
import { orderMarks } from '@/utils/marks';
import type { Result } from '@/utils/model';
import type { StoreReason } from '@/utils/store';
import { store } from '../app/store';

/** Every quantity of the library, live. */
export const useFigures = () =>
  useSubscription<Result<readonly FigureRow[], StoreReason>>(
    (onValue) => store.watch(collectFigures, onValue),
    'figures',
  );

/** The newest clipping first, each in the order of its text. */
const collectFigures = async (): Promise<readonly FigureRow[]> => {
  const byClipping: FigureRow[][] = [];
  for await (const { clipping, marks } of store.exportItems('all')) {
    byClipping.push(
      orderMarks(marks, 'reading').flatMap((mark) =>
        mark.quantity ? [{ mark: { ...mark, quantity: mark.quantity }, clipping }] : [],
      ),
    );
  }
  return byClipping.reverse().flat();
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
