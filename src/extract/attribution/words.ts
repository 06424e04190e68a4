import type { Layers, Quotation, Sentence, Token } from "../../terms/layers.ts";
import type { Span } from "../../terms/span.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVE,
  SUBORDINATORS,
} from "../en/closed-class.ts";

/**
 * The article's tokens with what the rules ask of them: a coarse tag from closed word classes and
 * letter case, the sentence, and the quotation a token stands in. Without a trained tagger an open-class
 * word is just a "word"; closed classes and marks are enough to find where phrases and clauses end.
 */
export type Tag =
  | "name"
  | "word"
  | "number"
  | "pronoun"
  | "determiner"
  | "preposition"
  | "conjunction"
  | "subordinator"
  | "auxiliary"
  | "adverb"
  | "comma"
  | "colon"
  | "semicolon"
  | "dash"
  | "open"
  | "close"
  | "quote"
  | "stop"
  | "mark";

/** Half-open range of token indices. */
export type Range = readonly [first: number, end: number];

export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Outermost quotations in double marks. */
  readonly quotations: readonly Quotation[];
  readonly lower: readonly string[];
  readonly tags: readonly Tag[];
  /** Index into `quotations` for tokens inside one, marks included; -1 outside. */
  readonly quotationOf: Int32Array;
  readonly sentenceOf: Int32Array;
}

/** Prepares the tokens of one article. Linear in their number. */
export function prepareWords(text: string, layers: Pick<Layers, "tokens" | "sentences" | "quotations">): Words {
  const { tokens, sentences } = layers;
  const quotations = layers.quotations.filter((quotation) => isSpeechMark(text, quotation) && !isNickname(text, quotation));
  const lower = tokens.map((token) => token.text.toLowerCase().replaceAll("’", "'"));
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
  });
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const firstOf: number[] = [];
  let from = 0;
  quotations.forEach((quotation, index) => {
    for (const part of quotation.parts) {
      while (from < tokens.length && tokens[from].start < part.start) from++;
      firstOf[index] ??= from;
      for (let i = from; i < tokens.length && tokens[i].start < part.end; i++) quotationOf[i] = index;
    }
  });
  quotations.forEach((quotation, index) => {
    if (!quotation.closed) closeAtReportingClause(tokens, lower, quotationOf, index, firstOf[index]);
  });
  const tags = tokens.map((_, i) =>
    tagOf(tokens, lower, i, sentences[sentenceOf[i]].firstToken === i || quotationOf[i] !== quotationOf[i - 1]),
  );
  return { text, tokens, sentences, quotations, lower, tags, quotationOf, sentenceOf };
}

/** A mark never closed ("“The lock will open, said Ada Lund"): the quotation ends at the comma before its reporting clause. */
function closeAtReportingClause(
  tokens: readonly Token[],
  lower: readonly string[],
  quotationOf: Int32Array,
  index: number,
  first: number,
): void {
  for (let i = first; i < tokens.length && quotationOf[i] === index; i++) {
    if (tokens[i].text !== ",") continue;
    const inverted = REPORTING.test(lower[i + 1] ?? "") && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? "");
    const upright = [2, 3, 4].some(
      (k) =>
        REPORTING.test(lower[i + k] ?? "") &&
        /^(?:\p{Lu}|(?:he|she|they)$)/u.test(tokens[i + 1].text) &&
        /^(?:[.,]|in|on|at|to)$/.test(lower[i + k + 1] ?? "."),
    );
    if (!inverted && !upright) continue;
    for (let k = i + 1; k < tokens.length && quotationOf[k] === index; k++) quotationOf[k] = -1;
    return;
  }
}
const REPORTING = /^(?:said|says|added|told|asked|wrote|replied)$/;

/** Single marks are speech only when they hold something like a clause: two words and an end, or four words. */
function isSpeechMark(text: string, quotation: Quotation): boolean {
  const first = text[quotation.start];
  if (first !== "'" && first !== "‘") return true;
  if (first === "'" && text[quotation.start + 1] === "'") return true;
  if (first === "‘" && text[quotation.start + 1] === "‘") return true;
  const words = text.slice(quotation.start, quotation.end).split(/\s+/);
  return words.length >= 4 || (words.length >= 2 && /[.,!?]['’]$/.test(text.slice(quotation.start, quotation.end)));
}

/** Piet “The Anchor” Orrin: a name goes on behind the marks. */
function isNickname(text: string, { start, end }: Quotation): boolean {
  if (end - start > LONGEST_NICKNAME || !/^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return false;
  if (!/\p{Lu}[\p{L}.’'-]*\s$/u.test(text.slice(Math.max(0, start - LONGEST_NICKNAME), start))) return false;
  return (
    /^\p{L}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,3}$/u.test(text.slice(start, end).replace(/^\P{L}+|\P{L}+$/gu, "")) &&
    !/[.,!?;:…]\W*$/.test(text.slice(start, end))
  );
}

/** In code units, marks included. */
const LONGEST_NICKNAME = 30;

function tagOf(tokens: readonly Token[], lower: readonly string[], i: number, first: boolean): Tag {
  const { text, kind } = tokens[i];
  const word = lower[i];
  if (kind === "mark") return tagOfMark(text);
  if (kind === "number") return "number";
  const capital = /^\p{Lu}/u.test(text);
  if (!capital || first || text === "I") {
    if (PERSONAL.has(word)) return "pronoun";
    if (RELATIVE.has(word)) return word === "that" ? "subordinator" : "pronoun";
    if (DETERMINERS.has(word)) return "determiner";
    if (AUXILIARIES.has(word) || word.endsWith("n't")) return "auxiliary";
    if (CONJUNCTIONS.has(word)) return "conjunction";
    if (SUBORDINATORS.has(word)) return "subordinator";
    if (PREPOSITIONS.has(word)) return "preposition";
    if (ADVERBS.has(word)) return "adverb";
    if (PRONOUNS.has(word)) return "pronoun";
    if (
      word.length > 4 &&
      word.endsWith("ly") &&
      !/^(?:family|ally|reply|supply|assembly|italy|july|elderly|daily|weekly|early|likely|bully|rally|monthly)$/.test(word)
    )
      return "adverb";
    return capital && !(first && /(?:ed|ing|tion|ous|ive|al)$/.test(word)) ? "name" : "word";
  }
  if (word === "the" || word === "a") return "determiner";
  return "name";
}

function tagOfMark(text: string): Tag {
  switch (text) {
    case ",":
      return "comma";
    case ":":
      return "colon";
    case ";":
      return "semicolon";
    case "—":
    case "–":
    case "-":
      return "dash";
    case "(":
    case "[":
      return "open";
    case ")":
    case "]":
      return "close";
    case ".":
    case "!":
    case "?":
    case "…":
      return "stop";
    case "&":
      return "conjunction";
    case "$":
    case "%":
      return "number";
    default:
      return /^(?:["“”„‟«»]|''|``|‘‘|’’)$/.test(text) ? "quote" : /^\.{2,}$/.test(text) ? "stop" : "mark";
  }
}

/** From the first token's start to the last token's end. */
export function spanOf(words: Words, [first, end]: Range): Span {
  return { start: words.tokens[first].start, end: words.tokens[end - 1].end };
}
