import { once } from "node:events";
import { createWriteStream, writeFileSync } from "node:fs";
import { crc32, createGzip, deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../../src/read/limits.ts";
import { read } from "../../src/read/read.ts";
import { html } from "../read/archive/html.ts";
import { tar } from "../read/archive/tar-writer.ts";
import { packed, page, WARCINFO } from "../read/archive/warc-writer.ts";
import { zip } from "../read/archive/zip-writer.ts";
import { makePile } from "../read/pile.ts";

const MB = 1024 * 1024;
const NONE: ReadOptions = { maxRatio: Number.POSITIVE_INFINITY };

/** What reading gives, and by how many bytes the process grew at most while it read. */
async function growth(path: string, options: ReadOptions = {}) {
  global.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const rules: string[] = [];
  let pages = 0;
  for await (const intake of read([path], options)) {
    if ("page" in intake) pages++;
    else rules.push(intake.failure.rule);
  }
  clearInterval(look);
  return { pages, rules, grown: (most - before) / MB };
}

/** A gzip member of this head and then so many blanks, written as it is packed. */
async function writeBlanks(path: string, head: Buffer, byteLength: number): Promise<void> {
  const gzip = createGzip();
  const file = createWriteStream(path);
  gzip.pipe(file);
  const blanks = Buffer.alloc(4 * MB, " ");
  gzip.write(head);
  for (let written = 0; written < byteLength; written += blanks.length) if (!gzip.write(blanks)) await once(gzip, "drain");
  gzip.end();
  await once(file, "close");
}

describe("the memory of reading archives", () => {
  it("stays flat while a packed file is refused, and while it is passed by", async () => {
    const pile = makePile();
    const head = Buffer.from(
      "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: file:///a.html\r\nContent-Type: text/html\r\nContent-Length: 335544320\r\n\r\n",
    );
    await writeBlanks(`${pile}/a.warc.gz`, head, 320 * MB);
    const refused = await growth(`${pile}/a.warc.gz`);
    expect(refused.rules).toEqual(["too-large", "packed-too-densely"]);
    expect(refused.grown).toBeLessThan(180);
    const passed = await growth(`${pile}/a.warc.gz`, NONE);
    expect(passed.rules).toEqual(["too-large"]);
    expect(passed.grown).toBeLessThan(180);
  }, 120_000);

  it("stays flat in a text, a tar and a ZIP of blanks", async () => {
    const pile = makePile();
    await writeBlanks(`${pile}/a.txt.gz`, Buffer.from("x"), 320 * MB);
    const head = tar([{ name: "a.html", declared: 320 * MB }], { end: false }).subarray(0, 512);
    await writeBlanks(`${pile}/a.tar.gz`, head, 320 * MB);
    const blanks = Buffer.alloc(320 * MB, " ");
    const data = deflateRawSync(blanks);

    writeFileSync(`${pile}/a.zip`, zip([{ name: "a.html", data, crc: crc32(blanks), uncompressedSize: 5 * MB }]));
    for (const [name, rule] of [
      ["a.txt.gz", "too-large"],
      ["a.tar.gz", "too-large"],
      ["a.zip", "damaged-entry"],
    ]) {
      const { rules, grown } = await growth(`${pile}/${name}`, NONE);
      expect(rules[0]).toBe(rule);
      expect(grown, name).toBeLessThan(180);
    }
  }, 120_000);

  it("stays flat over many records and entries", async () => {
    const body = html(1, 300);
    const sent = gzipSync(body);
    const one = packed([
      page("urn:a", "https://ledger.example/", body, { sent, headers: { "Content-Type": "text/html", "Content-Encoding": "gzip" } }),
    ]);

    const pile = makePile();
    writeFileSync(`${pile}/a.warc.gz`, Buffer.concat([packed([WARCINFO]), ...Array<Buffer>(600).fill(one)]));
    const { pages, grown } = await growth(`${pile}/a.warc.gz`);
    expect(pages).toBe(600);
    expect(grown).toBeLessThan(180);
  }, 120_000);
});
