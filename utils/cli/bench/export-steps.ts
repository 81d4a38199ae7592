/** What is timed of exports where nothing is asked for; `--formats=csv-figures,jsonl` asks. */
export const STEPS = ['csv-figures', 'jsonl', 'xlsx', 'data-package', 'digest', 'backup'] as const;
export type Step = (typeof STEPS)[number];

const TEXTS: ReadonlySet<Step> = new Set(['csv-figures', 'jsonl']);

/** Those of the steps that write one text, which is what an encoder and a scan can be compared with. */
export const textsAmong = (asked: readonly string[] = STEPS): readonly Step[] =>
  STEPS.filter((step) => TEXTS.has(step) && asked.includes(step));
