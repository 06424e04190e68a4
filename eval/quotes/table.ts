/** Quotations checked, as Markdown: one row a kind of case. It holds no date and no speed, so the same figures write the same bytes. */
import { type Asked, falselyExact, type Judged, ofHalf, shareOf } from "./measure.ts";

const HEAD = ["Quotations checked, percent right", "cases", "verdict", "verdict, held half", "words named", "kind of change", "flags"];

export function quotesTable(judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map(({ asked }) => asked.kind))];
  const rows = kinds.map((kind) =>
    row(
      kind,
      judged.filter(({ asked }) => asked.kind === kind),
    ),
  );
  const never = falselyExact(judged);
  return [
    [HEAD, HEAD.map((_, i) => (i === 0 ? "---" : "---:")), ...rows, row("all", judged)]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
    `Cases are made by program from real quotations of 216 articles (rules in eval/quotes/rules.md). Flags are misattributed, stitched and clipped, where a case has one. What nobody said was called exact ${never === 0 ? "in no case" : `in ${never} cases`}.`,
  ].join("\n\n");
}

function row(name: string, judged: readonly Judged[]): string[] {
  const flags = ["misattributed", "stitched", "clipped"] as const;
  const sums = flags.map((flag) => shareOf(judged, flag)).reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }));
  const percent = ({ right, of }: { right: number; of: number }) => (of === 0 ? "" : ((100 * right) / of).toFixed(1));
  const share = (of: readonly Judged[], asked: Asked) => percent(shareOf(of, asked));
  return [
    name,
    String(judged.length),
    share(judged, "verdict"),
    share(ofHalf(judged, "held"), "verdict"),
    share(judged, "words"),
    share(judged, "kinds"),
    percent(sums),
  ];
}
