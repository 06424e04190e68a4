import type { Modality, Statement } from "../../terms/reading.ts";
import type { Range, Words } from "../attribution/words.ts";
import { type Context, type Tree, topOf, wordsIn } from "./context.ts";
import * as list from "./en/senses.ts";
import { wordSet } from "./senses.ts";

/**
 * What the content's own main clause says of itself: that it is a question, a command, only possible,
 * still to come. From its tree; without one, from the first modal verb before any other clause begins.
 */
export interface Clause {
  readonly question: boolean;
  readonly command: "order" | "request" | null;
  readonly certainty: NonNullable<Statement["certainty"]>;
  readonly modality: Modality | null;
}

const PROBABLY = wordSet(list.PROBABLY);
const POSSIBLY = wordSet(list.POSSIBLY);
const FIRST_PERSON_PROBABLE = wordSet(list.FIRST_PERSON_PROBABLE);
const FIRST_PERSON_POSSIBLE = wordSet(list.FIRST_PERSON_POSSIBLE);

const MODALS: ReadonlyMap<string, Modality> = new Map([
  ...(["may", "might", "could"] as const).map((word) => [word, "possibility"] as const),
  ...(["must", "should", "ought"] as const).map((word) => [word, "necessity"] as const),
  ...(["can", "can't", "cannot", "ca"] as const).map((word) => [word, "ability"] as const),
  ...(["will", "would", "shall", "won't", "wouldn't", "'ll", "'d", "wo"] as const).map((word) => [word, "future"] as const),
]);

/** Farthest the first clause is followed without a tree, in tokens. */
const FIRST_CLAUSE = 20;

/** Longest sentence looked at, in words: more is a table. */
const MAX_SENTENCE = 200;

const PLAIN: Clause = { question: false, command: null, certainty: "certain", modality: null };

/** `spoken`: the content is in the speaker's own words. */
export function readClause(context: Context, content: readonly Range[], spoken: boolean): Clause {
  const { words, tree } = context;
  const sentences = content.flatMap((range) => sentencesIn(words, range));
  if (sentences.length === 0) return PLAIN;
  const question = spoken && sentences.every(({ mark }) => mark === "?");
  if (sentences.length > 1) return { ...PLAIN, question };
  const [{ range }] = sentences;
  const clause = tree ? clauseOf(tree, range, spoken) : firstModal(words, range);
  return { ...clause, ...(spoken && words.lower[range[0]] === "please" && { command: "request" as const }), question };
}

/** The sentences of a range, with the mark that ends them; quotation marks, "that" and other edges are left out. */
function sentencesIn({ tokens, tags, lower }: Words, [first, end]: Range): { readonly range: Range; readonly mark: string }[] {
  const found: { range: Range; mark: string }[] = [];
  let from = -1;
  let mark = "";
  const close = (at: number) => {
    if (from >= 0) found.push({ range: [from, at], mark });
    from = -1;
    mark = "";
  };
  for (let i = first; i < end; i++) {
    if (tags[i] === "stop") {
      if (from >= 0) mark = tokens[i].text;
      if (from >= 0 && /^[.?!]$/.test(mark)) close(i);
    } else if (tokens[i].kind !== "mark" && from < 0 && !(lower[i] === "that" && i === first)) from = i;
  }
  close(end);
  return found;
}

