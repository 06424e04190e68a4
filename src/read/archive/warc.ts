import type { Diagnostic } from "../../terms/diagnostic.ts";
import { tooLarge } from "../bytes.ts";
import { failureOf, Refusal, refused } from "../failure.ts";
import { type Input, placeIn } from "../input.ts";
import { besideArticles, mayBeArticle } from "../kinds.ts";
import { MAX_ARTICLE_BYTES, type ReadOptions } from "../limits.ts";
import type { Tally } from "../tally.ts";
import { isDamage } from "../unpack.ts";
import { type Cursor, cursorOf } from "./cursor.ts";
import { checkDigest } from "./digest.ts";
import type { Unpacked } from "./entry.ts";
import { mediaTypeOf } from "./fields.ts";
import { answerOf, bodyOf } from "./http.ts";
import { nextRecord, type WarcRecord } from "./warc-record.ts";

/**
 * A WARC, record by record, none held but the one at hand: pages that were answered with status 200, and
 * files kept as they were (`resource`, and `conversion` where there is no page it was made from). All else
 * is passed over unread and counted.
 */
export async function* inputsOfWarc(archive: Input, options: ReadOptions, tally: Tally): AsyncGenerator<Unpacked> {
  const cursor = cursorOf(archive.chunks());
  const sofar = { pages: false, own: false };
  let mended = false;
  try {
    for (;;) {
      try {
        yield* records(cursor, archive, options, tally, sofar);
        if (cursor.offset() === 0 && !mended) throw new Refusal("empty-archive", "The file is empty. Fetch it again.");
        return;
      } catch (error) {
        // A damaged member of the packed file: the records after it can still be read, once it was told.
        if (!isDamage(error)) throw error;
        if (!mended) yield refused(archive, "bad-gzip", DAMAGED);
        mended = true;
        cursor.mend();
      }
    }
  } finally {
    await cursor.close();
  }
}

async function* records(
  cursor: Cursor,
  archive: Input,
  options: ReadOptions,
  tally: Tally,
  sofar: { pages: boolean; own: boolean },
): AsyncGenerator<Unpacked> {
  for (let met = await nextRecord(cursor); met; met = await nextRecord(cursor)) {
    if (met === "cut") throw new Refusal("cut-warc", CUT);
    if ("damage" in met) {
      const { offset, byteLength } = met.damage;
      const reason = `${byteLength.toLocaleString("en-US")} bytes are no WARC record; what stands before and after them is kept. Fetch the file again.`;
      yield refused(archive, "damaged-record", reason, placeIn(archive.record, `byte ${offset}`));
      continue;
    }
    const { record } = met;
    sofar.pages ||= record.type === "response" || record.type === "resource";
    sofar.own ||=
      record.type === "warcinfo" && OWN_SOFTWARE.test((await cursor.look(Math.min(record.byteLength, MAX_INFO_BYTES))).toString("latin1"));
    const end = cursor.offset() + record.byteLength;
    const unpacked = await unpackedRecord(record, cursor, archive, options, tally, sofar);
    if (unpacked && "failure" in unpacked) yield unpacked;
    const left = end - cursor.offset();
    if ((await cursor.skip(left)) < left) throw new Refusal("cut-warc", CUT);
    // A page only when its record is there to its end.
    if (unpacked && "input" in unpacked) yield unpacked;
  }
}

const DAMAGED =
  "The packed file is damaged in one place or more: the records there are lost, those before and after are kept. Fetch it again.";

/** What this program kept was fetched to be read: feeds and documents too, which in a crawl stand beside their pages. */
const OWN_SOFTWARE = /^software: *Onrecord\b/im;
const MAX_INFO_BYTES = 4096;

/** What is known of the file so far. */
interface Sofar {
  /** It holds pages, not only what was made of them. */
  readonly pages: boolean;
  /** It was kept by this program. */
  readonly own: boolean;
}

const CUT = "The file ends in the middle of a record: it was cut or is still being written. Fetch it again; the records before are kept.";

async function unpackedRecord(
  record: WarcRecord,
  cursor: Cursor,
  archive: Input,
  options: ReadOptions,
  tally: Tally,
  sofar: Sofar,
): Promise<Unpacked | null> {
  const place = placeIn(archive.record, record.id);
  try {
    const kept = await payloadOf(record, cursor, options, tally, sofar);
    if (!kept) return null;
    archive.budget?.unpacked(kept.unpacked);
    return { input: inputOf(record, kept, archive, place) };
  } catch (error) {
    if (error instanceof Refusal && OWN_RULES.has(error.rule)) return { failure: failureOf(archive.path, error, place) };
    throw error;
  }
}

/** Refusals of one record; those of the whole file end it. */
const OWN_RULES: ReadonlySet<string> = new Set(["too-large", "unknown-packing", "bad-packing"]);

interface Payload {
  readonly body: Buffer;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** What its digest may be of, the likeliest first. */
  readonly forms: readonly Buffer[];
  readonly block: readonly Buffer[];
  /** Bytes that unpacking it gave. */
  readonly unpacked: number;
}

