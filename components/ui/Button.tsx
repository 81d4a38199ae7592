import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';
import { Kbd } from './Kbd';

/** A button that submits its form needs no act of its own; `form` is the id of one it stands outside of. */
type Pressed =
  | { readonly type: 'submit'; readonly form?: string; readonly onClick?: undefined }
  | { readonly type?: 'button'; readonly form?: undefined; readonly onClick: (event: MouseEvent) => void };

type ButtonProps = Pressed & {
  readonly children?: ComponentChildren;
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Key that does the same, shown as a cap: "Enter", "Ctrl Z". */
  readonly keyCap?: string;
  /** Accessible name and tooltip; a must where there are no words inside. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  /** For a button that opens a menu: whether it is open. */
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** -1 for one of many that is reached by arrows. */
  readonly tabIndex?: 0 | -1;
};

/** A button with its key beside its word. Without children it is a square icon button and needs a label. */
export const Button = (props: ButtonProps) => (
  <button
    ref={props.buttonRef}
    type={props.type ?? 'button'}
    form={props.form}
    class="button"
    data-variant={props.variant ?? 'plain'}
    data-square={props.children === undefined || undefined}
    tabIndex={props.tabIndex}
    aria-label={props.label}
    title={props.label}
    aria-pressed={props.pressed}
    aria-haspopup={props.expanded === undefined ? undefined : 'menu'}
    aria-expanded={props.expanded}
    aria-keyshortcuts={props.keyCap && toKeyShortcuts(props.keyCap)}
    disabled={props.disabled}
    onClick={props.onClick}
  >
    {props.icon && <Icon name={props.icon} />}
    {props.children}
    {props.keyCap && props.children !== undefined && <Kbd keys={props.keyCap} />}
  </button>
);

/** "Ctrl Z" → "Control+Z", "Del" → "Delete", as `aria-keyshortcuts` wants it. */
const toKeyShortcuts = (keyCap: string): string =>
  keyCap
    .split(' ')
    .map((key) => ({ Ctrl: 'Control', Del: 'Delete' })[key] ?? key)
    .join('+');
