import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { type Entry, offerEntries } from './offer-entries';

type AssignFormProps = {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** What is offered before anything is typed: words to look for among the entries. Empty offers nothing by itself. */
  readonly words: string;
  readonly act: string;
  readonly onChoose: (id: string) => void;
  /** Makes an entry of these words; without it only entries there are can be chosen. */
  readonly onNew?: (name: string) => void;
};

/**
 * Chooses an entry of the codebook by a few letters: the likest ones are offered first, arrows and Enter choose. Enter takes
 * what says the same or what was typed; of what is only somewhat alike the reader chooses one first.
 */
export const AssignForm = ({ label, entries, words, act, onChoose, onNew }: AssignFormProps) => {
  const t = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  /** The option chosen with arrows; null before. */
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    setTyped('');
    setAt(null);
    // Where something is offered, Enter takes it at once; elsewhere the focus is not taken.
    if (words !== '') input.current?.focus();
  }, [words]);
  const { entries: offered, isAlike } = offerEntries(entries, typed, words);
  const armed = at ?? (isAlike ? 0 : -1);
  const current = Math.min(armed, offered.length - 1);
  const choose = () => {
    const entry = offered[current];
    if (entry) onChoose(entry.id);
    else if (onNew && typed.trim()) onNew(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt(Math.min(Math.max(current + by, 0), offered.length - 1));
    // A key held down chose once: what stands here next was not looked at.
    else if (event.key === 'Enter' && !event.repeat) choose();
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  };
  const name = typed.trim() || words;
  return (
    <div class="assign">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        class="input"
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={offered[current] ? `${id}-${current}` : undefined}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(null);
        }}
        onKeyDown={onKeyDown}
      />
      <Offered id={id} label={label} entries={offered} current={current} onChoose={onChoose} />
      <div class="assign-acts">
        <Button variant="primary" keyCap="Enter" disabled={!offered[current]} onClick={choose}>
          {act}
        </Button>
        {onNew && (
          <Button icon="plus" onClick={() => onNew(name)}>
            {t('indicatorNew', name)}
          </Button>
        )}
      </div>
    </div>
  );
};

type OfferedProps = Pick<AssignFormProps, 'label' | 'onChoose'> & {
  /** Of the field the list belongs to; it names the options by it. */
  readonly id: string;
  readonly entries: readonly Entry[];
  /** Position of the option that Enter takes; -1 for none. */
  readonly current: number;
};

const Offered = ({ id, label, entries, current, onChoose }: OfferedProps) => (
  <div id={`${id}-list`} role="listbox" aria-label={label}>
    {entries.map((entry, nth) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
      // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option.
      <div
        key={entry.id}
        id={`${id}-${nth}`}
        role="option"
        aria-selected={nth === current}
        onClick={() => onChoose(entry.id)}
      >
        {entry.name}
      </div>
    ))}
  </div>
);
