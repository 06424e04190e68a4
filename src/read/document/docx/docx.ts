import type { Diagnostic } from "../../../terms/diagnostic.ts";
import type { Intake } from "../../../terms/intake.ts";
import { decode } from "../../decode.ts";
import { Refusal } from "../../failure.ts";
import type { Input } from "../../input.ts";
import type { ReadOptions } from "../../limits.ts";
import { pagesOfWords } from "../export/pages.ts";
import { MAX_PART_BYTES, MAX_XML_DEPTH } from "../limits.ts";
import { textOfParagraphs } from "../paragraphs.ts";
import { wholeCollection } from "../whole.ts";
import { partsOf } from "./parts.ts";
import { readDocxXml } from "./text.ts";

/** A Word document -> a page, footnotes after its text, or one for each article where it is the export of a news database. */
export async function* pagesOfDocx(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const bytes = await wholeCollection(input, options);
  const parts = await partsOf(bytes, /^word\/(?:document\d{0,3}|footnotes|endnotes)\.xml$/, options.maxPartBytes ?? MAX_PART_BYTES);
  const main = [...parts.keys()].find((name) => name.startsWith("word/document"));
  if (!main)
    throw new Refusal(
      "damaged-document",
      "It is no Word document, or a damaged one: its text is missing. Open it and save it again as .docx.",
    );
  const maxDepth = options.maxXmlDepth ?? MAX_XML_DEPTH;
  const read = (name: string) => {
    const part = parts.get(name);
    return part ? readDocxXml(decode(part).text, maxDepth) : { paragraphs: [], cut: false };
  };
  const body = read(main);
  const notes = [...read("word/footnotes.xml").paragraphs, ...read("word/endnotes.xml").paragraphs].map((note) => note.trim());
  const diagnostics: Diagnostic[] = body.cut
    ? [{ rule: "cut-document", reason: "The document ends in the middle: it was cut. Fetch it again; what came before is kept." }]
    : [];
  const words = { text: textOfParagraphs(body.paragraphs, notes), diagnostics };
  const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  yield* pagesOfWords(input, { bytes, mediaType, words }, options);
}
