import type { ArticleReading } from "../../../src/terms/reading.ts";

/** One statement a line: who, through whom, to whom, what is done and how surely, and in which words. */
export function listStatements({ statements }: ArticleReading): string {
  const numberOf = (id: string | null | undefined) => statements.findIndex((other) => other.id === id) + 1;
  return statements
    .map((statement, index) => {
      const { act, attitude, polarity, certainty, via, addressee, within, continues } = statement;
      const marks = [
        attitude ? "attitude" : act,
        polarity,
        certainty ?? "-",
        ...(addressee ? [`to ${addressee}`] : []),
        ...(via.length > 0 ? [`via ${via.map(({ name }) => name).join(" < ")}`] : []),
        ...(within ? [`in ${numberOf(within)}`] : []),
        ...(continues ? [`goes on from ${numberOf(continues)}`] : []),
      ];
      const words = statement.content.map(({ text }) => text).join(" ... ");
      return `${index + 1}. ${statement.speaker.name} | ${statement.cue.map(({ text }) => text).join(" ... ") || "-"} | ${words} {${marks.join("; ")}}\n`;
    })
    .join("");
}
