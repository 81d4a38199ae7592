/** What stands before a writer's name and is none of it: rank, degree, calling. */
import { isCapital, lowerCase } from '../words/spelling';

/** In lower case. Callings that are no post in an office; "ông", "bà" are how others are spoken of. */
const RANKS =
  /^(?:(?:(?:thiếu|trung|thượng|đại) (?:úy|tá|tướng)|pgs|gs|ths|ts|bs|ccb|lm|tiến sĩ|thạc sĩ|nhà báo)[ .,]{1,3})+/;

/** "Thiếu tá Ngô Vịnh", "PGS.TS. Ngô Vịnh" → "Ngô Vịnh"; a name that nothing stands before as it is. */
export const withoutRank = (text: string): string => {
  const end = RANKS.exec(lowerCase(text))?.[0].length ?? 0;
  return isCapital(text.charAt(end)) ? text.slice(end) : text;
};
