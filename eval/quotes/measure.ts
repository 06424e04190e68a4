/** Every case asked, and what of the answer is right. */
import { checkQuote } from "../../src/answer/check.ts";
import type { QuoteCheck } from "../../src/terms/answer.ts";
import type { RecordStore } from "../../src/terms/store.ts";
import type { Half } from "../stories/gold.ts";
import type { QuoteCase } from "./case.ts";
import { plainForms } from "./words.ts";

/** Null where the case does not ask for it. */
export interface Judged {
  readonly asked: QuoteCase;
  readonly answer: QuoteCheck;
  readonly verdict: boolean;
  readonly words: boolean | null;
  readonly kinds: boolean | null;
  readonly misattributed: boolean | null;
  readonly stitched: boolean | null;
  readonly clipped: boolean | null;
  readonly carriers: boolean | null;
  readonly narrated: boolean | null;
}

export async function askAll(store: RecordStore, cases: readonly QuoteCase[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const asked of cases) {
    const answer = await checkQuote(store, { quote: asked.quote, speaker: asked.speaker }, { matches: 1000 });
    judged.push(judgeCase(asked, answer));
  }
  return judged;
}

export function judgeCase(asked: QuoteCase, answer: QuoteCheck): Judged {
  const flag = (name: "misattributed" | "stitched" | "clipped") => (asked[name] === null ? null : answer[name] === asked[name]);
  const wanted = asked.changes?.map(({ from, to }) => `${from} > ${to}`).sort();
  const kinds = asked.changes?.filter(({ kind }) => kind !== null).map(({ from, to, kind }) => `${kind}: ${from} > ${to}`);
  const found = changesIn(answer);
  const lines = found.map(({ from, to }) => `${from} > ${to}`).sort();
  return {
    asked,
    answer,
    verdict: answer.verdict === asked.verdict,
    words: wanted && wanted.length > 0 ? wanted.join("\n") === lines.join("\n") : null,
    kinds:
      kinds && kinds.length > 0 ? kinds.every((line) => found.some(({ kind, from, to }) => `${kind}: ${from} > ${to}` === line)) : null,
    misattributed: flag("misattributed"),
    stitched: flag("stitched"),
    clipped: flag("clipped"),
    carriers:
      asked.carriers.length > 0 ? asked.carriers.every((article) => answer.matches.some((match) => match.article === article)) : null,
    narrated: asked.narrated === null ? null : asked.narrated === (answer.narrated ?? []).length > 0,
  };
}

/** What the first match says was changed, marks aside. */
function changesIn({ matches: [first] }: QuoteCheck): { kind: string; from: string; to: string }[] {
  const changes = first?.changes ?? [];
  return changes
    .filter(({ kind }) => kind !== "punctuation")
    .map(({ kind, from, to }) => ({ kind, from: plainForms(from).join(" "), to: plainForms(to).join(" ") }));
}

export const QUESTIONS = ["verdict", "words", "kinds", "misattributed", "stitched", "clipped", "carriers", "narrated"] as const;
export type Asked = (typeof QUESTIONS)[number];

export interface Share {
  readonly right: number;
  readonly of: number;
}

export function shareOf(judged: readonly Judged[], name: Asked): Share {
  const asked = judged.filter((one) => one[name] !== null);
  return { right: asked.filter((one) => one[name]).length, of: asked.length };
}

/** How often words that nobody said are called exact. */
export function falselyExact(judged: readonly Judged[]): number {
  return judged.filter(({ asked, answer }) => asked.verdict === "absent" && answer.verdict === "exact").length;
}

export function ofHalf(judged: readonly Judged[], half: Half): Judged[] {
  return judged.filter(({ asked }) => asked.half === half);
}
