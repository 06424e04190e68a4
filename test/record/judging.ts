import type { Judgement } from "../../src/terms/judgement.ts";
import type { QuotedWords, RecordStore } from "../../src/terms/store.ts";

/** A judge of words and speakers alone, simple enough to foresee: the same words are exact, one inside the other partial, three words shared altered. */
export function judge(a: QuotedWords, b: QuotedWords): Judgement {
  const [left, right] = a.statement < b.statement ? [a, b] : [b, a];
  const [x, y] = [left.parts.join(" "), right.parts.join(" ")];
  const kind = x === y ? "exact" : x.includes(y) || y.includes(x) ? "partial" : "altered";
  const same = left.speaker === right.speaker;
  return {
    left: left.statement,
    right: right.statement,
    verdict: same ? "same" : "different",
    kind: same ? kind : null,
    confidence: 0.9,
    reasons: [same ? "the same speaker" : "another speaker"],
    judge: "rule:test/1",
  };
}

/** Runs of three words. */
export function shinglesOf({ parts }: QuotedWords): string[] {
  return parts.flatMap((part) => {
    const words = part.split(" ");
    return words.slice(2).map((_, i) => words.slice(i, i + 3).join(" "));
  });
}

/** Compares what waits with the rest, one statement after the other. Gives how many judgements that took. */
export async function relateAll(store: RecordStore, batch = 7): Promise<number> {
  let judgements = 0;
  for (;;) {
    const waiting = await store.unrelated(batch);
    if (waiting.length === 0) return judgements;
    for (const words of waiting) {
      const shingles = shinglesOf(words);
      const made = (await store.sharing(shingles)).map((other) => judge(words, other));
      judgements += made.length;
      await store.relate([words], new Map([[words.statement, shingles]]), made);
    }
  }
}

export async function listed<T>(all: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
}
