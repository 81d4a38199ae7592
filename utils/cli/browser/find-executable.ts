import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, type Result, succeed } from '@/utils/model';

/** How a browser may be called, and where it may be, in order of preference. */
export type Whereabouts = {
  /** Environment variable that names it outright: "CHROMIUM_PATH". */
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us: both mean "look further"
  }
};

/**
 * What the variable names, else the usual names on PATH, else the usual places.
 * `not-executable`: the variable names something that cannot be run; `missing`: none was found.
 */
export const findExecutable = ({
  variable,
  names,
  places,
}: Whereabouts): Result<string, 'missing' | 'not-executable'> => {
  const named = process.env[variable];
  if (named) return isExecutable(named) ? succeed(named) : fail('not-executable', named);
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => names.map((name) => join(dir, name)));
  const found = [...onPath, ...places].find(isExecutable);
  return found ? succeed(found) : fail('missing');
};
