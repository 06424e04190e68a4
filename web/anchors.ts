/**
 * Names of places on the page. They come from the ids of the record, so a link into a page made today
 * still lands on the same words when the page is made again.
 */
const ARTICLE_DIGITS = 16;

/** The article's line in the list of articles. */
export const lineAnchor = (sha256: string): string => `article-${sha256.slice(0, ARTICLE_DIGITS)}`;
/** The article's full text. */
export const textAnchor = (sha256: string): string => `text-${sha256.slice(0, ARTICLE_DIGITS)}`;
/** The exact words of a statement in the full text. */
export const wordsAnchor = (statement: string): string => `words-${plain(statement)}`;
/** The note beside those words. */
export const noteAnchor = (statement: string): string => `note-${plain(statement)}`;
export const utteranceAnchor = (utterance: string): string => `utterance-${plain(utterance)}`;

/** An anchor may hold no white space, and is kept to characters that need no escaping in a link; others become their code. */
function plain(id: string): string {
  return id.replace(/[^A-Za-z0-9_.:-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}~`);
}
