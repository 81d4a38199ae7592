import { spellSyllable, wordTable } from '@/utils/text';

const SAME_WORD = wordTable<string>({ sỹ: 'sĩ', kĩ: 'kỹ', mĩ: 'mỹ', kí: 'ký' });

/** Lower case, NFC, one place for the tone mark, one apostrophe: "Thuỷ" and "thủy" have one key. */
export const wordKey = (surface: string): string => {
  const composed = surface.normalize('NFC');
  const key = spellSyllable(composed.replace(/[ʼ`´]/g, "'"));
  return SAME_WORD[key] ?? key;
};
