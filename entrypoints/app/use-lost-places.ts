import { useEffect, useState } from 'preact/hooks';
import type { ReviewInput } from '@/components/marks';
import type { ReadClipping } from '@/utils/store';

type PlacesOf = ReviewInput['placesOf'];

const NO_PLACES: PlacesOf = () => [];

/** Where marks that were lost from the text may belong. What finds them is loaded once there is one. */
export const useLostPlaces = (opened: ReadClipping | null): PlacesOf => {
  const [placesOf, setPlaces] = useState<{ readonly run: PlacesOf }>({ run: NO_PLACES });
  const text = opened?.marks.some(({ anchored }) => !anchored) ? opened.body.text : null;
  useEffect(() => {
    if (text === null) return;
    let gone = false;
    void import('./find-places').then(({ candidatePlaces }) => {
      if (!gone) setPlaces({ run: ({ anchor }) => candidatePlaces(text, anchor) });
    });
    return () => {
      gone = true;
    };
  }, [text]);
  return placesOf.run;
};
