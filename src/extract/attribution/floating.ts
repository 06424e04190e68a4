import { firstNotBefore } from "../../terms/search.ts";
import { isTitle } from "./content.ts";
import { LEXICON } from "./lexicon.ts";
import { nounPhraseAt } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";
import type { Range, Words } from "./words.ts";

/**
 * Quotations that no cue has taken. One that follows a taken quotation in the same paragraph goes on
 * with it ("...," she said. "..."); one that is a paragraph of its own continues the statement before;
 * one inside a sentence of the article's own is somebody's words all the same, with the sentence's
 * subject as its source. Titles and scare quotes of one or two words are left alone.
 */

/** Words a quotation needs to be speech without any cue; shorter ones are mostly titles and irony. */
const MIN_WORDS = 3;

export interface Floating {
  /** For each proposal the quotations that go on with it. */
  readonly additions: ReadonlyMap<number, readonly Range[]>;
  readonly proposals: readonly Proposal[];
  /** For a proposal the one it continues. Indices count through `taken` and on into `proposals`. */
  readonly after: ReadonlyMap<number, number>;
}

/** `taken`: proposals in text order. */
export function takeFloating(words: Words, taken: readonly Proposal[]): Floating {
  const additions = new Map<number, Range[]>();
  const proposals: Proposal[] = [];
  const after = new Map<number, number>();
  const ownerOf = new Map<number, number>();
  const covered = new Uint8Array(words.tokens.length);
  taken.forEach((proposal, index) => {
    for (const range of proposal.content) covered.fill(1, ...range);
    for (const range of proposal.content)
      for (let i = range[0]; i < range[1]; i++)
        if (words.quotationOf[i] >= 0 && !ownerOf.has(words.quotationOf[i])) ownerOf.set(words.quotationOf[i], index);
  });
  const ranges = quotationRanges(words);
  for (const [quotation, owner] of ownerOf) {
    if (words.quotations[quotation].parts.length < 2 || taken[owner].rule === "turn") continue; // turns end with their line
    for (const part of partsOf(words, ranges[quotation])) {
      if (covered.subarray(...part).includes(1)) continue;
      additions.set(owner, [...(additions.get(owner) ?? []), part]); // a paragraph of a quotation that goes on stays with it
    }
  }
  ranges.forEach((range, index) => {
    if (!range || ownerOf.has(index) || countWords(words, range) === 0) return;
    const sentence = words.sentences[words.sentenceOf[range[0]]];
    const whole = range[0] === sentence.firstToken && isWhole(words, range);
    const previous = previousOwner(words, range, ownerOf, ranges, index);
    if (whole) {
      if (previous !== null && sameParagraph(words, ranges[previous.quotation]?.[0] ?? range[0], range[0])) {
        additions.set(previous.owner, [...(additions.get(previous.owner) ?? []), range]);
        ownerOf.set(index, previous.owner);
        return;
      }
      const lead = leadIn(words, range, taken);
      if (lead !== null) {
        additions.set(lead, [...(additions.get(lead) ?? []), range]);
        ownerOf.set(index, lead);
        return;
      }
      const source = subjectInParagraph(words, range);
      ownerOf.set(index, taken.length + proposals.length);
      const before = source ? null : previous ? previous.owner : statementAbove(words, range, taken);
      if (before !== null) after.set(taken.length + proposals.length, before);
      proposals.push({
        rule: source ? "floating-lead" : "floating",
        source,
        cue: [],
        content: [range],
        attitude: false,
        confidence: source ? 0.6 : 0.5,
      });
      return;
    }
    if (countWords(words, range) < MIN_WORDS || isTitle(words, range)) return;
    const inside = clauseWithCue(words, range, sentence.firstToken);
    proposals.push({
      rule: "floating-inside",
      source: sentence.paragraph === 0 && inside.cue.length === 0 ? null : inside.source, // a headline's first words are no speaker
      cue: inside.cue,
      content: [range],
      attitude: false,
      confidence: 0.4,
    });
  });
  return { additions, proposals, after };
}

/** Token range of every quotation; null when it holds no token. */
function quotationRanges(words: Words): (Range | null)[] {
  const ranges: (Range | null)[] = words.quotations.map(() => null);
  for (let i = 0; i < words.tokens.length; i++) {
    const q = words.quotationOf[i];
    if (q < 0) continue;
    const known = ranges[q];
    ranges[q] = known ? [known[0], i + 1] : [i, i + 1];
  }
  return ranges;
}

/** The quotation's tokens, one range for each paragraph. */
function partsOf(words: Words, range: Range | null): Range[] {
  const parts: Range[] = [];
  if (!range) return parts;
  let first = range[0];
  for (let i = first + 1; i <= range[1]; i++) {
    if (i < range[1] && sameParagraph(words, first, i)) continue;
    parts.push([first, i]);
    first = i;
  }
  return parts;
}

/** Nothing but the quotation stands in its sentences. */
function isWhole(words: Words, [, end]: Range): boolean {
  const last = words.sentences[words.sentenceOf[end - 1]];
  for (let i = end; i < last.endToken; i++) if (words.tokens[i].kind !== "mark") return false;
  return true;
}

