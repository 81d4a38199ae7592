import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import type { IconName } from './icons';
import { State } from './State';

type FailureProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  /** A bug is red and can be copied; a page that cannot be read is neither. */
  readonly bug: boolean;
  readonly details: string;
  readonly detailsLabel: string;
  readonly copyLabel: string;
  readonly children?: ComponentChildren;
};

/** A failure in plain words: what happened, what is safe, the next step, and the details for whoever can mend it. */
export const Failure = (props: FailureProps) => (
  <div class="failure">
    <State icon={props.icon} title={props.title} text={props.text} tone={props.bug ? 'danger' : 'plain'}>
      {props.children}
    </State>
    {props.bug && (
      <details>
        <summary>{props.detailsLabel}</summary>
        <pre>{props.details}</pre>
        <Button icon="copy" onClick={() => void navigator.clipboard.writeText(props.details)}>
          {props.copyLabel}
        </Button>
      </details>
    )}
  </div>
);
