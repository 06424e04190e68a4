/** A date of publication, readable and machine-readable; says so when it is not known, never guesses. `day` leaves the hour away. */
import type { JSX } from "preact";
import { dayOf, spellDate } from "./dates.ts";

export function DateText({ value, day = false }: { readonly value: string | null; readonly day?: boolean }): JSX.Element {
  if (!value) return <span class="unknown">date not known</span>;
  const spelled = spellDate((day && dayOf(value)) || value);
  return spelled ? <time dateTime={value}>{spelled}</time> : <span>{value}</span>;
}
