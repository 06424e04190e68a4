/**
 * Names as keys. Case, accents, dots and the article in front do not count; but "US", "WHO" and "AP" are words
 * like others in small letters, so what a list has in capitals is found in capitals alone.
 */
export function keyOf(name: string): string {
  if (SIMPLEST.test(name) && !name.startsWith("The ")) return name.toLowerCase();
  const bare = plain(name).replace(/^the /i, "");
  return isAcronym(bare) ? `=${bare}` : bare.toLowerCase();
}

/** Keys a name may be found under: "U.S." and "US" are one, "IRAQ" of a headline is Iraq. */
export function keysOf(name: string): readonly string[] {
  const bare = plain(name).replace(/^the /i, "");
  return isAcronym(bare) ? [`=${bare}`, bare.toLowerCase()] : [bare.toLowerCase()];
}

function plain(name: string): string {
  if (SIMPLEST.test(name)) return name;
  const simple = PLAIN.test(name)
    ? name
    : name
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/[’‘ʼ`]/g, "'")
        .replace(/[‐‑–]/g, "-");
  return simple
    .replace(/'s?$/, "")
    .replace(/\b(\p{L})\.(?=\s?\p{L}\b|\s|$|-)/gu, "$1")
    .replace(/\bSt\.(?= )/g, "St")
    .replace(/[,\s]+/g, " ")
    .trim();
}

/** Words of small letters after a capital, no possessive: most names of the lists. */
const SIMPLEST = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;
/** Nothing to fold but case. */
const PLAIN = /^[A-Za-z -]+$/;

function isAcronym(bare: string): boolean {
  return bare.length <= LONGEST && /^\p{Lu}[\p{Lu}\p{N}+&-]*$/u.test(bare);
}

/** Letters of the longest acronym of the lists; longer words in capitals are words. */
const LONGEST = 7;
