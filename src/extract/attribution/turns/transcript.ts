import { PLACES } from "../../en/name-words.ts";
import type { Proposal } from "../proposal.ts";
import type { Range, Words } from "../words.ts";
import { withoutDirections } from "./directions.ts";
import { type Label, labelAt } from "./labels.ts";

/**
 * The turns of a transcript or an interview. A label counts when it comes back or its name stands elsewhere
 * in the text, and only where there are several; then short turns count too. In a text that is a
 * transcript, paragraphs without a label go on with the turn before them, until a heading or its end.
 */

/** Labels that make a transcript: in capitals or letters, and otherwise. */
const LEAST = { capitals: 2, letter: 2, name: 3 } as const;
/** Labels from which on a text may be a transcript as a whole, and the least share of its paragraphs, first to last label, that have one. */
const WHOLE = { labels: 5, share: 0.2 } as const;
/** Greatest share of the paragraphs without a label that may tell what somebody said: a transcript has no narrator. */
const NARRATED = 0.15;
/** Words from which on a line without an end is no heading. */
const HEADING = 12;

const CONFIDENCE = 0.9;

export function transcriptTurns(words: Words, paragraphs: readonly Range[]): Proposal[] {
  const labels = accepted(
    words,
    withInitials(
      words,
      paragraphs.map((range) => labelAt(words, range)),
    ),
  );
  const whole = isTranscript(words, paragraphs, labels);
  const turns: { label: Label | null; content: Range[] }[] = [];
  let open = false;
  paragraphs.forEach((range, index) => {
    const label = labels[index];
    if (label) {
      turns.push({ label, content: withoutDirections(words, label.content) });
      open = whole;
    } else if (isAsked(words, range, labels, index)) {
      turns.push({ label: null, content: [range] });
    } else if (open) {
      const said = withoutDirections(words, range);
      if (said.length === 0) return; // nothing but "(Laughter.)"
      if (endsTranscript(words, range) || isShortLine(words, range) || isNarrated(words, range)) open = false;
      else turns[turns.length - 1].content.push(...said);
    }
  });
  return turns
    .map(({ label, content }) => ({ label, content: content.filter((range) => hasWords(words, range)) }))
    .filter(({ content }) => content.length > 0)
    .map(({ label, content }) => ({
      rule: "turn",
      source: label?.label ?? null,
      cue: label?.colon ? [label.colon] : [],
      content,
      attitude: false,
      confidence: CONFIDENCE,
      lemma: "turn",
    }));
}

/** A question between two turns with one label: somebody else asks it, whose label is left out after the first. */
function isAsked({ tokens, tags }: Words, [first, end]: Range, labels: readonly (Label | null)[], index: number): boolean {
  const before = labels[index - 1];
  const after = labels[index + 1];
  if (!before || !after || before.key !== after.key || before.form === "letter") return false;
  return tokens[end - 1].text === "?" && tags[first] !== "quote" && end - first <= MAX_QUESTION;
}

/** Longest such question, in tokens. */
const MAX_QUESTION = 80;

/** "ADA LUND:" at first and "AL:" from then on: the initials have the key and the form of the name. */
function withInitials({ tokens }: Words, labels: readonly (Label | null)[]): (Label | null)[] {
  const full = new Map<string, Label>();
  for (const label of labels) {
    if (label === null || label.form === "letter") continue;
    const names = tokens.slice(...label.label).filter(({ kind, text }) => kind === "word" && /^\p{Lu}/u.test(text));
    if (names.length > 1) full.set(names.map(({ text }) => text[0].toLowerCase()).join(""), label);
  }
  return labels.map((label) => {
    if (label === null || label.label[1] - label.label[0] > 1) return label;
    const meant = full.get(label.key.replaceAll(".", ""));
    return meant ? { ...label, key: meant.key, form: meant.form } : label;
  });
}

