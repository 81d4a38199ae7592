export { CATALOGUES, LANGUAGES, type Language, type MessageKey } from './catalogue';
export { formatBytes, formatDay, formatMoment } from './format';
export { chooseLanguage, createTranslator, type Translate } from './translator';
