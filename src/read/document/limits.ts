/**
 * Bounds of the documents that hold or carry articles. Each is a default that `DocumentLimits` raises, and
 * is there so that a hostile or broken file costs a bounded time and space, never more than its own length.
 */
export interface DocumentLimits {
  /** Largest feed, JSON file or export read whole, in bytes; articles in it are bounded one by one. */
  readonly maxCollectionBytes?: number;
  /** Most articles taken from one feed or export; the rest are named in one failure. */
  readonly maxArticles?: number;
  /** Deepest nesting of XML elements. */
  readonly maxXmlDepth?: number;
  /** Deepest nesting of parts in a mail or saved page. */
  readonly maxMailDepth?: number;
  /** Most parts looked at in a mail or saved page. */
  readonly maxMailParts?: number;
  /** Deepest nesting of groups in RTF. */
  readonly maxRtfDepth?: number;
  /** Most bytes that one part of an office document may unpack to. */
  readonly maxPartBytes?: number;
  /** Most pages read of one PDF. */
  readonly maxPdfPages?: number;
  /** Most time spent on one PDF, in milliseconds. */
  readonly maxPdfMs?: number;
}

/** 64 MiB: an export of 500 articles, the most a news database gives at once, has about 5. */
export const MAX_COLLECTION_BYTES = 64 * 1024 * 1024;
/** 20,000: a feed has 10 to 500 entries, an archive of a whole blog a few thousand. */
export const MAX_ARTICLES = 20_000;
/** 256: feeds and office documents stay below 40; the parser's stack costs time in depth times elements. */
export const MAX_XML_DEPTH = 256;
/** 32: a mail forwarded ten times as an attachment is 20 deep. */
export const MAX_MAIL_DEPTH = 32;
/** 2,000: a saved page has a part for each picture. */
export const MAX_MAIL_PARTS = 2000;
/** 1,000: word processors stay below 30. */
export const MAX_RTF_DEPTH = 1000;
/** 64 MiB: the text part of a long book has 5. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
/** 1,000 pages: a newspaper's whole issue has 100. */
export const MAX_PDF_PAGES = 1000;
/** 30 s: a page takes 5 to 30 ms. */
export const MAX_PDF_MS = 30_000;
