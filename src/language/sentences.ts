import type { Annotator, Quotation, Sentence, Token } from "../terms/layers.ts";
import type { Span } from "../terms/span.ts";
import { NAMES_WITH_MARK } from "./en/abbreviations.ts";
import { REPORTING } from "./en/reporting.ts";

/**
 * Sentence ends by rule. A paragraph always ends one; inside it a full stop, question or exclamation
 * mark does when what follows can begin a sentence. Abbreviations and initials have swallowed their
 * stops already (see tokens.ts). Closing marks and brackets stay with the sentence they end, and a
 * quotation that ends in ? or ! goes on when its reporting clause follows ("Why?" Ms Arden asked).
 */
export const sentences: Annotator<"tokens" | "quotations", "sentences"> = {
  name: "sentences",
  needs: ["tokens", "quotations"],
  gives: "sentences",
  annotate: (view, { tokens, quotations }) => findSentences(tokens, view.paragraphs, quotations),
};

const TERMINAL = /^(?:[.!?…]|\.{2,})$/;
const CLOSER = /^(?:[”»"’')\]]|''|’’)$/;

/** Sentences of tokenized paragraphs, in order; every token is in exactly one. */
export function findSentences(tokens: readonly Token[], paragraphs: readonly Span[], quotations: readonly Quotation[]): Sentence[] {
  const closings = closingMarks(quotations);
  const found: Sentence[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    let first = next;
    while (next < tokens.length && tokens[next].start < paragraph.end) next++;
    const push = (end: number) => {
      if (end > first)
        found.push({ start: tokens[first].start, end: tokens[end - 1].end, firstToken: first, endToken: end, paragraph: index });
      first = end;
    };
    for (let i = first; i < next; i++) {
      if (!mayEnd(tokens, i)) continue;
      let end = i + 1;
      while (end < next && (TERMINAL.test(tokens[end].text) || isCloser(tokens, end, closings))) end++;
      if (end < next && begins(tokens, i, end, next)) push(end);
      i = Math.max(i, end - 1);
    }
    push(next);
  });
  return found;
}

function closingMarks(quotations: readonly Quotation[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const quotation of quotations) {
    if (quotation.closed) ends.add(quotation.end);
    for (const inner of quotation.inner) ends.add(inner.end);
  }
  return ends;
}

/** A straight mark closes only where a quotation was found to end; otherwise it opens the next sentence. */
function isCloser(tokens: readonly Token[], index: number, closings: ReadonlySet<number>): boolean {
  const { text, end } = tokens[index];
  return CLOSER.test(text) && (!/^["']/.test(text) || closings.has(end));
}

function mayEnd(tokens: readonly Token[], i: number): boolean {
  const { text, kind } = tokens[i];
  if (kind === "mark") return TERMINAL.test(text);
  return kind === "word" && text.endsWith(".");
}

/** Can the token at `next` begin a sentence after the one that ends at `stop`? */
function begins(tokens: readonly Token[], stop: number, next: number, limit: number): boolean {
  const end = tokens[stop];
  let at = next;
  while (at < limit && tokens[at].kind === "mark" && /^(?:["“‘'«([]|``|''|‘‘|[—–-])$/.test(tokens[at].text)) at++;
  if (at >= limit || /^[—–]/.test(tokens[next].text)) return false;
  const word = tokens[at].text;
  if (isMarkOfName(tokens, stop)) return false;
  if (end.kind === "word") return followsAbbreviation(end.text, tokens, at);
  if (/^\p{Ll}/u.test(word)) return false;
  const quoted = next > stop + 1;
  if (quoted && at === next && /[?!…]/.test(end.text) && hasReportingClause(tokens, at, limit)) return false;
  return true;
}

/** Is the token the mark that "Yahoo!" is written with? */
export function isMarkOfName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]?.text === "!" && before?.end === tokens[index].start && NAMES_WITH_MARK.has(before.text);
}

/** After "U.S." or "Inc." a sentence begins only with a word that no name begins with. */
function followsAbbreviation(text: string, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at].text;
  if (/^(?:\p{Lu}\.)$/u.test(text)) return false;
  if (!/^(?:u\.s|u\.k|u\.n|e\.u|d\.c|a\.m|p\.m|inc|co|corp|ltd|jr|sr|etc|calif|fla|ga|md|va|pa|n\.y)\.$/iu.test(text)) return false;
  return /^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|After|Before|When|While|If|As|For|Mr\.|Mrs\.|Ms\.)$/.test(
    word,
  );
}

/** "Ms Arden asked." within the next few words: a reporting verb after one to six words of a name or pronoun. */
function hasReportingClause(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 7); i++) {
    const { text, kind } = tokens[i];
    if (kind === "mark") return false;
    if (i > at && REPORTING.has(text.toLowerCase())) return true;
  }
  return false;
}
