/** The head of a report: what is in the record, in one line. */
import type { JSX } from "preact";
import { spellRange } from "./dates.ts";
import { count } from "./numbers.ts";

export interface MastheadProps {
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  readonly statements: number;
  readonly speakers: number;
  /** First and last calendar day of publication, null when no article has one. */
  readonly days: { readonly first: string; readonly last: string } | null;
  readonly undated: number;
}

export function Masthead(props: MastheadProps): JSX.Element {
  const { title, articles, outlets, statements, speakers, days, undated } = props;
  return (
    <header class="masthead">
      <p class="kicker">Onrecord · who said what, in which words</p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="lead">
        {count(articles, "article")}
        {outlets > 0 ? ` from ${count(outlets, "outlet")}` : articles > 0 ? " from outlets not named" : ""}:{" "}
        {count(statements, "statement")} by {count(speakers, "speaker")}
        {days ? `, published ${spellRange(days.first, days.last)}` : ""}
        {undated > 0 ? ` (${days ? "" : "all "}${count(undated, "article")} without a date)` : ""}.
      </p>
    </header>
  );
}
