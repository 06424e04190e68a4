import type { Attribution, Layers } from "../../terms/layers.ts";
import type { PartyType } from "../../terms/reading.ts";
import { firstNotBefore } from "../../terms/search.ts";
import type { Span } from "../../terms/span.ts";
import { partyTypeOf } from "../../world/party.ts";
import { DETERMINERS, DOCUMENTS, PRONOUNS, ROLE_NOUNS } from "../en/closed-class.ts";
import { PEOPLES, STATE_WORDS } from "../en/name-words.ts";
import type { Chain, Chains } from "./chains.ts";
import { unnamedLabel } from "./labels.ts";
import type { NameMention } from "./names.ts";

/**
 * Who a source is. A name gives its chain; "he" and "she" the last speaker or subject that can be meant;
 * "who" the name before it; a statement without a cue has the speaker it goes on from. Everything
 * else keeps the article's own description ("French diplomat") and is nobody's name.
 */
export interface Speaker {
  readonly chain: number | null;
  readonly name: string;
  readonly type: PartyType;
}

/** "the statement said", "the paper reported": words of the body named just before. */
const SPOKEN_FOR = new Set(
  "statement paper newspaper magazine agency network ministry department company group organization organisation letter post website site report bulletin".split(
    " ",
  ),
);

const NOBODY: Speaker = { chain: null, name: "unknown", type: "unknown" };

interface Place extends Span {
  readonly mention: number;
  readonly subject: boolean;
  readonly quoted: boolean;
  readonly paragraph: number;
}

/** How many paragraphs back a pronoun may point. */
const REACH = 3;

/** How many names back a description ("the minister") or a pronoun may point; a bound on cost, far above need. */
const MAX_NAMES_BACK = 200;

