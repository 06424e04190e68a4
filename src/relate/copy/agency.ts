import type { ArticleReading } from "../../terms/reading.ts";
import { bodyNamed } from "../../world/world.ts";

/**
 * The news agency that a text names as where it is from: its credit line, the brackets of its dateline, its author, or the
 * line that says who contributed. One name for each agency, as the world calls it; an agency that a text only quotes is not it.
 */
export function agencyOf({ credit, dateline, authors, body, publisher }: ArticleReading): string | null {
  const outlet = publisher ? named(publisher.name) : null;
  const filed = [bracketed(dateline?.text), ...body.slice(0, FRONT).map(({ text }) => OPENING.exec(text)?.[1])];
  const printed = [credit, ...filed, ...authors, ...signed(body.slice(-END))];
  for (const name of printed) {
    const agency = name ? named(name) : null;
    if (agency && agency !== outlet) return agency;
  }
  // Where the text begins with a place and a name in brackets, the name is an agency's, known to the world or not.
  return credit ?? filed.find((name) => name) ?? outlet;
}

/** Paragraphs at the beginning and at the end in which a text is signed. */
const FRONT = 2;
const END = 4;
/** Words of a line that signs; a longer one tells something. */
const SIGNING_WORDS = 40;

const BRACKETS = /\((\p{Lu}[\p{L}. /-]{1,39})\)/u;
/** "OSLO (AP) —", "(Reuters) -": the place and the agency before the text begins. */
const OPENING = /^\p{Lu}[\p{L}\p{M} .,'’-]{1,60} \((\p{Lu}[\p{L} -]{1,30})\)\s*(?:[-—–]|--)/u;
const CONTRIBUTED = /\b(?:The )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}) contributed to this (?:report|story|article)/u;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?(?:The )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2})/iu;

function* signed(passages: ArticleReading["body"]): Generator<string> {
  for (const { text } of passages) {
    if (text.split(/\s+/, SIGNING_WORDS + 1).length > SIGNING_WORDS) continue;
    for (const pattern of [CONTRIBUTED, COPYRIGHT]) {
      const name = pattern.exec(text)?.[1];
      if (name) yield name;
    }
  }
}

function bracketed(dateline: string | undefined): string | null {
  return (dateline && BRACKETS.exec(dateline)?.[1]) ?? null;
}

/** What the world calls this agency; null for everybody else. */
function named(name: string): string | null {
  for (const part of [name, ...name.split(/\s*[/,;]\s*|\s+and\s+/)]) {
    const known = bodyNamed(
      part
        .replace(/^(?:the|by)\s+/i, "")
        .replace(/\s+(?:staff|news agency)$|\.(?:com|org|net)$/i, "")
        .trim(),
    );
    if (known?.kind === "agency") return known.name;
  }
  return null;
}
