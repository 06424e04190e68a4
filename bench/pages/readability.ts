/** The peer: @mozilla/readability on linkedom, which gives the body, a title and a byline. */
import { Readability } from "@mozilla/readability";
import iconv from "iconv-lite";
import { parseHTML } from "linkedom";
import { timePages } from "./timed.ts";

timePages(process.argv[2], ({ bytes }) => {
  const utf8 = bytes.toString("utf8");
  const { document } = parseHTML(utf8.includes("\uFFFD") ? iconv.decode(bytes, "windows-1252") : utf8);
  try {
    return new Readability(document, {}).parse()?.textContent?.length ?? 0;
  } catch {
    return 0;
  }
});
