import type { Attribution } from "../../terms/layers.ts";
import type { PartyType } from "../../terms/reading.ts";
import { firstNotBefore } from "../../terms/search.ts";
import type { Span } from "../../terms/span.ts";
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from "../en/closed-class.ts";
import { SHARE } from "./en/descriptions.ts";
import { unnamedLabel } from "./labels.ts";
import type { Phrase } from "./phrases.ts";
import type { Resolved } from "./reference.ts";
import { descriptionOf } from "./settle.ts";
import { describe, headOf, lastWord } from "./speaker/description.ts";
import { intervieweeBefore } from "./speaker/interviewee.ts";
import { isPair, pairBefore } from "./speaker/pair.ts";
import { partyTypeOfEntity } from "./speaker/party.ts";
import { peopleMeant } from "./speaker/people.ts";
import { antecedentWord, wordsBefore } from "./speaker/relative.ts";
import { namesBehind } from "./speaker/renamed.ts";
import { signatureBehind } from "./speaker/signature.ts";
import { goesOn, headsOf, subjectOf } from "./speaker/source.ts";

/**
 * Who a source is. Its head, a name, a description or a pronoun, belongs to an entity of the article; "who"
 * stands for the word its clause hangs on, "I" inside a statement for whoever speaks there, a statement
 * without a source for the speaker it goes on from. Whoever the article does not name keeps its own
 * description ("French diplomat") and is nobody's name.
 */
export interface Speaker {
  /** Index among the entities; null when the party is nobody's name. */
  readonly chain: number | null;
  readonly name: string;
  readonly type: PartyType;
}

/** "A number of farmers": farmers, not a number. */
const PART_OF_MANY =
  /^(?:an?|the)\s(?:\p{L}+\s)?(?:number|handful|majority|minority|couple|group|host|variety|series|lot|pair|trio|raft|plurality|fraction|share|percentage)\sof\s/iu;

/** Words before a description that are no part of it. */
const OUTSIDE = new Set([...PREPOSITIONS, ...SUBORDINATORS, ...CONJUNCTIONS, "whose", "the", "a", "an"]);

/** Phrases back that may end where a relative clause begins. */
const NEAR = 6;

export const NOBODY: Speaker = { chain: null, name: "unknown", type: "unknown" };

