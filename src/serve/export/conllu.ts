import type { Word } from "../../terms/layers.ts";
import type { Parse } from "../../terms/parse.ts";

/**
 * A parse as CoNLL-U, the ten columns of Universal Dependencies: words written as one are a multiword
 * token above its words, `SpaceAfter=No` stands where nothing parts a token from the next, and names are
 * marked word by word in the last column (`Name=B-PER`). Empty for a text without words.
 */
export function conlluOf({ doc, text, paragraphs, sentences, words, names }: Parse): string {
  const marks = nameMarks(words, names);
  let out = sentences.length > 0 ? `# newdoc id = ${oneLine(doc)}\n` : "";
  let paragraph = -1;
  let from = 0;
  sentences.forEach((sentence, index) => {
    const end = sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    let to = from;
    while (to < words.length && words[to].start < end) to++;
    if (sentence.paragraph !== paragraph && paragraphs.length > 0) out += "# newpar\n";
    paragraph = sentence.paragraph;
    out += `# sent_id = ${oneLine(doc)}-${index + 1}\n# text = ${oneLine(text.slice(sentence.start, sentence.end))}\n`;
    for (let at = from; at < to; ) {
      let next = at + 1;
      while (next < to && words[next].joined) next++;
      out += tokenLines(text, words, marks, from, at, next);
      at = next;
    }
    out += "\n";
    from = to;
  });
  return out;
}

/** One token: a line for each of its words, and one above them where they are several. `first` is the sentence's first word. */
function tokenLines(
  text: string,
  words: readonly Word[],
  marks: readonly (string | undefined)[],
  first: number,
  from: number,
  to: number,
): string {
  const { end } = words[to - 1];
  const space = end < text.length && /\S/.test(text[end]) ? "SpaceAfter=No" : undefined;
  const number = (word: number) => word - first + 1;
  let lines = "";
  if (to - from > 1) {
    const form = text.slice(words[from].start, end);
    lines += row([`${number(from)}-${number(to - 1)}`, form, "_", "_", "_", "_", "_", "_", "_", space ?? "_"]);
  }
  for (let at = from; at < to; at++) {
    const { form, lemma, upos, xpos, head, relation } = words[at];
    const last = [marks[at], to - from > 1 ? undefined : space].filter(Boolean).join("|") || "_";
    lines += row([number(at), form, lemma, upos, xpos, "_", head < 0 ? 0 : number(head), relation, "_", last]);
  }
  return lines;
}

function row(cells: readonly (string | number)[]): string {
  return `${cells.join("\t")}\n`;
}

/** `Name=B-PER` or `Name=I-PER` for the words that lie in a name. */
function nameMarks(words: readonly Word[], names: Parse["names"]): (string | undefined)[] {
  const marks: (string | undefined)[] = [];
  let at = 0;
  for (const name of names) {
    while (at < words.length && words[at].start < name.start) at++;
    for (let first = true; at < words.length && words[at].start < name.end; at++, first = false)
      marks[at] = `Name=${first ? "B" : "I"}-${name.type}`;
  }
  return marks;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
