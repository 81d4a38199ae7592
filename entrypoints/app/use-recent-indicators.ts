import { useEffect, useState } from 'preact/hooks';
import { chooseSlots, type IndicatorUse, noteUse, placeUse, type RecentIndicators } from '@/components/marks';

/** Local storage of the extension: read at once, shared by popup, panel and library; nothing is lost that matters. */
const PREFIX = 'indicators:';

const isUse = (entry: unknown): entry is IndicatorUse => {
  const { words, uses, at } = (entry ?? {}) as Partial<Record<keyof IndicatorUse, unknown>>; // each is checked below
  return typeof words === 'string' && typeof uses === 'number' && typeof at === 'number';
};

const readUses = (key: string): readonly IndicatorUse[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isUse) : [];
  } catch {
    return [];
  }
};

const addUse = (key: string, words: string): void =>
  localStorage.setItem(PREFIX + key, JSON.stringify(noteUse(readUses(key), words, Date.now())));

const ANYWHERE = '';

/**
 * The indicators this reader uses most on a paper (host), then anywhere. Their places are chosen when the article is
 * opened and then stay: a digit that changed its meaning between two presses would assign the wrong one.
 */
export const useRecentIndicators = (site: string | undefined): RecentIndicators => {
  const [slots, setSlots] = useState<readonly string[]>([]);
  useEffect(() => {
    if (site !== undefined) setSlots(chooseSlots(readUses(site), readUses(ANYWHERE)));
  }, [site]);
  return {
    slots,
    note: (words, chosen) => {
      if (site === undefined || words === '') return;
      addUse(site, words);
      addUse(ANYWHERE, words);
      setSlots((shown) => placeUse(shown, words, chosen));
    },
  };
};
