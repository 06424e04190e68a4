import type { Cursor } from "./cursor.ts";
import { fieldsOf } from "./fields.ts";

/**
 * One WARC record after the other (WARC 1.0 and 1.1): its fields and the length of its block, which the
 * cursor then stands at. Bytes that are no record are passed by up to the next that looks like one.
 */
export type Met = { readonly record: WarcRecord } | { readonly damage: Damage } | "cut";

export interface WarcRecord {
  readonly type: string;
  /** Without its angle brackets; its place in the file where it has none. */
  readonly id: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly byteLength: number;
}

export interface Damage {
  readonly offset: number;
  readonly byteLength: number;
}

/** Most bytes of a record's fields; real ones have under 2 KB. */
const MAX_FIELD_BYTES = 64 * 1024;
const BEGIN = Buffer.from("WARC/");
const NEXT = Buffer.from("\nWARC/1.");
const END = Buffer.from("\r\n\r\n");
const LOOSE_END = Buffer.from("\n\n");

/** The next record, or null at the end. The cursor must stand behind the block of the one before. */
export async function nextRecord(cursor: Cursor): Promise<Met | null> {
  if (!(await passBlankLines(cursor))) return null;
  const offset = cursor.offset();
  const first = await cursor.look(BEGIN.length);
  if (first.equals(BEGIN.subarray(0, first.length))) {
    const head = await headOf(cursor);
    const record = head && recordOf(head.toString("utf8"), offset);
    if (record) return { record };
    if (!head && (await endsSoon(cursor))) return "cut";
  }
  await passDamage(cursor);
  return { damage: { offset, byteLength: cursor.offset() - offset } };
}

/** Does the file end before the fields do, with no other record in between? */
async function endsSoon(cursor: Cursor): Promise<boolean> {
  const rest = await cursor.look(MAX_FIELD_BYTES);
  return rest.length < MAX_FIELD_BYTES && !rest.includes(NEXT);
}

async function headOf(cursor: Cursor): Promise<Buffer | null> {
  let end = await cursor.find(END, MAX_FIELD_BYTES);
  let mark = END;
  if (end < 0 || (await cursor.look(end)).includes(LOOSE_END)) {
    end = await cursor.find(LOOSE_END, MAX_FIELD_BYTES);
    mark = LOOSE_END;
  }
  return end < 0 ? null : cursor.take(end + mark.length);
}

function recordOf(head: string, offset: number): WarcRecord | null {
  const fields = fieldsOf(head.slice(head.indexOf("\n") + 1));
  const length = fields.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length)) return null;
  const id = /^<?([^<>\s]{1,300})>?$/.exec(fields.get("warc-record-id") ?? "")?.[1] ?? `byte ${offset}`;
  return { type: (fields.get("warc-type") ?? "").toLowerCase(), id, fields, byteLength: Number(length) };
}

/** Is there anything after the blank lines that end a record? */
async function passBlankLines(cursor: Cursor): Promise<boolean> {
  for (;;) {
    const next = await cursor.look(4);
    let blank = 0;
    while (blank < next.length && (next[blank] === 0x0d || next[blank] === 0x0a)) blank++;
    if (blank === 0) return next.length > 0;
    await cursor.skip(blank);
  }
}

async function passDamage(cursor: Cursor): Promise<void> {
  for (;;) {
    const ahead = await cursor.find(NEXT, SEARCHED);
    if (ahead >= 0) {
      await cursor.skip(ahead + 1);
      return;
    }
    const passed = await cursor.skip(SEARCHED - NEXT.length);
    if (passed < SEARCHED - NEXT.length) return;
  }
}

/** Bytes searched at a time. */
const SEARCHED = 64 * 1024;
