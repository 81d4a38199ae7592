/**
 * Writes `tests/store/samples/v<schema>.json` for the schema of today: `npx tsx tests/store/samples/write-sample.ts`.
 * Run once, when a schema version is released; a sample is never written anew, because users' databases are not.
 */
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { SCHEMA_VERSION } from '@/utils/stored-names';
import { tablesOf } from '../tables-of';
import { recordSample } from './sample';

const file = new URL(`./v${SCHEMA_VERSION}.json`, import.meta.url);
if (existsSync(file)) throw new Error(`${file.pathname} is there already: released samples do not change.`);
const sample = await recordSample('sample', tablesOf(SCHEMA_VERSION), SCHEMA_VERSION);
writeFileSync(file, `${JSON.stringify(sample)}\n`);
