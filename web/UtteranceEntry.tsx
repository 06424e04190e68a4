/** One act of speaking as several reports print it: its wordings, each with its carriers. */
import type { JSX } from "preact";
import type { RecordedStatement } from "../src/terms/store.ts";
import { namesCompatible, speakerName } from "../src/wording/names.ts";
import { LeftOut } from "./LeftOut.tsx";
import { count } from "./numbers.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { WordingEntry } from "./WordingEntry.tsx";
import type { Wording } from "./wordings.ts";

export interface UtteranceEntryProps {
  readonly anchor: string;
  readonly wordings: readonly Wording[];
  /** All statements and all articles that carry it, shown or not. */
  readonly statements: number;
  readonly reports: number;
  /** Copies of one text are one origin; null where that is not known. */
  readonly origins: number | null;
  /** The carrier printed first, where the record knows one. */
  readonly earliest: RecordedStatement | null;
  /** What carriers leave out that stands directly before or after their words in a fuller one. */
  readonly leftOut: readonly LeftOutWords[];
  readonly hrefOf: (recorded: RecordedStatement) => string | null;
}

/** Words that a carrier leaves out before or after its own. */
export interface LeftOutWords {
  readonly carrier: RecordedStatement;
  readonly before: string | null;
  readonly after: string | null;
}

export function UtteranceEntry(props: UtteranceEntryProps): JSX.Element {
  const { anchor, wordings, statements, reports, origins, earliest, leftOut, hrefOf } = props;
  const carriers = wordings.flatMap((wording) => wording.carriers);
  const speakers = [...new Set(carriers.map(({ statement }) => statement.speaker.name))];
  const outlets = carriers.every(({ article }) => article.publisher) ? new Set(carriers.map(({ article }) => article.publisher)).size : 0;
  return (
    <section class="utterance" id={anchor} aria-labelledby={`${anchor}-heading`}>
      <h3 id={`${anchor}-heading`}>
        {speakers.map((name, i) => (
          <>
            {i > 0 && " / "}
            <bdi>{name.trim() || "Speaker not named"}</bdi>
          </>
        ))}
      </h3>
      <p class="about">
        {count(reports, "report")}
        {outlets > 0 && ` in ${count(outlets, "outlet")}`}
        {origins !== null && origins < reports && `, ${count(origins, "origin")}`}, {count(wordings.length, "wording")}
        {earliest && (
          <>
            {" "}
            · first in <PlaceLink article={earliest.article} href={hrefOf(earliest)} />
          </>
        )}
      </p>
      {apart(carriers) && (
        <p class="notice">
          <strong>The reports do not name the same speaker.</strong> The name each one gives stands beside it.
        </p>
      )}
      <ol class="wordings">
        {wordings.map((wording, i) => (
          <WordingEntry key={i} wording={wording} number={i + 1} naming={speakers.length > 1} hrefOf={hrefOf} />
        ))}
      </ol>
      {leftOut.length > 0 && <LeftOutBeside leftOut={leftOut} hrefOf={hrefOf} />}
      <LeftOut shown={carriers.length} of={statements} what="places with these words" option="--carriers" />
    </section>
  );
}

function LeftOutBeside({ leftOut, hrefOf }: Pick<UtteranceEntryProps, "leftOut" | "hrefOf">): JSX.Element {
  return (
    <details class="context beside">
      <summary>
        What {count(new Set(leftOut.map(({ carrier }) => carrier.article.sha256)).size, "report")} left out before and after
      </summary>
      <ul class="changes">
        {leftOut.map(({ carrier, before, after }, i) => (
          <li key={i}>
            <PlaceLink article={carrier.article} href={hrefOf(carrier)} />
            {before !== null && (
              <>
                {" "}
                before: <q>{before}</q>
              </>
            )}
            {after !== null && (
              <>
                {before !== null && "; "} after: <q>{after}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Are two speakers named who cannot be one person? "Donald Roe" and "Roe" can; an unnamed official can be anybody. */
function apart(carriers: readonly RecordedStatement[]): boolean {
  const named = carriers.filter(({ statement }) => statement.speaker.type !== "anonymous");
  const names = [...new Set(named.flatMap(({ statement }) => speakerName(statement.speaker) ?? []))];
  return names.some((name, i) => names.slice(i + 1).some((other) => !namesCompatible(name, other)));
}
