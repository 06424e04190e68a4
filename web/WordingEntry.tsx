/** One wording: the words, or how they differ from an earlier wording, and who printed them when. */
import { Fragment, type JSX } from "preact";
import type { RecordedStatement } from "../src/terms/store.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { KindTag } from "./StatementTags.tsx";
import { WordDiff } from "./WordDiff.tsx";
import { Words } from "./Words.tsx";
import type { Wording, WordingChange } from "./wordings.ts";
import { attributed } from "./words.ts";

interface WordingEntryProps {
  readonly wording: Wording;
  readonly number: number;
  /** Say of each carrier whom it names as the speaker. */
  readonly naming: boolean;
  readonly hrefOf: (recorded: RecordedStatement) => string | null;
}

/** Kinds of change as a reader reads them; a kind added later is shown by its own name. */
const KINDS: Readonly<Record<string, string>> = { exact: "exact", partial: "part", altered: "altered", reported: "in other words" };

export function WordingEntry({ wording, number, naming, hrefOf }: WordingEntryProps): JSX.Element {
  const { carriers, change } = wording;
  const reports = new Set(carriers.map(({ article }) => article.page ?? article.sha256)).size; // versions of one page are one
  const origins = new Set(carriers.map(({ article }) => article.copyGroup ?? article.page ?? article.sha256)).size; // and so are copies of one text
  return (
    <li class="wording">
      <h4>
        Wording {number}{" "}
        {change ? (
          <>
            <span class={`tag ${change.kind}`}>{KINDS[change.kind] ?? change.kind}</span>{" "}
            <span class="remarks">compared with wording {change.from + 1}</span>
          </>
        ) : (
          reports > 1 && (
            <>
              <span class="tag exact">exact</span>{" "}
              <span class="remarks">
                word for word in {reports} reports{origins < reports && `, ${origins === 1 ? "one origin" : `${origins} origins`}`}
              </span>
            </>
          )
        )}
      </h4>
      <div class="wording-words">
        {change && change.kind !== "reported" ? (
          <WordDiff diff={change.diff} changes={change.changes} />
        ) : (
          <Words statement={carriers[0].statement} />
        )}
        {change?.kind === "reported" && <OtherWords change={change} />}
      </div>
      <ul class="carriers" aria-label="Printed by">
        {carriers.map((carrier) => (
          <li key={carrier.statement.id}>
            <p>
              <PlaceLink article={carrier.article} href={hrefOf(carrier)} /> <KindTag kind={carrier.statement.kind} />
              {naming && (
                <span class="remarks">
                  {" "}
                  names <bdi>{carrier.statement.speaker.name}</bdi>
                </span>
              )}
            </p>
            <Context carrier={carrier} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What a report in other words has of its own, and what it has not; nothing was changed in it, as nothing was quoted. */
function OtherWords({ change: { onlyHere, notHere } }: { readonly change: WordingChange }): JSX.Element {
  const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(", ");
  return (
    <ul class="changes">
      {onlyHere.length > 0 && (
        <li>
          Only here: <bdi>{list(onlyHere)}</bdi>
        </li>
      )}
      {notHere.length > 0 && (
        <li>
          Not here: <bdi>{list(notHere)}</bdi>
        </li>
      )}
    </ul>
  );
}

function Context({ carrier }: { readonly carrier: RecordedStatement }): JSX.Element | null {
  const { before, after, statement } = carrier;
  if (!before && !after) return null;
  return (
    <details class="context">
      <summary>In context</summary>
      <p dir="auto">
        {before?.text}{" "}
        {attributed(statement).map(({ text, joint, said }, i) => (
          <Fragment key={i}>
            {joint}
            {said ? <b>{text}</b> : text}
          </Fragment>
        ))}{" "}
        {after?.text}
      </p>
    </details>
  );
}
