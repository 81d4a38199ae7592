import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import type { IconName } from './icons';

export type MenuItem = { readonly id: string; readonly label: string; readonly hint?: string };

type MenuProps = {
  readonly label: string;
  readonly icon?: IconName;
  readonly items: readonly MenuItem[];
  readonly onChoose: (id: string) => void;
  readonly side?: 'above' | 'below';
  readonly disabled?: boolean;
};

/** A button that opens a short list of acts: arrows move, Enter does, Esc closes. */
export const Menu = ({ label, icon, items, onChoose, side = 'above', disabled }: MenuProps) => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const buttons = () => Array.from(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []);
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('.button')?.focus();
  };
  useEffect(() => {
    if (!open) return;
    buttons()[0]?.focus();
    const onOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onOutside);
    return () => document.removeEventListener('pointerdown', onOutside);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') return close();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const all = buttons();
    const at = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
    all[(at + by + all.length) % all.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches the keys of the menu inside it.
    <div class="menu" ref={root} onKeyDown={onKeyDown}>
      <Button
        variant="quiet"
        icon={icon}
        label={label}
        disabled={disabled}
        expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="wide-only">{label}</span>
      </Button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label} data-side={side}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose(item.id);
              }}
            >
              {item.label}
              {item.hint && <small>{item.hint}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
