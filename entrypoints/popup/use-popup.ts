import { useEffect, useState } from 'preact/hooks';
import type { CommandReason } from '@/utils/commands';
import { type Failure, fail, type Result, succeed } from '@/utils/model';
import { activeTab } from '@/utils/platform';
import { clipOpenTab } from '../app/clip-open-tab';
import { type ClippingViewComponent, loadClippingView } from '../app/load-clipping-view';

export type PopupState =
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly failure: Failure<CommandReason> }
  | { readonly step: 'open'; readonly clippingId: string; readonly View: ClippingViewComponent };

/** `?clipping=ID` shows that clipping, `?tab=ID` clips that tab; a toolbar click has neither and clips the active tab. */
export type PopupTask = { readonly clippingId: string | null; readonly tabId: number | null };

/** What the address of the popup asks for: the part from `?` on. */
export const readTask = (search: string): PopupTask => {
  const parameters = new URLSearchParams(search);
  const tab = parameters.get('tab');
  return { clippingId: parameters.get('clipping'), tabId: tab === null ? null : Number(tab) };
};

const clip = async (tabId: number | null): Promise<Result<string, CommandReason>> => {
  const id = tabId ?? (await activeTab())?.id;
  return id === undefined ? fail('no-tab') : clipOpenTab(id);
};

/**
 * Begins what the popup was asked for: reads the page, unless the clipping is named, and loads the view meanwhile. For the
 * very start of the popup: reading takes longer than all else there, and need not wait for settings, language and the
 * first drawing.
 */
export const beginTask = async ({ clippingId, tabId }: PopupTask): Promise<PopupState> => {
  const reading = clippingId === null ? clip(tabId) : succeed(clippingId);
  const [View, answer] = await Promise.all([loadClippingView(), reading]);
  return answer.ok ? { step: 'open', clippingId: answer.value, View } : { step: 'refused', failure: answer };
};

/** Opens what the popup was asked for, going on with what was begun; `retry` asks again. */
export const usePopup = (task: PopupTask, begun: Promise<PopupState>) => {
  const [state, setState] = useState<PopupState>({ step: 'reading' });
  const [attempt, setAttempt] = useState(0);
  // A new attempt is a new reading of the same tab.
  useEffect(() => {
    let gone = false;
    setState({ step: 'reading' });
    const opening = attempt === 0 ? begun : beginTask(task);
    void opening.then((next) => !gone && setState(next));
    return () => {
      gone = true;
    };
  }, [task, begun, attempt]);
  return { state, retry: () => setAttempt((count) => count + 1) };
};
