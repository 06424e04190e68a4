import type { Intake } from "../../../terms/intake.ts";
import { decode } from "../../decode.ts";
import { refused } from "../../failure.ts";
import { declaredCharset } from "../../html/charset.ts";
import type { Input } from "../../input.ts";
import type { ReadOptions } from "../../limits.ts";
import { wordsOfHtml } from "../html.ts";
import { pageOfDraft, saidBy } from "../page.ts";
import { wholeCollection } from "../whole.ts";
import { wordsOfHeader } from "./headers.ts";
import { boundsOf } from "./mail.ts";
import { bodyOf, type Part, partOf } from "./parts.ts";

/**
 * A page saved as MHTML (RFC 2557) -> the page of its main HTML part, at the address it was saved from.
 * Frames, pictures and styles beside it are not read. The date is when it was saved, not that of the page.
 */
export async function* pagesOfMhtml(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const bytes = await wholeCollection(input, options);
  const saved = partOf(bytes, boundsOf(options));
  const main = mainPart(saved);
  if (!main) {
    yield refused(input, "no-text", "The saved page has no HTML part. Save it again as a complete web page.");
    return;
  }
  const body = bodyOf(main);
  const html = decode(body, declaredCharset(body, main.type.parameters.charset));
  const url = [
    main.headers.get("content-location")?.[0],
    wordsOfHeader(saved.headers, "snapshot-content-location"),
    saved.headers.get("content-location")?.[0],
  ]
    .map((address) => address?.replace(/\s+/g, ""))
    .find((address) => address && /^https?:\/\//i.test(address));
  yield pageOfDraft(input, {
    bytes,
    mediaType: "multipart/related",
    words: wordsOfHtml(html.text),
    given: url ? saidBy("saved-page", { url }) : {},
    diagnostics: html.diagnostics,
  });
}

/** The part that `start` names, else the first with HTML that is no frame. */
function mainPart(saved: Part): Part | null {
  const pages = htmlParts(saved);
  const start = saved.type.parameters.start;
  return pages.find(({ headers }) => start && headers.get("content-id")?.[0] === start) ?? pages[0] ?? null;
}

function htmlParts(part: Part): Part[] {
  if (part.type.value === "text/html" || part.type.value === "application/xhtml+xml") return [part];
  return part.parts.flatMap(htmlParts);
}
