import type { Passage, Span } from "../terms/span.ts";
import { foldWords } from "./fold.ts";
import { quotedSpans } from "./quoted.ts";
import { sentenceSpans } from "./sentences.ts";

/**
 * The sentences of an article's body as they are laid beside those of other articles: each with its place, its folded
 * words, which of them stand in quotation marks, and a hash under which the same sentence is found in another article.
 * Figures count as one another in that hash: a copyright line has another year every year.
 */
export interface Line extends Passage {
  /** 32 bits; 0 for one without words. */
  readonly key: number;
  readonly forms: readonly string[];
  /** For each word: does it stand in quotation marks? */
  readonly quoted: readonly boolean[];
}

export function linesOf(body: readonly Passage[]): Line[] {
  return body.flatMap(({ start, text }) => {
    const quotations = quotedSpans(text);
    const words = foldWords(text);
    let next = 0;
    return sentenceSpans(text, words)
      .flatMap((span) => unjammed(text, span))
      .map((span): Line => {
        const forms: string[] = [];
        const quoted: boolean[] = [];
        for (; next < words.length && words[next].start < span.end; next++) {
          const at = words[next].start;
          forms.push(words[next].form);
          quoted.push(quotations.some((mark) => mark.start <= at && at < mark.end));
        }
        return {
          start: start + span.start,
          end: start + span.end,
          text: text.slice(span.start, span.end),
          forms,
          quoted,
          key: lineKey(forms),
        };
      });
  });
}

/** "It held for a week.The mayor": an end of a sentence where the space was lost on the way; not inside an address. */
const JAMMED = /(?<![@/]\S{0,60})(?<=\p{Ll}{2}[.!?]["”’']?)(?=["“‘]?\p{Lu}\p{Ll}+\s)/gu;

/** What every jammed sentence holds, looked for first. */
const CLOSE = /[.!?]["”’']?["“‘]?\p{Lu}/u;

function unjammed(text: string, { start, end }: Span): Span[] {
  if (!CLOSE.test(text.slice(start, end))) return [{ start, end }];
  const cuts = [...text.slice(start, end).matchAll(JAMMED)].map(({ index }) => start + index);
  return [start, ...cuts].map((from, i) => ({ start: from, end: cuts[i] ?? end }));
}

function lineKey(forms: readonly string[]): number {
  return forms.length === 0 ? 0 : hashText(forms.map((form) => (FIGURE.test(form) ? "0" : form)).join(" "));
}

const FIGURE = /^\p{Nd}[\p{Nd}.,:/]*$/u;

/** FNV-1a with a last stir, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
