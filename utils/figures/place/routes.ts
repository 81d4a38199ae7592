import { type Line, wordAt } from '../line/line';

/** Words of a way from one place to another, and how far before its ends they stand. */
const ROUTES: ReadonlySet<string> = new Set(
  'đường tuyến tốc lộ nối cầu từ kênh điện dây đò phà bay tàu sắt'.split(' '),
);
const ROUTE_REACH = 10;

/** Whether the words before `at` speak of a way: what stands there is one of its ends. */
export const isOfRoute = (line: Line, at: number): boolean => {
  for (let step = at - 1; step >= 0 && step > at - ROUTE_REACH; step -= 1) {
    if (line.sentenceAt[step] !== line.sentenceAt[at]) return false;
    if (ROUTES.has(wordAt(line, step))) return true;
  }
  return false;
};
