import type { Intake } from "../../../terms/intake.ts";
import { refused } from "../../failure.ts";
import { type Input, placeIn } from "../../input.ts";
import { MAX_ARTICLE_BYTES, type ReadOptions } from "../../limits.ts";
import { linesOf } from "../../lines.ts";
import { MAX_COLLECTION_BYTES } from "../limits.ts";
import { pageOfMail } from "./mail.ts";

/** A mailbox (mbox, RFC 4155) -> a page for each mail, one in memory at a time. Mails are numbered from 1. */
export async function* pagesOfMbox(input: Input, options: ReadOptions): AsyncGenerator<Intake> {
  const most = Math.max(options.maxCollectionBytes ?? MAX_COLLECTION_BYTES, options.maxArticleBytes ?? MAX_ARTICLE_BYTES);
  let lines: Buffer[] = [];
  let byteLength = 0;
  let number = 0;
  const finish = (): Intake | null => {
    const mail = byteLength <= most ? Buffer.concat(lines) : null;
    const place = String(number);
    if (number === 0) return null;
    if (mail) return pageOfMail(input, mail, options, place);
    const reason = `The mail has more than the ${most.toLocaleString("en-US")} bytes allowed. Save it as a file without its attachments.`;
    return refused(input, "too-large", reason, placeIn(input.record, place));
  };
  let blank = true;
  for await (const { bytes } of linesOf(input.chunks(), most)) {
    if (bytes && blank && BEGINS.test(bytes.toString("latin1", 0, 200))) {
      const intake = finish();
      if (intake) yield intake;
      number++;
      lines = [];
      byteLength = 0;
      blank = false;
      continue;
    }
    blank = bytes?.length === 0;
    byteLength += (bytes?.length ?? most) + 1;
    if (byteLength <= most && bytes) lines.push(unquoted(bytes), LF);
    else lines = [];
  }
  const last = finish();
  if (last) yield last;
}

const BEGINS = /^From \S{1,150} {1,4}\w{3} \w{3} [ \d]\d /;
const LF = Buffer.from("\n");

/** A line of a mail that begins with "From " is kept with a sign before it. */
function unquoted(line: Buffer): Buffer {
  return /^>+From /.test(line.toString("latin1", 0, 40)) ? line.subarray(1) : line;
}
