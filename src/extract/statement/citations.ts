import type { Span } from "../../terms/span.ts";
import { clauseEnd } from "../attribution/content.ts";
import { type Range, spanOf, type Words } from "../attribution/words.ts";
import { DOCUMENTS, ROLE_NOUNS } from "../en/closed-class.ts";
import { rangeOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { partyAt } from "./parties.ts";

/**
 * Words that one outlet has from another: "the Gazette said, citing two officials", "the agency quoted
 * Shaw as saying that ...", "Shaw was quoted by the agency as saying ...". The words belong to the one
 * cited; who cites passes them on, and keeps a statement of their own that says so.
 */

const CITING = /^(?:citing|quoting)$/;
const SAYING = /^(?:saying|telling|writing|adding|warning|stating|suggesting|declaring|insisting)$/;

/** Longest sentence looked at, in tokens: more is a table. */
const MAX_SENTENCE = 400;

/** Longest description of one who is cited, in tokens. */
const MAX_CITED = 24;

/** How far "as saying" may stand from "quoted", in tokens. */
const MAX_QUOTED = 20;

/** The drafts with those cited among them. */
export function withCited(words: Words, drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.cue.length === 0) continue;
    const sentence = words.sentenceOf[rangeOf(words, draft.cue[0])[0]];
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), draft]);
  }
  const found: Draft[] = [];
  const gone = new Set<Draft>();
  for (const [sentence, inIt] of bySentence) {
    const { firstToken, endToken } = words.sentences[sentence];
    for (let i = firstToken; i < Math.min(endToken, firstToken + MAX_SENTENCE); i++) {
      if (words.quotationOf[i] >= 0) continue;
      if (CITING.test(words.lower[i])) citing(words, i, [firstToken, endToken], inIt, found, gone);
      else if (words.lower[i] === "quoted") quoted(words, i, endToken, inIt, found, gone);
    }
  }
  return [...drafts.filter((draft) => !gone.has(draft)), ...found];
}

/** "..., citing two officials": what the nearest statement says is theirs. */
function citing(words: Words, at: number, [first, end]: Range, inIt: readonly Draft[], found: Draft[], gone: Set<Draft>): void {
  const cited = citedAt(words, at + 1, end);
  if (!cited) return;
  const isOfCiting = (draft: Draft) => draft.cue.some((span) => touches(rangeOf(words, span), [at, at + 1]));
  const others = inIt.filter((draft) => !isOfCiting(draft) && draft.source.length > 0 && !holds(words, draft.content, at));
  const opens = at === first;
  const before = others.filter((draft) => Math.max(...[...draft.cue, ...draft.source].map((span) => rangeOf(words, span)[1])) <= at);
  const main = opens ? others[0] : (before.find((draft) => rangeOf(words, draft.source[0])[1] >= at - 1) ?? before.at(-1) ?? others[0]);
  if (!main) return;
  for (const draft of inIt) if (isOfCiting(draft)) gone.add(draft);
  found.push({
    ...main,
    source: [spanOf(words, cited)],
    cue: [spanOf(words, [at, at + 1])],
    continues: null,
    passedBy: main,
  });
}

/** Somebody who can be cited, with what describes them ("two officials familiar with the talks"); null for a reason ("citing the cost"). */
function citedAt(words: Words, first: number, end: number): Range | null {
  const { lower, tags } = words;
  const party = partyAt(words, first, end);
  if (!party) return null;
  const head = party[1] - 1;
  const named = tags[head] === "name";
  const noun = lower[head].replace(/'s$/, "");
  const speaks =
    named ||
    ROLE_NOUNS.has(noun) ||
    DOCUMENTS.has(noun) ||
    /^(?:people|sources?|persons?|media|agenc(?:y|ies)|broadcasters?|television|radio|outlets?|ministry)$/.test(noun);
  if (!speaks) return null;
  let stop = party[1];
  while (
    stop < Math.min(end, first + MAX_CITED) &&
    !/^(?:comma|stop|semicolon|colon|dash|quote|subordinator|auxiliary)$/.test(tags[stop]) &&
    words.quotationOf[stop] < 0
  ) {
    if (lower[stop] === "as") return null; // "citing the audit as the reason"
    stop++;
  }
  return [first, stop];
}

/** "quoted Shaw as saying", "was quoted (by the agency) as saying". */
function quoted(words: Words, at: number, end: number, inIt: readonly Draft[], found: Draft[], gone: Set<Draft>): void {
  const { lower } = words;
  const as = firstAs(words, at, Math.min(end, at + MAX_QUOTED));
  if (as < 0) return;
  const own = inIt.find((draft) => draft.cue.some((span) => touches(rangeOf(words, span), [at, at + 1])));
  if (!own) return;
  const passive = /^(?:is|was|were|been|being)$/.test(lower[at - 1] ?? "") || (lower[at - 2] === "was" && words.tags[at - 1] === "adverb");
  const ranges = own.content.map((span) => rangeOf(words, span));
  const seen = ranges.filter(([, stop]) => stop > as + 2).map(([from, stop]): Range => [Math.max(from, as + 2), stop]);
  const behind =
    seen.length > 0 ? seen : [[as + 2, clauseEnd(words, as + 2, end, "clause")] as const].filter(([from, stop]) => from < stop);
  if (behind.length === 0) return;
  const content = behind.map((range) => spanOf(words, afterAgent(words, range)));
  const cue = [spanOf(words, [as, as + 2])];
  if (!passive) {
    const party = ranges.find(([from, stop]) => from <= at + 1 && stop > at + 1) ?? null;
    if (party && as > at + 1) found.push({ ...own, source: [spanOf(words, [at + 1, as])], cue, content, continues: null, passedBy: own });
    return;
  }
  const subject = ranges.find(([, stop]) => stop <= at);
  if (!subject) return;
  gone.add(own);
  found.push({
    ...own,
    source: [spanOf(words, subject)],
    cue: [...own.cue.filter((span) => rangeOf(words, span)[1] <= as), ...cue],
    content,
    continues: null,
  });
}

/** "as saying by the agency that ...": the content without the agent. */
function afterAgent(words: Words, [first, end]: Range): Range {
  if (words.lower[first] !== "by") return [first, end];
  const agent = partyAt(words, first + 1, end);
  return agent && agent[1] < end ? [agent[1], end] : [first, end];
}

function firstAs({ lower }: Words, from: number, to: number): number {
  for (let i = from + 1; i + 1 < to; i++) if (lower[i] === "as" && SAYING.test(lower[i + 1])) return i;
  return -1;
}

function holds(words: Words, content: readonly Span[], token: number): boolean {
  return content.some((span) => touches(rangeOf(words, span), [token, token + 1]));
}

function touches(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
