import type { ComponentChildren } from 'preact';

type OptionProps = { readonly name: string; readonly hint?: string; readonly children: ComponentChildren };

/** A choice that needs its name above it, and perhaps a line on what it is for. */
export const Option = ({ name, hint, children }: OptionProps) => (
  <div class="option">
    <b>{name}</b>
    {hint && <p>{hint}</p>}
    {children}
  </div>
);
