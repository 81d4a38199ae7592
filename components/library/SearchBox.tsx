import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '@/components/ui';

type SearchBoxProps = {
  readonly label: string;
  /** What else can be typed; shown while the field has the focus and nothing is typed. */
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** A search field that acts while one types. */
export const SearchBox = ({ label, hint, value, onInput, inputRef }: SearchBoxProps) => {
  const hintId = useId();
  return (
    <div class="search">
      <label>
        <Icon name="search" />
        <span class="visually-hidden">{label}</span>
        <input
          ref={inputRef}
          type="search"
          value={value}
          placeholder={label}
          aria-describedby={hint && hintId}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
      {hint && (
        <p class="search-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
};
