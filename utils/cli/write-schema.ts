import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { clippingRecordSchema, RECORD_SCHEMA } from '@/utils/model';

/** Where the schema is shipped: beside the program, under the name of the format. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../public/schema/trich-bao-1.schema.json', import.meta.url));

/** The JSON Schema (draft 2020-12) of one exported clipping, as text; made from the zod schema the program itself uses. */
export const schemaText = (): string => {
  const { $schema, ...schema } = z.toJSONSchema(clippingRecordSchema, { io: 'input' });
  const described = {
    $schema,
    title: 'Trích Báo: a clipping with its figures, targets and people',
    description: `One line of a JSON Lines export and one entry of "clippings" in a JSON export, schema ${RECORD_SCHEMA}. Offsets are UTF-16 units in "text" (NFC, LF); money is in đồng; times are ISO 8601 with +07:00. Fields not named here may be added by later minor versions.`,
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, schemaText());
}
