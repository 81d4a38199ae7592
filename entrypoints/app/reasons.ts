import type { IconName } from '@/components/ui';
import type { CommandReason } from '@/utils/commands';
import type { MessageKey } from '@/utils/i18n';

type ReasonWords = {
  readonly title: MessageKey;
  /** What is safe and what to do next. */
  readonly text: MessageKey;
  readonly icon: IconName;
  /** Whether it should never happen: then details can be copied. */
  readonly bug: boolean;
};

const bug = (title: MessageKey, text: MessageKey): ReasonWords => ({ title, text, icon: 'warning', bug: true });
const page = (title: MessageKey, text: MessageKey, icon: IconName = 'article'): ReasonWords => ({
  title,
  text,
  icon,
  bug: false,
});

/** Every way a command can fail, in words. A reason without an entry does not compile. */
export const REASON_WORDS = {
  'not-article': page('stateNotArticle', 'stateNotArticleText'),
  'not-ready': page('stateNotReady', 'stateNotReadyText'),
  empty: page('stateEmpty', 'stateEmptyText'),
  'too-large': page('stateTooLarge', 'stateTooLargeText'),
  'no-text-layer': page('stateNoTextLayer', 'stateNoTextLayerText'),
  'unreadable-letters': page('stateUnreadableLetters', 'stateUnreadableLettersText'),
  locked: page('stateLocked', 'stateLockedText'),
  stopped: page('stateStopped', 'stateStoppedText', 'info'),
  pdf: page('statePdf', 'statePdfText'),
  'no-selection': page('stateNoSelection', 'stateNoSelectionText'),
  'not-allowed': page('stateNotAllowed', 'stateNotAllowedText', 'globe'),
  'no-tab': page('stateNoTab', 'stateNoTabText', 'globe'),
  'invalid-article': bug('stateInvalidArticle', 'stateInvalidArticleText'),
  quota: page('stateQuota', 'stateQuotaText', 'disk'),
  blocked: page('stateBlocked', 'stateBlockedText', 'disk'),
  'newer-version': page('stateNewerVersion', 'stateNewerVersionText', 'disk'),
  unopenable: bug('stateUnopenable', 'stateUnopenableText'),
  missing: page('stateMissing', 'stateMissingText', 'library'),
  conflict: page('stateConflict', 'stateConflictText', 'info'),
  broken: bug('stateBroken', 'stateBrokenText'),
  'unknown-mark': page('stateUnknownMark', 'stateConflictText', 'info'),
  'duplicate-mark': bug('stateBroken', 'stateBrokenText'),
  'invalid-span': page('stateInvalidSpan', 'stateInvalidSpanText', 'info'),
  'invalid-quantity': bug('stateBroken', 'stateBrokenText'),
  'not-a-quantity': page('stateNotQuantity', 'stateNotQuantityText', 'info'),
  unreachable: page('stateUnreachable', 'stateUnreachableText', 'info'),
} as const satisfies Record<CommandReason, ReasonWords>;
