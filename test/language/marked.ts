import { readLanguage } from "../../src/language/language.ts";
import type { View } from "../../src/terms/view.ts";

/** The view of plain text whose paragraphs are its lines that hold more than white space. */
export function viewOfLines(text: string): View {
  const paragraphs = [...text.matchAll(/\S[^\n]*/g)].map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }));
  return { text, pieces: [{ start: 0, end: text.length, origin: 0 }], paragraphs, headline: null };
}

/** Sentences of the text, as words. */
export function sentencesOf(text: string): string[] {
  const { layers } = readLanguage(viewOfLines(text));
  return layers.sentences.map((sentence) => text.slice(sentence.start, sentence.end));
}

/** Quotations of the text: their parts as words, `…` behind one that is never closed. */
export function quotationsOf(text: string): string[] {
  const { layers } = readLanguage(viewOfLines(text));
  return layers.quotations.map(
    (quotation) => quotation.parts.map((part) => text.slice(part.start, part.end)).join(" / ") + (quotation.closed ? "" : " …"),
  );
}
