/** A list of phrases written as running text, with a bar between two: lists stay readable and short. */
export function phrases(list: string): readonly string[] {
  return list
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}
