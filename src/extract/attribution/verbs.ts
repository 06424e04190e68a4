import { DOCUMENTS, NEGATIONS, TIME_WORDS } from "../en/closed-class.ts";
import { clauseEnd, clauseStart, contentBefore, isTitle, opensQuotation, quotationEnd, quotationStart } from "./content.ts";
import { type CueEntry, type Frame, LEXICON } from "./lexicon.ts";
import { nounPhraseAt, subjectBefore, withAppositionAfter } from "./phrases.ts";
import type { Proposal } from "./proposal.ts";
import type { Range, Words } from "./words.ts";

/**
 * Reporting verbs. Each verb outside quotation marks is read with its group ("has also said"), its
 * subject before or after it, and its content after or before it. A verb inside a quotation is the
 * speaker's own and no cue of the article's.
 */

const BE = new Set("is was are were be been being".split(" "));
/** Subject and auxiliary in one word: "he's calling for", "they've said". */
const CONTRACTED = /^(?:he|she|it|they|we|i|you|who)'(?:s|re|m|ve|d|ll)$/;
const LEAD_INTO = new Set("went goes going continued continues began begins managed proceeded used started".split(" "));
/** Verbs of the lexicon that are nouns as often; their bare and -s forms need a clear subject. */
const NOUN_LIKE = new Set(
  "claim claims report reports note notes state states hope hopes fear fears doubt doubts suspect suspects plan plans demand demands request requests promise promises pledge pledges vow vows attack attacks question questions praise credit credits detail details outline project projects challenge challenges support backs back favor favors favour blame quote quotes call calls answer answers boast joke jokes hail label labels challenge view views estimate estimates forecast forecasts worry worries wonder wonders desire offer offers wish wishes agree counter post posts tweet tweets mention reference references advocate advocates welcome ridicule echo highlight highlights slam blast rank ranks read reads finds find volunteer signal signals dispute disputes contradict order orders caution appeal appeals approach ask urge approve reveal show shows counters sees see consider promote protest insult pressure interpret remember".split(
    " ",
  ),
);
/** Verbs that report only with "that", a colon or a quotation after them. */
const STRICT = new Set(
  "add cry bark remember recite clarify affirm envision foresee continue repeat answer volunteer email confess recount cry bark remember recite clarify affirm envision foresee post state project signal counter oppose propose recommend disclose indicate imply hint write joke report estimate mention call reveal announce request demand hope feel assume imagine learn decide agree regret read find show realize realise recall underscore underline elaborate telegraph assess rank suggest".split(
    " ",
  ),
);

/** Longest headline, in tokens. */
const MAX_HEADLINE = 60;

/** Longest stretch between the halves of a split quotation, in tokens: "..., he wrote in a letter to the council explaining his vote, ...". */
const MAX_INTERRUPTION = 30;

interface Reading {
  readonly verb: number;
  readonly entry: CueEntry;
  readonly groupStart: number;
  /** One past the last token of the cue: the verb and the words of its phrase. */
  readonly cueEnd: number;
  readonly takes: "clause" | "object" | null;
  readonly passive: boolean;
  readonly gerund: boolean;
}

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
      const reading = readGroup(words, i, entry, firstToken);
      if (!reading) continue;
      if (reading.gerund && gerunds === 0 && words.tags[reading.groupStart - 1] === "conjunction") continue; // "accused of arming and backing them"
      const proposal = propose(words, reading, firstToken, endToken, subject);
      if (!proposal) continue;
      proposals.push(proposal);
      if (reading.gerund) gerunds++;
      if (proposal.source && i >= contentStop) subject = proposal.source;
      for (const [, stop] of proposal.content) contentStop = Math.max(contentStop, stop);
      i = Math.max(i, reading.cueEnd - 1);
    }
  }
  return proposals;
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