function previousOwner(
  words: Words,
  range: Range,
  ownerOf: ReadonlyMap<number, number>,
  ranges: readonly (Range | null)[],
  index: number,
): { owner: number; quotation: number } | null {
  const paragraph = words.sentences[words.sentenceOf[range[0]]].paragraph;
  for (let q = index - 1; q >= 0; q--) {
    const owner = ownerOf.get(q);
    const other = ranges[q];
    if (!other) continue;
    if (paragraph - words.sentences[words.sentenceOf[other[1] - 1]].paragraph > 1) return null;
    if (owner !== undefined) return { owner, quotation: q };
  }
  return null;
}

function sameParagraph(words: Words, a: number, b: number): boolean {
  return words.sentences[words.sentenceOf[a]].paragraph === words.sentences[words.sentenceOf[b]].paragraph;
}

/** A cue that ends in a colon right before the quotation, or a statement in the sentence right before it in the paragraph. */
function leadIn(words: Words, range: Range, taken: readonly Proposal[]): number | null {
  const before = words.sentenceOf[range[0]] - 1;
  if (before < 0 || !sameParagraph(words, words.sentences[before].firstToken, range[0])) return null;
  for (let k = lastStartingBefore(taken, range[0]); k >= 0; k--) {
    const proposal = taken[k];
    const last = proposal.content[proposal.content.length - 1];
    if (last[1] > range[0]) continue;
    if (words.sentenceOf[last[0]] < before) return null;
    if (proposal.source && proposal.confidence >= 0.8) return k;
  }
  return null;
}

/** What was said last in the paragraph above, in the article's words: "Lund said the gate would stay shut." */
function statementAbove(words: Words, range: Range, taken: readonly Proposal[]): number | null {
  const sentence = words.sentenceOf[range[0]];
  const { paragraph } = words.sentences[sentence];
  if (sentence === 0 || words.sentences[sentence].firstToken !== range[0] || words.sentences[sentence - 1].paragraph !== paragraph - 1)
    return null;
  const last = lastStartingBefore(taken, range[0]);
  for (let k = last; k >= Math.max(0, last - INNER_ONES); k--) {
    const { source, attitude, cue, content } = taken[k];
    if (cue.length === 0 || words.sentenceOf[cue[0][0]] !== sentence - 1) return null;
    if (source === null || attitude || taken.some((other, i) => i < k && i >= k - INNER_ONES && holds(other.content, cue[0]))) continue;
    return content.some(([first]) => first >= range[0]) ? null : k;
  }
  return null;
}

/** How many statements inside a statement are looked past. */
const INNER_ONES = 4;

function holds(content: readonly Range[], [first]: Range): boolean {
  return content.some(([from, to]) => from <= first && first < to);
}

/** Index of the last proposal whose content begins before the token, -1 for none; proposals are in text order but for their cues, so a little slack is left. */
function lastStartingBefore(taken: readonly Proposal[], token: number): number {
  return firstNotBefore(taken.length, (i) => (taken[i].cue[0]?.[0] ?? taken[i].content[0][0]) < token) - 1;
}

/** The subject of the sentence before, in the same paragraph: "On the dam, Arden was cautious. “...”" */
function subjectInParagraph(words: Words, range: Range): Range | null {
  const before = words.sentenceOf[range[0]] - 1;
  if (before < 0 || !sameParagraph(words, words.sentences[before].firstToken, range[0])) return null;
  const { firstToken, endToken } = words.sentences[before];
  for (let i = firstToken; i < endToken; i++) {
    if (words.quotationOf[i] >= 0) continue;
    if (words.tags[i] === "name" && (i === firstToken || words.tags[i - 1] === "comma" || words.tags[i - 1] === "conjunction")) {
      const phrase = nounPhraseAt(words, i, endToken);
      if (phrase) return phrase;
    }
    if (words.tags[i] === "pronoun" && /^(?:he|she|they)$/.test(words.lower[i])) return [i, i + 1];
  }
  return null;
}

function countWords(words: Words, [first, end]: Range): number {
  let count = 0;
  for (let i = first; i < end; i++) if (words.tokens[i].kind !== "mark") count++;
  return count;
}

/** The nearest verb before the quotation that is in the lexicon, and the sentence's subject. */
function clauseWithCue(words: Words, range: Range, first: number): { source: Range | null; cue: Range[] } {
  let cue: Range[] = [];
  for (let i = range[0] - 1; i > Math.max(first, range[0] - 20); i--) {
    if (
      !/^(?:declaration|statement|resolution|communique|communiqué|letter|pledge|promise|report|appeal|call|warning|verdict|ruling)s?$/.test(
        words.lower[i],
      ) ||
      words.lower[i + 1] !== "by"
    )
      continue;
    const agent = nounPhraseAt(words, i + 2, range[0]);
    if (agent) return { source: agent, cue: [[i, i + 1]] };
  }
  for (let i = range[0] - 1; i >= Math.max(first, range[0] - 12); i--) {
    if (LEXICON.has(words.lower[i]) && words.tags[i] === "word") {
      cue = [[i, i + 1]];
      break;
    }
  }
  for (let i = first; i < range[0]; i++) {
    if (words.tags[i] === "name" || words.tags[i] === "pronoun" || words.tags[i] === "determiner") {
      const phrase = nounPhraseAt(words, i, range[0]);
      return { source: phrase, cue };
    }
    if (words.tags[i] === "preposition" || words.tags[i] === "subordinator") {
      while (i < range[0] && words.tags[i] !== "comma") i++;
    }
  }
  return { source: null, cue };
}
