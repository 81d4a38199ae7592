/** Characters Windows, zip tools or Obsidian links cannot have in a name, and controls. */
const ILLEGAL = /[\\/:*?"<>|#^[\]\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Windows allows 260 characters for the whole path. */
const NAME_UNITS = 120;

/** Text as a file name without extension that every system takes; "bai" where nothing is left of it. */
export const safeFileName = (text: string): string => {
  const cleaned = text.normalize('NFC').toWellFormed().replace(ILLEGAL, ' ').replace(/\s+/g, ' ').trim();
  const cut = cleaned
    .slice(0, NAME_UNITS)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/(?<![. ])[. ]+$/, '');
  const name = cut.replace(/^\.+/, '').trim();
  if (name === '') return 'bai';
  return RESERVED.test(name) ? `_${name}` : name;
};

/** Gives each name once, however systems fold case: the second "Bài" is "Bài (2)". */
export const createNameKeeper = (): ((name: string) => string) => {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name} (${count})`;
    taken.add(unique.toLowerCase());
    return unique;
  };
};
