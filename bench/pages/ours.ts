/** The product's own way from bytes to the article with all of its metadata. */
import { articleOf } from "../../eval/pages/reading.ts";
import { timePages } from "./timed.ts";

timePages(process.argv[2], (page) => articleOf(page, { mode: "html", withAddress: true })?.paragraphs.length ?? 0);
