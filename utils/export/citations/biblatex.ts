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

/** Letters and digits of an id, which is all that a key may safely have. */
const keyOf = ({ id, published }: Citation): string =>
  `tb${published?.slice(0, 4) ?? ''}-${id.replace(/[^A-Za-z0-9-]/g, '') || 'x'}`;

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
