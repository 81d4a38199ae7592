import { chooseLanguage, loadCatalogue } from '@/utils/i18n';
import { systemLanguage } from '@/utils/platform';

// Begun before the settings are known, and before any other code of a page runs: they seldom say another language than the
// browser, and nothing is drawn without texts.
void loadCatalogue(chooseLanguage('auto', systemLanguage()));
