import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { PRODUCT, WARC_FILE_BYTES } from "../limits.ts";
import type { Reply } from "../reply.ts";
import { MEMBER_HEADER_BYTES, memberLength, requestRecord, responseRecord, sha1, warcinfo } from "./write.ts";

/**
 * Where fetched pages are kept beside a record, so that every citation can be verified against what the site
 * sent: `RECORD.warc.gz`, only ever appended to. A file whose end was cut (a crash, a full disk), that another
 * program made, or that has grown large is left as it is, and the next one (`RECORD-2.warc.gz`) goes on.
 */
export interface Keeper {
  /** Keeps every answer on the way to a page. */
  keep(replies: readonly Reply[]): Promise<Kept>;
  close(): Promise<void>;
}

/** Where the page's own answer is now. */
export interface Kept {
  readonly path: string;
  /** WARC record id, without its angle brackets. */
  readonly record: string;
  /** Of the body as sent: `sha1:...`. */
  readonly digest: string;
}

/** `pile.db` keeps what it fetches in `pile.db.warc.gz`, then `pile.db-2.warc.gz`. */
export function warcPath(record: string, number = 1): string {
  return number === 1 ? `${record}.warc.gz` : `${record}-${number}.warc.gz`;
}

/** Opens the last file that can be appended to when the first page comes. Throws errors of the file system. */
export function openKeeper(record: string): Keeper {
  let number = 1;
  let path = "";
  let file: FileHandle | null = null;
  let size = 0;

  /** The first file from `number` on that is whole and has room. */
  async function openFile(date: string): Promise<FileHandle> {
    for (; ; number++) {
      path = warcPath(record, number);
      const handle = await open(path, "a+");
      const whole = await wholeSize(handle).catch(async (error: unknown) => {
        await handle.close();
        throw error;
      });
      if (whole !== null && whole < WARC_FILE_BYTES) {
        size = whole;
        if (size === 0) await append(handle, warcinfo(basename(path), date, PRODUCT).bytes);
        return handle;
      }
      await handle.close();
    }
  }

  async function append(handle: FileHandle, bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
    size += bytes.length;
  }

  async function keep(replies: readonly Reply[]): Promise<Kept> {
    if (file && size >= WARC_FILE_BYTES) {
      await file.close();
      file = null;
      number++;
    }
    file ??= await openFile(replies[0].date);
    const members: Buffer[] = [];
    let last = "";
    for (const reply of replies) {
      const response = responseRecord(reply);
      last = response.id;
      members.push(response.bytes, requestRecord(reply, last).bytes);
    }
    await append(file, Buffer.concat(members));
    await file.datasync();
    return { path, record: last.slice(1, -1), digest: sha1(replies[replies.length - 1].body) };
  }

  // One after the other: pages come from several sites at once.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    keep(replies) {
      const mine = turn.then(() => keep(replies));
      turn = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      await turn;
      await file?.close();
      file = null;
    },
  };
}

/** The size of a file of whole members of ours; null when it holds anything else. Reads the heads of members only. */
async function wholeSize(file: FileHandle): Promise<number | null> {
  const { size } = await file.stat();
  const header = Buffer.alloc(MEMBER_HEADER_BYTES);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await file.read(header, 0, header.length, at);
    const length = memberLength(header.subarray(0, bytesRead));
    if (length === null) return null;
    at += length;
  }
  return at === size ? size : null;
}
