/** The note beside a paragraph: whose words these are, how they are given, who else carries them. */
import type { JSX } from "preact";
import { noteAnchor, wordsAnchor } from "./anchors.ts";
import { count } from "./numbers.ts";
import type { StatementLineProps } from "./StatementLine.tsx";
import { KindTag, remarksOn } from "./StatementTags.tsx";
import type { NumberedStatement } from "./spans.ts";

interface StatementNoteProps {
  readonly numbered: NumberedStatement;
  readonly elsewhere: StatementLineProps["elsewhere"];
}

export function StatementNote({ numbered: { number, statement }, elsewhere }: StatementNoteProps): JSX.Element {
  return (
    <li id={noteAnchor(statement.id)}>
      <a class="number" href={`#${wordsAnchor(statement.id)}`}>
        <span class="unseen">words of statement </span>
        {number}
      </a>{" "}
      <b>
        <bdi>{statement.speaker.name.trim() || "Speaker not named"}</bdi>
      </b>{" "}
      <KindTag kind={statement.kind} />{" "}
      <span class="remarks" dir="auto">
        {remarksOn(statement).join(" · ")}
      </span>
      {elsewhere && (
        <>
          {" "}
          <a href={elsewhere.href}>also in {count(elsewhere.reports, "other report")}</a>
        </>
      )}
    </li>
  );
}
