export { LANGUAGES, type Language, loadCatalogue, type MessageKey } from './catalogue';
export { CATALOGUES } from './catalogues';
export { formatBytes, formatDay, formatMoment } from './format';
export { chooseLanguage, createTranslator, type Translate } from './translator';
