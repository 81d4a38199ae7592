import { CATALOGUES, chooseLanguage, createTranslator, type Translate } from '@/utils/i18n';
import { readSettings, systemLanguage } from '@/utils/platform';

/** The words of the reader's language, for what the background itself shows: over pages and at the toolbar button. */
export const readerWords = async (): Promise<Translate> => {
  const settings = await readSettings();
  const language = chooseLanguage(settings.language, systemLanguage());
  return createTranslator(language, CATALOGUES[language]);
};
