import type { Attribution, Layers } from "../../../terms/layers.ts";
import type { Predictions } from "../../../terms/predictions.ts";
import { composeAttributions } from "../compose.ts";
import { quotationEnd, quotationStart } from "../content.ts";
import type { Proposal } from "../proposal.ts";
import { trimEdges } from "../refine.ts";
import { besideTurns, recogniseTurns } from "../turns.ts";
import { prepareWords, type Range, type Words } from "../words.ts";
import { antecedentOf } from "./antecedents.ts";
import { isAttitude } from "./attitude.ts";
import { confidenceOf, surety } from "./confidence.ts";
import { endScores } from "./ends.ts";
import { addedByRule } from "./inner.ts";
import { CONTENT_TO_CUE, linksTo, SOURCE_AND_CUE, type Votes } from "./links.ts";
import { onePhrase } from "./phrases.ts";
import { wholeQuotations } from "./quotations.ts";
import { sourcesOf } from "./sources.ts";
import { spansOf } from "./spans.ts";
import { subwordsOf } from "./units.ts";

/**
 * From the model's numbers to attributions: spans of each role, quotations made whole, each content
 * given to the cue it points to most, each source to every cue it points to often enough. A cue that
 * nothing belongs to says nothing. What is quoted and points to no cue goes where the rules put
 * quotations that nobody took.
 */
export function decodeAttributions(
  text: string,
  layers: Pick<Layers, "tokens" | "quotations" | "sentences"> & Partial<Pick<Layers, "words">>,
  predictions: Predictions,
): Attribution[] {
  if (layers.sentences.length === 0) return [];
  const words = prepareWords(text, layers);
  const turns = recogniseTurns(words);
  const outer = [...turns, ...besideTurns(words, turns, proposalsOf(words, predictions, layers.words))].sort(inTextOrder);
  const proposals = [...outer, ...addedByRule(words, outer)].sort(inTextOrder);
  return composeAttributions(words, proposals, (floating) => floating.rule !== "floating-inside");
}

/** Confidence that a cue needs to have a quotation that is sentences of its own; else the rules say whose it is. Dev scores alike from .2 to .6. */
const SURE_OF_QUOTATION = 0.4;

interface Statement {
  readonly cue: Range | null;
  readonly contents: Linked[];
  /** The likeliest first. */
  readonly sources: Range[];
}

interface Linked {
  readonly range: Range;
  /** Share of the span's votes that went where it belongs. */
  readonly share: number;
}

function proposalsOf(words: Words, predictions: Predictions, parsed: Layers["words"] | undefined): Proposal[] {
  const subwordOf = subwordsOf(words.tokens, predictions);
  const paragraphs = paragraphStarts(words);
  const { ends } = predictions.decoding;
  const endsOf = (role: "source" | "content") => (parsed && ends ? endScores(words.tokens, parsed, ends[role]) : null);
  const sources = spansOf("source", subwordOf, predictions, paragraphs, endsOf("source"));
  const cues = spansOf("cue", subwordOf, predictions, paragraphs);
  const tagged = spansOf("content", subwordOf, predictions, outsideQuotations(paragraphs, words), endsOf("content"));
  const contents = wholeQuotations(words, tagged, [...sources, ...cues], predictions.decoding.whole_quotation);
  return link(words, { sources, cues, tagged, contents }, subwordOf, predictions)
    .filter((statement) => statement.contents.length > 0)
    .map((statement) => proposalOf(words, asParsed(statement, parsed), subwordOf, predictions))
    .filter((proposal) => proposal !== null)
    .filter(({ confidence, content }) => {
      const quotation = content.every((range) => words.quotationOf[range[0]] >= 0 && isSentence(words, range));
      return confidence >= (quotation ? SURE_OF_QUOTATION : (predictions.decoding.least ?? 0));
    })
    .sort(inTextOrder);
}

