import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';

/** Of vitest's JSON report what is looked at: which files failed. */
const reportSchema = z.object({
  testResults: z.array(z.object({ name: z.string(), status: z.string() })),
});

/** Tests in a real browser, where a machine that does much else can make one late that is in order. */
const IN_A_BROWSER = /^tests\/(?:e2e|faults|firefox)\//;
/** More of them at once is no bad moment of a machine. */
const MOST_FILES = 3;

/**
 * Files of a failed run that are run once more, by themselves: a few, all of them in a browser. None where anything else
 * failed, or more than a few: then it is the code. `report` is a JSON report of vitest, names relative to `root`.
 */
export const filesToRepeat = (report: unknown, root: string): readonly string[] => {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) return [];
  const failed = parsed.data.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => relative(root, name).replaceAll('\\', '/'));
  return failed.length <= MOST_FILES && failed.every((file) => IN_A_BROWSER.test(file)) ? failed : [];
};

/** As `filesToRepeat`, of a report on disk; none where the run ended before it was written. */
export const filesToRepeatIn = (path: string, root: string): readonly string[] => {
  if (!existsSync(path)) return [];
  try {
    return filesToRepeat(JSON.parse(readFileSync(path, 'utf8')), root);
  } catch {
    return []; // cut off in the middle
  }
};
