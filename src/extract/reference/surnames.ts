import { PARTICLES } from "../en/name-words.ts";
import { FULL_NAMES } from "./en/nicknames.ts";

/** The parts of a person's name that names of one person share: surname, given name, what stands behind ("Jr."). All folded. */
export interface PersonName {
  readonly surname: string;
  /** With its particle, "al-maliki"; the same as `surname` without one. */
  readonly whole: string;
  /** Null for a surname alone. */
  readonly given: string | null;
  /** Other given names and initials. */
  readonly middle: readonly string[];
}

export function personNameOf(words: readonly string[]): PersonName {
  const bare = words.filter((word) => !GENERATION.test(word));
  const folded = (bare.length > 0 ? bare : words).map(foldName);
  const last = folded[folded.length - 1];
  const surname = last.replace(ARTICLE, "");
  let from = folded.length - 1;
  while (from > 1 && PARTICLES.has(folded[from - 1])) from--;
  const givens = folded.slice(0, from).filter((word) => !PARTICLES.has(word));
  const full = givens.find((word) => word.length > 1) ?? givens[0] ?? null;
  return { surname, whole: folded.slice(from).join(" "), given: full, middle: givens.filter((word) => word !== full) };
}

const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/;
/** "al-Maliki" is Maliki to many papers. */
const ARTICLE = /^(?:al|el|ul|as|ar|an)[-’']/;

/** May two given names be one person's: the same, an initial of it, or a short form of it? */
export function givenNamesAgree(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const fulls = FULL_NAMES.get(short) ?? [];
  return fulls.includes(long) || (FULL_NAMES.get(long) ?? []).some((full) => full === short || fulls.includes(full));
}

/** Without marks, case and full stops: "François" and "FRANCOIS" are one. */
export function foldName(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‑–]/g, "-").replace(/’/g, "'").replace(/\./g, "").toLowerCase();
}