/** Sources are one phrase each; a cue that the model gives to nobody belongs to the noun its relative clause hangs on. */
function asParsed(statement: Statement, parsed: Layers["words"] | undefined): Statement {
  if (!parsed || statement.cue === null) return statement;
  if (statement.sources.length > 0) return { ...statement, sources: statement.sources.map((source) => onePhrase(parsed, source)) };
  const antecedent = antecedentOf(parsed, statement.cue);
  return antecedent ? { ...statement, sources: [antecedent] } : statement;
}

function link(
  words: Words,
  { sources, cues, tagged, contents }: Readonly<Record<"sources" | "cues" | "tagged" | "contents", readonly Range[]>>,
  subwordOf: Int32Array,
  predictions: Predictions,
): Statement[] {
  const { rescue } = predictions.decoding;
  const after = subwordAfter(subwordOf, predictions.starts.length);
  const subwords = ([first, end]: Range): Range => [after[first], Math.max(after[end], after[first] + 1)];
  const links = linksTo(
    cues.map(([first]) => after[first]),
    predictions,
  );
  const seen = new Uint8Array(predictions.starts.length); // what was only filled in has no say in where it belongs
  for (const range of tagged) seen.fill(1, ...subwords(range));
  const statements: Statement[] = cues.map((cue) => ({ cue, contents: [], sources: [] }));
  const alone: { readonly range: Range; readonly votes: Votes }[] = [];
  for (const range of contents) {
    const votes = links.votes(subwords(range), CONTENT_TO_CUE, seen);
    const best = most(votes);
    if (best !== null && best.share > votes.none) statements[best.cue].contents.push({ range, share: best.share });
    else alone.push({ range, votes });
  }
  for (const { range, votes } of alone) {
    const free = most(votes, (cue, share) => share > rescue && statements[cue].contents.length === 0);
    if (free !== null) statements[free.cue].contents.push({ range, share: free.share });
    else if (words.quotationOf[range[0]] >= 0 && !isSentence(words, range))
      statements.push({
        cue: null,
        contents: [{ range: [quotationStart(words, range[0]), quotationEnd(words, range[0])], share: 1 }],
        sources: [],
      });
  }
  const toSources = linksTo(
    sources.map(([first]) => after[first]),
    predictions,
  );
  const points = sources.map((range) => links.votes(subwords(range), SOURCE_AND_CUE));
  const asks = cues.map((range) => toSources.votes(subwords(range), SOURCE_AND_CUE));
  const paragraph = ([first]: Range) => words.sentences[words.sentenceOf[first]].paragraph;
  const together = (source: number, cue: number) => paragraph(sources[source]) === paragraph(cues[cue]);
  sourcesOf(points, asks, predictions.decoding, together).forEach((found, cue) => {
    statements[cue].sources.push(...found.map((index) => sources[index]));
  });
  return statements;
}

function most(votes: Votes, may: (cue: number, share: number) => boolean = () => true): { cue: number; share: number } | null {
  let best: { cue: number; share: number } | null = null;
  for (const [index, share] of votes.shares.entries()) {
    const cue = votes.first + index;
    if (may(cue, share) && (best === null || share > best.share)) best = { cue, share };
  }
  return best;
}

/** Nothing but quotation from the beginning of a sentence to the end of one: the rules know whose it is. */
function isSentence(words: Words, [first, end]: Range): boolean {
  if (words.sentences[words.sentenceOf[first]].firstToken !== first) return false;
  const last = words.sentences[words.sentenceOf[end - 1]];
  for (let i = end; i < last.endToken; i++) if (words.tokens[i].kind !== "mark") return false;
  return true;
}

function proposalOf(words: Words, { cue, contents, sources }: Statement, subwordOf: Int32Array, predictions: Predictions): Proposal | null {
  const content = contents.map(({ range }) => range).filter((range) => belongs(words, range, cue));
  if (content.length === 0) return null;
  const source = sources.length > 0 ? apartFrom(cue, sources[0]) : null;
  const link = contents.reduce((sum, { share }) => sum + share, 0) / contents.length;
  const evidence = {
    content: surety("content", content, subwordOf, predictions),
    cue: surety("cue", cue ? [cue] : [], subwordOf, predictions),
    link: Math.log(link + 1e-6),
  };
  return trimEdges(words, {
    rule: "model",
    source: source ? trimSource(words, source) : null,
    cue: cue ? [wholePhrase(words, cue)] : [],
    content,
    attitude: cue !== null && isAttitude(words, cue),
    confidence: confidenceOf(evidence, predictions.decoding),
  });
}

