export { chordOf, isComposing, type Shortcuts, takesText, useShortcuts } from './use-shortcuts';
export { type Subscribe, useSubscription } from './use-subscription';
export { useToasts } from './use-toasts';
export { TranslateContext, useTranslate } from './use-translate';
export { useVirtualRows } from './use-virtual-rows';
