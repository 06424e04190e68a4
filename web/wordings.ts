/**
 * The reports of one utterance, grouped by wording. Statements judged `exact`, or printed with the same
 * words, are one wording (case, white space and marks aside); every other wording is shown as a change from the one the comparison starts at.
 */
import type { ComparedUtterance, ComparedVariant } from "../src/terms/answer.ts";
import type { DiffPart, WordChange } from "../src/terms/judgement.ts";
import type { RecordedStatement } from "../src/terms/store.ts";
import { foldWords, formsOf } from "../src/wording/fold.ts";
import { reversed } from "./changes.ts";
import { wordsOf } from "./words.ts";

export interface Wording {
  readonly carriers: readonly RecordedStatement[];
  /** How it relates to an earlier wording (its place in the list, from 0); null for the first, or when nothing was compared. */
  readonly change: WordingChange | null;
}

/** From the earlier wording to this one. */
export interface WordingChange {
  readonly from: number;
  readonly kind: string;
  /** Empty for a report in other words. */
  readonly diff: readonly DiffPart[];
  /** What kinds of change they are, the most serious first; null where that is not known. */
  readonly changes: readonly WordChange[] | null;
  /** Of a report in other words: its own content words, and those of the earlier wording that it has not. */
  readonly onlyHere: readonly string[];
  readonly notHere: readonly string[];
}

const bare = (words: string): string => formsOf(foldWords(words)).join(" ");

/** `carriers` in the order they are to be shown; those that the utterance does not name are left out. */
export function wordingsOf(utterance: ComparedUtterance, carriers: readonly RecordedStatement[]): Wording[] {
  const groupOf = new Map<string, string>();
  for (const { statement } of utterance.statements) groupOf.set(statement, statement);
  const find = (id: string): string => {
    let root = id;
    while (groupOf.get(root) !== root) root = groupOf.get(root) ?? root;
    groupOf.set(id, root);
    return root;
  };
  const join = (a: string, b: string): unknown => groupOf.has(a) && groupOf.has(b) && groupOf.set(find(b), find(a));

  for (const { from, to, kind } of utterance.variants) if (kind === "exact") join(from.statement, to.statement);
  const shown = carriers.filter(({ statement }) => groupOf.has(statement.id));
  const sameWords = new Map<string, string>();
  for (const { statement } of shown) {
    const words = bare(wordsOf(statement));
    const before = sameWords.get(words);
    if (before === undefined) sameWords.set(words, statement.id);
    else join(before, statement.id);
  }

  const groups = new Map<string, RecordedStatement[]>();
  const start = utterance.variants[0]?.from.statement;
  if (start !== undefined && groupOf.has(start)) groups.set(find(start), []);
  for (const carrier of shown) {
    const group = find(carrier.statement.id);
    const members = groups.get(group);
    if (members) members.push(carrier);
    else groups.set(group, [carrier]);
  }
  const filled = [...groups].filter(([, members]) => members.length > 0);
  const numberOf = new Map(filled.map(([group], i) => [group, i]));

  const changes = new Map<number, WordingChange>();
  for (const variant of utterance.variants) {
    const { from, to } = variant;
    const [left, right] = [from, to].map(({ statement }) => (groupOf.has(statement) ? numberOf.get(find(statement)) : undefined));
    if (left === undefined || right === undefined || left === right) continue;
    const [later, earlier] = left < right ? [right, left] : [left, right];
    const known = changes.get(later);
    if (!known || earlier < known.from) changes.set(later, changeOf(variant, earlier, left > right));
  }
  return filled.map(([, members], i) => ({ carriers: members, change: changes.get(i) ?? null }));
}

function changeOf({ kind, diff, changes, onlyThere = [], notThere = [] }: ComparedVariant, from: number, turned: boolean): WordingChange {
  const sides = { onlyHere: turned ? notThere : onlyThere, notHere: turned ? onlyThere : notThere };
  return { from, kind, diff: turned ? reversed(diff) : diff, changes: turned ? null : (changes ?? null), ...sides };
}
