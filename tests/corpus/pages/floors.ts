/** What was measured with `score-pages.mjs` (right / of); a change may raise these, never lower them. */
export type Floors = Readonly<Record<string, number>>;

export const builtPages: Floors = {
  title: 14,
  publishedAt: 14,
  byline: 14,
  lead: 14,
  section: 14,
  tags: 14,
  captions: 9,
  credits: 8,
  mustContain: 14,
  mustNotContain: 14,
  atMostOnce: 14,
  allRight: 14,
  notReadyRefused: 1,
  notArticleRejected: 1,
};

export const realPages: Floors = {
  title: 13,
  publishedAt: 13,
  byline: 13,
  lead: 13,
  section: 13,
  tags: 13,
  captions: 9,
  credits: 9,
  mustContain: 13,
  mustNotContain: 13,
  allRight: 13,
  notArticleRejected: 7,
};

/** The same pages with every site family's rules taken away: what an unknown site gets. */
export const builtPagesUnknown: Floors = {
  title: 14,
  publishedAt: 14,
  byline: 14,
  mustContain: 14,
  mustNotContain: 13,
  allRight: 13,
  notArticleRejected: 1,
};
export const realPagesUnknown: Floors = {
  title: 13,
  publishedAt: 13,
  byline: 12,
  lead: 12,
  mustContain: 13,
  mustNotContain: 13,
  allRight: 11,
  notArticleRejected: 7,
};

/** Title, date and byline of the texts, in per cent (`score.mjs`). */
export const texts: Floors = { title: 100, date: 100, byline: 100 };

/** Share of what Readability finds on each foreign page that our text has too. */
export const FOREIGN_RECALL = 0.98;
