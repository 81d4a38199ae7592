import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(`${ROOT}${name}`, 'utf8'));

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
};

const manifest = read('package.json');
const lock: { readonly packages: Readonly<Record<string, Locked>> } = read('package-lock.json');
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = installed.filter(([, { dev }]) => !dev);

/** Licences that let us ship somebody's code in ours under MIT. */
const FREE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|CC0-1\.0|\(MIT OR Apache-2\.0\))$/;

/** What `npm ci` fetches is what was looked at, and little of it reaches a reader. */
describe('the packages of others', () => {
  test('the lock file is that of package.json', () => {
    const { dependencies, devDependencies } = manifest;
    expect(lock.packages['']).toMatchObject({ version: manifest.version, dependencies, devDependencies });
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  test('each is named by the hash of its contents, and none by an address', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual(
      [],
    );
    expect(installed.filter(([, { resolved, link }]) => resolved || link).map(([path]) => path)).toEqual([]);
  });

  test('at most twelve are asked for by what we ship', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12);
  });

  test('those we ship are named to reviewers and to whoever reads the code, with a reason', () => {
    const texts = ['docs/store/firefox-review.md', 'CODEMAP.md'].map((name) => readFileSync(`${ROOT}${name}`, 'utf8'));
    const unnamed = Object.keys(manifest.dependencies).filter(
      (name) => !texts.every((text) => text.includes(`\`${name}\``)),
    );
    expect(unnamed).toEqual([]);
  });

  test('what we ship may be shipped', () => {
    expect(shipped.length).toBeGreaterThan(5);
    const unclear = shipped.filter(([path, { license }]) => !FREE.test(license ?? '') && !NOT_BUNDLED.test(path));
    expect(unclear.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  test('none that we ship runs anything when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });
});

/** Optional parts of pdf.js for Node, which draw pictures there and are in no build of ours. */
const NOT_BUNDLED = /^node_modules\/@napi-rs\/canvas/;

test('no link is in the tree: one called node_modules once took the place of the packages', () => {
  const tracked = execFileSync('git', ['ls-files', '--stage'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  expect(tracked.length).toBeGreaterThan(1_000);
  expect(tracked.filter((line) => line.startsWith('120000 '))).toEqual([]);
});
