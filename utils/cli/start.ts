import { buildExtension, ensureChromium } from './browser';
import { readSource } from './clip/read-source';
import { readSamplePage, SAMPLE_URL } from './sample';
import { readArguments, type StartArguments, USAGE } from './start/arguments';
import { type MainJob, runMainJob } from './start/main-job';
import { openWindow } from './start/open-window';

const jobOf = async ({ page, url }: StartArguments): Promise<MainJob> => {
  if (page === null || url === null) return { url: SAMPLE_URL, html: readSamplePage() };
  const source = await readSource(page);
  if (!source.ok || source.value.kind === 'pdf') throw new Error(`${page}: ${source.ok ? 'is a PDF' : source.reason}`);
  return { url, html: source.value.text };
};

/** `npm start`: builds, then opens a window on an article, or without a display does the main job itself. */
const main = async (): Promise<number> => {
  const options = readArguments(process.argv.slice(2), process.env);
  if (!options.ok) {
    console.error(`${options.detail}\n${USAGE}`);
    return 2;
  }
  const job = await jobOf(options.value);
  ensureChromium();
  console.log('Building the extension …');
  buildExtension('chrome');
  if (!options.value.headless) {
    await openWindow(job);
    return 0;
  }
  console.log(`Clipping ${job.url} in headless Chromium …`);
  const { title, accepted, files } = await runMainJob(job);
  console.log(`\n  ${title}\n  ${accepted} marks confirmed\n${files.map((file) => `  ${file}`).join('\n')}`);
  return 0;
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
