import * as z from 'zod/mini';

/** A picture with its caption and credit apart ("Ảnh: Thu Dịu" gives credit "Thu Dịu"). */
export const imageSchema = z.object({
  src: z.string(),
  caption: z.nullable(z.string()),
  credit: z.nullable(z.string()),
});
export type ArticleImage = Readonly<z.infer<typeof imageSchema>>;

const BLOCK_TYPES = ['title', 'lead', 'heading', 'paragraph', 'list-item', 'table-row', 'quote', 'caption'] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];

/**
 * One line of `Article.text`: `[start, end)` in UTF-16 units, never containing a line feed.
 * Cells of a `table-row` are joined by " | " in the text; `table` numbers the tables of an article from 0
 * and `header` marks their heading rows.
 */
export const blockSchema = z.object({
  type: z.enum(BLOCK_TYPES),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  level: z.optional(z.int()),
  table: z.optional(z.int()),
  header: z.optional(z.boolean()),
});
export type Block = Readonly<z.infer<typeof blockSchema>>;

const METADATA_FIELDS = ['title', 'byline', 'publishedAt', 'lead', 'section'] as const;
export type MetadataField = (typeof METADATA_FIELDS)[number];

/** Another reading of a metadata field, so that the reader can pick it: "og:title", "json-ld author". */
export const candidateSchema = z.object({ field: z.enum(METADATA_FIELDS), value: z.string(), source: z.string() });
export type MetadataCandidate = Readonly<z.infer<typeof candidateSchema>>;

/** Which road the body came by, kept as provenance. */
const EXTRACTORS = ['site-family', 'readability', 'whole-body', 'selection', 'pdf', 'plain-text'] as const;

export const articlePlaceSchema = z.object({
  commune: z.nullable(z.string()),
  district: z.nullable(z.string()),
  province: z.nullable(z.string()),
  /** Official code of the smallest unit known for certain, or null. */
  code: z.nullable(z.string()),
});
export type ArticlePlace = Readonly<z.infer<typeof articlePlaceSchema>>;

/** What the page says, read once. Plain JSON: it crosses from the content script to the background. */
export const articleSchema = z.object({
  url: z.string(),
  canonicalUrl: z.string(),
  /** host + article id: the same for http/https, www, m., ?utm, /amp and print views of one article. */
  identity: z.string(),
  /** Host without "www.", e.g. "baolaocai.vn". */
  site: z.string(),
  title: z.string(),
  /** The writer, never the newspaper; several are joined by ", ". */
  byline: z.nullable(z.string()),
  /** The post of an author who is an official ("Phó Bí thư Đảng ủy xã"), printed with the byline. */
  bylineRole: z.nullable(z.string()),
  /** "Theo TTXVN": where the paper took it from. */
  sourceName: z.nullable(z.string()),
  /** ISO 8601 with +07:00 ("2025-06-17T13:43:00+07:00"), or the day alone ("2025-07-30"). */
  publishedAt: z.nullable(z.string()),
  lead: z.nullable(z.string()),
  section: z.nullable(z.string()),
  /** BCP 47, "vi" for almost all. */
  language: z.nullable(z.string()),
  place: z.nullable(articlePlaceSchema),
  /** Congress term in the article, "2025-2030". */
  term: z.nullable(z.string()),
  tags: z.array(z.string()),
  images: z.array(imageSchema),
  blocks: z.array(blockSchema),
  /** Title, lead, then the body's blocks, one a line; NFC, LF. Marks are offsets into it. */
  text: z.string(),
  extractor: z.enum(EXTRACTORS),
  /** Site family whose rules applied ("zce"), or null. */
  family: z.nullable(z.string()),
  /** Pages of a PDF that gave no text, being scanned or drawn, as they are told to readers: "2, 5–7". Absent where there are none. */
  pagesWithoutText: z.optional(z.string()),
  candidates: z.array(candidateSchema),
});
export type Article = Readonly<z.infer<typeof articleSchema>>;

/** Why a page gives no Article. Each has its sentence in `public/_locales`. */
export type ExtractReason =
  | 'not-article'
  | 'not-ready'
  | 'empty'
  | 'too-large'
  | 'no-text-layer'
  | 'unreadable-letters'
  | 'locked'
  | 'stopped'
  | 'broken';