/** For each paragraph its label, where it is one. */
function accepted(words: Words, candidates: readonly (Label | null)[]): (Label | null)[] {
  const sure = candidates.filter((label): label is Label => label?.speech === true);
  const times = new Map<string, number>();
  for (const { key } of sure) times.set(key, (times.get(key) ?? 0) + 1);
  const named = namesInside(words);
  const plain = new Set(words.tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text));
  const isHeading = ({ form, key, telling }: Label) => form === "name" && (PLACES.has(key) || (plain.has(key) && !telling));
  const known = sure
    .filter((label) => !isHeading(label))
    .filter(({ key, form }) => times.get(key)! > 1 || (form === "letter" ? times.has("q") : named.has(key)));
  const enough = (form: Label["form"]) => known.filter((label) => label.form === form).length >= LEAST[form];
  const forms = new Set((["capitals", "letter", "name"] as const).filter(enough));
  const bare = known.some(({ form }) => form === "capitals"); // a bare Q asks only where somebody in capitals answers
  const keys = new Set(known.filter(({ form }) => forms.has(form)).map(({ key }) => key));
  const many = known.filter(({ form }) => form !== "name").length >= WHOLE.labels;
  const begins = candidates.findIndex((label) => label !== null && keys.has(label.key));
  return candidates.map((label, index) => {
    if (!label || !forms.has(label.form) || index < begins) return null;
    if (label.form === "letter" && label.colon === null && !words.text.slice(...textOf(words, label.label)).endsWith(".") && !bare)
      return null;
    if (keys.has(label.key)) return label;
    return many && label.form === "capitals" && label.telling ? label : null;
  });
}

function textOf({ tokens }: Words, [first, end]: Range): [number, number] {
  return [tokens[first].start, tokens[end - 1].end];
}

function isTranscript(words: Words, paragraphs: readonly Range[], labels: readonly (Label | null)[]): boolean {
  const places = labels.flatMap((label, index) => (label ? [index] : []));
  if (places.length < WHOLE.labels || new Set(places.map((index) => labels[index]!.key)).size < 2) return false;
  const [first, last] = [places[0], places[places.length - 1]];
  const between = paragraphs.slice(first, last + 1);
  const unlabelled = between.filter((_, i) => labels[first + i] === null);
  const narrated = unlabelled.filter((range) => isNarrated(words, range)).length;
  return places.length >= WHOLE.share * between.length && narrated <= NARRATED * Math.max(1, unlabelled.length);
}

/** "... ,” she said": a quotation with its cue, or a dash and one, is a narrator's. */
function isNarrated({ lower, quotationOf }: Words, [first, end]: Range): boolean {
  for (let i = first + 1; i < end; i++) {
    if (quotationOf[i - 1] < 0 || quotationOf[i] >= 0) continue;
    for (let k = i; k < Math.min(end, i + 4); k++)
      if (/^(?:said|says|added|told|asked|replied|wrote|continued)$/.test(lower[k])) return true;
  }
  return false;
}

/** A short line without an end. */
function isShortLine({ tags, tokens }: Words, [first, end]: Range): boolean {
  const spoken = tokens.slice(first, end).filter((token) => token.kind !== "mark").length;
  return spoken < HEADING && !/^(?:stop|quote|close|dash|comma|colon|semicolon)$/.test(tags[end - 1]);
}

/** "END", "###", "2:05 P.M. EDT", a paragraph in brackets, and what speaks about the transcript itself. */
function endsTranscript(words: Words, [first, end]: Range): boolean {
  const { text, tags } = words;
  const line = text.slice(...textOf(words, [first, end]));
  if (tags[first] === "open" && tags[end - 1] === "close") return true;
  return /^(?:end\b.{0,40}|[#*\-–—\s]{2,}|-\s?30\s?-|\d{1,2}:\d{2}\s?[ap]\.?m\.?.{0,6})$/i.test(line) || ABOUT.test(line);
}
const ABOUT = /\b(?:this|the) (?:interview|conversation|transcript|discussion|briefing) (?:has been|was|is|ended|concluded)\b/i;

function hasWords({ tokens }: Words, [first, end]: Range): boolean {
  for (let i = first; i < end; i++) if (tokens[i].kind !== "mark") return true;
  return false;
}

/** Last words of names in running text, not at the beginning of a sentence. */
function namesInside(words: Words): ReadonlySet<string> {
  const found = new Set<string>();
  words.tags.forEach((tag, i) => {
    if (tag !== "name" || words.sentences[words.sentenceOf[i]].firstToken === i) return;
    if (words.tags[i + 1] === "colon" || words.tokens[i].text === words.tokens[i].text.toUpperCase()) return;
    found.add(words.lower[i].replace(/'s$/, ""));
  });
  return found;
}
