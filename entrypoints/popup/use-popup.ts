import { useEffect, useState } from 'preact/hooks';
import type { CommandReason } from '@/utils/commands';
import { type Failure, fail } from '@/utils/model';
import { activeTab } from '@/utils/platform';
import { clipOpenTab } from '../app/clip-open-tab';

export type PopupState =
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly failure: Failure<CommandReason> }
  | { readonly step: 'open'; readonly clippingId: string };

/** `?clipping=ID` shows that clipping, `?tab=ID` clips that tab; a toolbar click has neither and clips the active tab. */
export type PopupTask = { readonly clippingId: string | null; readonly tabId: number | null };

export const readTask = (search: string): PopupTask => {
  const parameters = new URLSearchParams(search);
  const tab = parameters.get('tab');
  return { clippingId: parameters.get('clipping'), tabId: tab === null ? null : Number(tab) };
};

const clip = async (tabId: number | null): Promise<PopupState> => {
  const id = tabId ?? (await activeTab())?.id;
  const answer = id === undefined ? fail('no-tab' as const) : await clipOpenTab(id);
  return answer.ok ? { step: 'open', clippingId: answer.value } : { step: 'refused', failure: answer };
};

/**
 * Begins to read the page, null where there is none to read. For the very start of the popup: reading takes longer than
 * all else there, and need not wait for settings, language and the first drawing.
 */
export const beginTask = ({ clippingId, tabId }: PopupTask): Promise<PopupState> | null =>
  clippingId === null ? clip(tabId) : null;

/** Opens what the popup was asked for, going on with what was begun; `retry` asks again. */
export const usePopup = ({ clippingId, tabId }: PopupTask, begun: Promise<PopupState> | null) => {
  const [state, setState] = useState<PopupState>(
    clippingId === null ? { step: 'reading' } : { step: 'open', clippingId },
  );
  const [attempt, setAttempt] = useState(0);
  // A new attempt is a new reading of the same tab.
  useEffect(() => {
    if (clippingId !== null) return;
    let gone = false;
    setState({ step: 'reading' });
    const reading = (attempt === 0 && begun) || clip(tabId);
    void reading.then((next) => !gone && setState(next));
    return () => {
      gone = true;
    };
  }, [clippingId, tabId, attempt]);
  return { state, retry: () => setAttempt((count) => count + 1) };
};
