/**
 * What a reader of Markdown that lets markup pass would pass on: the note without its properties, and what CommonMark
 * (sections 2.4 and 6.5) takes for text or an address, written so that HTML takes it for text too.
 */
export const markupIn = (note: string): string =>
  note
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\]\(<https?:[^<>\s]*>\)/g, ']')
    .replace(/\\([!-/:-@[-`{-~])/g, (_escaped, sign: string) => `&#${sign.charCodeAt(0)};`);
