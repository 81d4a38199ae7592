import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT } from './browser';

/** Contents by path, "/" between folders. Times and order, which a zip also holds, are nobody's business. */
type Files = Readonly<Record<string, Uint8Array>>;

const run = (cwd: string, command: string, ...args: readonly string[]): void => {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status} in ${cwd}`);
};

const readZip = (name: string): Files => {
  const entries = Object.entries(unzipSync(readFileSync(join(ROOT, '.output', name))));
  return Object.fromEntries(entries.filter(([path]) => !path.endsWith('/')));
};

const readFolder = (folder: string): Files => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
};

const write = (folder: string, files: Files): void => {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
};

/** What differs between two sets of files, a line each; empty means the same bytes. */
const differences = (shipped: Files, rebuilt: Files): readonly string[] =>
  [...new Set([...Object.keys(shipped), ...Object.keys(rebuilt)])].sort().flatMap((path) => {
    const [ours, theirs] = [shipped[path], rebuilt[path]];
    if (!ours) return [`only rebuilt: ${path}`];
    if (!theirs) return [`only shipped: ${path}`];
    return Buffer.compare(ours, theirs) === 0 ? [] : [`differs: ${path}`];
  });

/** One number for all contents, to be compared between machines. */
const digestOf = (files: Files): string => {
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort()) hash.update(`${path}\0`).update(files[path] ?? '');
  return hash.digest('hex');
};

/** Files that are in no commit must not reach reviewers: they would not find them in the repository. */
const unknownFiles = (sources: Files): readonly string[] => {
  const tracked = new Set(execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n'));
  return Object.keys(sources).filter((path) => !tracked.has(path));
};

/**
 * Packs for the stores, then does what a reviewer does: unpacks the sources elsewhere, `npm ci`, builds for both
 * browsers, and compares every byte with what is in the packages.
 */
const main = (): readonly string[] => {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const browser of ['chrome', 'firefox']) run(ROOT, process.execPath, WXT, 'zip', '-b', browser);
  const sources = readZip(`${name}-${version}-sources.zip`);
  const elsewhere = mkdtempSync(join(tmpdir(), 'trich-bao-sources-'));
  try {
    write(elsewhere, sources);
    run(elsewhere, 'npm', 'ci', '--no-audit', '--no-fund');
    const wrong = ['chrome', 'firefox'].flatMap((browser) => {
      run(elsewhere, process.execPath, WXT, 'build', '-b', browser);
      const shipped = readZip(`${name}-${version}-${browser}.zip`);
      console.log(`${browser}: ${Object.keys(shipped).length} files, contents ${digestOf(shipped)}`);
      return differences(shipped, readFolder(join(elsewhere, '.output', `${browser}-mv3`))).map(
        (line) => `${browser}: ${line}`,
      );
    });
    console.log(`sources: ${Object.keys(sources).length} files`);
    return [...wrong, ...unknownFiles(sources).map((path) => `sources: not in the repository: ${path}`)];
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
};
const WXT = 'node_modules/wxt/bin/wxt.mjs';

const wrong = main();
console.log(wrong.length === 0 ? 'The sources rebuild to the same bytes.' : wrong.join('\n'));
process.exitCode = wrong.length === 0 ? 0 : 1;
