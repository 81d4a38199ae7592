import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '@/utils/model';

const OUTPUT_FORMATS = ['jsonl', 'json', 'csv'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export type ClipArguments = {
  readonly url: string | null;
  readonly format: OutputFormat;
  readonly out: string | null;
  readonly files: readonly string[];
};

export const USAGE = 'usage: npm run --silent clip -- [--url URL] [--format jsonl|json|csv] [--out FILE] FILE…';

/** Reads the command line; `usage` with the reason as detail when it makes no sense. */
export const readArguments = (argv: readonly string[]): Result<ClipArguments, 'usage'> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { url: { type: 'string' }, format: { type: 'string', default: 'jsonl' }, out: { type: 'string' } },
    });
    const format = OUTPUT_FORMATS.find((known) => known === values.format);
    if (!format) return fail('usage', `unknown format "${values.format}"`);
    if (positionals.length === 0) return fail('usage', 'no file given');
    if (values.url !== undefined && !URL.canParse(values.url)) return fail('usage', `not a URL: ${values.url}`);
    return succeed({ url: values.url ?? null, format, out: values.out ?? null, files: positionals });
  } catch (error) {
    // parseArgs throws for options it does not know; the message names them.
    return fail('usage', error instanceof Error ? error.message : String(error));
  }
};