/** One speaker for each attribution, in their order. */
export function resolveSpeakers(
  text: string,
  layers: Pick<Layers, "tokens" | "sentences" | "quotations">,
  names: readonly NameMention[],
  { chains, chainOf }: Chains,
  attributions: readonly Attribution[],
): Speaker[] {
  const places = placesOf(layers, names);
  const paragraphAt = paragraphFinder(layers);
  const speakers: Speaker[] = attributions.map(() => NOBODY);
  const order = attributions.map((_, i) => i).sort((a, b) => positionOf(attributions[a]) - positionOf(attributions[b]) || a - b);
  const said: { at: number; paragraph: number; speaker: Speaker }[] = [];
  for (const index of order) {
    const attribution = attributions[index];
    const source = attribution.source[0];
    let speaker = NOBODY;
    if (source) speaker = resolve(source);
    else if (attribution.continues !== null) speaker = speakers[attribution.continues];
    speakers[index] = speaker;
    if (source) said.push({ at: source.start, paragraph: paragraphAt(source.start), speaker });
  }
  // a continued statement may stand before the one it goes on from in the order above
  attributions.forEach((attribution, index) => {
    if (attribution.source.length === 0 && attribution.continues !== null) speakers[index] = speakers[attribution.continues];
  });
  return speakers;

  function resolve(source: Span): Speaker {
    const words = text.slice(source.start, source.end);
    if (/^A\.?$/.test(words)) return interviewee(source.start);
    const unnamed = unnamedLabel(words);
    if (unnamed !== null && words === words.toUpperCase()) return { chain: null, name: unnamed, type: "anonymous" };
    const pronoun = words.toLowerCase().match(/^(he|she|it|they|who|which|that|i|we)(?:['’](?:s|re|ve|d|ll|m))?$/)?.[1];
    if (pronoun === "he" || pronoun === "she") return personBefore(source.start, pronoun === "he" ? "male" : "female") ?? NOBODY;
    if (pronoun === "it" || pronoun === "they") return lastGroup(source.start, pronoun) ?? NOBODY;
    if (pronoun === "i" || pronoun === "we") return NOBODY;
    if (pronoun === "who" || pronoun === "which" || pronoun === "that") return antecedent(source.start) ?? NOBODY;
    return named(source, words);
  }

  function named(source: Span, words: string): Speaker {
    const head = headOf(words);
    const end = source.start + head.length;
    const inside: Place[] = [];
    for (let i = lastPlaceBefore(places, source.start) + 1; i < places.length && places[i].start < end; i++)
      if (places[i].end <= end + 2) inside.push(places[i]);
    const last = inside[inside.length - 1];
    // "the killing of Ada Lund" is not Ada Lund: a name behind a preposition only describes the noun before it
    const attached = ({ mention }: Place) =>
      /\b(?:of|to|with|for|in|at|on|from|against)\s/.test(
        text.slice(source.start, Math.max(source.start, layers.tokens[names[mention].titled].start)),
      );
    if (last && !attached(last) && last.end >= end - 1 && names[last.mention].type !== "NORP") return ofChain(chainOf[last.mention]);
    const person = inside.find(
      (place) =>
        chains[chainOf[place.mention]].type === "PER" &&
        !attached(place) &&
        /^[\s,(]|^['’]?$|^ and /.test(text.slice(place.end, end)) &&
        !ROLE_NOUNS.has(lastWord(head)),
    );
    if (person) return ofChain(chainOf[person.mention]);
    const apposition = places[lastPlaceBefore(places, source.end)];
    if (
      apposition &&
      apposition.start >= end &&
      /^,\s$/.test(text.slice(end, layers.tokens[names[apposition.mention].titled].start)) &&
      apposition.end >= source.end - 2
    )
      return ofChain(chainOf[apposition.mention]);
    return described(head, source.start);
  }

  /** "the president" is the one who was called so; otherwise the description stands. */
  function described(head: string, at: number): Speaker {
    const noun = lastWord(head);
    if (/^the\b/i.test(head) && ROLE_NOUNS.has(noun)) {
      const from = lastPlaceBefore(places, at);
      for (let i = from; i >= Math.max(0, from - MAX_NAMES_BACK); i--) {
        const chain = chains[chainOf[places[i].mention]];
        if (chain.type === "PER" && chain.roles.some((role) => lastWord(role) === noun || role.toLowerCase().split(/\s/).includes(noun)))
          return ofChain(chainOf[places[i].mention]);
      }
    }
    if (/^the\b/i.test(head) && SPOKEN_FOR.has(noun)) {
      const owner = lastGroup(at, "it");
      if (owner && owner.chain !== null) return owner;
    }
    const name = head.replace(/^(?:a|an|the|one|another)\s+/i, "").trim();
    return { chain: null, name: inner(name || head), type: typeOfDescription(head) };
  }

  /** Who answers in an interview of Q and A: the person named most before it. */
  function interviewee(at: number): Speaker {
    const first = Math.min(at, ...attributions.map(({ source }) => source[0]?.start ?? at));
    const times = new Map<number, number>();
    for (let i = 0; i < places.length && places[i].start < first; i++) {
      const chain = chainOf[places[i].mention];
      if (chains[chain].type === "PER") times.set(chain, (times.get(chain) ?? 0) + 1);
    }
    const [most, next] = [...times].sort((a, b) => b[1] - a[1]);
    return most && most[1] > (next?.[1] ?? 0) ? ofChain(most[0]) : { chain: null, name: "interviewee", type: "anonymous" };
  }

  function personBefore(at: number, gender: "male" | "female"): Speaker | null {
    const paragraph = paragraphAt(at);
    const fits = (chain: Chain) => chain.type === "PER" && (chain.gender === null || chain.gender === gender);
    let best: { readonly at: number; readonly speaker: Speaker } | null = null;
    for (let i = said.length - 1; i >= Math.max(0, said.length - MAX_NAMES_BACK); i--) {
      const { speaker } = said[i];
      if (paragraph - said[i].paragraph > REACH) break;
      if (said[i].at >= at) continue;
      const one = speaker.chain === null ? isOnePerson(speaker) && paragraph - said[i].paragraph <= 1 : fits(chains[speaker.chain]);
      if (!one) continue;
      best = { at: said[i].at, speaker };
      break;
    }
    const genderOf = ({ chain }: Speaker) => (chain === null ? null : chains[chain].gender);
    let nearest: number | null = null;
    const from = lastPlaceBefore(places, at);
    for (let i = from; i >= Math.max(0, from - MAX_NAMES_BACK); i--) {
      const place = places[i];
      if (paragraph - place.paragraph > REACH) break;
      const chain = chainOf[place.mention];
      if (place.quoted || !fits(chains[chain])) continue;
      nearest ??= chain;
      const vaguer = best !== null && genderOf(best.speaker) === gender && chains[chain].gender === null;
      if (place.subject && !vaguer && (!best || place.start > best.at)) best = { at: place.start, speaker: ofChain(chain) };
      if (place.subject) break;
    }
    return best?.speaker ?? (nearest === null ? null : ofChain(nearest));
  }

  /** "an official", "one diplomat": somebody without a name whom the next "he" or "she" may mean. */
  function isOnePerson({ type, name }: Speaker): boolean {
    return type === "anonymous" && !/s$|^people$/.test(lastWord(name)) && UNNAMED.test(lastWord(name));
  }

  function lastGroup(at: number, pronoun: "it" | "they"): Speaker | null {
    const paragraph = paragraphAt(at);
    for (let i = said.length - 1; i >= Math.max(0, said.length - MAX_NAMES_BACK); i--) {
      if (paragraph - said[i].paragraph > 1) return null;
      const { speaker } = said[i];
      if (said[i].at >= at || speaker.type === "person") continue;
      if (
        pronoun === "they"
          ? /^(?:group|anonymous|organization)$/.test(speaker.type)
          : /^(?:organization|government|document)$/.test(speaker.type)
      )
        return speaker;
    }
    return null;
  }

  /** The name that ends right before "who", a comma between them or not. */
  function antecedent(at: number): Speaker | null {
    const i = lastPlaceBefore(places, at);
    if (i >= 0 && /^[\s,]*$/.test(text.slice(places[i].end, at))) return ofChain(chainOf[places[i].mention]);
    const before = text.slice(Math.max(0, at - 80), at).match(/(?:^|[\s“"(])((?:\p{L}[\p{L}’'.-]*\s){0,3}\p{L}[\p{L}’'-]*),?\s*$/u);
    if (!before) return null;
    const phrase = before[1].replace(/^.*\b(?=(?:a|an|the|some|many|several|two|other)\s)/i, "");
    return described(phrase, at);
  }

  function ofChain(index: number): Speaker {
    const chain = chains[index];
    return { chain: index, name: chain.name, type: typeOfChain(chain) };
  }
}

/** The source up to its apposition, relative clause or bracket. */
function headOf(words: string): string {
  const cut = words.search(/\s*(?:,\s|\(|\s(?:who|whose|which)\s|\s[—–-]\s)/u);
  return cut > 0 ? words.slice(0, cut) : words.replace(/[,\s]+$/, "");
}

/** The noun a description turns on: before "of", "for", "at" and the like. */
function lastWord(phrase: string): string {
  const core = phrase.split(/\s(?:of|for|at|in|from|with|on|to|near|behind|close|familiar|involved|briefed)\s/i)[0];
  return (core.trim().split(/\s+/).pop() ?? "").toLowerCase().replace(/[^\p{L}-]/gu, "");
}

/** "Officials" at the head of a sentence is "officials" anywhere else. */
function inner(name: string): string {
  const first = name.split(/\s/, 1)[0].toLowerCase();
  return ROLE_NOUNS.has(first) || PRONOUNS.has(first) || DETERMINERS.has(first) || DOCUMENTS.has(first)
    ? first + name.slice(first.length)
    : name;
}

/** Those whom reports leave unnamed. */
const UNNAMED =
  /^(?:official|officials|source|sources|diplomat|diplomats|aide|aides|spokesman|spokeswoman|spokesperson|spokesmen|person|people|witness|witnesses|adviser|advisers|insider|insiders|authorities|officer|officers|lawmaker|lawmakers|analyst|analysts|expert|experts|lawyer|lawyers|staffer|staffers|strategist|strategists)$/;

function typeOfDescription(head: string): PartyType {
  const noun = lastWord(head);
  if (DOCUMENTS.has(noun)) return "document";
  if (/^(?:government|administration|ministry|department|congress|parliament|senate|house|court|regime|pentagon)$/.test(noun))
    return "government";
  if (
    /^(?:company|agency|group|organization|organisation|campaign|committee|union|council|commission|board|party|firm|newspaper|paper|magazine|network|network|team|office|bank|university)$/.test(
      noun,
    )
  )
    return "organization";
  if (UNNAMED.test(noun)) return "anonymous";
  if (/[^s]s$/.test(noun) || PEOPLES.has(noun) || /^(?:some|many|others|several|both|critics|police|public)$/i.test(noun)) return "group";
  return ROLE_NOUNS.has(noun) ? "anonymous" : "unknown";
}

function typeOfChain(chain: Chain): PartyType {
  const known = partyTypeOf(chain.name, chain.type);
  if (known) return known;
  if (chain.type === "ORG")
    return chain.name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => STATE_WORDS.has(word))
      ? "government"
      : "organization";
  if (chain.type === "LOC" || chain.type === "FAC") return "unknown";
  return chain.name.includes(" ") ? "unknown" : "person";
}

function placesOf(
  { tokens, sentences, quotations }: Pick<Layers, "tokens" | "sentences" | "quotations">,
  names: readonly NameMention[],
): Place[] {
  let sentence = 0;
  let quotation = 0;
  let firstOfSentence = -1;
  return names.map((name, mention) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1].firstToken <= name.first) sentence++;
    const span = { start: tokens[name.first].start, end: endWithoutPossessive(tokens[name.end - 1]) };
    while (quotation < quotations.length && quotations[quotation].end <= span.start) quotation++;
    const quoted = quotation < quotations.length && quotations[quotation].start <= span.start;
    const subject = firstOfSentence !== sentence && !quoted && name.titled - sentences[sentence].firstToken <= 8;
    if (!quoted) firstOfSentence = sentence;
    return { ...span, mention, subject, quoted, paragraph: sentences[sentence].paragraph };
  });
}

function endWithoutPossessive({ text, end }: { text: string; end: number }): number {
  const suffix = text.match(/[’']s?$/u);
  return suffix ? end - suffix[0].length : end;
}

function paragraphFinder({ sentences }: Pick<Layers, "sentences">): (at: number) => number {
  return (at) => sentences[Math.max(0, firstNotBefore(sentences.length, (i) => sentences[i].start <= at) - 1)].paragraph;
}

function lastPlaceBefore(places: readonly Place[], at: number): number {
  return firstNotBefore(places.length, (i) => places[i].start < at) - 1;
}

function positionOf(attribution: Attribution): number {
  return attribution.source[0]?.start ?? attribution.content[0].start;
}
