/** A visible word about what a bound kept off the page, and the option that raises it. Nothing when all is there. */
import type { JSX } from "preact";
import { digits } from "./numbers.ts";

interface LeftOutProps {
  readonly shown: number;
  readonly of: number;
  /** What is counted, in the plural. */
  readonly what: string;
  readonly option: string;
}

export function LeftOut({ shown, of, what, option }: LeftOutProps): JSX.Element | null {
  if (shown >= of) return null;
  return (
    <p class="left-out">
      <strong>
        {digits(shown)} of {digits(of)} {what} are on this page.
      </strong>{" "}
      The others are in the record; <code>{option} N</code> puts more of them here.
    </p>
  );
}
