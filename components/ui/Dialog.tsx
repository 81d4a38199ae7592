import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button';

type DialogProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly acts?: ComponentChildren;
};

/** The browser's own modal dialog: it keeps the focus inside, closes on Esc and gives the focus back. */
export const Dialog = ({ title, closeLabel, onClose, children, acts }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <Button variant="quiet" icon="close" label={closeLabel} onClick={onClose} />
        </div>
        {children}
        {acts && <div class="dialog-acts">{acts}</div>}
      </div>
    </dialog>
  );
};
