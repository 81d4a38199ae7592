import { withoutForeignFurniture } from '../furniture/foreign-furniture';
import { bareNames } from '../metadata/bare-names';
import { dateInPieces } from '../metadata/date-in-pieces';
import { headline } from '../metadata/headline';
import { tagBoxes } from '../metadata/tag-boxes';
import { unnamedSection } from '../metadata/unnamed-section';
import { keepOwnArticle, ownBody } from '../page/streams';
import { isToCome } from './body-to-come';
import { generalBody } from './general-body';
import type { GeneralRoad } from './general-road';
import { judge } from './judge';
import { textItems } from './remains';
import { selectionItems } from './selection-items';
import { unnamedLead } from './unnamed-lead';

/** The general road as it is shipped, with Readability. */
export const generalRoad: GeneralRoad = {
  isToCome,
  chooseBody: generalBody,
  judge,
  headline,
  bareNames,
  dateInPieces,
  section: unnamedSection,
  tags: tagBoxes,
  lead: unnamedLead,
  withoutForeignFurniture,
  textItems,
  selectionItems,
  keepOwnArticle,
  ownBody,
};
