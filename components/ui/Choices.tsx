import { useId } from 'preact/hooks';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
};

type ChoicesProps<Value extends string> = {
  readonly legend: string;
  readonly options: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** Radio buttons as cards with a line of explanation, for choices that need one. */
export const Choices = <Value extends string>({ legend, options, value, onChange }: ChoicesProps<Value>) => {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="field-label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice" data-disabled={option.disabled || undefined}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.hint && <small>{option.hint}</small>}
        </label>
      ))}
    </fieldset>
  );
};
