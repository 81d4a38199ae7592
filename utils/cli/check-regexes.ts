import { codeRegexes } from './regexes/code-regexes';
import { spelled } from './regexes/judge';
import { findUnsafe, knownSafe, writeKnownSafe } from './regexes/known';
import { worstTime } from './regexes/worst-time';

/** Of processor time on a megabyte of the text it likes least; a warning only, since machines differ. */
const MOST_MS = 50;

/**
 * `npm run check:regexes`: is every regular expression of the code safe? Judges those that were never judged;
 * `-- --all` judges all anew, `-- --write` keeps the safe ones for the unit test, `-- --time` times each on a megabyte
 * of its worst text. Exits with 1 where one is not safe.
 */
const options = new Set(process.argv.slice(2));
const regexes = await codeRegexes();
const known = options.has('--all') ? new Set<string>() : knownSafe();
const findings = await findUnsafe(regexes, known, (spelling, safe) =>
  console.log(safe ? 'safe  ' : 'UNSAFE', spelling),
);
for (const { regex, why } of findings) console.log(`${regex.file}:${regex.line} ${spelled(regex)}\n  ${why}`);
console.log(`${regexes.length} regular expressions, ${findings.length} not safe`);

if (options.has('--write')) {
  const unsafe = new Set(findings.map(({ regex }) => spelled(regex)));
  writeKnownSafe(regexes.map(spelled).filter((spelling) => !unsafe.has(spelling)));
}
if (options.has('--time')) {
  const times = regexes.map((regex) => ({ regex, ...worstTime(regex) })).sort((a, b) => b.ms - a.ms);
  for (const { regex, ms, piece } of times.filter((time, rank) => time.ms > MOST_MS || rank < 10))
    console.log(
      `${ms.toFixed(0).padStart(6)} ms  ${regex.file}:${regex.line} on ${JSON.stringify(piece)} … ${spelled(regex)}`,
    );
}
process.exitCode = findings.length > 0 ? 1 : 0;
