/** What is done in a statement and how surely, in words for people; nothing of what is plain. */
import type { Statement } from "../src/terms/reading.ts";

/** "denial", "probable", "thought or intention". A denial and a refusal say by themselves that it is not so. */
export function stanceOf({ act, attitude, polarity, certainty }: Statement): string[] {
  const words: string[] = [];
  if (attitude) words.push("thought or intention");
  if (act === "silence") words.push("nothing said");
  else if (act && act !== "statement") words.push(act);
  if (polarity === "denied" && act !== "denial" && act !== "refusal") words.push("denied");
  if (polarity === "unknown" && (act === "statement" || attitude)) words.push("open");
  if (polarity !== "unknown" && (certainty === "probable" || certainty === "possible")) words.push(certainty);
  return words;
}
