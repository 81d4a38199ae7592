import type { CodeRegex } from './find-regexes';

/** `safe`: no text makes it more than linear. Anything else carries why, with a text that shows it where there is one. */
export type Judgement = { readonly safe: boolean; readonly why: string };

/** `/…/u`, as the code writes it: what a judgement holds for. */
export const spelled = ({ source, flags }: Pick<CodeRegex, 'source' | 'flags'>): string => `/${source}/${flags}`;

/** Long enough for the largest pattern of the code on a busy machine; the answer itself does not depend on it. */
const MOST_MS = 120_000;

/**
 * Asks recheck. Its checker in plain JavaScript is taken, so that the answer is the same on every machine; seeds are
 * fixed and no clock cuts the search short, except for the whole.
 */
export const judge = async ({ source, flags }: Pick<CodeRegex, 'source' | 'flags'>): Promise<Judgement> => {
  process.env['RECHECK_BACKEND'] = 'pure';
  const { checkSync } = await import('recheck');
  const found = checkSync(source, flags, { timeout: MOST_MS, incubationTimeout: null, attackTimeout: null });
  if (found.status === 'safe') return { safe: true, why: found.complexity.summary };
  if (found.status === 'vulnerable')
    return { safe: false, why: `${found.complexity.summary}, for instance on ${found.attack.pattern}` };
  return { safe: false, why: `not decided: ${found.error.kind}` };
};
