import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './browser';

const VERSION = /^\d+\.\d+\.\d+$/;
const UNRELEASED = ' (not yet released)';
/** In this order: what fails soonest comes first. */
const CHECKS = ['check', 'lint', 'test', 'lint:firefox', 'verify:zip'] as const;

const pathOf = (name: string): string => join(ROOT, name);
const read = (name: string): string => readFileSync(pathOf(name), 'utf8');
const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** The changelog with this version dated; throws when it has no entry, or one without content. */
const dateChangelog = (changelog: string, version: string, day: string): string => {
  const heading = `## ${version}${UNRELEASED}`;
  const start = changelog.indexOf(`${heading}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no "${heading}".`);
  const entry = changelog.slice(start + heading.length).split('\n## ')[0] ?? '';
  if (!/^- /m.test(entry)) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return changelog.replace(heading, `## ${version} (${day})`);
};

/** Sets the version where npm and the lock file have it. */
const setVersion = (version: string): void => {
  for (const name of ['package.json', 'package-lock.json']) {
    const content = JSON.parse(read(name));
    content.version = version;
    if (content.packages?.['']) content.packages[''].version = version;
    writeFileSync(pathOf(name), `${JSON.stringify(content, null, 2)}\n`);
  }
};

/**
 * `npm run release -- 0.2.0`: everything a release needs but the upload. Refuses a tree with changes, a version without
 * an entry in the changelog, and anything that fails a check; then commits and tags. Nothing leaves this machine.
 */
const main = (version: string | undefined): void => {
  if (!version || !VERSION.test(version)) throw new Error('Which version? npm run release -- 0.2.0');
  if (git('status', '--porcelain') !== '') throw new Error('There are changes that are in no commit.');
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`v${version} was released before.`);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(pathOf('CHANGELOG.md'), dateChangelog(read('CHANGELOG.md'), version, day));
  setVersion(version);
  for (const name of CHECKS) {
    const { status } = spawnSync('npm', ['run', name], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) throw new Error(`npm run ${name} failed; "git checkout ." takes the version back.`);
  }
  git('commit', '--quiet', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `Trích Báo ${version}`);
  console.log(
    `v${version} is tagged. Upload .output/trich-bao-${version}-{chrome,firefox,sources}.zip (docs/store/README.md).`,
  );
};

main(process.argv[2]);
