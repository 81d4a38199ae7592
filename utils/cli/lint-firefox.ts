import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, FIREFOX_BUILD, ROOT } from './browser';

type Finding = {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
};
type Report = { readonly errors: Finding[]; readonly warnings: Finding[]; readonly notices: Finding[] };

/** A warning that stays, told by the code it points at, because file names and columns change with every build. */
type Explained = { readonly code: string; readonly at: RegExp; readonly why: string };

/** Kept short on purpose; docs/store/firefox-review.md says the same to Mozilla's reviewers. */
const EXPLAINED: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /^\.innerHTML=\w+\.__html\b/,
    why: 'Preact, for dangerouslySetInnerHTML, which no file of ours uses (tests/architecture.test.ts)',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /^\.innerHTML=\w+,this\._attempts/,
    why: 'Readability, putting back a page it tried on a copy that is shown nowhere and can run nothing',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /^\.innerHTML=\w+\.innerHTML/,
    why: 'Readability, unfolding <noscript> pictures on the same copy',
  },
  {
    code: 'DANGEROUS_EVAL',
    at: /^unction\((?:`return this`|``|`return require\("`|`src`,`srcOffset`,`dest`)/,
    why: 'pdf.js, asking whether it may; the policy of our pages (script-src self) says no, and it goes the other way',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /^mport\((?:this\.workerSrc\)|\w+\)\)\.default\(\)\}catch\(\w+\)\{\w+\(`JpxImage)/,
    why: 'pdf.js, loading its own worker or picture decoder; the policy allows nothing from outside the package',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    at: /^/,
    why: 'Firefox for Android is not offered (no gecko_android): it has no sidebar, and popups are whole pages there',
  },
];

/** The code a finding points at, or nothing for findings about the manifest. */
const codeAt = ({ file, line, column }: Finding): string => {
  if (!file || !line) return '';
  const text = readFileSync(join(FIREFOX_BUILD, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(column ?? 0, (column ?? 0) + 60);
};

const reasonFor = (finding: Finding): string | null =>
  EXPLAINED.find(({ code, at }) => code === finding.code && at.test(codeAt(finding)))?.why ?? null;

/** `npm run lint:firefox`: what Mozilla's store will say of the build; fails on anything that is not explained above. */
const main = (): number => {
  buildExtension('firefox');
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const ran = spawnSync(process.execPath, [linter, FIREFOX_BUILD, '--output', 'json'], { encoding: 'utf8' });
  if (!ran.stdout.trim()) throw new Error(`addons-linter said nothing: ${ran.stderr}`);
  const report: Report = JSON.parse(ran.stdout);
  const unexplained = [...report.errors, ...report.notices];
  for (const warning of report.warnings) {
    const why = reasonFor(warning);
    if (why) console.log(`explained: ${warning.code} ${warning.file ?? ''}: ${why}`);
    else unexplained.push(warning);
  }
  for (const finding of unexplained) {
    console.error(`${finding.code} ${finding.file ?? ''}:${finding.line ?? ''} ${finding.message} ${codeAt(finding)}`);
  }
  console.log(
    `${report.errors.length} errors, ${report.warnings.length} warnings, ${report.notices.length} notices, ${unexplained.length} unexplained`,
  );
  return unexplained.length === 0 ? 0 : 1;
};

process.exitCode = main();
