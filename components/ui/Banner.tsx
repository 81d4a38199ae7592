import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

type BannerProps = {
  readonly icon: IconName;
  readonly tone?: 'plain' | 'warning' | 'danger';
  readonly children: ComponentChildren;
  readonly acts?: ComponentChildren;
};

/** A message above the content it is about. */
export const Banner = ({ icon, tone = 'plain', children, acts }: BannerProps) => (
  <div class="banner" data-tone={tone} role="status">
    <Icon name={icon} />
    <div class="banner-words">{children}</div>
    {acts && <div class="banner-acts">{acts}</div>}
  </div>
);
