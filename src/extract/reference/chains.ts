import type { EntityType, Token } from "../../terms/layers.ts";
import { HONORIFIC_FEMALE, HONORIFIC_MALE } from "../en/name-words.ts";
import type { NameMention } from "./names.ts";

/**
 * Names of one article joined into chains: "John Arden", then "Arden" and "Mr. Arden". Full names are
 * collected first, so a headline's surname finds the name that the text gives later. Two people with
 * one surname are told apart by honorific, then by who was named last; nothing is joined on a guess
 * across articles here.
 */
export interface Chain {
  readonly name: string;
  readonly type: EntityType;
  readonly gender: "male" | "female" | null;
  /** Titles as printed before the name. */
  readonly roles: readonly string[];
  /** Indices into the mentions, in text order. */
  readonly mentions: readonly number[];
}

export interface Chains {
  readonly chains: readonly Chain[];
  /** Chain of every mention. */
  readonly chainOf: readonly number[];
}

interface Building {
  name: string;
  type: EntityType;
  gender: "male" | "female" | null;
  roles: string[];
  mentions: number[];
}

export function chainNames(text: string, tokens: readonly Token[], mentions: readonly NameMention[]): Chains {
  const chains: Building[] = [];
  const byKey = new Map<string, number>();
  const bySurname = new Map<string, number[]>();
  const chainOf: number[] = new Array(mentions.length).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.type === "PER" && mention.words.length >= 2) {
      const key = `PER|${fold(mention.words[0])}|${surnameOf(mention.words)}`;
      let chain = byKey.get(key);
      if (chain === undefined) {
        chain = chains.push({ name: nameOf(mention), type: "PER", gender: null, roles: [], mentions: [] }) - 1;
        byKey.set(key, chain);
        const surname = surnameOf(mention.words);
        bySurname.set(surname, [...(bySurname.get(surname) ?? []), chain]);
      }
      chainOf[index] = chain;
    }
  });
  const lastSeen = new Map<number, number>();
  mentions.forEach((mention, index) => {
    let chain = chainOf[index];
    if (chain < 0)
      chain = mention.words.length === 1 || mention.type === "PER" ? chooseBySurname(mention, bySurname, chains, lastSeen) : -1;
    if (chain < 0) {
      const key = `${mention.type === "PER" || mention.type === "MISC" ? "?" : mention.type}|${mention.words.map(fold).join(" ")}`;
      chain = byKey.get(key) ?? -1;
      if (chain < 0) {
        chain = chains.push({ name: nameOf(mention), type: mention.type, gender: null, roles: [], mentions: [] }) - 1;
        byKey.set(key, chain);
      }
    }
    chainOf[index] = chain;
    lastSeen.set(chain, index);
    const building = chains[chain];
    building.mentions.push(index);
    if (building.type === "MISC" && mention.type === "PER") building.type = "PER";
    building.gender ??= mention.gender;
    if (mention.words.length > building.name.split(" ").length && building.type === "PER") building.name = nameOf(mention);
    const role = roleOf(text, tokens, mention);
    if (role && !building.roles.includes(role)) building.roles.push(role);
  });
  return { chains, chainOf };
}

function chooseBySurname(
  mention: NameMention,
  bySurname: ReadonlyMap<string, readonly number[]>,
  chains: readonly Building[],
  lastSeen: ReadonlyMap<number, number>,
): number {
  if (mention.type === "GPE" || mention.type === "ORG" || mention.type === "NORP" || mention.type === "LOC") return -1;
  const candidates = (bySurname.get(surnameOf(mention.words)) ?? []).filter((chain) => {
    const { gender } = chains[chain];
    return (
      mention.words.length === 1 && (mention.gender === null || gender === null || gender === mention.gender || isGivenAsSurname(mention))
    );
  });
  if (candidates.length === 0) return -1;
  return candidates.reduce((best, chain) => ((lastSeen.get(chain) ?? -1) > (lastSeen.get(best) ?? -1) ? chain : best));
}

/** "Thomas" alone has a given name's gender but may be Ms Clara Thomas; only an honorific decides. */
function isGivenAsSurname(mention: NameMention): boolean {
  return mention.titled === mention.first;
}

function surnameOf(words: readonly string[]): string {
  const bare = words.filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word));
  return fold(bare[bare.length - 1] ?? words[0]).replace(/^(?:al|el)-/, "");
}

function nameOf(mention: NameMention): string {
  return mention.words.join(" ");
}

function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The printed titles before a name; an honorific alone is no role. */
function roleOf(text: string, tokens: readonly Token[], mention: NameMention): string | null {
  if (mention.type !== "PER" || mention.titled === mention.first) return null;
  const words = tokens.slice(mention.titled, mention.first).map((token) => token.text.toLowerCase().replace(/\.$/, ""));
  if (words.every((word) => (HONORIFIC_MALE.has(word) || HONORIFIC_FEMALE.has(word)) && word.length <= 4)) return null;
  return text.slice(tokens[mention.titled].start, tokens[mention.first - 1].end).replace(/\s+/g, " ");
}
