import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTranslate } from '@/components/hooks';
import { Button } from '@/components/ui';
import { foldVietnamese } from '@/utils/text';

export type Entry = { readonly id: string; readonly name: string };

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

const MOST = 8;

/** How many words of `wanted` an entry has. */
const likeness = (name: string, wanted: readonly string[]): number => {
  const words = new Set(foldVietnamese(name).split(/[^\p{L}\p{N}]+/u));
  return wanted.filter((word) => words.has(word)).length;
};

const offer = (entries: readonly Entry[], typed: string, words: string): readonly Entry[] => {
  const folded = foldVietnamese(typed.trim());
  if (folded !== '') return entries.filter(({ name }) => foldVietnamese(name).includes(folded)).slice(0, MOST);
  const wanted = foldVietnamese(words).split(/[^\p{L}\p{N}]+/u);
  return entries
    .map((entry) => ({ entry, like: likeness(entry.name, wanted) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || a.entry.name.length - b.entry.name.length)
    .slice(0, MOST)
    .map(({ entry }) => entry);
};

/** Chooses an entry of the codebook by a few letters: the likest ones are offered first, digits and Enter choose. */
export const AssignForm = ({ label, entries, words, act, onChoose, onNew }: AssignFormProps) => {
  const t = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    setTyped('');
    setAt(0);
    // Where something is offered, Enter takes it at once; elsewhere the focus is not taken.
    if (words !== '') input.current?.focus();
  }, [words]);
  const offered = offer(entries, typed, words);
  const current = Math.min(at, Math.max(0, offered.length - 1));
  const choose = () => {
    const entry = offered[current];
    if (entry) onChoose(entry.id);
    else if (onNew && typed.trim()) onNew(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt(Math.min(Math.max(current + by, 0), offered.length - 1));
    else if (event.key === 'Enter') choose();
    else return;
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
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label}>
        {offered.map((entry, nth) => (
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
      <div class="assign-acts">
        <Button variant="primary" keyCap="Enter" disabled={offered.length === 0} onClick={choose}>
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
