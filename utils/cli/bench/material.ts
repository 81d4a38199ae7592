import { readdirSync, readFileSync } from 'node:fs';
import { collapseSpaces } from '@/utils/text';
import { parsePage } from '../clip/parse-page';
import { readSamplePage, SAMPLE_URL } from '../sample';

/** The sentences of the sample article's body, the vocabulary that all bench material is made from. */
const sampleParagraphs = (): readonly string[] =>
  [...parsePage(readSamplePage(), SAMPLE_URL).querySelectorAll('.article__body p, .article__body li')].map((element) =>
    collapseSpaces(element.textContent ?? ''),
  );

/** Numbers shift from paragraph to paragraph, so that nothing can be answered from a cache. */
const vary = (paragraph: string, seed: number): string =>
  paragraph.replace(/\d+/g, (digits) => (digits.length > 3 ? digits : String((Number(digits) + seed) % 1000)));

/** Text of at least `bytes` UTF-8 bytes, in paragraphs of real length. Deterministic. */
export const articleText = (bytes: number): string => {
  const paragraphs = sampleParagraphs();
  const lines: string[] = [];
  for (let size = 0, index = 0; size < bytes; index++) {
    const line = vary(paragraphs[index % paragraphs.length] ?? '', index);
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return lines.join('\n');
};

const ARTICLES = new URL('../../../tests/corpus/articles/text/', import.meta.url);

/** One page of all the invented articles of the corpus: long, and no two of its sentences alike. */
export const corpusPage = (): string => {
  const texts = readdirSync(ARTICLES).map((name) => readFileSync(new URL(name, ARTICLES), 'utf8'));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  const escaped = lines.map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  return `<!doctype html><title>Tin</title><body><article>${escaped.join('\n')}</article></body>`;
};

/** The sample page with its body grown to `bytes` of text. */
export const articlePage = (bytes: number): string => {
  const body = articleText(bytes)
    .split('\n')
    .map((line) => `<p>${line}</p>`);
  return readSamplePage().replace('<h3>Chỉ tiêu chủ yếu', `${body.join('\n')}\n<h3>Chỉ tiêu chủ yếu`);
};
