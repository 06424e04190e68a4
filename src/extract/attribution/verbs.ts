import { TIME_WORDS } from "../en/closed-class.ts";
import { clauseEnd, contentBefore, opensQuotation } from "./content.ts";
import { continuation, followsQuotation } from "./left-content.ts";
import { LEXICON } from "./lexicon.ts";
import { nounPhraseAt, subjectBefore, withAppositionAfter } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";
import { contentAfter } from "./right-content.ts";
import { isClear, sentenceSubject, subjectOf } from "./subject.ts";
import { isSpeech, readGroup, type VerbGroup } from "./verb-group.ts";
import type { Range, Words } from "./words.ts";

/**
 * Reporting verbs. Each verb outside quotation marks is read with its group ("has also said"), its
 * subject before or after it, and its content after or before it. A verb inside a quotation is the
 * speaker's own and no cue of the article's.
 */

/** Longest headline, in tokens. */
const MAX_HEADLINE = 60;

/** Proposals of every reporting verb, sentence by sentence. */
export function recogniseVerbs(words: Words): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { firstToken, endToken } of words.sentences) {
    let subject: Range | null = null;
    let contentStop = firstToken;
    let gerunds = 0;
    for (let i = firstToken; i < endToken; i++) {
      if (words.quotationOf[i] >= 0) continue;
      const entry = LEXICON.get(words.lower[i]);
      if (!entry || (words.tags[i] === "name" && i > firstToken && !inHeadline(words, i))) continue;
      const group = readGroup(words, i, entry, firstToken);
      if (!group) continue;
      if (group.gerund && gerunds === 0 && words.tags[group.groupStart - 1] === "conjunction") continue; // "accused of arming and backing them"
      const proposal = propose(words, group, firstToken, endToken, subject);
      if (!proposal) continue;
      proposals.push(proposal);
      if (group.gerund) gerunds++;
      if (proposal.source && i >= contentStop) subject = proposal.source;
      for (const [, stop] of proposal.content) contentStop = Math.max(contentStop, stop);
      i = Math.max(i, group.cueEnd - 1);
    }
  }
  return proposals;
}

function propose(words: Words, group: VerbGroup, first: number, end: number, previous: Range | null): Proposal | null {
  if (group.gerund) return proposeGerund(words, group, first, end, previous);
  if (group.entry.frames.has("seem") && group.takes === null) return proposeImpression(words, group, first, end);
  if (group.passive) return proposePassive(words, group, first, end);
  const inverted = proposeInverted(words, group, first, end);
  if (inverted) return inverted;
  const subject = subjectOf(words, group, first, previous);
  if (!subject || !isClear(words, group, subject)) return null;
  if (isSpeech(group) && followsQuotation(words, subject[0] - 1, first)) {
    const left = contentBefore(words, subject[0] - 1, first);
    if (left) return make("verb-after", words, group, subject, left, continuation(words, group.cueEnd, end, left));
  }
  const content = contentAfter(words, group, subject, frontedEnd(words, subject, first, end));
  if (content) return make("verb", words, group, subject, content, []);
  if (!isSpeech(group) || subject[0] <= first || /^(?:who|which|that)$/.test(words.lower[subject[0]])) return null;
  const left = contentBefore(words, subject[0] - 1, first);
  if (!left) return null;
  return make("verb-after", words, group, subject, left, continuation(words, group.cueEnd, end, left));
}

/** ..., said Ada Lund, the harbour master: the subject follows a verb of speech. */
function proposeInverted(words: Words, group: VerbGroup, first: number, end: number): Proposal | null {
  const { tags, lower } = words;
  const before = group.groupStart - 1;
  if (!isSpeech(group) || group.takes || before < 0 || group.groupStart !== group.verb) return null;
  const quoted = followsQuotation(words, before, first) || (before >= first && words.quotationOf[before] >= 0);
  if (before < first && !quoted) return null;
  if (!quoted && tags[before] !== "comma") return null;
  const after = group.cueEnd;
  if (after >= end || !/^(?:name|determiner|pronoun|word)$/.test(tags[after])) return null;
  if (/^(?:that|who|which|it|they)$/.test(lower[after]) || TIME_WORDS.has(lower[after])) return null;
  const phrase = nounPhraseAt(words, after, end);
  if (!phrase) return null;
  if (!quoted) {
    if (tags[after] === "pronoun") return null;
    if (subjectBefore(words, group.groupStart, first)) return null;
    if (phrase[1] < end && !/^(?:stop|comma|preposition|dash)$/.test(tags[phrase[1]])) return null;
  } else if (phrase[1] < end && tags[phrase[1]] === "auxiliary") return null;
  const left = contentBefore(words, before, first);
  if (!left) return null;
  const source = withAppositionAfter(words, phrase, end);
  return make("verb-inverted", words, group, source, left, continuation(words, source[1], end, left));
}

