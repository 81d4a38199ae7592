import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '@/utils/i18n';

/** The translator of the page; pages provide the one of the language chosen. */
export const TranslateContext = createContext<Translate | null>(null);

/** `const t = useTranslate()`, then `t('keep')`. */
export const useTranslate = (): Translate => {
  const translate = useContext(TranslateContext);
  if (!translate) throw new Error('A component was drawn before its language was known.');
  return translate;
};
