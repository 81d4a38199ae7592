import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
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
  readonly copiedLabel: string;
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
        <CopyButton {...props} />
      </details>
    )}
  </div>
);

const CopyButton = ({ details, copyLabel, copiedLabel }: FailureProps) => {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(details).then(() => setCopied(true));
  return (
    <Button icon={copied ? 'check' : 'copy'} onClick={copy}>
      {copied ? copiedLabel : copyLabel}
    </Button>
  );
};
