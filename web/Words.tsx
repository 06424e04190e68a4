/** The words of a statement, gaps marked. A quotation is a blockquote; reported speech is the outlet's wording and is not. */
import type { JSX } from "preact";
import type { Statement } from "../src/terms/reading.ts";
import { GAP, partsOf } from "./words.ts";

export function Words({ statement }: { readonly statement: Pick<Statement, "content" | "kind"> }): JSX.Element {
  const words = partsOf(statement).map((part, i) => (
    <>
      {part.gap ? <span class="gap"> {GAP} </span> : i > 0 ? " " : null}
      {part.text}
    </>
  ));
  return statement.kind === "indirect" ? (
    <p class="said" dir="auto">
      {words}
    </p>
  ) : (
    <blockquote class="said" dir="auto">
      <p>{words}</p>
    </blockquote>
  );
}