function clauseOf(tree: Tree, range: Range, spoken: boolean): Omit<Clause, "question"> {
  const { words } = tree;
  const top = topOf(tree, range);
  if (top < 0) return PLAIN;
  const [first, end] = wordsIn(tree, range);
  let modal: Modality | null = null;
  let negated = false;
  let certainty: Clause["certainty"] = surenessOf(words[top].lemma.toLowerCase());
  let subject = "";
  let helped = false;
  let condition = false;
  for (let i = first; i < Math.min(end, first + MAX_SENTENCE); i++) {
    const { head, relation, form, lemma, xpos } = words[i];
    if (head !== top) {
      if (/^(?:if|unless)$/i.test(form) && head >= 0 && words[head].head === top && words[head].relation === "advcl") condition = true;
      continue;
    }
    const low = form.toLowerCase().replace("’", "'");
    if (relation.startsWith("aux")) {
      helped = true;
      if (xpos === "MD" || MODALS.has(low)) modal ??= MODALS.get(low) ?? null;
    } else if (relation.startsWith("nsubj") || relation === "expl") subject ||= low;
    else if (relation === "advmod") {
      if (/^(?:not|n't|never)$/.test(low)) negated = true;
      certainty = weaker(certainty, surenessOf(lemma.toLowerCase()));
    }
  }
  const { lemma, xpos, upos } = words[top];
  if (subject === "i" || subject === "we") {
    if (FIRST_PERSON_PROBABLE.has(lemma)) certainty = weaker(certainty, "probable");
    if (FIRST_PERSON_POSSIBLE.has(lemma)) certainty = weaker(certainty, "possible");
  }
  if (modal === "possibility" && negated && hasCould(words, top, first, end)) modal = "ability";
  const command = spoken && upos === "VERB" && xpos === "VB" && subject === "" && !helped ? commandAt(tree, first, top) : null;
  if (modal === "possibility") certainty = "possible";
  if (lemma === "rule" && negated && nextIs(words, top, "out")) [modal, certainty] = ["possibility", "possible"];
  if ((lemma === "have" || lemma === "need") && nextIs(words, top, "to")) modal ??= "necessity";
  return { command, certainty, modality: condition ? "condition" : modal };
}

function hasCould(words: Tree["words"], top: number, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + MAX_SENTENCE); i++)
    if (words[i].head === top && /^could$/i.test(words[i].form)) return true;
  return false;
}

function nextIs(words: Tree["words"], i: number, form: string): boolean {
  return words[i + 1]?.form.toLowerCase() === form;
}

/** A verb that begins the sentence, or stands after "please" and its like: nobody is told to "look" or "thank God". */
function commandAt({ words }: Tree, first: number, top: number): "order" | "request" | null {
  if (/^(?:let|look|see|say|thank|imagine|remember|guess|forget|mind|bless|god)$/i.test(words[top].lemma)) return null;
  const before = words.slice(first, top).map(({ form }) => form.toLowerCase());
  if (before.includes("please")) return "request";
  return before.every((word) => /^(?:do|don|don't|not|n't|n’t|never|just|so|and|but|now)$/.test(word)) &&
    !FIRST_PERSON_PROBABLE.has(words[top].lemma)
    ? "order"
    : null;
}

function surenessOf(lemma: string): Clause["certainty"] {
  return PROBABLY.has(lemma) ? "probable" : POSSIBLY.has(lemma) ? "possible" : "certain";
}

/** The less certain of two. */
export function weaker(a: Clause["certainty"], b: Clause["certainty"]): Clause["certainty"] {
  return ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))];
}
const ORDER = ["certain", "probable", "possible"] as const;

/** Without a tree: the first modal of the first clause, and what stands around it. */
function firstModal({ tokens, lower, tags }: Words, [first, end]: Range): Omit<Clause, "question"> {
  let certainty: Clause["certainty"] = "certain";
  let modality: Modality | null = null;
  const condition = lower[first] === "if" || lower[first] === "unless";
  const polite = lower[first] === "please";
  if (/^(?:i|we)$/.test(lower[first])) {
    const verb = lower[first + 1]?.endsWith("n't") ? lower[first + 2] : lower[first + 1];
    if (FIRST_PERSON_PROBABLE.has(verb)) certainty = "probable";
    if (FIRST_PERSON_POSSIBLE.has(verb)) certainty = "possible";
  }
  for (let i = first; i < Math.min(end, first + FIRST_CLAUSE); i++) {
    const modal = tokens[i].text === "May" && i > first ? undefined : MODALS.get(lower[i]);
    if (modal) {
      const not = lower[i + 1] === "not";
      if ((not || lower[i].endsWith("n't")) && lower[i + (not ? 2 : 1)] === "rule" && lower[i + (not ? 3 : 2)] === "out")
        return { command: null, certainty: "possible", modality: "possibility" };
      modality = modal === "possibility" && not && lower[i] === "could" ? "ability" : modal;
      if (modality === "possibility") certainty = "possible";
      certainty = weaker(certainty, surenessOf(lower[i + 1] ?? ""));
      break;
    }
    if (tags[i] === "adverb" || /^(?:likely|possible|perhaps|maybe|seems|appears)$/.test(lower[i]))
      certainty = weaker(certainty, surenessOf(lower[i]));
    if (i > first && !condition && /^(?:who|which|that|because|while|although|if|when|as|and|but)$/.test(lower[i])) break;
  }
  return { command: polite ? "request" : null, certainty, modality: condition ? "condition" : modality };
}
