/**
 * One spelling for one text: NFC, LF, no byte-order mark, no soft hyphens or zero-width characters.
 * Spaces and dashes are left as they are: offsets of a mark count in this text.
 * Old NFD pages ("tỷ" as t + y + U+0309) become the same string as everybody else's.
 */
export const normaliseText = (raw: string): string =>
  raw
    // Before composing: a soft hyphen between a letter and its mark keeps them apart.
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n');

/** `normaliseText`, then every run of white space (NBSP included) is one space and the ends are trimmed. */
export const collapseSpaces = (raw: string): string =>
  normaliseText(raw)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
