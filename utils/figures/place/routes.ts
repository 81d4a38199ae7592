import { isOfClass, type Line } from '../line/line';
import { wordClass } from '../words/word-classes';

/** Words of a way from one place to another, and how far before its ends they stand. */
const ROUTES = wordClass('đường tuyến tốc lộ nối cầu từ kênh điện dây đò phà bay tàu sắt'.split(' '));
const ROUTE_REACH = 10;

/** Whether the words before `at` speak of a way: what stands there is one of its ends. */
export const isOfRoute = (line: Line, at: number): boolean => {
  if ((line.classes & ROUTES) === 0) return false;
  for (let step = at - 1; step >= 0 && step > at - ROUTE_REACH; step -= 1) {
    if (line.sentenceAt[step] !== line.sentenceAt[at]) return false;
    if (isOfClass(line, step, ROUTES)) return true;
  }
  return false;
};
