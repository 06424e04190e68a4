/**
 * Captions and credits of pictures, told by the credit: "(AP Photo/...)", "/Getty Images", "Photo: ...",
 * and author's notes at the end, told by an address or "follow her on". A caption with no credit stays.
 */
import { isKept, type Removal, type Rule } from "./removal.ts";

const CAPTION_WORDS = 60;
const CREDIT_WORDS = 16;
/** Last kept blocks in which an author's note may stand. */
const NOTE_REACH = 3;
const NOTE_WORDS = 70;

const CREDITED =
  /(?:\((?:(?:AP|Reuters|AFP|Getty|EPA|PA)\b[^()]{0,80}|[^()]{0,60}(?:\/|via |for )(?:AP|Associated Press|Reuters|REUTERS|AFP|Getty Images|Getty|EPA|PA|Bloomberg|The Canadian Press)|(?:Photo|Image|Picture)[^()]{0,60})\)|\bAP Photo\/[^.]{0,60}|\/(?:Getty Images|AFP via Getty Images|Reuters|REUTERS|The Canadian Press|Associated Press|AP)(?: files?)?)\.?$/;
const CREDIT =
  /^(?:(?:photo|image|picture|photograph|photography|video|illustration|graphic|file photo|cover photo)s?(?: credit| courtesy| copyright| by| source| via)?\s?[:/©|]|(?:photo|image|picture|photograph|video|illustration)s? (?:credit|courtesy|copyright|by|via)\b|file photo\b|credits?:|(?:left|right|top) image:|getty images|ap photo\b)/i;
const NOTE =
  /\bfollow (?:him|her|them|me|us)\b.{0,40}\bon (?:twitter|x|facebook|instagram)\b|\bcan be (?:reached|contacted) at\b|\b(?:e-?mail|contact|write to) (?:him|her|them|the author|the reporter|the writer)\b|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^@\w+$/i;

export const removeCaptions: Rule = function* (draft): Generator<Removal> {
  let seen = 0;
  for (let index = draft.blocks.length - 1; index >= 0; index--) {
    if (!isKept(draft, index)) continue;
    const { text, shape } = draft.blocks[index];
    if (shape.words <= CAPTION_WORDS && CREDITED.test(text.slice(-160)) && !shape.quoted)
      yield { from: index, to: index + 1, reason: "photo-caption" };
    else if (shape.words <= CREDIT_WORDS && CREDIT.test(text)) yield { from: index, to: index + 1, reason: "photo-credit" };
    else if (seen < NOTE_REACH && shape.words <= NOTE_WORDS && NOTE.test(text)) yield { from: index, to: index + 1, reason: "author-note" };
    seen++;
  }
};
