import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Naming = { readonly label: string; readonly error?: string | null; readonly hint?: string };

type FrameProps = Naming & {
  readonly id: string;
  readonly children: ComponentChildren;
};

const Frame = ({ id, label, error, hint, children }: FrameProps) => (
  <div class="field">
    <label class="field-label" for={id}>
      {label}
    </label>
    {children}
    {error ? (
      <span class="field-error" id={`${id}-note`} role="alert">
        {error}
      </span>
    ) : (
      hint && (
        <span class="field-hint" id={`${id}-note`}>
          {hint}
        </span>
      )
    )}
  </div>
);

const describe = (id: string, { error, hint }: Naming) => ({
  'aria-invalid': Boolean(error),
  'aria-describedby': error || hint ? `${id}-note` : undefined,
});

type TextFieldProps = Naming & {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly name?: string;
  readonly placeholder?: string;
  readonly numeric?: boolean;
  readonly suggestions?: readonly string[];
};

/** One line of text under its label, with the reason below where it cannot be taken. */
export const TextField = (props: TextFieldProps) => {
  const id = useId();
  const listId = props.suggestions?.length ? `${id}-list` : undefined;
  return (
    <Frame id={id} {...props}>
      <input
        id={id}
        class="input"
        name={props.name}
        value={props.value}
        placeholder={props.placeholder}
        inputMode={props.numeric ? 'decimal' : undefined}
        list={listId}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        {...describe(id, props)}
      />
      {listId && (
        <datalist id={listId}>
          {props.suggestions?.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </Frame>
  );
};

/** Several lines of text. */
export const TextArea = (props: Omit<TextFieldProps, 'numeric' | 'suggestions'>) => {
  const id = useId();
  return (
    <Frame id={id} {...props}>
      <textarea
        id={id}
        class="input"
        name={props.name}
        value={props.value}
        placeholder={props.placeholder}
        rows={2}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        {...describe(id, props)}
      />
    </Frame>
  );
};

type SelectFieldProps<Value extends string> = Naming & {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly name?: string;
};

/** One of a list, in the browser's own select. */
export const SelectField = <Value extends string>(props: SelectFieldProps<Value>) => {
  const id = useId();
  return (
    <Frame id={id} {...props}>
      <select
        id={id}
        class="input"
        name={props.name}
        value={props.value}
        // `as`: the options below are all of the values there are.
        onChange={(event) => props.onChange(event.currentTarget.value as Value)}
        {...describe(id, props)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
};
