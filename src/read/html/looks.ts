/** Does a text begin as an HTML page does, with a tag of its own, comments aside? For files whose name does not tell. */
export function looksHtml(text: string): boolean {
  return OPENING.test(text.slice(0, LOOKED_AT));
}

const LOOKED_AT = 4096;
const OPENING =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--(?:[^-]|-(?!->)){0,1000}-->\s{0,200}){0,3}<(?:!doctype html|html|head|body)\b/i;

/** Is there anything in it that could be a tag? */
export function holdsTag(text: string): boolean {
  return /<[a-z!/?]/i.test(text);
}