/** A headline writes its verbs with capitals: most words of its sentence have one. */
function inHeadline(words: Words, i: number): boolean {
  const sentence = words.sentences[words.sentenceOf[i]];
  if (sentence.paragraph !== 0 || sentence.endToken - sentence.firstToken > MAX_HEADLINE) return false;
  let capitals = 0;
  let count = 0;
  for (let k = sentence.firstToken; k < sentence.endToken; k++) {
    if (words.tokens[k].kind !== "word") continue;
    count++;
    if (/^\p{Lu}/u.test(words.tokens[k].text)) capitals++;
  }
  return capitals > 0.6 * count;
}

/** "When Arden said she would go, the room fell silent": the content of a clause put in front ends at its comma. */
function frontedEnd(words: Words, subject: Range, first: number, end: number): number {
  const relative = /^(?:who|which)$/.test(words.lower[subject[0]]) && words.tags[subject[0] - 1] === "comma";
  if (!relative && !(FRONTING.has(words.lower[first]) && subject[0] - first < FRONTED_REACH && noComma(words, first, subject[0])))
    return end;
  for (let i = subject[1]; i < end; i++)
    if (words.tags[i] === "comma" && words.quotationOf[i] < 0 && !opensQuotation(words, i + 1)) return i;
  return end;
}
const FRONTING = new Set(
  "when as after while if although though since because before once until told asked reminded informed pressed given despite".split(" "),
);
/** Tokens a fronted clause's subject may be from its first word. */
const FRONTED_REACH = 8;

function noComma(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.tags[i] === "comma") return false;
  return true;
}

/** "..., adding that ...": the subject is that of the clause before. */
function proposeGerund(words: Words, group: VerbGroup, first: number, end: number, previous: Range | null): Proposal | null {
  const { tags } = words;
  const before = group.groupStart - 1;
  const opens = before < first || /^(?:comma|dash|quote|conjunction|semicolon)$/.test(tags[before]) || words.quotationOf[before] >= 0;
  if (!opens && !/^(?:while|by|when|before|after|in)$/.test(words.lower[before])) return null;
  const frames = group.entry.frames;
  if (frames.has("seem") || frames.has("show")) return null;
  const subject = previous ?? sentenceSubject(words, first, end, group.groupStart);
  const content = contentAfter(words, group, subject ?? [first, first + 1], end);
  if (!content || !subject) return null;
  return make("gerund", words, group, subject, content, []);
}

/** "The talks seemed close to collapse": content on both sides, nobody named. */
function proposeImpression(words: Words, group: VerbGroup, first: number, end: number): Proposal | null {
  const subject = subjectBefore(words, group.groupStart, first);
  if (!subject || group.cueEnd >= end || /^(?:stop|comma|preposition)$/.test(words.tags[group.cueEnd])) return null;
  if (
    group.entry.lemma === "appear" &&
    !/^(?:to|that|\w+ed|\w+ing|\w+ent|\w+ant|\w+ful|\w+able|\w+ic|\w+y)$/.test(words.lower[group.cueEnd])
  )
    return null;
  const stop = clauseEnd(words, group.cueEnd, end, "clause");
  return make("impression", words, group, null, subject, [[group.cueEnd, stop]]);
}

/** "was praised by the union": the agent is the source. */
function proposePassive(words: Words, group: VerbGroup, first: number, end: number): Proposal | null {
  const frames = group.entry.frames;
  const subject = subjectBefore(words, group.groupStart, first);
  if (!subject) return null;
  if (group.entry.lemma === "expect" && words.lower[group.cueEnd] === "to") {
    return make("expected", words, group, null, subject, [[group.cueEnd, clauseEnd(words, group.cueEnd, end, "clause")]]);
  }
  if (frames.has("tell") && group.entry.lemma !== "ask" && group.entry.lemma !== "urge") return null;
  if (!frames.has("object")) return null;
  for (let i = group.cueEnd; i < Math.min(end, group.cueEnd + 8); i++) {
    if (/^(?:comma|stop|quote)$/.test(words.tags[i])) break;
    if (words.lower[i] !== "by") continue;
    const agent = nounPhraseAt(words, i + 1, end);
    if (!agent || /ing$/.test(words.lower[i + 1])) return null;
    return make("passive", words, group, agent, subject, []);
  }
  return null;
}

function make(rule: string, words: Words, group: VerbGroup, source: Range | null, content: Range, rest: readonly Range[]): Proposal {
  const { entry, groupStart, cueEnd, takes } = group;
  const spoken = entry.frames.has("say") || entry.frames.has("tell") || takes === "clause";
  const attitude = !spoken && (entry.frames.has("think") || entry.frames.has("infinitive") || entry.frames.has("seem"));
  const quoted = words.quotationOf[content[0]] >= 0;
  const confidence = quoted ? 0.95 : spoken ? 0.8 : attitude ? 0.55 : 0.6;
  return { rule, source, cue: [[groupStart, cueEnd]], content: [content, ...rest], attitude, confidence, lemma: entry.lemma };
}
