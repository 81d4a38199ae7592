import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './fault-run';

/** A way in which files of a profile come to harm: a full disk, a broken sector, an over-eager cleaner, an old copy. */
export type Damage = {
  readonly kind: string;
  /** `folder` holds the database of the extension; `older` a copy of it from before the last decision. */
  readonly strike: (folder: string, chance: Chance, older: string) => void;
};

/** Where a profile keeps the database of an extension. */
export const databaseFolder = (profile: string): string => {
  const parent = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(parent).find((one) => /^chrome-extension_.*\.leveldb$/.test(one));
  if (!name) throw new Error(`No database in ${parent}.`);
  return join(parent, name);
};

const filesOf = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));

const MANIFEST = /^MANIFEST-/;
const LOG = /^\d+\.log$/;
const TABLE = /^\d+\.ldb$/;
const CURRENT = /^CURRENT$/;

const remove =
  (ending: RegExp) =>
  (folder: string): void =>
    filesOf(folder, ending).forEach((file) => {
      rmSync(file);
    });

const cut =
  (ending: RegExp) =>
  (folder: string): void =>
    filesOf(folder, ending).forEach((file) => {
      truncateSync(file, Math.floor(readFileSync(file).length / 2));
    });

/** Turns bits over all through the files, a byte in each kilobyte. */
const flip =
  (ending: RegExp) =>
  (folder: string, chance: Chance): void =>
    filesOf(folder, ending).forEach((file) => {
      const bytes = readFileSync(file);
      for (let start = 0; start < bytes.length; start += 1024) {
        const at = Math.min(bytes.length - 1, start + Math.floor(chance.between(0, 1024)));
        bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      }
      writeFileSync(file, bytes);
    });

const zero =
  (ending: RegExp) =>
  (folder: string): void =>
    filesOf(folder, ending).forEach((file) => {
      writeFileSync(file, Buffer.alloc(readFileSync(file).length));
    });

export const DAMAGES: readonly Damage[] = [
  { kind: 'the folder is gone', strike: (folder) => rmSync(folder, { recursive: true }) },
  { kind: 'the manifest is cut', strike: cut(MANIFEST) },
  { kind: 'the log is cut', strike: cut(LOG) },
  { kind: 'an older copy was put back', strike: (folder, _chance, older) => putBack(folder, older) },
  { kind: 'the manifest is gone', strike: remove(MANIFEST) },
  { kind: 'the pointer to the manifest is gone', strike: remove(CURRENT) },
  {
    kind: 'the pointer leads nowhere',
    strike: (folder) => writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-999999\n'),
  },
  { kind: 'the log is gone', strike: remove(LOG) },
  { kind: 'the log has flipped bytes', strike: flip(LOG) },
  { kind: 'the tables are gone', strike: remove(TABLE) },
  { kind: 'the tables have flipped bytes', strike: flip(TABLE) },
  { kind: 'everything is zeroes', strike: zero(/^(?!LOCK)/) },
];

const putBack = (folder: string, older: string): void => {
  rmSync(folder, { recursive: true });
  cpSync(older, folder, { recursive: true });
};
