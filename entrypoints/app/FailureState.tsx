import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/hooks';
import { Failure } from '@/components/ui';
import type { CommandReason } from '@/utils/commands';
import type { Failure as FailureValue } from '@/utils/model';
import { REASON_WORDS } from './reasons';

type FailureStateProps = {
  readonly failure: FailureValue<CommandReason>;
  readonly children?: ComponentChildren;
};

/** A failed command as a page shows it. */
export const FailureState = ({ failure, children }: FailureStateProps) => {
  const t = useTranslate();
  const { title, text, icon, bug } = REASON_WORDS[failure.reason];
  return (
    <Failure
      icon={icon}
      title={t(title)}
      text={t(text)}
      bug={bug}
      details={describeFailure(failure)}
      detailsLabel={t('details')}
      copyLabel={t('copyDetails')}
      copiedLabel={t('copied')}
    >
      {children}
    </Failure>
  );
};

/** For a bug report: reason, detail, browser. Nothing of the article, nothing of the reader. */
const describeFailure = ({ reason, detail }: FailureValue<CommandReason>): string =>
  [`trich-bao: ${reason}`, detail, navigator.userAgent].filter(Boolean).join('\n');
