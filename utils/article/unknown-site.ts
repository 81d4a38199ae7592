import { bareNames } from './bare-names';
import { bodyBelow } from './body-below';
import { isToCome } from './body-to-come';
import { withoutForeignFurniture } from './foreign-furniture';
import { generalBody } from './general-body';
import type { GeneralRoad } from './general-road';
import { headline } from './headline';
import { judge } from './judge';
import { keepOwnArticle, ownBody } from './streams';
import { unnamedLead } from './unnamed-lead';

/** The general road as it is shipped, with Readability. */
export const generalRoad: GeneralRoad = {
  isToCome,
  chooseBody: generalBody,
  bodyBelow,
  judge,
  headline,
  bareNames,
  lead: unnamedLead,
  withoutForeignFurniture,
  keepOwnArticle,
  ownBody,
};
