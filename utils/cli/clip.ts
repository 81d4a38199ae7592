import { createWriteStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readArguments, USAGE } from './clip/arguments';
import { clipFiles } from './clip/clip-files';

/** `npm run --silent clip -- FILE…`: the core without a browser, over saved pages. Exit 1: a file failed, 2: usage. */
const main = async (): Promise<number> => {
  const options = readArguments(process.argv.slice(2));
  if (!options.ok) {
    console.error(`${options.detail}\n${USAGE}`);
    return 2;
  }
  const output = options.value.out ? createWriteStream(options.value.out) : process.stdout;
  const failures = await clipFiles(options.value, {
    write: (chunk) =>
      new Promise<void>((resolve, reject) => output.write(chunk, (error) => (error ? reject(error) : resolve()))),
    warn: (line) => console.error(line),
    clippedAt: new Date(Date.now() + 7 * 3600e3).toISOString().replace('Z', '+07:00'),
    urlOf: (file) => options.value.url ?? pathToFileURL(file).href,
  });
  return failures > 0 ? 1 : 0;
};

process.exitCode = await main();
