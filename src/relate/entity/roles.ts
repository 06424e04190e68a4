import { foldWords, formsOf } from "../../wording/fold.ts";

/**
 * Offices and descriptions compared: "US Secretary of State" and "secretary of state" are one office, "spokesman"
 * is many people's. An office says who somebody is only where it says of what.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const SMALL = words(
  "the a an of for to in at and his her its their mr mrs ms dr sir former ex then acting deputy us u.s american british new long time longtime top senior",
);
/** Offices that there are so many of that the word alone tells nobody. */
const MANY = words(
  "president minister spokesman spokeswoman spokesperson senator sen representative rep general gen colonel col captain capt major lieutenant sergeant admiral adm professor prof doctor judge mayor governor gov ambassador director chairman chairwoman chief head leader official officer analyst expert lawyer lawmaker aide adviser secretary reporter correspondent editor author king queen prince princess sheikh imam ayatollah pope bishop coach manager owner resident witness activist",
);

/** The words an office is made of: "the US Secretary of State" is secretary and state. */
function officeOf(role: string): string[] {
  return [...new Set(formsOf(foldWords(role)).filter((word) => !SMALL.has(word)))].sort();
}

/** `office`: the same office, and it says of what; `word`: the same word that many have ("president"). Symmetric. */
export function sharedRole(a: readonly string[], b: readonly string[]): { readonly kind: "office" | "word"; readonly role: string } | null {
  const theirs = b.map(officeOf).filter((office) => office.length > 0);
  let weak: string | null = null;
  for (const role of [...a].sort()) {
    const office = officeOf(role);
    if (office.length === 0) continue;
    for (const other of theirs) {
      const [short, long] = office.length <= other.length ? [office, other] : [other, office];
      if (!short.every((word) => long.includes(word))) continue;
      const label = short.join(" ");
      if (short.length > 1 || !MANY.has(short[0])) return { kind: "office", role: label };
      weak ??= label;
    }
  }
  return weak === null ? null : { kind: "word", role: weak };
}
