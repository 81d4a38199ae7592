import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '@/utils/article';
import { parsePage } from '@/utils/cli/clip/parse-page';

/** Material that lies beside the repository and stays out of it. */
export const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
export const isShared = existsSync(join(SHARED, 'pages'));
export const MISSING = 'needs ../shared/pages beside the repository';

export const readPage = (path: string): string => {
  const raw = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
};

export type ManifestPage = { readonly file: string; readonly url: string };

const readManifest = (path: string): readonly ManifestPage[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

type OpenPage = (path: string, url: string) => Document;

const openOnce: OpenPage = (path, url) => parsePage(readPage(path), url);

/** Opens pages that are read, and thereby changed, more than once: a copy takes a quarter of the time of parsing. */
export const openForMany = (): OpenPage => {
  const parsed = new Map<string, Document>();
  return (path, url) => {
    const page = parsed.get(path) ?? openOnce(path, url);
    parsed.set(path, page);
    return page.cloneNode(true) as Document; // `as`: a copy of a document is one
  };
};

/** What the extractor reads on each page of a folder's manifest, in its order. */
export const predictPages = (folder: string, open: OpenPage = openOnce): readonly unknown[] =>
  readManifest(join(folder, 'manifest.jsonl')).map(({ file, url }) => {
    const result = extractArticle(open(join(folder, file), url), { url });
    return result.ok ? result.value : { error: result.reason };
  });

/** Runs one of the shared scorers over predictions; the lines it prints, its JSON answer first. */
const runScorer = (scorer: string, args: readonly string[], predictions: readonly unknown[]): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return execFileSync('node', [join(SHARED, 'score', scorer), ...args, '--pred', file, '--json'], {
      encoding: 'utf8',
    }).split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Runs one of the shared scorers over predictions; its JSON answer. */
export const score = (
  scorer: string,
  args: readonly string[],
  predictions: readonly unknown[],
): Record<string, unknown> => JSON.parse(runScorer(scorer, args, predictions)[0] ?? '');

/** What the scorer of pages finds wrong, as "file field", or "file taken" for a page taken for an article. */
export const mistakesOfPages = (manifest: string, predictions: readonly unknown[]): readonly string[] =>
  runScorer('score-pages.mjs', ['--manifest', manifest, '--verbose'], predictions)
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split(/[ :]/u, 2).join(' '));
