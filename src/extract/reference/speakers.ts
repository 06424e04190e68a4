import type { Attribution } from "../../terms/layers.ts";
import type { PartyType } from "../../terms/reading.ts";
import type { Span } from "../../terms/span.ts";
import { unnamedLabel } from "./labels.ts";
import type { Phrase } from "./phrases.ts";
import type { Resolved } from "./reference.ts";
import { descriptionOf } from "./settle.ts";
import { describe, headOf } from "./speaker/description.ts";
import { intervieweeBefore } from "./speaker/interviewee.ts";
import { partyTypeOfEntity } from "./speaker/party.ts";
import { antecedentWord, wordsBefore } from "./speaker/relative.ts";
import { headsOf } from "./speaker/source.ts";

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

export const NOBODY: Speaker = { chain: null, name: "unknown", type: "unknown" };

/** One speaker for each attribution, in their order. `authors` are those who say "I" outside of statements. */
export function resolveSpeakers(
  text: string,
  resolved: Resolved,
  attributions: readonly Attribution[],
  authors: readonly string[],
): Speaker[] {
  const { phrases, entities, chainOf, joined, tree } = resolved;
  const phraseAt = new Map<number, number>();
  phrases.forEach(({ head, nominal }, i) => {
    if (head >= 0 && !nominal?.members) phraseAt.set(head, i);
  });
  const speakers: (Speaker | null)[] = attributions.map(() => null);
  const asking = new Set<number>();
  return attributions.map((_, index) => speakerOf(index));

  function speakerOf(index: number): Speaker {
    const known = speakers[index];
    if (known) return known;
    if (asking.has(index)) return NOBODY; // two statements inside each other
    asking.add(index);
    const { source, continues } = attributions[index];
    const speaker = source.length > 0 ? ofSource(source[0], index) : continues !== null ? speakerOf(continues) : NOBODY;
    speakers[index] = speaker;
    return speaker;
  }

  function ofSource(source: Span, index: number): Speaker {
    const words = text.slice(source.start, source.end);
    if (/^A\.?$/.test(words)) return interviewee(source.start);
    const unnamed = unnamedLabel(words);
    if (unnamed !== null && words === words.toUpperCase()) return { chain: null, name: unnamed, type: "anonymous" };
    if (/^(?:who|which|that)$/i.test(words)) return ofRelative(source);
    const at = headPhrase(source, index);
    if (at === null) return described(words);
    const phrase = phrases[at];
    if (phrase.pronoun?.person === 1) return ofFirstPerson(at, index);
    return ofPhrase(at);
  }

  /** The phrase a source turns on; null when its head is none ("many", "49 percent"). */
  function headPhrase(source: Span, index: number): number | null {
    const at = joined.sourcePhrase[index];
    if (at < 0) return null;
    if (!tree) return phrases[at].form === "pronoun" || turnsOn(source, phrases[at]) ? at : null;
    const heads = headsOf(tree, source);
    const { head, form, naming } = phrases[at];
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
    const entity = joined.entityOf[at];
    if (!entity) return NOBODY;
    if (phrase.form === "pronoun" && !entity.phrases.some((own) => phrases[own].form !== "pronoun")) return NOBODY;
    const words = phrase.form === "pronoun" ? descriptionOf(text, entity, phrases) : text.slice(phrase.start, phrase.end);
    return described(words, phrase.many === true && phrase.form !== "pronoun");
  }

  function ofEntity(chain: number): Speaker {
    return { chain, name: entities[chain].name, type: partyTypeOfEntity(entities[chain]) };
  }

  /** "Lund and Vale": both, under one name. */
  function together(members: readonly number[]): Speaker {
    const names = members.map((word) => {
      const at = phraseAt.get(word);
      return at === undefined ? null : ofPhrase(at).name;
    });
    return names.every((name) => name !== null) ? { chain: null, name: names.join(" and "), type: "group" } : NOBODY;
  }

  function ofFirstPerson(at: number, index: number): Speaker {
    const outer = joined.contentOf[at];
    if (outer >= 0 && outer !== index) return speakerOf(outer);
    const [author] = authors;
    return author
      ? {
          chain: entities.findIndex(({ name }) => name === author) >= 0 ? entities.findIndex(({ name }) => name === author) : null,
          name: author,
          type: "person",
        }
      : NOBODY;
  }

  function ofRelative(source: Span): Speaker {
    const word = tree ? antecedentWord(tree, source) : null;
    const at = word === null ? undefined : phraseAt.get(word);
    if (at !== undefined) return ofPhrase(at);
    const before = wordsBefore(text, source.start);
    return before === null ? NOBODY : described(before);
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
