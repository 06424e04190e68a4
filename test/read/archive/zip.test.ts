import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makePile, readAll } from "../pile.ts";
import { html } from "./html.ts";
import { packed, page, WARCINFO } from "./warc-writer.ts";
import { type ZipSpec, zip } from "./zip-writer.ts";

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");

async function readZip(bytes: Buffer, { name = "pile.zip", options = {} } = {}) {
  const pile = makePile({ [name]: bytes });
  const { pages, failures } = await readAll([`${pile}/${name}`], options);
  return { pages, failures, records: pages.map(({ origin }) => origin.record), faults: failures.map(({ record, rule }) => [record, rule]) };
}

const readSpecs = (specs: readonly ZipSpec[], options = {}) => readZip(zip(specs), { options });

describe("a ZIP", () => {
  it("gives what it holds, in any format, stored or packed, large fields or not", async () => {
    const specs: ZipSpec[] = [
      { name: "a.txt", bytes: "The warden said no." },
      { name: "in/", bytes: "" },
      { name: "in/b.html", bytes: html(1), stored: true },
      { name: "lines.jsonl", bytes: '{"text":"one"}\n{"text":"two"}\n', zip64: true },
      { name: "c.txt.gz", bytes: gzipSync("Packed once more.") },
    ];
    for (const zip64 of [false, true]) {
      const { pages, records, failures } = await readZip(zip(specs, { zip64 }));
      expect(failures).toEqual([]);
      expect(records).toEqual(["a.txt", "in/b.html", "lines.jsonl#1", "lines.jsonl#2", "c.txt.gz"]);
      expect(pages[1].origin).toMatchObject({ sha256: sha256(html(1)), mediaType: "text/html" });
      expect(pages[4].text).toBe("Packed once more.");
    }
  });

  it("passes over what is no article and counts it", async () => {
    const { records, failures } = await readSpecs([
      { name: "Gate.html", bytes: html(1) },
      { name: "Gate_files/frame.html", bytes: html(2) },
      { name: "Gate_files/style.css", bytes: "p{}" },
      { name: "other_files/real.html", bytes: html(3) },
      ...Array.from({ length: 500 }, (_, number) => ({ name: `photos/${number}.JPG`, bytes: "x" })),
      { name: "__MACOSX/._Gate.html", bytes: "x" },
      { name: ".git/config", bytes: "x" },
      { name: "link", bytes: "/etc/passwd", mode: 0o120777, stored: true },
    ]);
    expect(records).toEqual(["Gate.html", "other_files/real.html"]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ rule: "passed-over", record: null });
    expect(failures[0].reason).toMatch(/^505 entries passed over/);
    for (const kind of [
      "pictures 500 (first photos/0.JPG)",
      "parts of saved pages 2",
      "symbolic links 1 (link)",
      "hidden files",
      "robots and systems 1",
    ])
      expect(failures[0].reason).toContain(kind);
  });

  it("takes names for labels only: no way up, no root, no drive, and says so", async () => {
    const names = ["../../etc/cron.txt", "/abs/a.txt", "C:\\desk\\b.txt", "..\\..\\up.txt", "ok/./c.txt", "x\u0007\u202e.txt", "../.."];
    const { pages, records } = await readSpecs(names.map((name) => ({ name, bytes: `Said ${name}.` })));
    expect(records).toEqual(["etc/cron.txt", "abs/a.txt", "desk/b.txt", "up.txt", "ok/c.txt", "x\uFFFD\uFFFD.txt", "entry 7"]);
    for (const { diagnostics } of pages) expect(diagnostics.map(({ rule }) => rule)).toContain("unsafe-name");
  });

  it("tells entries of one name apart", async () => {
    const { pages, records } = await readSpecs([
      { name: "a.txt", bytes: "one" },
      { name: "a.txt", bytes: "two" },
      { name: "../a.txt", bytes: "three" },
    ]);
    expect(records).toEqual(["a.txt", "a.txt (2)", "a.txt (3)"]);
    expect(pages.map(({ text }) => text)).toEqual(["one", "two", "three"]);
    expect(pages[1].diagnostics.map(({ rule }) => rule)).toEqual(["duplicate-name"]);
  });

  it("reads names that are no UTF-8", async () => {
    const { records } = await readSpecs([
      { name: Buffer.from([0x63, 0x61, 0x66, 0x82, 0x2e, 0x74, 0x78, 0x74]), bytes: "Old names.", flags: 0 },
      { name: Buffer.from("café.txt"), bytes: "Names without their flag.", flags: 0 },
      { name: Buffer.from([0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74]), bytes: "Broken names.", flags: 0x800 },
    ]);
    expect(records).toEqual(["café.txt", "café.txt (2)", "\uFFFD\uFFFD.txt"]);
  });

  it("refuses entries that are encrypted, packed unreadably, damaged or not what they declare, and reads the others", async () => {
    const { records, faults, failures } = await readSpecs([
      { name: "locked.txt", bytes: "secret", flags: 0x801 },
      { name: "aes.txt", bytes: "secret", method: 99 },
      { name: "lzma.txt", bytes: "x", method: 14 },
      { name: "sum.txt", bytes: "The warden said no.", crc: 7 },
      { name: "long.txt", bytes: "The warden said no.", uncompressedSize: 5 },
      { name: "short.txt", bytes: "The warden said no.", uncompressedSize: 500 },
      { name: "stored.txt", bytes: "The warden said no.", stored: true, uncompressedSize: 500 },
      { name: "noise.txt", bytes: "The warden said no.", data: Buffer.alloc(30, 0xff) },
      { name: "ok.txt", bytes: "fine" },
    ]);
    expect(records).toEqual(["ok.txt"]);
    expect(faults).toEqual([
      ["locked.txt", "encrypted-entry"],
      ["aes.txt", "encrypted-entry"],
      ["lzma.txt", "unknown-packing"],
      ["sum.txt", "wrong-check-sum"],
      ["long.txt", "damaged-entry"],
      ["short.txt", "damaged-entry"],
      ["stored.txt", "damaged-entry"],
      ["noise.txt", "damaged-entry"],
    ]);
    expect(failures[2].reason).toContain("LZMA");
  });

  it("unpacks no byte twice", async () => {
    const kernel = { name: "0.txt", bytes: Buffer.alloc(9 * 1024 * 1024, "a") };
    const { records, faults, failures } = await readSpecs([
      kernel,
      ...Array.from({ length: 400 }, (_, i) => ({ name: `${i + 1}.txt`, sameAs: 0 })),
    ]);
    expect(records).toEqual(["0.txt"]);
    expect(faults).toHaveLength(21);
    expect(faults[0]).toEqual(["1.txt", "overlapping-entries"]);
    expect(failures.at(-1)?.reason).toContain("380 more");
  });

  it("stops at the bounds for what it unpacks to, each of which can be raised", async () => {
    const specs = Array.from({ length: 6 }, (_, i) => ({ name: `${i}.txt`, bytes: Buffer.alloc(4 * 1024 * 1024, "a") }));
    const dense = await readSpecs(specs);
    expect([dense.records.length, dense.faults.at(-1)?.[1]]).toEqual([4, "packed-too-densely"]);
    expect((await readSpecs(specs, { maxRatio: 2000 })).records).toHaveLength(6);
    const total = await readSpecs(specs, { maxRatio: 2000, maxUnpackedBytes: 9 * 1024 * 1024 });
    expect([total.records.length, total.faults[0]?.[1]]).toEqual([2, "unpacks-to-too-much"]);
    const many = await readSpecs(specs, { maxRatio: 2000, maxEntries: 3 });
    expect([many.records.length, many.faults]).toEqual([3, [[null, "too-many-entries"]]]);
    const one = await readSpecs(specs, { maxRatio: 2000, maxArticleBytes: 1024 });
    expect(one.faults.map(([, rule]) => rule)).toEqual(Array(6).fill("too-large"));
  });

  it("refuses an archive in an archive, and what is no ZIP or is cut", async () => {
    const inner = zip([{ name: "a.txt", bytes: "inside" }]);
    const { records, faults } = await readSpecs([
      { name: "inner.zip", bytes: inner },
      { name: "named.txt", bytes: inner, stored: true },
      { name: "crawl.warc.gz", bytes: packed([WARCINFO]) },
      { name: "ok.txt", bytes: "fine" },
    ]);
    expect(records).toEqual(["ok.txt"]);
    expect(faults).toEqual([
      ["inner.zip", "nested-archive"],
      ["named.txt", "nested-archive"],
      ["crawl.warc.gz", "nested-archive"],
    ]);
    expect((await readZip(inner.subarray(0, -30))).faults).toEqual([[null, "cut-zip"]]);
    expect((await readZip(gzipSync(inner), { name: "a.zip.gz" })).faults[0][1]).toMatch(/cut-zip|not-a-file/);
    const stdin = await readAll(["-"], { stdin: Readable.from([inner]) });
    expect(stdin.failures.map(({ rule }) => rule)).toEqual(["not-a-file"]);
  });

  it("as a WACZ gives the pages of its WARCs", async () => {
    const bytes = zip([
      { name: "datapackage.json", bytes: "{}" },
      { name: "pages/pages.jsonl", bytes: '{"text":"no article"}' },
      { name: "archive/a.warc.gz", bytes: packed([WARCINFO, page("urn:uuid:a", "https://ledger.example/1", html(1))]), stored: true },
      { name: "archive/b.warc.gz", bytes: packed([page("urn:uuid:b", "https://ledger.example/2", html(2))]).subarray(0, -9), stored: true },
      { name: "archive/c.warc", bytes: page("urn:uuid:c", "https://ledger.example/3", html(3)) },
    ]);
    const { records, faults, failures } = await readZip(bytes, { name: "crawl.wacz" });
    expect(records).toEqual(["archive/a.warc.gz#urn:uuid:a", "archive/b.warc.gz#urn:uuid:b", "archive/c.warc#urn:uuid:c"]);
    expect(faults).toEqual([
      ["archive/b.warc.gz", "cut-gzip"],
      [null, "passed-over"],
    ]);
    expect(failures[1].reason).toContain("files that describe the archive 2");
  });
});
