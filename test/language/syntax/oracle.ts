import { subwordsOf } from "../../../src/language/syntax/spoken.ts";
import { tokenize } from "../../../src/language/tokens.ts";
import { wordsOf } from "../../../src/language/words/words.ts";
import type { Predictions, SyntaxPredictions } from "../../../src/terms/predictions.ts";
import type { Span } from "../../../src/terms/span.ts";

/** A model that is always right: numbers that say exactly what was written down for a text. */

/** A word: form, upos, xpos, head in its sentence from 1 with 0 for the root, relation, name label. */
export type Row = readonly [form: string, upos: string, xpos: string, head: number, relation: string, name?: string];

/** One word a line, cells parted by spaces, sentences by blank lines. */
export function rowsOf(table: string): Row[][] {
  return table
    .trim()
    .split(/\n\s*\n/)
    .map((sentence) =>
      sentence.split("\n").map((line) => {
        const [form, upos, xpos, head, relation, name] = line.trim().split(/\s+/);
        return [form, upos, xpos, Number(head), relation, name];
      }),
    );
}

/** Runs of letters or digits, and single marks; a swallowed word such as the "not" of "cannot" has none. */
export function pieces(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|\S/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Throws when the words of the text are not those of the rows. */
export function oracle(text: string, sentences: readonly (readonly Row[])[]): Predictions {
  const parts = pieces(text);
  const starts = Int32Array.from(parts, ({ start }) => start);
  const ends = Int32Array.from(parts, ({ end }) => end);
  const words = wordsOf(text, tokenize(text));
  const rows = sentences.flat();
  const forms = words.map(({ start, end }) => text.slice(start, end));
  if (forms.join(" ") !== rows.map(([form]) => form).join(" ")) throw new Error(`words are: ${forms.join(" ")}`);
  const subwords = subwordsOf(words, { starts, ends });
  const labels = {
    upos: distinct(rows, 1),
    xpos: distinct(rows, 2),
    relation: [...new Set(["root", ...distinct(rows, 4)])],
    name: [...new Set(["O", ...rows.map((row) => row[5] ?? "O")])],
  };
  const count = parts.length;
  const width = count + 1;
  const syntax = blank(count, width, labels);
  let first = 0;
  for (const sentence of sentences) {
    sentence.forEach(([, upos, xpos, head, relation, name = "O"], i) => {
      const at = subwords[first + i];
      if (at < 0) return;
      if (i === 0) syntax.sentence[at] = 9;
      syntax.upos[at * labels.upos.length + labels.upos.indexOf(upos)] = 9;
      syntax.xpos[at * labels.xpos.length + labels.xpos.indexOf(xpos)] = 9;
      syntax.name[at * labels.name.length + labels.name.indexOf(name)] = 9;
      syntax.relationDependent[at * labels.relation.length + labels.relation.indexOf(relation)] = 9;
      syntax.arcDependent[at * width + (head === 0 ? count : subwords[first + head - 1])] = 9;
    });
    first += sentence.length;
  }
  for (let at = 0; at < count; at++) {
    syntax.arcHead[at * width + at] = 1;
    syntax.root[at * width + count] = 1;
  }
  return predictionsOf(starts, ends, syntax);
}

/** Predictions of nothing but syntax. */
export function predictionsOf(starts: Int32Array, ends: Int32Array, syntax: SyntaxPredictions): Predictions {
  const count = starts.length;
  const decoding = { enter: { source: 0, cue: 0, content: 0 }, source_link: 1, rescue: 1, whole_quotation: 1 };
  return {
    model: "oracle/1",
    starts,
    ends,
    tags: new Float32Array(count * 9),
    owners: new Uint32Array(count),
    windows: [],
    decoding,
    syntax,
  };
}

export function blank(count: number, width: number, labels: SyntaxPredictions["labels"]): SyntaxPredictions {
  const columns = (each: number) => new Float32Array(count * each);
  return {
    labels,
    sentence: columns(1).fill(-9),
    upos: columns(labels.upos.length),
    xpos: columns(labels.xpos.length),
    name: columns(labels.name.length),
    arcWidth: width,
    arcDependent: columns(width),
    arcHead: columns(width),
    root: columns(width),
    relationDependent: columns(labels.relation.length),
    relationHead: columns(labels.relation.length),
  };
}

function distinct(rows: readonly Row[], cell: 1 | 2 | 4): string[] {
  return [...new Set(rows.map((row) => row[cell]))];
}
