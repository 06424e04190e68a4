/**
 * Classes of characters as BERT's BasicTokenizer sees them: white space and CJK ideographs part words,
 * punctuation is a word of its own, control and format characters (soft hyphens, zero-width spaces) and
 * accents vanish. ASCII is a table; the rest is asked once a character and remembered by the caller.
 */
export const LETTER = 0;
export const SPACE = 1;
export const MARK = 2;
export const DROPPED = 3;
export const IDEOGRAPH = 4;

/** Class of every ASCII code unit. */
export const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => classOf(code));

/** Class of a code point. A lone surrogate is dropped, as it is no character. */
export function classOf(code: number): number {
  if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) return SPACE;
  if (code < 0x80) {
    if (code < 0x20 || code === 0x7f) return DROPPED;
    const letter = (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
    return letter ? LETTER : MARK;
  }
  if (isIdeograph(code)) return IDEOGRAPH;
  const character = String.fromCodePoint(code);
  if (code === 0xfffd || /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(character)) return DROPPED;
  if (/\p{White_Space}/u.test(character)) return SPACE;
  return /\p{P}/u.test(character) ? MARK : LETTER;
}

/** The blocks that BERT cuts into single characters; Hangul and kana are letters like any other. */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x2a6df) ||
    (code >= 0x2a700 && code <= 0x2b73f) ||
    (code >= 0x2b740 && code <= 0x2b81f) ||
    (code >= 0x2b920 && code <= 0x2ceaf) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}
