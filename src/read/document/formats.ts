import type { Intake } from "../../terms/intake.ts";
import { refused } from "../failure.ts";
import type { Input, ReadFormat } from "../input.ts";
import { pagesOfDocx } from "./docx/docx.ts";
import { pagesOfFeed } from "./feed/feed.ts";
import { pagesOfMail } from "./mail/mail.ts";
import { pagesOfMbox } from "./mail/mbox.ts";
import { pagesOfMhtml } from "./mail/mhtml.ts";
import { pagesOfFeedList } from "./opml.ts";
import { pagesOfPdf } from "./pdf/pdf.ts";
import { refuseKnown } from "./refused.ts";
import { pagesOfRtf } from "./rtf/rtf.ts";
import type { DocumentShape } from "./shape.ts";

/** Readers of the documents that carry articles, by what `documentShape` finds. */
export const DOCUMENTS: Readonly<Record<DocumentShape, ReadFormat>> = {
  feed: pagesOfFeed,
  "feed-list": pagesOfFeedList,
  mail: pagesOfMail,
  mbox: pagesOfMbox,
  "saved-page": pagesOfMhtml,
  rtf: pagesOfRtf,
  docx: pagesOfDocx,
  pdf: pagesOfPdf,
  refused: refuseKnown,
  xml: refuseXml,
};

/** XML of a kind that is not known: its tags would be read as words. */
async function* refuseXml(input: Input): AsyncGenerator<Intake> {
  const reason = "It is XML of a kind that is not read; feeds (RSS, Atom) are. Save the articles as HTML, text or JSON Lines.";
  yield refused(input, "unknown-xml", reason);
}
