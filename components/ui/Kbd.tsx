/** A key cap. Screen readers get the shortcut from the button's `aria-keyshortcuts` instead. */
export const Kbd = ({ keys }: { readonly keys: string }) => (
  <span class="kbd" aria-hidden="true">
    {keys}
  </span>
);
