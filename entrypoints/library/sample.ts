import { type CommandReason, send } from '@/utils/commands';
import { type Article, type Result, succeed } from '@/utils/model';
import { newId, readBundledJson } from '@/utils/platform';
import { store } from './query-worker';

/** An article of the sample collection, invented for this project: `public/sample/articles.json`. */
type SampleArticle = {
  /** The last part of its address. */
  readonly name: string;
  readonly site: string;
  readonly publishedAt: string;
  readonly byline: string;
  readonly section: string;
  /** Title, lead and paragraphs, one a line. */
  readonly text: string;
};

/** The papers of the sample: nothing of the web has an address like these (RFC 2606). */
const SAMPLE_SITES = ['baomau.example', 'tinnhanhmau.example'] as const;

const readArticles = async (): Promise<readonly SampleArticle[]> =>
  // `as`: our own file, of which a test checks every field.
  (await readBundledJson('/sample/articles.json')) as readonly SampleArticle[];

/** The reading of plain text is loaded with the first sample: most libraries never need it. */
const articleOf = async (sample: SampleArticle): Promise<Article> => {
  const { articleFromText } = await import('@/utils/article');
  const { name, site, publishedAt, byline, section, text } = sample;
  const read = articleFromText(text, { url: `https://${site}/${name}.html` });
  if (!read.ok) throw new Error(`The sample article ${name} cannot be read.`);
  return { ...read.value, site, publishedAt, byline, section, identity: `${site}/${name}` };
};

/** Clips and keeps an article of the sample, by the same commands a reader uses; answers with its clipping. */
const keep = async (sample: SampleArticle): Promise<Result<string, CommandReason>> => {
  const clipped = await send('clipArticle', { article: await articleOf(sample) });
  if (!clipped.ok) return clipped;
  const { clippingId } = clipped.value;
  const kept = await send('keep', { clippingId });
  return kept.ok ? succeed(clippingId) : kept;
};

/** Takes the first sample article in, everything in it waiting to be reviewed. */
export const keepFirstSample = async (): Promise<Result<string, CommandReason>> => {
  const [first] = await readArticles();
  if (!first) throw new Error('There is no sample.');
  return keep(first);
};

const acceptAll = async (clippingId: string): Promise<Result<unknown, CommandReason>> => {
  const read = await store.readClipping(clippingId);
  if (!read.ok) return read;
  const markIds = read.value.marks.filter(({ status }) => status === 'suggested').map(({ id }) => id);
  if (markIds.length === 0) return succeed(undefined);
  return send('act', { clippingId, actId: newId(), act: { type: 'confirm', markIds } });
};

/** Keeps all sample articles in a collection with everything in them accepted. */
export const loadSample = async (collection: string): Promise<Result<unknown, CommandReason>> => {
  for (const sample of await readArticles()) {
    const kept = await keep(sample);
    if (!kept.ok) return kept;
    const edited = await send('editClipping', { id: kept.value, actId: newId(), patch: { collection } });
    const accepted = edited.ok ? await acceptAll(kept.value) : edited;
    if (!accepted.ok) return accepted;
  }
  return succeed(undefined);
};

/** Clippings of the sample that are kept. */
export const findSample = () =>
  store.orderClippings({
    state: 'kept',
    filters: SAMPLE_SITES.map((value) => ({ facet: 'site', match: 'equal', value })),
  });
