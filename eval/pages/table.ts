/** What pages give, as Markdown. It holds no date and no speed, so the same figures write the same bytes. */
import type { Figures } from "../figures.ts";
import type { MeasuredPages } from "./measure.ts";

type Row = Pick<MeasuredPages, "corpus" | "mode" | "pages" | "figures">;

export function pagesTable(rows: readonly Row[]): string {
  const html = rows.filter(({ mode }) => mode === "html");
  const dumps = rows.filter(({ mode }) => mode === "dumps");
  return [
    ...(html.length > 0
      ? [
          markdown(
            ["Pages in HTML, percent", "segments F1 (P / R)", "title", "author / not invented", "date right / precision"],
            html.map(({ corpus, pages, figures }) => [
              `${corpus}: ${pages} pages`,
              prf(figures, "snippets"),
              one(figures, "title right"),
              `${one(figures, "author right")} / ${one(figures, "author not invented")}`,
              `${one(figures, "date right")} / ${one(figures, "date precision")}`,
            ]),
          ),
        ]
      : []),
    ...(dumps.length > 0
      ? [
          markdown(
            ["Flattened text, percent", "lines F1", "words F1 (P / R)", "shingles F1", "headline", "planted gone / repaired", "words kept"],
            dumps.map(({ corpus, pages, figures }) => [
              `${corpus}: ${pages} pages`,
              one(figures, "lines f1"),
              prf(figures, "words"),
              one(figures, "shingles f1"),
              one(figures, "headline found"),
              `${one(figures, "planted gone")} / ${one(figures, "planted repaired")}`,
              one(figures, "words kept"),
            ]),
          ),
        ]
      : []),
    "Segments: wanted and unwanted pieces of text found in the article; most pages are German. Labels of flattened text come from two extractors that agree. Planted: pieces of junk set into English pages; repaired when the words on both sides are kept. The shipped models have learnt from these pages too, so the table is kept against loss and flatters: how well models do on sites they have not seen stands in `models/pages/body.md` and `models/pages/lines.md`.",
  ].join("\n\n");
}

function prf(figures: Figures, name: string): string {
  return `${one(figures, `${name} f1`)} (${one(figures, `${name} p`)} / ${one(figures, `${name} r`)})`;
}

function one(figures: Figures, name: string): string {
  return typeof figures[name] === "number" ? figures[name].toFixed(1) : "–";
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = head.map((_, i) => (i === 0 ? "---" : "---:"));
  return [head, line, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
