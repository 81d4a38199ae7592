import { ICONS, type IconName } from './icons';

type IconProps = { readonly name: IconName; readonly size?: number };

/** Decoration beside a word or inside a named button; screen readers skip it. */
export const Icon = ({ name, size = 16 }: IconProps) => (
  <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      d={ICONS[name]}
      fill="none"
      stroke="currentColor"
      stroke-width={size > 24 ? 1 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
