import type { Intake } from "../../../terms/intake.ts";
import { decode } from "../../decode.ts";
import type { Input } from "../../input.ts";
import type { DocumentLimits } from "../limits.ts";
import { pagesOfExport } from "./pages.ts";
import { exportIn, MARKS } from "./split.ts";

/** The articles of a text file that is the export of a news database; null when it is none, which a look at its bytes mostly tells. */
export function pagesOfTextExport(input: Input, bytes: Buffer, options: DocumentLimits): Generator<Intake> | null {
  if (!MARKS.test(bytes.toString("latin1"))) return null;
  const { text, diagnostics } = decode(bytes, input.charset);
  const found = exportIn(text);
  return found && pagesOfExport(input, { bytes, mediaType: "text/plain", words: { text, diagnostics } }, found, options);
}
