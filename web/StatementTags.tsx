/** How a statement is given (direct, mixed, indirect) and what else the record knows of it, in words, never by colour alone. */
import type { JSX } from "preact";
import type { Statement } from "../src/terms/reading.ts";
import { spellDate } from "./dates.ts";
import { stanceOf } from "./stance.ts";

export function KindTag({ kind }: { readonly kind: Statement["kind"] }): JSX.Element {
  return <span class={`tag ${kind}`}>{kind}</span>;
}

/** "thought or intention", "denial", "to reporters", "via Reuters", "said on 3 March 2031", "confidence 0.62": only what is there. */
export function remarksOn(statement: Statement): string[] {
  const remarks = stanceOf(statement);
  if (statement.addressee) remarks.push(`to ${statement.addressee}`);
  if (statement.via.length > 0) remarks.push(`via ${statement.via.map((party) => party.name).join(", via ")}`);
  if (statement.said?.value) {
    const sure = statement.said.certainty === "implied" ? " (implied)" : "";
    remarks.push(`said on ${spellDate(statement.said.value) ?? statement.said.value}${sure}`);
  }
  if (statement.continues) remarks.push("goes on from the statement before");
  remarks.push(`confidence ${statement.confidence.toFixed(2)}`);
  return remarks;
}

export function StatementTags({ statement }: { readonly statement: Statement }): JSX.Element {
  return (
    <span class="tags">
      <KindTag kind={statement.kind} />{" "}
      <span class="remarks" dir="auto">
        {remarksOn(statement).join(" · ")}
      </span>
    </span>
  );
}
