import { useEffect, useState } from 'preact/hooks';
import { useSubscription } from '@/components/hooks';
import type { CommandReason } from '@/utils/commands';
import type { Failure } from '@/utils/model';
import { type ActiveTab, watchActiveTab } from '@/utils/platform';
import { clipOpenTab } from '../app/clip-open-tab';
import { type ClippingViewComponent, loadClippingView } from '../app/load-clipping-view';

export type PanelState =
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly failure: Failure<CommandReason> }
  | {
      readonly step: 'open';
      readonly clippingId: string;
      readonly tab: ActiveTab;
      readonly View: ClippingViewComponent;
    };

/** Follows the tab the reader is looking at; each tab is read when it comes to the front, where the browser allows it. */
export const usePanel = () => {
  const tab = useSubscription(watchActiveTab, 'active-tab');
  const [state, setState] = useState<PanelState>({ step: 'reading' });
  const [attempt, setAttempt] = useState(0);
  // A new address in the same tab, or a new attempt, is read anew.
  useEffect(() => {
    if (!tab) return;
    let gone = false;
    setState({ step: 'reading' });
    void Promise.all([loadClippingView(), clipOpenTab(tab.id)]).then(([View, answer]) => {
      if (gone) return;
      setState(
        answer.ok ? { step: 'open', clippingId: answer.value, tab, View } : { step: 'refused', failure: answer },
      );
    });
    return () => {
      gone = true;
    };
  }, [tab?.id, tab?.url, attempt]);
  return { state, retry: () => setAttempt((count) => count + 1) };
};
