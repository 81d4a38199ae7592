import en from '@/public/_locales/en/messages.json';
import vi from '@/public/_locales/vi/messages.json';
import type { Catalogue, Language } from './catalogue';

/** The texts of all languages at once: for the background, and for tests. A page would load both to show one. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en };
