import type { FileReason } from './read-article';
import { MAX_SOURCE_BYTES } from './read-source';

/** One plain sentence per reason, for the error line. */
export const ERROR_MESSAGES = {
  missing: 'The file cannot be read.',
  'not-file': 'This is a folder, not a file.',
  'empty-file': 'The file is empty.',
  'too-large': `The page is larger than ${MAX_SOURCE_BYTES / 1e6} MB.`,
  'not-text': 'The file is binary, not a page or text.',
  'not-utf8': 'The text is not valid UTF-8 and declares no other encoding.',
  'damaged-gzip': 'The compressed file is damaged.',
  'not-article': 'The page is not an article (a home, section, search or other page).',
  'not-ready': "The article's body is not in the page: a script fills it in. Save the page after it has loaded.",
  empty: 'The page holds no text.',
  'no-text-layer': 'The PDF holds no text (a scan).',
  'unreadable-letters': 'The fonts of the PDF do not say which letters they draw: its text cannot be read.',
  locked: 'The PDF is locked with a password.',
  stopped: 'The reading was given up.',
  broken: 'The page could not be read.',
} as const satisfies Record<FileReason, string>;
