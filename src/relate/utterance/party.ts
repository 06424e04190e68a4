import type { QuotedWords } from "../../terms/store.ts";
import { isVariant } from "../../wording/name-spelling.ts";
import { namesCompatible } from "../../wording/names.ts";
import { personName } from "../../wording/person.ts";
import { isNamed } from "../../wording/saying.ts";

/** Whether two statements may be one party's. Somebody unnamed is the same only in articles that copy one another. */
export interface Parties {
  readonly verdict: "same" | "unknown" | "differ";
  readonly reason: string;
}

export function partiesOf(one: QuotedWords, other: QuotedWords): Parties {
  const [a, b] = [one.speaker, other.speaker];
  if (a === null || b === null) return { verdict: "unknown", reason: "a speaker is not named" };
  const names = a === b ? a : `${[a, b].sort().join(" and ")}`;
  if (isUnnamed(one) || isUnnamed(other)) {
    const copies = areCopies(one, other) && namesCompatible(a, b);
    return copies
      ? { verdict: "same", reason: `both by ${names}, in copies of one text` }
      : { verdict: "unknown", reason: `${names}: nobody by name` };
  }
  const entity = one.report?.entity;
  if (entity && entity === other.report?.entity) return { verdict: "same", reason: a === b ? `both by ${a}` : `${names} are one` };
  if (namesCompatible(a, b)) return { verdict: "same", reason: a === b ? `both by ${a}` : `by ${names}, who may be one` };
  if (speltAlike(a, b)) return { verdict: "same", reason: `${names} are spelt alike` };
  return { verdict: "differ", reason: `named speakers differ: ${names}` };
}

export function isUnnamed({ speaker, report }: QuotedWords): boolean {
  return speaker === null || (report !== undefined && !isNamed({ name: speaker, type: report.type }));
}

/** Do the two articles print one text? */
export function areCopies(one: QuotedWords, other: QuotedWords): boolean {
  return one.article !== other.article && (holds(one, other) || holds(other, one));
}

function holds({ report }: QuotedWords, { article }: QuotedWords): boolean {
  return report?.copies.includes(article) ?? false;
}

/** "Khamenei" and "Khameini", with the same given name where both have one. */
function speltAlike(a: string, b: string): boolean {
  const [one, other] = [personName(a), personName(b)];
  if (!isVariant(one.surname, other.surname)) return false;
  return one.given === "" || other.given === "" || one.given === other.given || isVariant(one.given, other.given);
}
