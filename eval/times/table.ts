/** Time expressions as Markdown. It holds no date and no speed, so the same figures write the same bytes. */
import type { Figures } from "../figures.ts";
import type { MeasuredTimes } from "./measure.ts";

type Row = Pick<MeasuredTimes, "corpus" | "name" | "figures" | "verdict">;

/** chrono-node 2.10.3 as it comes, same judge: relaxed F1 and value F1. */
const CHRONO: Readonly<Record<string, string>> = { TimeBank: "71.4 / 42.4", AQUAINT: "82.9 / 60.7", MEANTIME: "65.0 / 39.3" };

export function timesTable(rows: readonly Row[]): string {
  const one = (figures: Figures, name: string) => (typeof figures[name] === "number" ? figures[name].toFixed(1) : "–");
  const lines = rows.map(({ corpus, name, figures, verdict: { documents, gold } }) => [
    `${corpus}: ${documents} documents, ${gold.toLocaleString("en-US")} expressions`,
    one(figures, "value f1"),
    `${one(figures, "relaxed f1")} (${one(figures, "relaxed p")} / ${one(figures, "relaxed r")})`,
    one(figures, "strict f1"),
    one(figures, "type f1"),
    CHRONO[name] ?? "",
  ]);
  const head = ["Times, percent", "value F1", "found, F1 (P / R)", "same span, F1", "type F1", "chrono-node: found / value¹"];
  return [
    [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
    "Values are those of TIMEX3, counted as in TempEval-3. The rules were tuned on TimeBank, and then on MEANTIME once its errors had been read; nobody has read what is wrong in AQUAINT: of its errors only totals by kind of expression were counted.\n\n¹ A well-kept library of dates as it comes, with its answers written as TIMEX3.",
  ].join("\n\n");
}
