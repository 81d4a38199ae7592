import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReviewInput } from '@/components/marks';
import type { MarkHint } from '@/utils/marks';
import type { Mark } from '@/utils/model';

type HintsOf = ReviewInput['hintsOf'];
type ReadHints = (text: string, marks: readonly Mark[]) => ReadonlyMap<string, readonly MarkHint[]>;

const NONE: readonly MarkHint[] = [];
const readNothing: ReadHints = () => new Map();

/** What looks odd about a mark. The codebook it takes is loaded once the review stands: it must not wait for that. */
export const useHints = (ready: boolean, text: string, marks: readonly Mark[]): HintsOf => {
  const [read, setRead] = useState<{ readonly run: ReadHints }>({ run: readNothing });
  useEffect(() => {
    if (!ready) return;
    void import('./read-hints').then(async ({ createHints }) => {
      const run = await createHints();
      setRead({ run });
    });
  }, [ready]);
  const hints = useMemo(() => read.run(text, marks), [read, text, marks]);
  return (mark) => hints.get(mark.id) ?? NONE;
};