function readGroup(words: Words, verb: number, entry: CueEntry, first: number): Reading | null {
  const { tags, lower } = words;
  let start = verb;
  let passive = false;
  let auxiliary = false;
  while (start > first) {
    const tag = tags[start - 1];
    const word = lower[start - 1];
    if (CONTRACTED.test(word)) {
      auxiliary = true;
      break;
    }
    if (tag === "auxiliary" || NEGATIONS.has(word)) {
      if (BE.has(word) && (entry.form === "past" || entry.form === "participle")) passive = true;
      if (tag === "auxiliary") auxiliary = true;
      start--;
    } else if (tag === "adverb" && !TIME_WORDS.has(word) && word !== "there" && word !== "here") start--;
    else break;
  }
  while (start < verb && tags[start] === "adverb" && start === first) start++;
  if (start > first && lower[start - 1] === "to") {
    let outer = start - 2;
    if (lower[outer] === "on") outer--;
    if (outer < first || !LEAD_INTO.has(lower[outer])) return null;
    start = outer;
    while (start > first && (tags[start - 1] === "auxiliary" || tags[start - 1] === "adverb")) start--;
  } else if (
    start > first &&
    start === verb &&
    (tags[start - 1] === "determiner" || tags[start - 1] === "preposition") &&
    entry.form !== "gerund"
  ) {
    if (
      !(tags[start - 1] === "determiner" && /^(?:some|many|several|all|both|few|most|others|this|that|these|those)$/.test(lower[start - 1]))
    )
      return null;
  } else if (start > first && start === verb && /'s$/.test(lower[start - 1])) return null;
  const phrase = entry.phrases.find(({ words: rest }) => rest.every((word, k) => lower[verb + 1 + k] === word));
  if (!phrase && entry.frames.size === 0) return null;
  const gerund = entry.form === "gerund" && !auxiliary;
  return { verb, entry, groupStart: start, cueEnd: verb + 1 + (phrase?.words.length ?? 0), takes: phrase?.takes ?? null, passive, gerund };
}

function propose(words: Words, reading: Reading, first: number, end: number, previous: Range | null): Proposal | null {
  if (reading.gerund) return proposeGerund(words, reading, first, end, previous);
  if (reading.entry.frames.has("seem") && reading.takes === null) return proposeImpression(words, reading, first, end);
  if (reading.passive) return proposePassive(words, reading, first, end);
  const inverted = proposeInverted(words, reading, first, end);
  if (inverted) return inverted;
  const subject = subjectOf(words, reading, first, previous);
  if (!subject || !isClear(words, reading, subject)) return null;
  if (isSpeech(reading) && followsQuotation(words, subject[0] - 1, first)) {
    const left = contentBefore(words, subject[0] - 1, first);
    if (left) return make("verb-after", words, reading, subject, left, continuation(words, reading.cueEnd, end, left));
  }
  const content = contentAfter(words, reading, subject, frontedEnd(words, subject, first, end));
  if (content) return make("verb", words, reading, subject, content, []);
  if (!isSpeech(reading) || subject[0] <= first) return null;
  const left = contentBefore(words, subject[0] - 1, first);
  if (!left) return null;
  return make("verb-after", words, reading, subject, left, continuation(words, reading.cueEnd, end, left));
}

/** In "on “Morning at the Quay,”" the marks hold a title, no speech. */
function isTitleAfterPreposition(words: Words, inside: number): boolean {
  const start = quotationStart(words, inside);
  return start > 0 && words.tags[start - 1] === "preposition" && isTitle(words, [start, inside + 1]);
}

/** "When Arden said she would go, the room fell silent": the content of a clause put in front ends at its comma. */
function frontedEnd(words: Words, subject: Range, first: number, end: number): number {
  const relative = /^(?:who|which)$/.test(words.lower[subject[0]]) && words.tags[subject[0] - 1] === "comma";
  if (!relative && (subject[0] - first !== 1 || !FRONTING.has(words.lower[first]))) return end;
  for (let i = subject[1]; i < end; i++)
    if (words.tags[i] === "comma" && words.quotationOf[i] < 0 && !opensQuotation(words, i + 1)) return i;
  return end;
}
const FRONTING = new Set("when as after while if although though since because before once until".split(" "));

/** Does a quotation that a reporting clause may follow end right before: with a comma inside or after its mark, or ? or !? */
function followsQuotation(words: Words, before: number, first: number): boolean {
  if (before < 0 || words.sentences[words.sentenceOf[before]].paragraph !== words.sentences[words.sentenceOf[first]].paragraph)
    return false;
  if (words.tags[before] === "comma" || words.tags[before] === "dash")
    return before > first && words.quotationOf[before - 1] >= 0 && !isTitleAfterPreposition(words, before - 1);
  if (words.quotationOf[before] < 0 || isTitleAfterPreposition(words, before)) return false;
  const last = words.tokens[before - 1]?.text ?? "";
  return /^[,?!…—–-]$|^\.{2,}$/.test(last) || (before >= first && last !== ".");
}

/** ..., said Ada Lund, the harbour master: the subject follows a verb of speech. */
function proposeInverted(words: Words, reading: Reading, first: number, end: number): Proposal | null {
  const { tags, lower } = words;
  const before = reading.groupStart - 1;
  if (!isSpeech(reading) || reading.takes || before < 0 || reading.groupStart !== reading.verb) return null;
  const quoted = followsQuotation(words, before, first) || (before >= first && words.quotationOf[before] >= 0);
  if (before < first && !quoted) return null;
  if (!quoted && tags[before] !== "comma") return null;
  const after = reading.cueEnd;
  if (after >= end || !/^(?:name|determiner|pronoun|word)$/.test(tags[after])) return null;
  if (/^(?:that|who|which|it|they)$/.test(lower[after]) || TIME_WORDS.has(lower[after])) return null;
  const phrase = nounPhraseAt(words, after, end);
  if (!phrase) return null;
  if (!quoted) {
    if (tags[after] === "pronoun") return null;
    if (subjectBefore(words, reading.groupStart, first)) return null;
    if (phrase[1] < end && !/^(?:stop|comma|preposition|dash)$/.test(tags[phrase[1]])) return null;
  } else if (phrase[1] < end && tags[phrase[1]] === "auxiliary") return null;
  const left = contentBefore(words, before, first);
  if (!left) return null;
  const source = withAppositionAfter(words, phrase, end);
  return make("verb-inverted", words, reading, source, left, continuation(words, source[1], end, left));
}

/** "..., adding that ...": the subject is that of the clause before. */
function proposeGerund(words: Words, reading: Reading, first: number, end: number, previous: Range | null): Proposal | null {
  const { tags } = words;
  const before = reading.groupStart - 1;
  const opens = before < first || /^(?:comma|dash|quote|conjunction|semicolon)$/.test(tags[before]) || words.quotationOf[before] >= 0;
  if (!opens && !/^(?:while|by|when|before|after|in)$/.test(words.lower[before])) return null;
  const frames = reading.entry.frames;
  if (frames.has("seem") || frames.has("show")) return null;
  const subject = previous ?? sentenceSubject(words, first, end, reading.groupStart);
  const content = contentAfter(words, reading, subject ?? [first, first + 1], end);
  if (!content || !subject) return null;
  return make("gerund", words, reading, subject, content, []);
}

/** "The talks seemed close to collapse": content on both sides, nobody named. */
function proposeImpression(words: Words, reading: Reading, first: number, end: number): Proposal | null {
  const subject = subjectBefore(words, reading.groupStart, first);
  if (!subject || reading.cueEnd >= end || /^(?:stop|comma|preposition)$/.test(words.tags[reading.cueEnd])) return null;
  if (
    reading.entry.lemma === "appear" &&
    !/^(?:to|that|\w+ed|\w+ing|\w+ent|\w+ant|\w+ful|\w+able|\w+ic|\w+y)$/.test(words.lower[reading.cueEnd])
  )
    return null;
  const stop = clauseEnd(words, reading.cueEnd, end, "clause");
  return make("impression", words, reading, null, subject, [[reading.cueEnd, stop]]);
}

/** "was praised by the union": the agent is the source. */
function proposePassive(words: Words, reading: Reading, first: number, end: number): Proposal | null {
  const frames = reading.entry.frames;
  const subject = subjectBefore(words, reading.groupStart, first);
  if (!subject) return null;
  if (reading.entry.lemma === "expect" && words.lower[reading.cueEnd] === "to") {
    return make("expected", words, reading, null, subject, [[reading.cueEnd, clauseEnd(words, reading.cueEnd, end, "clause")]]);
  }
  if (frames.has("tell") && reading.entry.lemma !== "ask" && reading.entry.lemma !== "urge") return null;
  if (!frames.has("object")) return null;
  for (let i = reading.cueEnd; i < Math.min(end, reading.cueEnd + 8); i++) {
    if (/^(?:comma|stop|quote)$/.test(words.tags[i])) break;
    if (words.lower[i] !== "by") continue;
    const agent = nounPhraseAt(words, i + 1, end);
    if (!agent || /ing$/.test(words.lower[i + 1])) return null;
    return make("passive", words, reading, agent, subject, []);
  }
  return null;
}

function subjectOf(words: Words, reading: Reading, first: number, previous: Range | null): Range | null {
  const before = reading.groupStart - 1;
  if (before < first) return null;
  if (CONTRACTED.test(words.lower[before])) return [before, before + 1];
  const tag = words.tags[before];
  if (previous && (tag === "conjunction" || (tag === "comma" && reading.entry.form !== "base"))) {
    const own = tag === "comma" ? subjectBefore(words, reading.groupStart, first) : null;
    return own ?? previous;
  }
  if (tag === "conjunction") return sentenceSubject(words, first, words.sentences[words.sentenceOf[first]].endToken, before);
  return subjectBefore(words, reading.groupStart, first);
}

/** The noun phrase a sentence begins with. */
function sentenceSubject(words: Words, first: number, end: number, before: number): Range | null {
  let at = first;
  while (at < before && /^(?:conjunction|adverb|comma|quote|mark|dash)$/.test(words.tags[at])) at++;
  if (at >= before || TIME_WORDS.has(words.lower[at]) || words.tags[at] === "preposition" || words.tags[at] === "subordinator") return null;
  const phrase = nounPhraseAt(words, at, Math.min(end, before));
  return phrase && phrase[1] <= before ? phrase : null;
}

/** Rejects readings in which the verb is more likely a noun, or its subject no speaker. */
function isClear(words: Words, reading: Reading, subject: Range): boolean {
  const { entry, verb, groupStart } = reading;
  const { tags, lower } = words;
  const last = subject[1] - 1;
  const pronoun = tags[last] === "pronoun";
  if (CONTRACTED.test(lower[last])) return true;
  if (pronoun && lower[last] === "it" && entry.form !== "past" && !entry.frames.has("say")) return false;
  if (entry.form === "base" && groupStart === verb) {
    if (pronoun) return /^(?:i|we|they|you|who|others|many|some|several|both|few|most|all)$/.test(lower[last]);
    if (tags[last] === "determiner") return true;
    const plural = /(?:[^s]s|people|men|women|police)$/.test(lower[last]) && !/^(?:this|his|its|is|was)$/.test(lower[last]);
    if (!plural && !lower.slice(subject[0], subject[1]).includes("and")) return false;
    return !NOUN_LIKE.has(lower[verb]) || tags[subject[0]] === "determiner" || tags[subject[0]] === "name" || tags[last] !== "name";
  }
  if (entry.lemma === "intend" && !pronoun && tags[last] !== "name") return false;
  if (entry.form === "third" && groupStart === verb && NOUN_LIKE.has(lower[verb])) {
    if (pronoun) return true;
    if (!/^(?:name)$/.test(tags[last]) && !DOCUMENTS.has(lower[last])) return tags[subject[0]] === "determiner";
  }
  return true;
}

function isSpeech({ entry, takes }: Reading): boolean {
  return takes === null ? entry.frames.has("say") || entry.frames.has("tell") || entry.frames.has("think") : takes === "clause";
}

/** Content to the right in the first frame that fits; null when none does. */
function contentAfter(words: Words, reading: Reading, subject: Range, end: number): Range | null {
  const { entry, cueEnd, takes } = reading;
  const { tags, lower } = words;
  const frames: ReadonlySet<Frame> = takes ? new Set<Frame>([takes === "clause" ? "say" : "object"]) : entry.frames;
  if (cueEnd >= end) return null;
  if (frames.has("infinitive")) {
    const to = infinitiveStart(words, cueEnd, end, entry.lemma);
    if (to >= 0) return [to, clauseEnd(words, to, end, "clause")];
  }
  if (frames.has("say") || frames.has("tell") || frames.has("think") || frames.has("show")) {
    const strong = hasMark(words, cueEnd, end, frames.has("tell"));
    const documentary = !frames.has("say") && !frames.has("tell") && !frames.has("think");
    if (documentary && !(lower.slice(subject[0], subject[1]).some((word) => DOCUMENTS.has(word)) || strong)) return null;
    if (!frames.has("object") || strong) {
      if (strong || !STRICT.has(entry.lemma) || documentary || (frames.has("tell") && lower[cueEnd] !== "about")) {
        const start = clauseStart(words, cueEnd, end, frames.has("tell") && !frames.has("say"));
        if (start >= 0 && start < end && !(frames.has("think") && !strong && !startsClause(words, start))) {
          return [start, clauseEnd(words, start, end, "clause")];
        }
      } else if (startsClause(words, cueEnd) && frames.has("say") && !NOUN_LIKE.has(lower[reading.verb])) {
        return [cueEnd, clauseEnd(words, cueEnd, end, "clause")];
      }
    }
  }
  if (
    frames.has("object") &&
    !/^(?:stop|comma|preposition|conjunction|subordinator|close|adverb|dash|semicolon|auxiliary|colon)$/.test(tags[cueEnd]) &&
    lower[cueEnd] !== "to"
  ) {
    if (tags[cueEnd] === "pronoun" && /^(?:i|he|she|we|they|who|which)$/.test(lower[cueEnd])) return null;
    return [cueEnd, clauseEnd(words, cueEnd, end, "object")];
  }
  if (frames.has("object") && lower[cueEnd] === "that" && !takes) return [cueEnd, clauseEnd(words, cueEnd, end, "clause")];
  return null;
}

/** "that", a colon, a comma and quotation mark, or a quotation right after the verb; "photos that" is a noun with its own clause. */
function hasMark(words: Words, at: number, end: number, addressee: boolean): boolean {
  const lead = addressee || /^(?:preposition|adverb|subordinator)$/.test(words.tags[at]) || TIME_WORDS.has(words.lower[at]);
  for (let i = at; i < Math.min(end, at + 8); i++) {
    if (words.lower[i] === "that") return i === at || lead;
    if (words.tags[i] === "colon") return true;
    if (opensQuotation(words, i)) return i === at || words.tags[i - 1] === "comma" || words.tags[i - 1] !== "determiner";
    if (/^(?:stop|semicolon)$/.test(words.tags[i]) || (words.tags[i] === "comma" && !opensQuotation(words, i + 1))) return false;
  }
  return false;
}

/** Does something like a clause begin here: a subject, not a preposition or an infinitive? */
function startsClause(words: Words, i: number): boolean {
  if (words.lower[i] === "that" || opensQuotation(words, i)) return true;
  if (!/^(?:pronoun|determiner|name|word|number|subordinator)$/.test(words.tags[i])) return false;
  for (let k = i; k < Math.min(words.tokens.length, i + 12); k++) {
    if (
      words.tags[k] === "auxiliary" ||
      (k > i && LEXICON.has(words.lower[k]) && words.tags[k] === "word" && !/^(?:determiner|preposition|number)$/.test(words.tags[k - 1]))
    )
      return true;
    if (/^(?:stop|comma)$/.test(words.tags[k])) return false;
    if (k > i && words.tags[k] === "word" && /(?:ed|s)$/.test(words.lower[k]) && /^(?:pronoun|name)$/.test(words.tags[k - 1])) return true;
  }
  return false;
}

/** "to resign" or, with an addressee, "him to resign"; -1 when there is no infinitive. */
function infinitiveStart(words: Words, at: number, end: number, lemma: string): number {
  if (words.lower[at] === "to" || (words.lower[at] === "not" && words.lower[at + 1] === "to")) return at;
  if (/^(?:want|expect|ask|order|prefer)$/.test(lemma)) {
    const phrase =
      words.lower[at] === "him" || words.lower[at] === "them" || words.lower[at] === "her"
        ? ([at, at + 1] as const)
        : nounPhraseAt(words, at, end);
    if (phrase && words.lower[phrase[1]] === "to") return at;
    if (lemma === "want" && phrase) return at;
  }
  return -1;
}

/** What goes on after ", she said,": the rest of the quotation, or of the sentence. */
function continuation(words: Words, after: number, end: number, left: Range): Range[] {
  const { tags, lower } = words;
  let i = after;
  const quotedLeft = words.quotationOf[left[1] - 1] >= 0 || words.quotationOf[left[1] - 2] >= 0;
  while (i < end && i - after < MAX_INTERRUPTION && !/^(?:stop|semicolon|colon)$/.test(tags[i])) {
    if (words.quotationOf[i] >= 0 || (!quotedLeft && /^(?:comma|dash)$/.test(tags[i]))) break;
    if (quotedLeft && i + 1 < end && opensQuotation(words, i + 1) && /^(?:comma|dash)$/.test(tags[i])) break;
    i++;
  }
  if (i >= end) return [];
  if (words.quotationOf[i] >= 0)
    return opensQuotation(words, i) && (tags[i - 1] === "comma" || i === after) ? [[i, quotationEnd(words, i)]] : [];
  if (/^(?:stop|semicolon)$/.test(tags[i])) return [];
  const next = i + 1;
  if (next >= end) return [];
  if (words.quotationOf[next] >= 0 && opensQuotation(words, next)) return [[next, Math.max(quotationEnd(words, next), next + 1)]];
  if (quotedLeft || i !== after || tags[i] !== "comma") return [];
  if (
    LEXICON.get(lower[next])?.form === "gerund" ||
    /^(?:while|as|after|before|when|in|on|at|during|who|referring|speaking|although|though)$/.test(lower[next])
  )
    return [];
  return [[next, clauseEnd(words, next, end, "clause")]];
}

function make(rule: string, words: Words, reading: Reading, source: Range | null, content: Range, rest: readonly Range[]): Proposal {
  const { entry, groupStart, cueEnd, takes } = reading;
  const spoken = entry.frames.has("say") || entry.frames.has("tell") || takes === "clause";
  const attitude = !spoken && (entry.frames.has("think") || entry.frames.has("infinitive") || entry.frames.has("seem"));
  const quoted = words.quotationOf[content[0]] >= 0;
  const confidence = quoted ? 0.95 : spoken ? 0.8 : attitude ? 0.55 : 0.6;
  return { rule, source, cue: [[groupStart, cueEnd]], content: [content, ...rest], attitude, confidence, lemma: entry.lemma };
}
