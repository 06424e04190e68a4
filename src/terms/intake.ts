import type { Page } from "./article.ts";
import type { ArticleReading } from "./reading.ts";
import type { InputFailure } from "./store.ts";

/**
 * What a pile gives, one after the other and in its order: a page, or an input that could not be
 * read and why. Failures travel with the rest, so that no bad input ends a run and none is lost.
 */
export type Intake = { readonly page: Page } | { readonly failure: InputFailure };

/** An intake after reading: what the article says, or why it could not be read. */
export type Outcome<Reading = ArticleReading> = { readonly reading: Reading } | { readonly failure: InputFailure };
