import type { EntityType, Name, Sentence } from "../../terms/layers.ts";
import { TITLES } from "../en/abbreviations.ts";
import { agreeingNames } from "./discourse.ts";
import { SILENT, type Spoken, wordRanges } from "./spoken.ts";

/**
 * Names: the best sequence of "begins" and "goes on" over the words of each sentence (Viterbi), in which
 * a name goes on only from one of its own type, after words written alike have been heard together. A
 * silent word inside a name goes on with it. Quotation marks, possessive endings and stray marks at the
 * edges are not part of a name, nor is a person's title.
 */
export function modelNames(spoken: Spoken, sentences: readonly Sentence[]): Name[] {
  const { places, syntax } = spoken;
  const labels = syntax.labels.name.map(labelOf);
  const logits = agreeingNames(spoken);
  const names: Name[] = [];
  for (const { from, to } of wordRanges(places, sentences)) {
    const path = bestPath(spoken.subwords, logits, labels, from, to);
    for (let i = from; i < to; i++) {
      const { begins, type } = labels[path[i - from]] ?? OUTSIDE;
      if (!type || !begins) continue;
      let end = i + 1;
      while (end < to && labels[path[end - from]].type === type && !labels[path[end - from]].begins) end++;
      const name = trimmed(spoken, i, end, type);
      if (name) names.push(name);
      i = end - 1;
    }
  }
  return names;
}

/** Added to the logits of "goes on" and of "outside": names of several words are cut less, doubtful ones left out. Chosen on Worldwide dev. */
export const LEAN = { goesOn: 1, outside: 1 };

interface Label {
  readonly type: EntityType | null;
  readonly begins: boolean;
}

const OUTSIDE: Label = { type: null, begins: false };

function labelOf(label: string): Label {
  const [, tag, type] = /^([BI])-(.+)$/.exec(label) ?? [];
  return type ? { type: type as EntityType, begins: tag === "B" } : OUTSIDE;
}

/** Index of the label of each word. */
function bestPath(subwords: Int32Array, logits: Float32Array, labels: readonly Label[], from: number, to: number): Int32Array {
  const count = labels.length;
  const length = to - from;
  const back = new Int32Array(length * count);
  let scores = new Float64Array(count);
  let next = new Float64Array(count);
  const before = labels.map(({ type, begins }) =>
    type && !begins ? labels.flatMap((label, index) => (label.type === type ? [index] : [])) : null,
  );
  const lean = labels.map(({ type, begins }) => (type === null ? LEAN.outside : begins ? 0 : LEAN.goesOn));
  for (let at = 0; at < length; at++) {
    const subword = subwords[from + at];
    let highest = 0;
    for (let label = 1; label < count; label++) if (scores[label] > scores[highest]) highest = label;
    for (let label = 0; label < count; label++) {
      const allowed = before[label];
      let best = allowed ? -1 : highest;
      if (allowed) for (const previous of allowed) if (best < 0 || scores[previous] > scores[best]) best = previous;
      const impossible = best < 0 || (at === 0 && allowed !== null);
      const silent = subword === SILENT;
      const barred = silent && labels[label].type !== null && labels[label].begins;
      const logit = silent ? 0 : logits[subword * count + label] + lean[label];
      next[label] = impossible || barred ? Number.NEGATIVE_INFINITY : scores[best] + logit;
      back[at * count + label] = best;
    }
    [scores, next] = [next, scores];
  }
  const path = new Int32Array(length);
  let label = 0;
  for (let other = 1; other < count; other++) if (scores[other] > scores[label]) label = other;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at * count + label];
  }
  return path;
}

/** Dates are no names, but of people; "May" and "March" may be. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)s?$/i;

const EDGE = /^(?:["“”„«»‘’'`(),;:]|``|''|['’]s)$/i;

function trimmed({ text, places }: Spoken, from: number, to: number, type: EntityType): Name | null {
  const isEdge = (word: number) => EDGE.test(text.slice(places[word].start, places[word].end));
  let first = from;
  let last = to - 1;
  const isTitle = (word: number) => TITLES.has(text.slice(places[word].start, places[word].end).toLowerCase().replace(/\.$/, ""));
  while (first <= last && (isEdge(first) || (type === "PER" && first < last && isTitle(first)))) first++;
  while (last >= first && isEdge(last) && !closes(text, places, first, last)) last--;
  if (first === last && type === "PER" && isTitle(first) && text[places[first].end - 1] === ".") return null;
  if (first === last && type !== "PER" && CALENDAR.test(text.slice(places[first].start, places[first].end))) return null;
  return first <= last ? { start: places[first].start, end: places[last].end, type } : null;
}

/** A bracket that closes one inside the name belongs to it: "Alden (North)". */
function closes(text: string, places: Spoken["places"], first: number, last: number): boolean {
  if (text.slice(places[last].start, places[last].end) !== ")") return false;
  for (let i = last - 1; i >= first; i--) if (text.slice(places[i].start, places[i].end) === "(") return true;
  return false;
}
