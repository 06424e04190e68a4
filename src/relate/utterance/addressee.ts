import { foldWords, formsOf } from "../../wording/fold.ts";

/** Listeners everybody speaks to: to have spoken to them says nothing of when. */
const ANYBODY: ReadonlySet<string> = new Set(
  "reporters reporter journalists journalist media press news agency audience crowd public people followers".split(" "),
);

/** Do both articles name one listener ("CNN"), rather than reporters at large? */
export function addresseesAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [formsOf(foldWords(one)), formsOf(foldWords(other))];
  return a.join(" ") === b.join(" ") && a.some((form) => !ANYBODY.has(form) && form !== "the");
}
