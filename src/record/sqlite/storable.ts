/**
 * SQLite keeps UTF-8 without NUL: half a surrogate pair and U+0000 cannot be stored. Both are one UTF-16
 * code unit, and so is U+FFFD, which takes their place in columns: no offset moves. The reading itself is
 * JSON, where both are escaped, so it is kept exactly.
 */
const UNSTORABLE = /\0|\p{Surrogate}/u;
const EACH_UNSTORABLE = /\0|\p{Surrogate}/gu;

/** Can SQLite keep this text as it is? */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

/** The text as a column keeps it, of the same length in UTF-16 code units. */
export function storable(text: string): string {
  return text.replace(EACH_UNSTORABLE, "\u{FFFD}");
}
