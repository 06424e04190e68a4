/**
 * What the address of a page says about its headline: most outlets put the headline's words into it
 * ("/2019/05/council-closes-bridge.html"). Evidence only where an address is known, and never a headline by itself.
 */

/** Fewest words of a part of the address that can be a headline's. */
const LEAST_WORDS = 2;
const LETTERS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "o", ł: "l" };

/** Words of the longest part of the address's path; empty where no part has two. */
export function addressWords(url: string): ReadonlySet<string> {
  const path = /^[a-z][a-z\d+.-]*:\/\/[^/?#]+\/([^?#]*)/i.exec(url)?.[1] ?? "";
  let longest: string[] = [];
  for (const part of path.split("/")) {
    const words = plainWords(unescaped(part).replace(/\.\w{2,5}$/, "")).filter((word) => word.length > 1 && !/^\d+$/.test(word));
    if (words.length >= longest.length) longest = words;
  }
  return new Set(longest.length >= LEAST_WORDS ? longest : []);
}

/** How like the address a line is, 0 to 1: twice the words they share over the words of both. */
export function likeness(line: string, address: ReadonlySet<string>): number {
  if (address.size === 0) return 0;
  const words = new Set(plainWords(line).filter((word) => word.length > 1));
  let shared = 0;
  for (const word of words) if (address.has(word)) shared++;
  return (2 * shared) / (words.size + address.size);
}

/** As addresses write them: small letters and digits, marks taken off the letters. */
function plainWords(text: string): string[] {
  const plain = text.toLowerCase().replace(/[äöüßæøł]/g, (letter) => LETTERS[letter]);
  return (
    plain
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[a-z\d]+/g) ?? []
  );
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ""; // a broken address says nothing
  }
}
