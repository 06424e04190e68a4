import type { Proposal } from "./proposal.ts";
import type { Range, Words } from "./words.ts";

/**
 * Speech set out as lines, where layout is the cue: the turns of a transcript ("LUND: The lock is
 * shut.") and voices under one another ("“It never opened.” — Ada Lund"). The words of such a line are
 * the speaker's from one end to the other, whatever else is said within them.
 */

/** Longest name of a speaker in tokens, and the longest with office and town after a dash. */
const MAX_LABEL = 6;
const MAX_SIGNATURE = 14;

/** Least words of a turn: "TURNOUT: 61 percent" is no speech. */
const MIN_TURN = 4;

/** Lines with a label that make a transcript: in capitals, and otherwise. */
const MIN_CAPITAL_TURNS = 2;
const MIN_TURNS = 3;

const CONFIDENCE = 0.9;

export function recogniseTurns(words: Words): Proposal[] {
  const paragraphs = paragraphsOf(words);
  return [...turnsOf(words, paragraphs), ...signed(words, paragraphs)].sort((a, b) => a.content[0][0] - b.content[0][0]);
}

/** Which proposals stand beside these: those that lie wholly inside one turn, or touch none. */
export function besideTurns({ tokens }: Words, turns: readonly Proposal[], proposals: readonly Proposal[]): Proposal[] {
  if (turns.length === 0) return [...proposals];
  const turnOf = new Int32Array(tokens.length).fill(-1);
  const labelled = new Uint8Array(tokens.length);
  turns.forEach(({ source, cue, content }, index) => {
    for (const range of [...(source ? [source] : []), ...cue]) labelled.fill(1, ...range);
    for (const range of content) turnOf.fill(index, ...range);
  });
  return proposals.filter(({ source, cue, content }) => {
    const ranges = [...(source ? [source] : []), ...cue, ...content];
    const home = turnOf[ranges[0][0]];
    const whole = ranges.every(([first, end]) => {
      for (let i = first; i < end; i++) if (turnOf[i] !== home || labelled[i] === 1) return false;
      return true;
    });
    return whole && (home < 0 || cue.length > 0);
  });
}

/** Token ranges of the paragraphs. */
function paragraphsOf({ sentences }: Words): Range[] {
  const ranges: Range[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) ranges[ranges.length - 1] = [ranges[ranges.length - 1][0], sentence.endToken];
    else ranges.push([sentence.firstToken, sentence.endToken]);
    paragraph = sentence.paragraph;
  }
  return ranges;
}

interface Turn {
  readonly label: Range;
  readonly colon: number;
  readonly content: Range;
  readonly capitals: boolean;
}

function turnsOf(words: Words, paragraphs: readonly Range[]): Proposal[] {
  const turns = paragraphs.map((range) => turnAt(words, range)).filter((turn) => turn !== null);
  const last = (turn: Turn) => words.lower[turn.label[1] - 1];
  const times = new Map<string, number>();
  for (const turn of turns) times.set(last(turn), (times.get(last(turn)) ?? 0) + 1);
  const named = namesInside(words);
  const known = turns.filter((turn) => times.get(last(turn))! > 1 || named.has(last(turn)));
  const enough = (capitals: boolean, least: number) => known.filter((turn) => turn.capitals === capitals).length >= least;
  const kept = [enough(false, MIN_TURNS), enough(true, MIN_CAPITAL_TURNS)];
  return known
    .filter((turn) => kept[turn.capitals ? 1 : 0])
    .map(({ label, colon, content }) => proposal("turn", label, [colon, colon + 1], content));
}

/** "NAME (office): words" from the beginning of a paragraph to its end; a quotation mark may open before the name. */
function turnAt(words: Words, [start, end]: Range): Turn | null {
  const { tags, tokens } = words;
  const first = tags[start] === "quote" ? start + 1 : start;
  let i = first;
  while (i < end && i - first < MAX_LABEL && isOfName(words, i)) i++;
  const label: Range = [first, i];
  if (i === first || !/^\p{Lu}/u.test(tokens[first].text)) return null;
  if (tags[i] === "open") while (i < end && i - first < MAX_SIGNATURE && tags[i++] !== "close");
  if (i >= end || tags[i] !== "colon") return null;
  const spoken = tokens.slice(i + 1, end).filter((token) => token.kind !== "mark").length;
  if (spoken < MIN_TURN || !/^(?:stop|quote|close|dash)$/.test(tags[end - 1])) return null;
  const letters = tokens.slice(...label).filter((token) => token.kind !== "mark");
  const capitals = letters.every(({ text }) => text === text.toUpperCase()) && letters.some(({ text }) => text.length > 1);
  return { label, colon: i, content: [i + 1, end], capitals };
}

function isOfName({ tags, tokens, lower }: Words, i: number): boolean {
  return /^\p{Lu}/u.test(tokens[i].text) || lower[i] === "." || /^(?:de|van|von|al|bin|of|the)$/.test(lower[i]) || tags[i] === "name";
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

/** A paragraph that is a quotation, a dash and a name; or the dash and the name in a paragraph of their own below it. */
function signed(words: Words, paragraphs: readonly Range[]): Proposal[] {
  const found: Proposal[] = [];
  paragraphs.forEach((range, index) => {
    const [start, end] = range;
    const dash = dashOf(words, range);
    if (dash < 0) return;
    const quoted: Range = dash > start ? [start, dash] : (paragraphs[index - 1] ?? [0, 0]);
    const last = words.tags[end - 1] === "stop" && !isInitial(words, end - 2) ? end - 1 : end;
    if (isQuotation(words, quoted) && isSignature(words, [dash + 1, last]))
      found.push(proposal("signed", [dash + 1, last], [dash, dash + 1], quoted));
  });
  return found;
}

/** The dash that ends a quotation with which the paragraph begins, or begins the paragraph. */
function dashOf({ tags, tokens, quotationOf }: Words, [start, end]: Range): number {
  let i = start;
  while (i < end && quotationOf[i] >= 0) i++;
  return i < end && (tags[i] === "dash" || /^(?:―|--+)$/.test(tokens[i].text)) ? i : -1;
}

function isQuotation({ quotationOf, tokens }: Words, [first, end]: Range): boolean {
  let spoken = 0;
  for (let i = first; i < end; i++) {
    if (quotationOf[i] < 0) return false;
    if (tokens[i].kind !== "mark") spoken++;
  }
  return spoken >= MIN_TURN;
}

/** A name, with what else a line has room for: no sentence. */
function isSignature({ tags, tokens, quotationOf }: Words, [first, end]: Range): boolean {
  if (end <= first || end - first > MAX_SIGNATURE || tokens[first].kind === "mark" || !/^\p{Lu}/u.test(tokens[first].text)) return false;
  for (let i = first; i < end; i++)
    if (quotationOf[i] >= 0 || /^(?:pronoun|auxiliary|subordinator|colon|semicolon)$/.test(tags[i])) return false;
  return true;
}

/** "Edwin G." */
function isInitial({ tokens }: Words, i: number): boolean {
  return /^\p{Lu}$/u.test(tokens[i]?.text ?? "");
}

function proposal(rule: string, source: Range, cue: Range, content: Range): Proposal {
  return { rule, source, cue: [cue], content: [content], attitude: false, confidence: CONFIDENCE, lemma: rule };
}
