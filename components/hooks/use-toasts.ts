import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Toast } from '@/components/ui';

/** Long enough to read a sentence; with a way back, long enough to reach for it. */
const LIFETIME_MS = 5_000;
const LIFETIME_WITH_ACT_MS = 10_000;

/**
 * Messages that go away by themselves. One is in sight at a time: a newer one takes the place of the one before, so that
 * they cover nothing. `over` takes the message away earlier, when what it offers was done by other means.
 */
export const useToasts = () => {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const counter = useRef(0);
  const close = useCallback((id: string) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (text: string, act?: Toast['act'], over?: AbortSignal) => {
      counter.current += 1;
      const id = `toast-${counter.current}`;
      setToasts([{ id, text, act }]);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => close(id), act ? LIFETIME_WITH_ACT_MS : LIFETIME_MS);
      over?.addEventListener('abort', () => close(id), { once: true });
    },
    [close],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { toasts, show, close };
};
