import type { MessageKey } from '@/utils/i18n';
import type { ImportReason } from '@/utils/import';

/** Why a file was refused, in words. */
export const IMPORT_REASON_WORDS = {
  'not-ours': 'importNotOurs',
  'newer-version': 'importNewerVersion',
  damaged: 'importDamaged',
  'too-large': 'importTooLarge',
  unsafe: 'importUnsafe',
  'without-text': 'importWithoutText',
  empty: 'importEmpty',
} as const satisfies Record<ImportReason, MessageKey>;
