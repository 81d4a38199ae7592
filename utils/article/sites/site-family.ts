/**
 * What is known about the pages of one publishing system, as data. All strings are CSS selectors, tried in order;
 * the first that finds something wins. Where a fact was seen stands in the file of its family.
 */
export type SiteFamily = {
  /** Kept in `Article.family`. */
  readonly name: string;
  /** Any one of these in the page shows the system, whatever the host. Leave empty where no mark is distinctive. */
  readonly marks: readonly string[];
  /** Hosts without "www." that run the system; sub-domains count. Only these are asked where `marks` is empty. */
  readonly hosts: readonly string[];
  /** The element that holds the article's text and nothing else of weight. */
  readonly body: readonly string[];
  readonly title?: readonly string[];
  readonly lead?: readonly string[];
  readonly published?: readonly string[];
  readonly byline?: readonly string[];
  readonly section?: readonly string[];
  readonly tags?: readonly string[];
  /** Furniture inside the body or between its parts. */
  readonly drop?: readonly string[];
  /** The body exists only after the page's own script ran: an empty one is "not ready", never "not an article". */
  readonly filledByScript?: boolean;
};
