/** A date of publication, readable and machine-readable; says so when it is not known, never guesses. */
import type { JSX } from "preact";
import { spellDate } from "./dates.ts";

export function DateText({ value }: { readonly value: string | null }): JSX.Element {
  if (!value) return <span class="unknown">date not known</span>;
  const spelled = spellDate(value);
  return spelled ? <time dateTime={value}>{spelled}</time> : <span>{value}</span>;
}
