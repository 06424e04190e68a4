/** One statement in the ledger of a speaker: where and when, how it is given, and the words. */
import type { JSX } from "preact";
import type { RecordedStatement } from "../src/terms/store.ts";
import { count } from "./numbers.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { StatementTags } from "./StatementTags.tsx";
import { Words } from "./Words.tsx";

export interface StatementLineProps {
  readonly recorded: RecordedStatement;
  /** Link to the exact words, null when they are not on this page. */
  readonly href: string | null;
  /** The line before is from the same article: name it no second time. */
  readonly again: boolean;
  /** The same words elsewhere: a link to them, and in how many other reports. */
  readonly elsewhere: { readonly href: string; readonly reports: number } | null;
}

export function StatementLine({ recorded, href, again, elsewhere }: StatementLineProps): JSX.Element {
  return (
    <li class="statement">
      <p class="place">{again && href ? <a href={href}>same report</a> : <PlaceLink article={recorded.article} href={href} />}</p>
      <div>
        <Words statement={recorded.statement} />
        <p class="about">
          <StatementTags statement={recorded.statement} />
          {elsewhere && (
            <>
              {" · "}
              <a href={elsewhere.href}>also in {count(elsewhere.reports, "other report")}</a>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
