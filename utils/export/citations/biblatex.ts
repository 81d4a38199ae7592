import { foldVietnamese } from '@/utils/text';
import type { ExportItem, ItemSource } from '../item';
import { type Citation, citationOf } from './citation';

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};
const latex = (text: string): string => text.replace(/[\\{}~^&%$#_]/g, (character) => LATEX[character] ?? character);

/** Addresses are verbatim for BibLaTeX, but their braces must balance. */
const verbatim = (url: string): string => url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));

/** Words of a title in a key; more of them nobody types. */
const KEY_WORDS = 4;
/** Signs of the id at the end of a key, which make it the only one. */
const KEY_TAIL = 8;

/** ASCII words, which is all that a key may safely have: "Đại hội" is ["dai", "hoi"]. */
const asciiWords = (text: string): readonly string[] => foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];

/**
 * A key a writer knows the article by: "thanhhuong2025-dai-hoi-dai-bieu-c8f4738c". The same for an article in every
 * export; its id makes it the only one.
 */
const keyOf = ({ id, published, authors: [author], publication, title }: Citation): string => {
  const who = asciiWords(author ?? publication ?? '')
    .join('')
    .slice(0, 24);
  const tail = asciiWords(id).join('').slice(0, KEY_TAIL);
  const parts = [`${who || 'tb'}${published?.slice(0, 4) ?? ''}`, ...asciiWords(title).slice(0, KEY_WORDS), tail];
  return parts.filter(Boolean).join('-');
};

/** One entry in UTF-8 for biber. For LaTeX, not for Zotero: its importer makes every @article a journal article. */
const biblatexEntry = ({ clipping }: ExportItem): string => {
  const citation = citationOf(clipping);
  const newspaper = citation.kind === 'newspaper';
  const authors = citation.authors.map((name) => `{${latex(name)}}`).join(' and ');
  const fields: readonly (readonly [string, string | null])[] = [
    ['entrysubtype', newspaper ? 'newspaper' : null],
    ['author', authors || null],
    ['title', `{${latex(citation.title)}}`],
    [newspaper ? 'journaltitle' : 'organization', citation.publication && latex(citation.publication)],
    ['location', citation.place && latex(citation.place)],
    ['date', citation.published],
    ['url', citation.url && verbatim(citation.url)],
    ['urldate', citation.accessed],
    ['langid', citation.language === 'vi' ? 'vietnamese' : null],
    ['keywords', citation.keywords.map((keyword) => latex(keyword.replaceAll(',', ' '))).join(', ') || null],
    ['abstract', citation.summary && latex(citation.summary)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${newspaper ? 'article' : 'online'}{${keyOf(citation)},\n${lines.join('')}}\n`;
};

/** A .bib file. */
export async function* biblatexText(items: ItemSource): AsyncGenerator<string> {
  for await (const item of items) yield `${biblatexEntry(item)}\n`;
}
