/** A value of front matter; `undated` text is quoted, a `Date`-like ISO string may stand bare. */
export type FrontValue = string | number | null | readonly string[];

const BARE_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/;

/** JSON strings are YAML strings, so nothing in a text can end its quotes; ISO dates stand bare, as Obsidian wants them. */
const scalar = (value: string | number): string =>
  typeof value === 'number' || BARE_DATE.test(value)
    ? String(value)
    : JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escapeUnit);

const escapeUnit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A block of YAML front matter; nulls and empty lists are left out. Keys must be plain words that YAML takes for text. */
export const frontMatter = (fields: Readonly<Record<string, FrontValue>>): string => {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === null) return [];
    if (typeof value === 'string' || typeof value === 'number') return [`${key}: ${scalar(value)}`];
    return value.length === 0 ? [] : [`${key}:`, ...value.map((entry) => `  - ${scalar(entry)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
};

/** A tag as Obsidian takes it: "nông thôn mới" is "nông-thôn-mới"; null where nothing is left or only digits. */
export const obsidianTag = (tag: string): string | null => {
  const joined = tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|(?<![-/])[-/]+$/g, '');
  return joined === '' || /^\d+$/.test(joined) ? null : joined;
};
