/** What stands before a writer's name and is none of it: rank, degree, calling. */
import { isCapital, lowerCase } from '../words/spelling';

/** In lower case. Degrees and their shorthand, callings that are no post in an office; "ông", "bà" are how others are spoken of. */
const RANKS: readonly string[] = [
  ...['thiếu', 'trung', 'thượng', 'đại'].flatMap((step) =>
    ['úy', 'uý', 'tá', 'tướng'].map((rank) => `${step} ${rank}`),
  ),
  ...'pgs,gs,ths,ts,bscki,bsckii,bs,cki,ckii,ks,ds,cn,nsưt,nsnd,ccb,lm'.split(','),
  ...'bác sĩ,bác sỹ,kỹ sư,kĩ sư,luật sư,tiến sĩ,thạc sĩ,nhà giáo,nhà thơ,nhà văn,nhà báo,cựu chiến binh,linh mục,cô giáo,thầy giáo,đại đức,nghệ nhân'.split(
    ',',
  ),
];
const BEHIND = ' .,';
const isBehind = (sign: string): boolean => sign !== '' && BEHIND.includes(sign);

/** "Thiếu tá Ngô Vịnh", "PGS.TS. Ngô Vịnh" → "Ngô Vịnh"; a name that nothing stands before as it is. */
export const withoutRank = (text: string): string => {
  const small = lowerCase(text);
  let at = 0;
  const next = (): string | undefined =>
    RANKS.find((rank) => small.startsWith(rank, at) && isBehind(small.charAt(at + rank.length)));
  for (let rank = next(); rank !== undefined; rank = next()) {
    at += rank.length;
    while (isBehind(small.charAt(at))) at += 1;
  }
  return isCapital(text.charAt(at)) ? text.slice(at) : text;
};
