import { fileURLToPath } from 'node:url';
import { servePages } from '../browser';
import { SAMPLE_URL } from '../sample';
import { bundleScript } from './bundle-script';
import { corpusPage } from './material';
import { median, round } from './measure';
import type { Finding, Painting } from './paint-page';
import { withPlainBrowser } from './plain-browser';

const PAGE_SCRIPT = fileURLToPath(new URL('./paint-page.ts', import.meta.url));
const PAINTED_MARKS = 500;
const FOUND_MARKS = 100;
/** Every 33rd letter: three percent. */
const CHANGED_LETTER = 33;
const ROUNDS = 5;

const middle = <T extends object>(rounds: readonly T[]): Record<string, number> =>
  Object.fromEntries(
    Object.keys(rounds[0] ?? {}).map((key) => [
      key,
      round(median(rounds.map((one) => Number(one[key as keyof T]))), 2),
    ]),
  );

/** Marks painted on a live page, and found again in its text (P14, P15), each round in a fresh page of real Chromium. */
export const benchPaint = async () => {
  const script = await bundleScript(PAGE_SCRIPT);
  return withPlainBrowser(async (context) => {
    await servePages(context, new Map([[SAMPLE_URL, { html: corpusPage() }]]));
    const inFreshPage = async <T>(call: string): Promise<T> => {
      const page = await context.newPage();
      await page.goto(SAMPLE_URL, { waitUntil: 'load' });
      await page.evaluate(script);
      const answer = await page.evaluate<T>(`trichBaoPaint.${call}`);
      await page.close();
      return answer;
    };
    const rounds = async <T extends object>(call: string) => {
      const answers: T[] = [];
      for (let nth = 0; nth < ROUNDS; nth += 1) answers.push(await inFreshPage<T>(call));
      return middle(answers);
    };
    return {
      painting: await rounds<Painting>(`paint(${PAINTED_MARKS})`),
      unchanged: await rounds<Finding>(`find(${FOUND_MARKS}, null)`),
      changed: await rounds<Finding>(`find(${FOUND_MARKS}, ${CHANGED_LETTER})`),
    };
  });
};
