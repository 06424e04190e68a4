import type { Span } from "./span.ts";

/**
 * What the markup of a page says about its text: the elements that hold words, as a tree, and what the
 * head declares. Plain data, made once by `read` from one parse; `clean` judges it. Spans index the page's
 * text; origins index the decoded HTML.
 */
export interface Markup {
  /** Elements that hold text or say something by themselves (time, img), parents before children, in document order. */
  readonly elements: readonly MarkupElement[];
  /** Pieces of text with the place in the HTML they were written at, in text order. */
  readonly runs: readonly Run[];
  readonly head: Head;
}

/** An element with the text that stands in it, whatever its depth. */
export interface MarkupElement extends Span {
  /** Index of the element it stands in; -1 for the root. */
  readonly parent: number;
  readonly tag: string;
  /** Those that tell what an element is: id, class, role, itemprop, itemtype, rel, href, datetime, content, property, aria-*, title, hidden, style. Names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly origin: Span;
}

/** A stretch of text as it is written in the HTML; where lengths differ (entities, white space) only its ends correspond. */
export interface Run extends Span {
  readonly origin: Span;
}

/** What a page says about itself outside its text. */
export interface Head {
  /** `lang` of the html element. */
  readonly language: string | null;
  /** The title element's text, white space folded. */
  readonly title: string | null;
  /** `name`, `property`, `itemprop` or `http-equiv` (in lower case) with the content, in document order; also where they stand in the body. */
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type: string | null }[];
  /** Contents of application/ld+json scripts, as written. */
  readonly jsonLd: readonly string[];
}