/** A cue that stops inside a phrase ("said through a | translator") ends before it. */
function wholePhrase({ tags, lower }: Words, [first, end]: Range): Range {
  let last = end;
  while (last - 1 > first && tags[last - 1] === "determiner" && /^(?:a|an|the|his|her|its|their|my|our)$/.test(lower[last - 1])) last--;
  if (last < end && last - 1 > first && tags[last - 1] === "preposition") last--;
  return [first, last];
}

/** A source that runs into its cue or over it ("who has said | has said") ends before it; null when it lies within. */
function apartFrom(cue: Range | null, [first, end]: Range): Range | null {
  if (cue === null) return [first, end];
  const begins = cue[0] <= first && first < cue[1] ? cue[1] : first;
  const ends = begins < cue[0] && cue[0] < end ? cue[0] : end;
  return begins < ends ? [begins, ends] : null;
}

/** A source without a last "that", and without half a pair of brackets or commas at its edges; whole when nothing else would be left. */
function trimSource({ tags, lower }: Words, [first, end]: Range): Range {
  const has = (tag: string, from: number, to: number) => tags.slice(from, to).includes(tag as (typeof tags)[number]);
  let a = first;
  let b = end;
  while (a < b && (tags[a] === "comma" || tags[a] === "close" || (tags[a] === "open" && !has("close", a, b)))) a++;
  const dangles = (last: number) =>
    lower[last] === "that" ||
    tags[last] === "open" ||
    (tags[last] === "comma" && !has("comma", a, last)) ||
    (tags[last] === "close" && !has("open", a, last + 1));
  while (b > a && dangles(b - 1)) b--;
  return a < b ? [a, b] : [first, end];
}

/**
 * Can the stretch be content of this cue? Outside quotation marks it holds a word of its own, not just
 * "it" or "which", and stands in the cue's paragraph: farther links are slips.
 */
function belongs(words: Words, [first, end]: Range, cue: Range | null): boolean {
  if (words.quotationOf[first] >= 0 || cue === null) return true;
  const paragraph = (i: number) => words.sentences[words.sentenceOf[i]].paragraph;
  if (paragraph(first) !== paragraph(cue[0])) return false;
  for (let i = first; i < end; i++) if (/^(?:name|word|number)$/.test(words.tags[i])) return true;
  return false;
}

/** 1 for every token that begins a paragraph. */
function paragraphStarts({ tokens, sentences, sentenceOf }: Words): Uint8Array {
  const starts = new Uint8Array(tokens.length);
  for (let i = 1; i < tokens.length; i++) if (sentences[sentenceOf[i]].paragraph !== sentences[sentenceOf[i - 1]].paragraph) starts[i] = 1;
  return starts;
}

/** The same without those inside a quotation that runs over paragraphs: nothing else that is said does. */
function outsideQuotations(paragraphs: Uint8Array, { quotationOf }: Words): Uint8Array {
  return paragraphs.map((begins, i) => (begins === 1 && quotationOf[i] >= 0 && quotationOf[i] === quotationOf[i - 1] ? 0 : begins));
}

/** For every token index the first subword at or after it, and their number at the end. */
function subwordAfter(subwordOf: Int32Array, count: number): Int32Array {
  const after = new Int32Array(subwordOf.length + 1).fill(count);
  for (let i = subwordOf.length - 1; i >= 0; i--) after[i] = subwordOf[i] >= 0 ? subwordOf[i] : after[i + 1];
  return after;
}

function inTextOrder(a: Proposal, b: Proposal): number {
  return firstOf(a) - firstOf(b) || a.content[0][0] - b.content[0][0];
}

function firstOf(proposal: Proposal): number {
  return proposal.cue[0]?.[0] ?? proposal.content[0][0];
}
