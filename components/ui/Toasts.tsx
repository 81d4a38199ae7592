import { Button } from './Button';

export type Toast = {
  readonly id: string;
  readonly text: string;
  readonly act?: { readonly label: string; readonly run: () => void };
};

type ToastsProps = {
  readonly toasts: readonly Toast[];
  readonly closeLabel: string;
  readonly onClose: (id: string) => void;
};

/** Short messages over the page, most with a way back. */
export const Toasts = ({ toasts, closeLabel, onClose }: ToastsProps) => (
  <div class="toasts" role="status">
    {toasts.map((toast) => (
      <div key={toast.id} class="toast">
        <span>{toast.text}</span>
        {toast.act && (
          <Button
            onClick={() => {
              toast.act?.run();
              onClose(toast.id);
            }}
          >
            {toast.act.label}
          </Button>
        )}
        <Button icon="close" label={closeLabel} onClick={() => onClose(toast.id)} />
      </div>
    ))}
  </div>
);
