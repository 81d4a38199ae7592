import { benchBundle } from './bench/bundle';
import { benchExtract } from './bench/extract';
import { benchRead } from './bench/read';

/** `npm run --silent bench -- --json`: one JSON object; without `--json` the same, indented for people. */
const result = {
  node: process.version,
  read: benchRead(),
  extract: benchExtract(),
  bundle: benchBundle(),
};
console.log(JSON.stringify(result, null, process.argv.includes('--json') ? 0 : 2));
