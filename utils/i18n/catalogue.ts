import en from '@/public/_locales/en/messages.json';
import vi from '@/public/_locales/vi/messages.json';

/** Languages of the interface; Vietnamese is the one every key is written in first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text of the interface has a key; a wrong one does not compile. */
export type MessageKey = keyof typeof vi;

type Catalogue = Readonly<Record<MessageKey, { readonly message: string }>>;

/**
 * The same files the browser reads for the manifest and the context menu. They are bundled as well, because the
 * browser's own lookup follows the browser's language and cannot follow our setting.
 */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en };
