import { useEffect, useState } from 'preact/hooks';
import type { ReviewInput } from '@/components/marks';

type HintsOf = ReviewInput['hintsOf'];

const NO_HINTS: HintsOf = () => [];

/** What looks odd about a mark. The codebook it takes is loaded once the review stands: it must not wait for that. */
export const useHints = (ready: boolean): HintsOf => {
  const [hintsOf, setHints] = useState<{ readonly run: HintsOf }>({ run: NO_HINTS });
  useEffect(() => {
    if (!ready) return;
    void import('./read-hints').then(async ({ createHints }) => {
      const run = await createHints();
      setHints({ run });
    });
  }, [ready]);
  return hintsOf.run;
};
