/**
 * How one wording differs from another, word by word. A sign and a word for screen readers stand with
 * every change, so that colour only repeats what is already said.
 */
import type { JSX } from "preact";
import type { ChangeKind, DiffPart, WordChange } from "../src/terms/judgement.ts";
import { type Change, changesIn } from "./changes.ts";

/** Longer stretches left out are shortened: the wording they are missing from stands above in full. What was added is always whole. */
const SHOWN_WORDS = 14;
const FIRST_WORDS = 5;
const LAST_WORDS = 4;

interface WordDiffProps {
  readonly diff: readonly DiffPart[];
  /** With what kind each change is, the most serious first; null where that is not known. */
  readonly changes?: readonly WordChange[] | null;
}

export function WordDiff({ diff, changes = null }: WordDiffProps): JSX.Element {
  return (
    <>
      <blockquote class="said diff" dir="auto">
        <p>{diff.map((part) => changed(part))}</p>
      </blockquote>
      <ul class="changes">
        {changes
          ? inside(diff, changes).map(({ kind, from, to }, i) => (
              <li key={i}>
                {told({ kind: from === "" ? "added" : to === "" ? "left out" : "replaced", from, to })}{" "}
                <span class="remarks">({CHANGES[kind]})</span>
              </li>
            ))
          : changesIn(diff).map((change, i) => <li key={i}>{told(change)}</li>)}
      </ul>
    </>
  );
}

/** Without what was left off at the beginning and the end: a part is a part, and the text above shows of what. */
function inside(diff: readonly DiffPart[], changes: readonly WordChange[]): readonly WordChange[] {
  const worded = diff.filter(({ text }) => letters(text) !== "");
  const edges = new Set([worded[0], worded[worded.length - 1]].flatMap((part) => (part?.op === "delete" ? [letters(part.text)] : [])));
  return changes.filter(({ kind, from }) => kind !== "cut" || !edges.has(letters(from)));
}

function letters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}

/** Kinds of change as a reader reads them. */
const CHANGES: Readonly<Record<ChangeKind, string>> = {
  negation: "negation",
  figure: "another figure",
  modality: "another modal verb",
  substitution: "another word",
  insertion: "put in",
  cut: "cut without a sign",
  tense: "another form of the verb",
  number: "singular and plural",
  ellipsis: "left out with a sign",
  bracket: "in brackets",
  spelling: "spelling",
  punctuation: "punctuation",
};

function changed({ op, text }: DiffPart): JSX.Element {
  if (op === "equal") return <>{text}</>;
  // Space at the edges belongs between the words, not under the mark.
  const words = text.trim();
  const at = text.indexOf(words);
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  if (words === "") return <>{text}</>;
  return (
    <>
      {before}
      {op === "delete" ? (
        <del>
          <span class="sign" aria-hidden="true">
            −
          </span>
          <span class="unseen">left out: </span>
          {shortened(words)}
          <span class="unseen">; </span>
        </del>
      ) : (
        <ins>
          <span class="sign" aria-hidden="true">
            +
          </span>
          <span class="unseen">added: </span>
          {words}
          <span class="unseen">; </span>
        </ins>
      )}
      {after}
    </>
  );
}

function told({ kind, from, to }: Change): JSX.Element {
  if (kind === "left out") return <>Left out: {cited(from)}</>;
  if (kind === "added") return <>Added: {cited(to)}</>;
  return (
    <>
      {cited(from)} became {cited(to)}
    </>
  );
}

function cited(words: string): JSX.Element {
  return (
    <q>
      <bdi>{shortened(words)}</bdi>
    </q>
  );
}

function shortened(words: string): string {
  const list = words.split(/\s+/);
  if (list.length <= SHOWN_WORDS) return words;
  const between = list.length - FIRST_WORDS - LAST_WORDS;
  return `${list.slice(0, FIRST_WORDS).join(" ")} (… ${between} words …) ${list.slice(-LAST_WORDS).join(" ")}`;
}
