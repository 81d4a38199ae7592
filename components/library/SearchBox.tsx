import type { Ref } from 'preact';
import { Icon } from '@/components/ui';

type SearchBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** A search field that acts while one types. */
export const SearchBox = ({ label, value, onInput, inputRef }: SearchBoxProps) => (
  <label class="search">
    <Icon name="search" />
    <span class="visually-hidden">{label}</span>
    <input
      ref={inputRef}
      type="search"
      value={value}
      placeholder={label}
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </label>
);
