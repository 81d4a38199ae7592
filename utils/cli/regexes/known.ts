import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodeRegex } from './find-regexes';
import { judge, spelled } from './judge';

const FILE = fileURLToPath(new URL('known-safe.json', import.meta.url));

/** Expressions that recheck has called safe before; `npm run check:regexes -- --write` adds what is new. */
export const knownSafe = (): ReadonlySet<string> => new Set<string>(JSON.parse(readFileSync(FILE, 'utf8')));

/** One expression a line, sorted, so that two people's additions merge. */
export const writeKnownSafe = (safe: Iterable<string>): void =>
  writeFileSync(FILE, `${JSON.stringify([...new Set(safe)].sort(), null, 2)}\n`);

/** An expression that is not safe, or that the checker could not decide. */
export type Finding = { readonly regex: CodeRegex; readonly why: string };

/**
 * Findings among `regexes`, each spelling judged once, those of `known` not again: the checker needs seconds for a long
 * pattern. `told` hears of each judgement.
 */
export const findUnsafe = async (
  regexes: readonly CodeRegex[],
  known: ReadonlySet<string>,
  told: (spelling: string, safe: boolean) => void = () => undefined,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  const bySpelling = new Map(regexes.map((regex) => [spelled(regex), regex]));
  for (const [spelling, regex] of bySpelling) {
    if (known.has(spelling)) continue;
    const { safe, why } = await judge(regex);
    told(spelling, safe);
    if (!safe) findings.push({ regex, why });
  }
  return findings;
};
