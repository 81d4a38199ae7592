import { wordClass } from '../words/word-classes';

/** What is said before a colon is looked for behind every amount, and most lines have none. */
export const COLONS = wordClass([':']);
