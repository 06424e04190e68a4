import type { Proposal } from "./proposal.ts";
import type { Range, Words } from "./words.ts";

/**
 * Filters and repairs over proposals: contents without words go, a cue proposed twice stays with the
 * more trusted proposal, and weak cues inside another's content go (an inner statement of speech
 * stays: "a source said that the minister had promised ...").
 */
export function refine(words: Words, proposals: readonly Proposal[]): Proposal[] {
  const usable = proposals.map((proposal) => trimEdges(words, proposal)).filter((proposal): proposal is Proposal => proposal !== null);
  const ordered = [...usable].sort((a, b) => b.confidence - a.confidence || firstOf(a) - firstOf(b));
  const cueAt = new Set<number>();
  const kept: Proposal[] = [];
  for (const proposal of ordered) {
    const tokens = proposal.cue.flatMap(([a, b]) => Array.from({ length: b - a }, (_, k) => a + k));
    if (tokens.length > 0 && tokens.some((i) => cueAt.has(i))) continue;
    for (const i of tokens) cueAt.add(i);
    kept.push(proposal);
  }
  const inContent = new Int16Array(words.tokens.length + 1);
  for (const proposal of kept) {
    for (const [a, b] of proposal.content) {
      inContent[a]++;
      inContent[b]--;
    }
  }
  for (let i = 1; i < inContent.length; i++) inContent[i] += inContent[i - 1];
  return kept
    .filter((proposal) => proposal.cue.length === 0 || inContent[proposal.cue[0][0]] === 0 || isInnerSpeech(proposal))
    .sort((a, b) => firstOf(a) - firstOf(b) || a.content[0][0] - b.content[0][0]);
}

const INNER = new Set(
  "say tell confirm announce report warn deny promise claim according insist acknowledge admit argue assert declare explain pledge vow allege assure inform conclude complain predict maintain concede state stress".split(
    " ",
  ),
);

/** Acts that are done in words, though their verbs take no clause: "had promised to resign". */
const INNER_ACTS = new Set("promise pledge vow deny".split(" "));

/** Plain speech with a source, sure enough to stand inside another statement. */
export function isInnerSpeech({ source, lemma, confidence }: Proposal): boolean {
  if (source === null || lemma === undefined) return false;
  return (INNER.has(lemma) && confidence >= 0.8) || (INNER_ACTS.has(lemma) && confidence >= 0.55);
}

function firstOf(proposal: Proposal): number {
  return proposal.cue[0]?.[0] ?? proposal.content[0][0];
}

/** Content ranges without edge marks other than quotation marks and what makes a question or a cry; null when no word is left. */
export function trimEdges(words: Words, proposal: Proposal): Proposal | null {
  const content: Range[] = [];
  for (const [a, b] of proposal.content) {
    let first = a;
    let end = b;
    while (first < end && isEdge(words, first)) first++;
    while (end > first && isEdge(words, end - 1) && !/[?!]/.test(words.tokens[end - 1].text)) end--;
    let count = 0;
    for (let i = first; i < end; i++) if (words.tokens[i].kind !== "mark") count++;
    if (count > 0) content.push([first, end]);
  }
  return content.length > 0 ? { ...proposal, content } : null;
}

function isEdge({ tags, quotationOf }: Words, i: number): boolean {
  return quotationOf[i] < 0 && /^(?:comma|colon|semicolon|dash|stop)$/.test(tags[i]);
}