/** One speaker for each attribution, in their order. `authors` are those who say "I" outside of statements. */
export function resolveSpeakers(
  text: string,
  resolved: Resolved,
  attributions: readonly Attribution[],
  authors: readonly string[],
): Speaker[] {
  const { phrases, entities, chainOf, joined, tree } = resolved;
  const { phraseAt } = joined;
  const groupAt = new Map<number, number>();
  phrases.forEach(({ nominal }, i) => {
    for (const member of nominal?.members ?? []) if (!groupAt.has(member)) groupAt.set(member, i);
  });
  const speakers: (Speaker | null)[] = attributions.map(() => null);
  const asking = new Set<number>();
  const bySource = attributions
    .flatMap(({ source, cue }, index) => (source.length > 0 && cue.length > 0 ? [index] : []))
    .sort((a, b) => attributions[a].source[0].start - attributions[b].source[0].start);
  return attributions.map((_, index) => speakerOf(index));

  function speakerOf(index: number): Speaker {
    const known = speakers[index];
    if (known) return known;
    if (asking.has(index)) return NOBODY; // two statements inside each other
    asking.add(index);
    const { source, continues } = attributions[index];
    const speaker = source.length > 0 ? ofSource(source[0], index) : continues !== null ? speakerOf(continues) : ofCue(attributions[index]);
    speakers[index] = speaker;
    return speaker;
  }

  /** Without a source: the subject of the verb that the cue goes on from, "they say it is early but noted ...". */
  function ofCue({ cue: [cue] }: Attribution): Speaker {
    if (!tree || !cue) return NOBODY;
    const verb = headsOf(tree, cue)[0];
    if (verb === undefined || !goesOn(tree.words[verb])) return NOBODY;
    return ofVerb(cue) ?? NOBODY;
  }

  function ofSource(source: Span, index: number): Speaker {
    const words = text.slice(source.start, source.end);
    if (/^A\.?$/.test(words)) return interviewee(source.start);
    const unnamed = unnamedLabel(words);
    if (unnamed !== null && words === words.toUpperCase()) return { chain: null, name: unnamed, type: "anonymous" };
    if (/^(?:who|which|that|(?:\p{L}+\s)+of\s(?:whom|which))$/iu.test(words)) return ofRelative(source);
    if (SHARE.test(words)) return described(words, true);
    const people = ofAdjective(source, words);
    if (people) return people;
    if (isPair(words)) return ofPair(source, words) ?? described(words, true);
    const at = headPhrase(source, index);
    if (at === null) return ofVerb(source) ?? described(words);
    const phrase = phrases[at];
    if (phrase.pronoun?.person === 1) return ofFirstPerson(at, index);
    if (phrase.form === "nominal" && PART_OF_MANY.test(words)) return described(words, true);
    if (!tree && /^s?he$/i.test(words)) return unnamedBefore(source) ?? ofPhrase(at);
    return ofWhole(source, at) ?? ofPhrase(at);
  }

  /** "Federal court", of which the tree made "court": a description with all that stands before it in its source. */
  function ofWhole(source: Span, at: number): Speaker | null {
    const { form, start, end, nominal, many } = phrases[at];
    const before = text.slice(source.start, start);
    if (form !== "nominal" || nominal?.members || chainOf[at] >= 0 || end < source.end - 1) return null;
    const words = before.toLowerCase().split(/\s+/).filter(Boolean);
    const isPart = words.length > 0 && words.length <= 2 && words.every((word) => /^\p{L}[\p{L}-]*$/u.test(word) && !OUTSIDE.has(word));
    return isPart ? described(text.slice(source.start, end), many === true) : null;
  }

  /** The phrase a source turns on; null when its head is none ("many", "49 percent"). */
  function headPhrase(source: Span, index: number): number | null {
    const at = joined.sourcePhrase[index];
    if (at < 0) return null;
    if (!tree) return phrases[at].form === "pronoun" || turnsOn(source, phrases[at]) ? at : null;
    const heads = headsOf(tree, source);
    const { head, form, naming } = phrases[at];
    const group = groupAt.get(head);
    const both = /^both\s/i.exec(text.slice(source.start, source.end))?.[0].length ?? 0;
    if (group !== undefined && phrases[group].end >= source.end - 1 && phrases[group].start <= source.start + both + 1) return group;
    if (heads.length === 0 || heads.includes(head)) return at;
    // a title that the tree took for the subject
    if (
      form === "name" &&
      naming !== null &&
      heads.some((word) => tree.words[word].start >= resolved.namings[naming].titled && tree.words[word].start < phrases[at].end)
    )
      return at;
    return null;
  }

  /** Without trees nobody without a name is known to be one person; "he" may still be the official who spoke last. */
  function unnamedBefore({ start }: Span): Speaker | null {
    const last = spokenBefore(start);
    if (last === null || isNamedBetween(attributions[last].source[0].end, start)) return null;
    const speaker = speakerOf(last);
    return speaker.chain === null && speaker.type === "anonymous" && !/s$/.test(lastWord(speaker.name)) ? speaker : null;
  }

  /** Is a person named in a later sentence than the one that the first place stands in? */
  function isNamedBetween(from: number, to: number): boolean {
    const ends = text.slice(from, to).search(/[.!?][”"’']*\s/);
    if (ends < 0) return false;
    for (let i = firstNotBefore(phrases.length, (k) => phrases[k].start < from + ends); i < phrases.length && phrases[i].start < to; i++) {
      if (phrases[i].form === "name" && phrases[i].type === "PER") return true;
    }
    return false;
  }

  /** The attribution whose source stands last before a place. */
  function spokenBefore(start: number): number | null {
    const i = firstNotBefore(bySource.length, (k) => attributions[bySource[k]].source[0].start < start) - 1;
    return i < 0 ? null : bySource[i];
  }

  /** Without trees: a name turns the source when it ends the source or its head, with nothing that subordinates it before. */
  function turnsOn(source: Span, phrase: Phrase): boolean {
    const titled = phrase.naming !== null ? resolved.namings[phrase.naming].titled : phrase.start;
    const before = text.slice(source.start, Math.max(source.start, titled));
    const after = text.slice(phrase.end, source.start + headOf(text.slice(source.start, source.end)).length);
    return !/\b(?:of|to|with|for|in|at|on|from|against)\s/.test(before) && /^(?:$|\s*[,(]|\s+(?:and|of)\s)/.test(after);
  }

  function ofPhrase(at: number): Speaker {
    const phrase = phrases[at];
    const chain = chainOf[at];
    if (chain >= 0 && entities[chain].isNamed) return ofEntity(chain);
    if (phrase.nominal?.members) return together(phrase.nominal.members);
    const named = tree ? namesBehind(phrase, phrases, phraseAt, tree) : [];
    if (named.length > 0) return named.length > 1 ? together(named) : ofPhrase(phraseAt.get(named[0])!);
    const entity = joined.entityOf[at];
    if (!entity) return NOBODY;
    const group = phrase.pronoun ? phrases[entity.phrases.find((own) => phrases[own].nominal?.members) ?? -1] : undefined;
    if (group?.nominal?.members) return together(group.nominal.members);
    if (phrase.form === "pronoun" && !entity.phrases.some((own) => phrases[own].form !== "pronoun")) return NOBODY;
    const words =
      phrase.form === "pronoun" ? descriptionOf(text, entity, phrases) : (owned(phrase) ?? text.slice(phrase.start, phrase.end));
    return described(words, phrase.many === true && phrase.form !== "pronoun");
  }

  function ofEntity(chain: number): Speaker {
    return { chain, name: entities[chain].name, type: partyTypeOfEntity(entities[chain]) };
  }

  /** "Her campaign" is Ada Lund's, and so is Lund's. */
  function owned({ nominal, start, end }: Phrase): string | null {
    const at = nominal && nominal.owner >= 0 ? phraseAt.get(nominal.owner) : undefined;
    if (at === undefined || chainOf[at] < 0) return null;
    const { naming } = phrases[at];
    if ((naming === null ? phrases[at].start : resolved.namings[naming].titled) !== start) return null;
    const { name, isNamed, type } = entities[chainOf[at]];
    if (!isNamed || (phrases[at].form === "name" && type !== "PER")) return null;
    const rest = text.slice(phrases[at].end, end).replace(/^[’']s?(?=\s)/u, "");
    return `${name}’s${rest}`;
  }

  /** "Lund and Vale": both, under one name. */
  function together(members: readonly number[]): Speaker {
    const names = members.map((word) => {
      const at = phraseAt.get(word);
      return at === undefined ? null : ofPhrase(at).name;
    });
    return names.every((name) => name !== null) ? { chain: null, name: [...new Set(names)].join(" and "), type: "group" } : NOBODY;
  }

  /** "Both", "the two men": one party of two. */
  function ofPair({ start }: Span, words: string): Speaker | null {
    const pair = pairBefore(start, words, resolved);
    if (!pair) return null;
    const names = pair.phrases.map((at) => ofPhrase(at).name);
    return { chain: null, name: names.join(" and "), type: "group" };
  }

  /** Where a verb stands for its subject: "(he) denied it and added". */
  function ofVerb(source: Span): Speaker | null {
    if (!tree) return null;
    const subject = subjectOf(tree, headsOf(tree, source)[0]);
    const at = subject === null ? undefined : phraseAt.get(subject);
    return at === undefined ? null : ofPhrase(at);
  }

  /** "American commitments" are those of the United States, "European doubts" those of Europeans. */
  function ofAdjective(source: Span, words: string): Speaker | null {
    const heads = tree && /^\p{Lu}\p{Ll}+$/u.test(words) ? headsOf(tree, source) : [];
    if (heads.length !== 1 || tree!.words[heads[0]].relation !== "amod") return null;
    const party = peopleMeant(words);
    if (!party) return null;
    const chain = entities.findIndex(({ name, isNamed }) => isNamed && name === party.name);
    return { chain: chain < 0 ? null : chain, ...party };
  }

  function ofFirstPerson(at: number, index: number): Speaker {
    const outer = joined.contentOf[at];
    if (outer >= 0 && outer !== index) return speakerOf(outer);
    const signed = authors.length === 0 ? signatureBehind(text, phrases, at) : null;
    if (signed !== null) return ofPhrase(signed);
    const [author] = authors;
    if (!author) return NOBODY;
    const chain = entities.findIndex(({ name }) => name === author);
    return { chain: chain < 0 ? null : chain, name: author, type: "person" };
  }

  function ofRelative(source: Span): Speaker {
    const word = tree ? antecedentWord(tree, source) : null;
    const at = word === null ? undefined : phraseAt.get(word);
    const adjacent = endingAt(source.start);
    // a clause behind "Lund and Vale" hangs on Lund in the tree and means Vale
    const isLast = at !== undefined && adjacent !== null && isConjunct(adjacent, word!);
    // "the speech by Ada Lund, who": only those who can say something are hung on
    const isNearer = at !== undefined && adjacent !== null && phrases[at].type === null && phrases[adjacent].type !== null;
    if (at !== undefined && !isLast && !isNearer) return ofPhrase(at);
    if (adjacent !== null) return ofPhrase(adjacent);
    if (tree && word !== null) return described(phraseAround(word));
    const before = wordsBefore(text, source.start);
    return before === null ? NOBODY : described(before);
  }

  /** The name or description that ends right before a place, a comma or dash between them or not. */
  function endingAt(start: number): number | null {
    const from = firstNotBefore(phrases.length, (i) => phrases[i].start < start) - 1;
    for (let i = from; i >= Math.max(0, from - NEAR); i--) {
      const { form, end, nominal } = phrases[i];
      if (form !== "pronoun" && !nominal?.members && end <= start && /^[\s,—–”"’'-]*$/.test(text.slice(end, start))) return i;
    }
    return null;
  }

  function isConjunct(phrase: number, word: number): boolean {
    const { head, form } = phrases[phrase];
    return form === "name" && tree !== null && head >= 0 && tree.words[head].relation === "conj" && tree.words[head].head === word;
  }

  /** The words of a noun that is no phrase, with what hangs on it before. */
  function phraseAround(word: number): string {
    const { words, dependents } = tree!;
    const first =
      dependents[word].find((child) => child < word && /^(?:det|amod|compound|nummod|nmod:poss)/.test(words[child].relation)) ?? word;
    return text.slice(words[first].start, words[word].end);
  }

  function described(words: string, many = false): Speaker {
    return { chain: null, ...describe(words, many) };
  }

  function interviewee(at: number): Speaker {
    const first = Math.min(at, ...attributions.map(({ source }) => source[0]?.start ?? at));
    const chain = intervieweeBefore(first, resolved);
    return chain === null ? { chain: null, name: "interviewee", type: "anonymous" } : ofEntity(chain);
  }
}
