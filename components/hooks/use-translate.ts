import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translate } from '@/utils/i18n';

/** The translator of the page; pages provide the one of the language chosen. */
export const TranslateContext = createContext<Translate>(createTranslator('vi'));

/** `const t = useTranslate()`, then `t('keep')`. */
export const useTranslate = (): Translate => useContext(TranslateContext);
