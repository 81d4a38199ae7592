import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Toast } from '@/components/ui';

/** Long enough to read a sentence; with a way back, long enough to reach for it. */
const LIFETIME_MS = 5_000;
const LIFETIME_WITH_ACT_MS = 10_000;

/** Messages that go away by themselves. At most three are in sight, the newest last. */
export const useToasts = () => {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const counter = useRef(0);
  const close = useCallback((id: string) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (text: string, act?: Toast['act']) => {
      counter.current += 1;
      const id = `toast-${counter.current}`;
      setToasts((shown) => [...shown.slice(-2), { id, text, act }]);
      timers.current.add(setTimeout(() => close(id), act ? LIFETIME_WITH_ACT_MS : LIFETIME_MS));
    },
    [close],
  );
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  return { toasts, show, close };
};
