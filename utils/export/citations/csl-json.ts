import type { ExportItem, ItemSource } from '../item';
import { citationOf } from './citation';

type CslDate = { readonly 'date-parts': readonly (readonly number[])[] };

const cslDate = (day: string | null): CslDate | undefined =>
  day === null ? undefined : { 'date-parts': [day.split('-').map(Number)] };

/** One item of CSL-JSON; names are literal, because "Nguyễn, Văn An" is not how Vietnamese names are cited. */
const cslItem = ({ clipping }: ExportItem): Readonly<Record<string, unknown>> => {
  const citation = citationOf(clipping);
  return {
    id: citation.id,
    type: citation.kind === 'newspaper' ? 'article-newspaper' : 'webpage',
    title: citation.title,
    ...(citation.authors.length > 0 ? { author: citation.authors.map((literal) => ({ literal })) } : {}),
    'container-title': citation.publication ?? undefined,
    'publisher-place': citation.place ?? undefined,
    section: citation.section ?? undefined,
    issued: cslDate(citation.published),
    accessed: cslDate(citation.accessed),
    URL: citation.url ?? undefined,
    language: citation.language,
    abstract: citation.summary ?? undefined,
    keyword: citation.keywords.join(', ') || undefined,
  };
};

/** A CSL-JSON file: one list, as Zotero and pandoc take it. */
export async function* cslJsonText(items: ItemSource): AsyncGenerator<string> {
  let before = '[\n';
  for await (const item of items) {
    yield `${before}${JSON.stringify(cslItem(item), null, 2)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
