import type { Catalogue, Language, MessageKey } from './catalogue';

/** Looks a text up: `t('reviewProgress', 9, 25)` → "Đã duyệt 9/25". `language` is the one it speaks. */
export type Translate = {
  (key: MessageKey, ...values: readonly (string | number)[]): string;
  readonly language: Language;
};

/** `[[1|clipping|clippings]]`: the first word where substitution 1 is exactly one, else the second. */
const PLURAL = /\[\[(\d)\|([^|\]]*)\|([^|\]]*)\]\]/g;
const PLACEHOLDER = /\$(\$|\d)/g;

/**
 * Translator of one language, with its texts. Placeholders are Chrome's: `$1` to `$9` for the values in order, `$$` for a dollar sign.
 * Numbers are written the way the language writes them ("1.204" in Vietnamese); give a string to write it as it is.
 * A missing value leaves an empty place; tests hold that both languages use the same placeholders.
 */
export const createTranslator = (language: Language, catalogue: Catalogue): Translate => {
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
  const write = (value: string | number | undefined): string =>
    typeof value === 'number' ? numbers.format(value) : (value ?? '');
  const translate = (key: MessageKey, ...values: readonly (string | number)[]): string =>
    catalogue[key].message
      .replace(PLURAL, (_all, index: string, one: string, many: string) =>
        Number(values[Number(index) - 1]) === 1 ? one : many,
      )
      .replace(PLACEHOLDER, (_all, index: string) => (index === '$' ? '$' : write(values[Number(index) - 1])));
  return Object.assign(translate, { language });
};

/** The language to speak: the setting, or for "auto" Vietnamese unless the browser speaks English (`en`, `en-GB`). */
export const chooseLanguage = (setting: 'auto' | Language, browserLanguage: string): Language => {
  if (setting !== 'auto') return setting;
  return /^en\b/i.test(browserLanguage) ? 'en' : 'vi';
};
