import { readLanguage } from "../../../src/language/language.ts";
import type { Attribution } from "../../../src/terms/layers.ts";
import type { Decoding, Predictions } from "../../../src/terms/predictions.ts";
import { viewOf } from "../../../src/terms/view.ts";

/** Settings as plain as can be: nothing added, quotations made whole from three fifths on. */
export const DECODING: Decoding = { enter: { source: 0, cue: 0, content: 0 }, source_link: 0.3, rescue: 0.2, whole_quotation: 0.6 };

const SURE = 6;
const WIDTH = 4;

/** Layers of a text whose lines are its paragraphs. */
export function layersOf(text: string) {
  const paragraphs = [...text.matchAll(/\S[^\n]*/g)].map((match) => [{ start: match.index, end: match.index + match[0].length }]);
  return readLanguage(viewOf({ text, title: null, paragraphs }));
}

/** What a model would say that sees exactly what `marked` marks: [S1 source] [Q1 cue] [C1 content], linked by their number; 0 links to none. */
export function marked(text: string, decoding: Partial<Decoding> = {}): { readonly text: string; readonly predictions: Predictions } {
  const spans: { role: "S" | "Q" | "C"; group: number; start: number; end: number }[] = [];
  const open: number[] = [];
  let plain = "";
  for (const piece of text.split(/(\[[SQC]\d |\])/)) {
    const begins = piece.match(/^\[([SQC])(\d) $/);
    if (begins) open.push(spans.push({ role: begins[1] as "S", group: Number(begins[2]), start: plain.length, end: -1 }) - 1);
    else if (piece === "]") spans[open.pop()!].end = plain.length;
    else plain += piece;
  }
  const { text: read } = layersOf(plain).view;
  if (read !== plain) throw new Error("mark texts whose paragraphs are parted by a blank line");
  const words = [...plain.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)];
  const starts = Int32Array.from(words, ({ index }) => index);
  const ends = Int32Array.from(words, ({ index, 0: word }) => index + word.length);
  const tags = new Float32Array(words.length * 9);
  const dependent = new Float32Array((words.length + 2) * 2 * WIDTH);
  const head = new Float32Array((words.length + 2) * 2 * WIDTH);
  for (const relation of [0, 1]) head[relation * WIDTH] = 3; // "none in sight", taken where nothing better is
  words.forEach((_, i) => {
    for (const [role, letter] of ["S", "Q", "C"].entries()) {
      const span = spans.find((candidate) => candidate.role === letter && candidate.start <= starts[i] && ends[i] <= candidate.end);
      tags[i * 9 + role * 3 + (span ? (span.start === starts[i] ? 1 : 2) : 0)] = SURE;
      for (const relation of [0, 1]) {
        const at = ((i + 1) * 2 + relation) * WIDTH;
        dependent[at] = 1;
        if (span && letter === (relation === 0 ? "S" : "C") && span.group > 0) dependent[at + span.group] = SURE;
        if (span && letter === "Q" && span.start === starts[i]) head[at + span.group] = 1;
      }
    }
  });
  const windows = [{ start: 0, end: words.length, width: WIDTH, dependent, head }];
  const predictions = {
    model: "test",
    starts,
    ends,
    tags,
    owners: new Uint32Array(words.length),
    windows,
    decoding: { ...DECODING, ...decoding },
  };
  return { text: plain, predictions };
}

/** One attribution a line: form, source, cue, content. */
export function lines(text: string, attributions: readonly Attribution[]): string[] {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(" ... ") || "-";
  return attributions.map(({ form, source, cue, content, attitude, continues }) => {
    const marks = `${attitude ? " {attitude}" : ""}${continues === null ? "" : " {goes on}"}`;
    return `${form} | ${words(source)} | ${words(cue)} | ${words(content)}${marks}`;
  });
}
