import { useRef } from 'preact/hooks';

export type TabItem<Id extends string> = { readonly id: Id; readonly label: string; readonly count?: string };

type TabsProps<Id extends string> = {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Id of the element the tabs choose the content of. */
  readonly controls: string;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs after the ARIA pattern: one is in the tab order, arrows go round. */
export const Tabs = <Id extends string>({ label, items, selected, onSelect, controls }: TabsProps<Id>) => {
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = items.findIndex((item) => item.id === selected);
    const next = items[(at + by + items.length) % items.length];
    if (!next) return;
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="tab"
          class="tab"
          data-tab={item.id}
          aria-selected={item.id === selected}
          aria-controls={controls}
          tabIndex={item.id === selected ? 0 : -1}
          onClick={() => onSelect(item.id)}
          onKeyDown={step}
        >
          <span class="tab-label" data-label={item.label}>
            {item.label}
          </span>
          {item.count !== undefined && <span>{item.count}</span>}
        </button>
      ))}
    </div>
  );
};
