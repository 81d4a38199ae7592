import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { fail, type Result, succeed } from '@/utils/model';
import type { ToolReason } from './run-tool';

/** The schema that is shipped, draft 2020-12. */
const RECORD_SCHEMA = new URL('../../../public/schema/trich-bao-1.schema.json', import.meta.url);
/** The published profile of Data Package 2.0; it lies beside the repository, since it is not ours to hand on. */
const PACKAGE_PROFILE = new URL('../../../../shared/profiles/frictionless-2.0/datapackage.json', import.meta.url);

const readJson = (url: URL): object => JSON.parse(readFileSync(url, 'utf8'));

type Validate = { (value: unknown): boolean | Promise<unknown>; errors?: unknown };

const judge = (validate: Validate, values: readonly unknown[], what: string): Result<string, ToolReason> => {
  const bad = values.findIndex((value) => validate(value) !== true);
  if (bad === -1) return succeed(`${values.length} ${what} valid`);
  return fail('wrong', `${what} ${bad}: ${JSON.stringify(validate.errors).slice(0, 160)}`);
};

/** Every line of a JSON Lines file behind its manifest, by the schema the extension ships. */
export const checkRecords = (path: string): Result<string, ToolReason> => {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const validate = new Ajv2020({ strict: true }).compile(readJson(RECORD_SCHEMA));
  return judge(
    validate,
    lines.map((line): unknown => JSON.parse(line)),
    'records',
  );
};

/** The descriptor of a data package by the published profile of Frictionless v2. */
export const checkPackage = (path: string): Result<string, ToolReason> => {
  if (!existsSync(PACKAGE_PROFILE)) return fail('missing', fileURLToPath(PACKAGE_PROFILE));
  const descriptor = unzipSync(new Uint8Array(readFileSync(path)))['datapackage.json'];
  if (!descriptor) return fail('wrong', 'no datapackage.json');
  const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(readJson(PACKAGE_PROFILE));
  return judge(validate, [JSON.parse(strFromU8(descriptor))], 'descriptor');
};
