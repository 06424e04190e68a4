import type { Parse } from "../../terms/parse.ts";

/**
 * A parse as one JSON value for other programs: sentences and names as places, words with their place,
 * tags and head (an index into `words`, -1 for the root of a sentence). Offsets are UTF-16 code units of `text`.
 */
export function parseJson({ doc, text, sentences, words, names }: Parse) {
  return {
    doc,
    text,
    sentences: sentences.map(({ start, end }) => [start, end]),
    words: words.map(({ start, end, form, lemma, upos, xpos, head, relation }) => ({
      start,
      end,
      form,
      lemma,
      upos,
      xpos,
      head,
      relation,
    })),
    spans: names.map(({ start, end, type }) => [start, end, type]),
  };
}
