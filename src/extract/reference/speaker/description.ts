import type { PartyType } from "../../../terms/reading.ts";
import { DETERMINERS, DOCUMENTS, PRONOUNS, ROLE_NOUNS } from "../../en/closed-class.ts";
import { PEOPLES } from "../../en/name-words.ts";
import { CIRCLES, LEADING_FIGURES, OUTFITS, PAPERS, SHARE } from "../en/descriptions.ts";
import { BODY_NOUNS, GROUP_NOUNS } from "../en/nouns.ts";
import { kindOf } from "../nominals.ts";

/** A source without a name keeps the article's own words: "French diplomat", "two officials", "critics". */
export interface Description {
  readonly name: string;
  readonly type: PartyType;
}

/** `words` as printed, up to where an apposition or a clause begins. */
export function describe(words: string, many = false): Description {
  const head = headOf(words).replace(/\s+/g, " ");
  const name = head.replace(/^(?:(?:a|an|the|one(?!\s+of\b)|another|this|that|these|those)\s+)+(?=\S)/i, "").trim();
  const type = typeOfDescription(head, many);
  return { name: lowered(name || head), type: type === "unknown" && NAME_WITH_ARTICLE.test(head) ? "organization" : type };
}

/** "The Alden Review": a name that nobody saw as one is a body's. */
const NAME_WITH_ARTICLE = /^[Tt]he(?:\s\p{Lu}[\p{L}&-]+){1,3}$/u;

/** The source up to its apposition, relative clause or bracket. */
export function headOf(words: string): string {
  const cut = words.search(/\s*(?:,\s|\(|\s(?:who|whose|which)\s|\s[—–-]\s)/u);
  return cut > 0 ? words.slice(0, cut) : words.replace(/[,\s]+$/, "");
}

/** The noun a description turns on: before "of", "for", "at" and the like. */
export function lastWord(phrase: string): string {
  const core = phrase
    .split(/\s(?:of|for|at|in|from|with|on|to|by|near|behind|between|among|close|familiar|involved|briefed|surveyed|polled)(?:\s|$)/i)[0]
    .split(
      /\s(?:released|published|issued|conducted|taken|provided|obtained|posted|aired|written|made|owned|signed|called|based|filed|sent)(?:\s|$)/,
    )[0]
    .replace(/\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:earlier|late|later|last|this)\s.*)$/, "");
  return (core.trim().split(/\s+/).pop() ?? "").toLowerCase().replace(/[^\p{L}-]/gu, "");
}

/** "Officials" at the head of a sentence is "officials" anywhere else; "Senate Democrats" stay as they are. */
function lowered(name: string): string {
  const [word] = name.split(/\s/, 1);
  const first = word.toLowerCase();
  const rest = name.slice(first.length);
  const isOpener = PRONOUNS.has(first) || DETERMINERS.has(first) || ABOUT.test(first);
  const isCommon =
    isOpener || ROLE_NOUNS.has(first) || DOCUMENTS.has(first) || kindOf(first) !== null || kindOf(first.replace(/s$/, "")) !== null;
  const isHeadline = /^\s\p{Lu}\p{Ll}+$/u.test(rest) && kindOf(first)?.type !== "ORG" && kindOf(lastWord(name))?.type === "PER"; // "Harbour Master Says ..."
  if (!isCommon || PEOPLES.has(first) || (!isOpener && !isHeadline && /^\s\p{Lu}/u.test(rest))) return name;
  const last = lastWord(name);
  return first + (/^(?:\s\p{Lu}\p{Ll}+)+$/u.test(rest) && kindOf(last) !== null && !PEOPLES.has(last) ? rest.toLowerCase() : rest);
}

/** Words that measure a share: "about half", "just over a third". */
const ABOUT = /^(?:about|around|roughly|nearly|almost|just|over|under|more|less|fewer|at|half|none)$/;

/** Those whom reports leave unnamed. */
const UNNAMED =
  /^(?:official|source|diplomat|aide|spokesman|spokeswoman|spokesperson|spokesmen|person|people|witness|witnesse|adviser|advisor|insider|authoritie|officer|lawmaker|analyst|expert|lawyer|staffer|strategist|operative)s?$/;

const DEEP = 3;

export function typeOfDescription(head: string, many = false, depth = 0): PartyType {
  const noun = lastWord(
    head.replace(
      /^(?:one|some|many|most|several|all|both|each|few|\w+)\s+of\s+(?=(?:the|his|her|their|its|our|my|[\p{Lu}]\S+[’']s)\b)/iu,
      "",
    ),
  );
  const single = noun.replace(/(?<=[^s])s$/, "");
  if (LEADING_FIGURES.test(head) || SHARE.test(head)) return "group";
  if (DOCUMENTS.has(noun) || PAPERS.has(single)) return "document";
  if (/^(?:[\p{L}\d.,-]+\s){1,3}per\s?cent$|^[\d.,]+\s?(?:%|percent)$/iu.test(head.trim()) || noun === "percent") return "group";
  if (GOVERNING.test(single)) return "government";
  if (UNNAMED.test(noun)) return "anonymous";
  if (BODY_NOUNS.has(single) && !GROUP_NOUNS.has(noun) && noun === single) return "organization";
  if (
    many ||
    noun !== single ||
    PEOPLES.has(noun) ||
    GROUP_NOUNS.has(noun) ||
    /^(?:some|many|others?|several|both|most|few|all|people|everyone|everybody)$/i.test(noun)
  )
    return "group";
  if (/^one of\b/i.test(head)) return "anonymous";
  if (OUTFITS.has(noun)) return "organization";
  if (CIRCLES.has(noun)) return "group";
  if (ROLE_NOUNS.has(noun) || kindOf(noun)?.type === "PER") return "anonymous";
  const place = kindOf(noun)?.type;
  if (place === "GPE") return "government";
  if (place === "LOC" && depth === 0) return "organization";
  const part = /^.+?\sof\s(.+)$/i.exec(head); // "a raft of new rules"
  return part && depth < DEEP ? typeOfDescription(part[1], many, depth + 1) : "unknown";
}

const GOVERNING =
  /^(?:government|administration|ministry|department|congress|parliament|senate|house|court|regime|pentagon|presidency|cabinet|legislature|council|embassy|treasury)$/;
