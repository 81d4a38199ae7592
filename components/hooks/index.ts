export { usePopover } from './use-popover';
export { chordOf, isComposing, type Shortcuts, useShortcuts } from './use-shortcuts';
export { useSubscription } from './use-subscription';
export { useToasts } from './use-toasts';
export { TranslateContext, useTranslate } from './use-translate';
export { useVirtualRows } from './use-virtual-rows';