/** What an article may be made of, or null: then it is counted. */
async function payloadOf(
  { type, fields, byteLength, id }: WarcRecord,
  cursor: Cursor,
  { maxArticleBytes = MAX_ARTICLE_BYTES }: ReadOptions,
  tally: Tally,
  { pages, own }: Sofar,
): Promise<Payload | null> {
  const target = targetOf(fields) ?? id;
  const pass = (kind: string): null => {
    tally.pass(kind, target);
    return null;
  };
  const told = mediaTypeOf(fields.get("content-type"));
  if (type === "resource" || (type === "conversion" && !pages)) {
    if (/^urn:/i.test(target) && type === "resource") return pass("records about pages");
    const kind = strange(target, told.mediaType, own);
    if (kind) return pass(kind);
    if (byteLength > maxArticleBytes) throw tooLarge(maxArticleBytes, byteLength);
    const body = await cursor.take(byteLength);
    return body.length === 0 ? pass("empty pages") : { body, ...told, forms: [body], block: [body], unpacked: 0 };
  }
  // How the file was made is nothing of what it holds.
  if (type === "warcinfo") return null;
  if (type !== "response") return pass(`${type || "nameless"} records`);
  if (told.mediaType && !/^application\/http/.test(told.mediaType)) return pass(`answers of type ${told.mediaType}`);
  const headLength = await headLengthOf(cursor, byteLength);
  const head = headLength < 0 ? null : await cursor.take(headLength);
  const answer = head && answerOf(head);
  if (!head || !answer) return pass("answers that are no HTTP");
  const odd = oddStatus(answer.status);
  if (odd) return pass(odd);
  const declared = mediaTypeOf(answer.fields.get("content-type"));
  const mediaType = declared.mediaType ?? mediaTypeOf(fields.get("warc-identified-payload-type")).mediaType;
  const kind = strange(target, mediaType, own);
  if (kind) return pass(kind);
  const left = byteLength - headLength;
  if (left > maxArticleBytes) throw tooLarge(maxArticleBytes, left);
  const sent = await cursor.take(left);
  if (sent.length < left) throw new Refusal("cut-warc", CUT);
  const { joined, body } = bodyOf(sent, answer, maxArticleBytes);
  if (body.length === 0) return pass("empty pages");
  const unpacked = body === joined ? 0 : body.length;
  return { body, mediaType, charset: declared.charset, forms: [sent, joined, body], block: [head, sent], unpacked };
}

/** Most bytes of the head of an answer. */
const MAX_HEAD_BYTES = 64 * 1024;
const HEAD_END = Buffer.from("\r\n\r\n");
const LOOSE_HEAD_END = Buffer.from("\n\n");

/** Length of the head with the blank line after it; -1 when there is none. */
async function headLengthOf(cursor: Cursor, byteLength: number): Promise<number> {
  const most = Math.min(byteLength, MAX_HEAD_BYTES);
  const strict = await cursor.find(HEAD_END, most);
  if (strict >= 0) return strict + HEAD_END.length;
  const loose = await cursor.find(LOOSE_HEAD_END, most);
  return loose < 0 ? -1 : loose + LOOSE_HEAD_END.length;
}

function oddStatus(status: number): string | null {
  if (status === 200) return null;
  if (status >= 300 && status < 400) return "answers that lead elsewhere (3xx)";
  return status >= 400 ? "answers that are errors (4xx, 5xx)" : `answers with status ${status}`;
}

/** The kind of what is no article, by name and media type. */
function strange(target: string, mediaType: string | null, own: boolean): string | null {
  const path = target.replace(/[?#].*$/s, "");
  const kind = besideArticles(path, mediaType);
  if (kind) return kind;
  return own || mayBeArticle(mediaType) ? null : `payloads of type ${mediaType?.slice(0, 60)}`;
}

function targetOf(fields: ReadonlyMap<string, string>): string | null {
  return fields.get("warc-target-uri")?.replace(/^<(.*)>$/s, "$1") || null;
}

function inputOf({ fields }: WarcRecord, payload: Payload, archive: Input, place: string): Input {
  const { body, mediaType, charset } = payload;
  const diagnostics: Diagnostic[] = [...(archive.diagnostics ?? [])];
  const cut = fields.get("warc-truncated");
  if (cut) {
    const reason = `The archive holds only the beginning of this page (it was cut when it was fetched: ${cut.slice(0, 40)}).`;
    diagnostics.push({ rule: "cut-payload", reason });
  }
  const { digest, wrong } = digestOf(fields, payload);
  if (wrong) diagnostics.push(wrong);
  const target = targetOf(fields);
  const date = fields.get("warc-date") ?? "";
  return {
    path: archive.path,
    name: mediaType === "text/plain" ? "page.txt" : mediaType === null ? "page" : "page.html",
    record: place,
    url: target && /^(?:https?|ftp):/i.test(target) ? target : null,
    chunks: () => once(body),
    byteLength: body.length,
    mediaType,
    charset,
    date: /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)?)?)?$/.test(date) ? date : null,
    digest,
    diagnostics,
    budget: archive.budget,
  };
}

function digestOf(
  fields: ReadonlyMap<string, string>,
  { forms, block }: Payload,
): { readonly digest: string | null; readonly wrong: Diagnostic | null } {
  const payload = fields.get("warc-payload-digest");
  const declared = payload ?? fields.get("warc-block-digest");
  if (!declared) return { digest: null, wrong: null };
  const verdict = checkDigest(declared, payload ? forms : [Buffer.concat(block)]);
  if (verdict === "right") return { digest: payload ? declared : null, wrong: null };
  if (verdict === "unknown") return { digest: null, wrong: null };
  const reason = `The archive declares the digest ${declared.slice(0, 100)} for this page, but its bytes have another: they were changed or damaged after they were fetched.`;
  return { digest: null, wrong: { rule: "digest-mismatch", reason } };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
