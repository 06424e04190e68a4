import type { Diagnostic } from "../../../terms/diagnostic.ts";
import type { Intake } from "../../../terms/intake.ts";
import type { Input } from "../../input.ts";
import type { ReadOptions } from "../../limits.ts";
import { pagesOfWords } from "../export/pages.ts";
import { MAX_RTF_DEPTH } from "../limits.ts";
import { textOfParagraphs } from "../paragraphs.ts";
import { wholeCollection } from "../whole.ts";
import { readRtf } from "./text.ts";

/** An RTF document -> a page, or one for each article where it is the export of a news database. */
export async function* pagesOfRtf(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const bytes = await wholeCollection(input, options);
  const { paragraphs, notes, cut } = readRtf(bytes, options.maxRtfDepth ?? MAX_RTF_DEPTH);
  const diagnostics: Diagnostic[] = cut
    ? [{ rule: "cut-document", reason: "The document ends in the middle: it was cut. Fetch it again; what came before is kept." }]
    : [];
  yield* pagesOfWords(
    input,
    { bytes, mediaType: "application/rtf", words: { text: textOfParagraphs(paragraphs, notes), diagnostics } },
    options,
  );
}
