import { NAME_SUFFIXES } from "./name-words.ts";
import { nameWords } from "./names.ts";

/**
 * The parts of a person's name as newspapers print it: "Karim al-Danto Jr." is the given name karim, the surname
 * danto and the suffix jr. Particles before a surname come and go between outlets and are kept apart.
 */
export interface PersonName {
  /** Folded; empty where only a surname stands. */
  readonly given: string;
  /** Names between the first and the surname, folded. */
  readonly middle: readonly string[];
  /** Folded, without particles. */
  readonly surname: string;
  /** "jr", "iii"; empty without one. */
  readonly suffix: string;
  /** Particles as folded before the surname: "al", "van der". */
  readonly particles: string;
}

export function personName(name: string): PersonName {
  const suffix = SUFFIX.exec(name)?.[1].toLowerCase() ?? "";
  const words = nameWords(
    name.replace(ARTICLE, (_, article: string) => (/^[ae]l$/i.test(article) ? `${article} ` : "")).replace(HYPHEN, "'"),
  ).filter((word) => !NAME_SUFFIXES.has(word));
  if (words.length === 0) return { given: "", middle: [], surname: "", suffix, particles: "" };
  const surname = words[words.length - 1];
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1])) from--;
  if (from === 1 && words.length > 1 && PARTICLES.has(words[0])) from = 0;
  const before = words.slice(0, from).flatMap((word) => word.split("'").filter(Boolean)); // "Jean-Luc" is Jean Luc elsewhere
  return { given: before[0] ?? "", middle: before.slice(1), surname, suffix, particles: words.slice(from, -1).join(" ") };
}

/** The whole name, folded, in one form for all spellings of its particles. */
export function personKey({ given, middle, surname, suffix }: PersonName): string {
  return [given, ...middle, surname, suffix].filter(Boolean).join(" ");
}

/** "al-Danto" is two words and "ash-Danto" the same name, "Carr-Webb" is one. */
const ARTICLE = /(?<![\p{L}\p{N}])(al|el|ul|ad|as|ash|an|at|az)[-‐‑](?=\p{L})/giu;
const HYPHEN = /(?<=\p{L})[-‐‑](?=\p{L})/gu;
const SUFFIX = /[\s,](jr|sr|ii|iii|iv)\.?\s*$/i;
const PARTICLES = new Set("al el de la le du da di del della der den van von zu bin ibn ben ter ten dos das y".split(" "));
