import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';

type StateProps = {
  readonly icon: IconName;
  readonly title: string;
  /** What is safe and what to do next, in one sentence. */
  readonly text?: string;
  readonly tone?: 'plain' | 'danger';
  readonly children?: ComponentChildren;
};

/** What a place shows when it has no content: says what happened and offers the next step. */
export const State = ({ icon, title, text, tone = 'plain', children }: StateProps) => (
  <div class="state" data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
    <Icon name={icon} size={32} />
    <h2>{title}</h2>
    {text && <p>{text}</p>}
    {children && <div class="state-acts">{children}</div>}
  </div>
);
