import type { Attribution, Layers } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";
import type { Speaker } from "../reference/speakers.ts";
import { findAddressees } from "./addressee.ts";
import { findCarriers } from "./carriers.ts";
import { type Context, contextOf, rangeOf } from "./context.ts";
import { describe, type Traits } from "./describe.ts";
import { withLabels } from "./labelled.ts";
import { innermostOuter } from "./nesting.ts";

/**
 * What is told of a statement beside its words and its speaker: what kind it is, in whose statement it
 * stands, who passed it on and to whom it was said. Found before it is known who anybody is; then joined
 * with who they are.
 */
export interface Told extends Traits {
  /** The attribution in whose content this one stands. */
  readonly outer: number | null;
  /** Those who passed it on without a statement of their own, nearest to the reader first. */
  readonly carriers: readonly Span[];
  readonly addressee: Span | null;
  /** Where its source stands. */
  readonly sentence: number;
  readonly paragraph: number;
  /** "the official", "he": somebody the article has spoken of. */
  readonly definite: boolean;
}

type Given = Pick<Layers, "tokens" | "quotations" | "sentences" | "attributions"> & Partial<Pick<Layers, "words">>;

/** One for each attribution. */
export function readStatements(text: string, layers: Given): Told[] {
  const { attributions } = layers;
  if (attributions.length === 0) return [];
  const context = contextOf(text, layers);
  const outer = innermostOuter(attributions);
  const traits = describe(context, attributions, outer);
  const carriers = findCarriers(context.words, attributions);
  const addressees = findAddressees(context.words, attributions);
  return attributions.map((attribution, index) => ({
    ...traits[index],
    outer: outer[index],
    carriers: carriers[index],
    addressee: addressees[index],
    ...placeOf(context, text, attribution),
  }));
}

function placeOf({ words }: Context, text: string, { source, content }: Attribution): Pick<Told, "sentence" | "paragraph" | "definite"> {
  const span = source[0] ?? content[0];
  const sentence = words.sentenceOf[Math.min(rangeOf(words, span)[0], words.tokens.length - 1)];
  const definite = source.length > 0 && /^(?:(?:the|that|this|these|those)\s|(?:he|she|it|they)$)/i.test(text.slice(span.start, span.end));
  return { sentence, paragraph: words.sentences[sentence].paragraph, definite };
}

/** Places where somebody stands who is asked for beside the speakers, as attributions that have only a source. */
export function othersNamed(told: readonly Told[]): Attribution[] {
  return told.flatMap(({ carriers, addressee }) => [...carriers, ...(addressee ? [addressee] : [])]).map(asSource);
}

function asSource(span: Span): Attribution {
  return { form: "indirect", source: [span], cue: [], content: [span], attitude: false, chain: null, continues: null, confidence: 1 };
}

/** What is joined with who they are. */
export interface Passed {
  /** Who makes the statement: a question that nobody is named for ("asked about the ferry, Lund said") is a questioner's. */
  readonly speaker: Speaker;
  /** Nearest to the reader first. */
  readonly via: readonly Speaker[];
  readonly addressee: string | null;
}

const QUESTIONER: Speaker = { chain: null, name: "questioner", type: "anonymous" };

/** `found`: who stands at the sources of the attributions, then of `othersNamed`. */
export function passedOn(text: string, told: readonly Told[], attributions: readonly Attribution[], found: readonly Speaker[]): Passed[] {
  let next = told.length;
  const others = told.map(({ carriers, addressee }) => ({
    carriers: carriers.map(() => found[next++]),
    addressee: addressee ? found[next++] : null,
  }));
  const speakers = withLabels(text, attributions, found).map((speaker, index) => {
    const { source, continues } = attributions[index];
    return told[index].act === "question" && source.length === 0 && continues === null ? QUESTIONER : speaker;
  });
  const chains: Speaker[][] = [];
  told.forEach((_, index) => {
    const chain: Speaker[] = [...others[index].carriers];
    let own = speakers[index];
    for (let at = told[index].outer; at !== null; at = told[at].outer) {
      if (isHearer(text, attributions[at])) continue;
      if (!isSame(speakers[at], own)) chain.unshift(speakers[at]);
      chain.unshift(...others[at].carriers);
      own = speakers[at];
    }
    chains.push(chain.filter((party) => party.name !== "unknown" && !isSame(party, speakers[index])));
  });
  for (const [index, { outer, carriers }] of told.entries()) {
    const from = outer === null && carriers.length === 0 ? inheritedFrom(told, attributions, speakers, chains, index) : null;
    if (from !== null) chains[index] = chains[from];
  }
  return told.map(({ addressee }, index) => ({
    speaker: speakers[index],
    via: chains[index],
    addressee: nameOf(text, addressee, others[index].addressee, speakers[index]),
  }));
}

/** "Told that the mayor had left, she laughed": she heard it and passed nothing on. */
function isHearer(text: string, { source, cue }: Attribution): boolean {
  return (
    source.length > 0 &&
    cue.length > 0 &&
    cue[0].start < source[0].start &&
    /^(?:told|asked|informed|reminded)$/i.test(text.slice(cue[0].start, cue[0].end))
  );
}

/** How many sentences after the words that came through somebody what is said next is looked for. */
const NEXT = 2;

/**
 * A statement that goes on from another has its chain. So has what "the official" or "he" says next in the
 * paragraph, when that one's words came through somebody.
 */
function inheritedFrom(
  told: readonly Told[],
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  chains: readonly Speaker[][],
  index: number,
): number | null {
  const { continues } = attributions[index];
  if (continues !== null) return chains[continues]?.length > 0 ? continues : null;
  const { definite, paragraph, sentence } = told[index];
  if (!definite) return null;
  for (let before = index - 1; before >= 0 && told[before].paragraph === paragraph; before--) {
    if (told[before].sentence < sentence - NEXT) break;
    if (sentence === told[before].sentence) continue;
    if (chains[before].length > 0 && isMeant(speakers[index], speakers[before])) return before;
  }
  return null;
}

/** Is the one whom the article calls "the official" the unnamed source of the sentence before? */
function isMeant(party: Speaker, before: Speaker): boolean {
  if (isSame(party, before)) return true;
  return (
    party.chain === null &&
    before.chain === null &&
    party.type === "anonymous" &&
    before.type === "anonymous" &&
    /s$/.test(party.name) === /s$/.test(before.name)
  );
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.chain === null || b.chain === null ? a.chain === b.chain && a.name === b.name && a.type !== "unknown" : a.chain === b.chain;
}

/** Canonical name, or the words that describe them; nobody for a pronoun that leads nowhere, or back to who speaks. */
function nameOf(text: string, span: Span | null, party: Speaker | null, speaker: Speaker): string | null {
  if (!span || !party || (party.chain !== null && party.chain === speaker.chain)) return null;
  const printed = text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/[’']s$/u, "");
  if (party.chain !== null) return party.name;
  if (/^(?:me|him|her|us|them|you|it)$/i.test(printed)) return party.type === "unknown" ? null : party.name;
  return printed.replace(/^(?:a|an|the)\s+/i, "");
}
