import type vi from '@/public/_locales/vi/messages.json';

/** Languages of the interface; Vietnamese is the one every key is written in first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text of the interface has a key; a wrong one does not compile. */
export type MessageKey = keyof typeof vi;

/** All texts of one language. */
export type Catalogue = Readonly<Record<MessageKey, { readonly message: string }>>;

/**
 * The same files the browser reads for the manifest and the context menu. They are bundled as well, because the
 * browser's own lookup follows the browser's language and cannot follow our setting; each apart, because a page shows one.
 */
const FILES: Readonly<Record<Language, () => Promise<{ readonly default: Catalogue }>>> = {
  vi: () => import('@/public/_locales/vi/messages.json'),
  en: () => import('@/public/_locales/en/messages.json'),
};

/** Loads the texts of a language, for a page: a background may not load code and has `CATALOGUES`. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> => (await FILES[language]()).default;
