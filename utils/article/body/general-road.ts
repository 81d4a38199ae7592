/** What is asked where no site family has an answer, so that the clipper injected first need not carry it. */

import type { Item } from '../lines/lines';
import type { DateInPieces } from '../metadata/published';
import type { FindLead } from '../metadata/sapo';
import type { FindSection } from '../metadata/section';
import type { FindTags } from '../metadata/tags';
import type { FindHeadline } from '../metadata/title';
import type { FindNames } from '../metadata/writers';
import type { Facts } from '../page/facts';
import type { Page } from '../page/page';
import type { Body, OwnBody } from './choose-body';
import type { Judge } from './judge';
import type { TextItems } from './remains';

export type GeneralRoad = {
  readonly ownBody: OwnBody;
  readonly chooseBody: (page: Page) => Body;
  /** Whether it is an article, there or in the few sentences below its headline; the first clipper keeps only what needs no judge. */
  readonly judge: Judge;
  readonly headline: FindHeadline;
  /** Writers who are only named, without any label. */
  readonly bareNames: FindNames;
  /** A date that no line is there for, and the hour of one. */
  readonly dateInPieces: DateInPieces;
  /** The section where no way home is printed. */
  readonly section: FindSection;
  /** Tags in boxes that are only called so. */
  readonly tags: FindTags;
  readonly lead: FindLead;
  /** A foreign page's items without labels and lists of other stories. */
  readonly withoutForeignFurniture: (items: readonly Item[]) => readonly Item[];
  /** The items of a page no rule is for: as they are printed, credits in one line each, and without what machines and houses leave between them. */
  readonly textItems: (items: readonly Item[], site: string) => TextItems;
  /** Takes the other articles of an endless page out of the document. */
  readonly keepOwnArticle: (document: Document, url: string, facts: Facts) => void;
  /** What is selected, as it stands. */
  readonly selectionItems: (page: Page, selection: Range) => readonly Item[];
  /** A body that an unknown system has yet to decode or to paint. */
  readonly isToCome: (document: Document) => boolean;
};
