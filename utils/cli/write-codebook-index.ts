import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { INDICATORS, packIndex } from '@/utils/indicators';

/** Where the index of the built-in codebook is shipped. */
export const INDEX_FILE = fileURLToPath(new URL('../indicators/codebook/packed-index.ts', import.meta.url));

/** The index of the built-in codebook as a module. */
export const indexModule =
  (): string => `/** Made by \`npm run codebook\` out of the files beside this one; a test says when it is old. */
export const PACKED_INDEX =
  '${packIndex(INDICATORS)}';
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(INDEX_FILE, indexModule());
