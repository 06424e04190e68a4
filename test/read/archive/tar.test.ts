import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { describe, expect, it } from "vitest";
import { makePile, readAll } from "../pile.ts";
import { html } from "./html.ts";
import { paxLine, type TarSpec, tar } from "./tar-writer.ts";
import { zip } from "./zip-writer.ts";

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");

async function readTar(bytes: Buffer, { name = "pile.tar", options = {} } = {}) {
  const pile = makePile({ [name]: bytes });
  const { pages, failures } = await readAll([`${pile}/${name}`], options);
  return { pages, failures, records: pages.map(({ origin }) => origin.record), faults: failures.map(({ record, rule }) => [record, rule]) };
}

const readSpecs = (specs: readonly TarSpec[], options = {}) => readTar(tar(specs), { options });

describe("a tar", () => {
  it.each(["pile.tar", "pile.tar.gz", "pile.tgz"])("made by others gives what it holds, long names too (%s)", async (name) => {
    const long = `${"harbour/".repeat(20)}gate.html`;
    const maker = pack();
    maker.entry({ name: "a.txt" }, "The warden said no.");
    maker.entry({ name: long }, html(1));
    maker.entry({ name: "lines.jsonl" }, '{"text":"one"}\n{"text":"two"}\n');
    maker.entry({ name: "café.txt" }, "x".repeat(70_000));
    maker.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of maker) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const { pages, records, failures } = await readTar(name.endsWith("gz") ? gzipSync(bytes) : bytes, { name });
    expect(failures).toEqual([]);
    expect(records).toEqual(["a.txt", long, "lines.jsonl#1", "lines.jsonl#2", "café.txt"]);
    expect(pages[1].origin.sha256).toBe(sha256(html(1)));
  });

  it("is read from standard input", async () => {
    const bytes = gzipSync(tar([{ name: "a.txt", bytes: "The warden said no." }]));
    const { pages } = await readAll(["-"], { stdin: Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]) });
    expect(pages.map(({ text, origin }) => [text, origin.path, origin.record])).toEqual([["The warden said no.", null, "a.txt"]]);
  });

  it("follows no link and opens no device, and counts them", async () => {
    const { records, failures } = await readSpecs([
      { name: "a.txt", bytes: "fine" },
      { name: "soft", kind: "2", link: "/etc/passwd" },
      { name: "hard", kind: "1", link: "../../etc/passwd" },
      { name: "dev", kind: "3" },
      { name: "pipe", kind: "6" },
      { name: "folder/", kind: "5" },
      { name: "odd", kind: "Z", bytes: "what" },
      { name: "b.txt", bytes: "fine too" },
    ]);
    expect(records).toEqual(["a.txt", "b.txt"]);
    expect(failures).toHaveLength(1);
    for (const kind of ["symbolic links 1 (soft)", "hard links 1 (hard)", "devices and pipes 2", "entries of unknown kinds 1"])
      expect(failures[0].reason).toContain(kind);
  });

  it("takes names for labels only", async () => {
    const { records, pages } = await readSpecs([
      { name: "../../etc/cron.txt", bytes: "one" },
      { name: "/abs.txt", bytes: "two" },
      { name: "C:\\desk\\b.txt", bytes: "three" },
      { name: "./plain.txt", bytes: "four" },
      { name: Buffer.from([0x63, 0xe9, 0x2e, 0x74, 0x78, 0x74]), bytes: "five" },
    ]);
    expect(records).toEqual(["etc/cron.txt", "abs.txt", "desk/b.txt", "plain.txt", "cé.txt"]);
    expect(pages.map(({ diagnostics }) => diagnostics.length)).toEqual([1, 1, 1, 0, 0]);
  });

  it("goes on after damage, and says where it was cut", async () => {
    const specs: TarSpec[] = [
      { name: "a.txt", bytes: "one" },
      { name: "b.txt", bytes: "x".repeat(600), wrongSum: true },
      { name: "c.txt", bytes: "three" },
    ];
    const { records, faults } = await readSpecs(specs);
    expect(records).toEqual(["a.txt", "c.txt"]);
    expect(faults).toEqual([[null, "damaged-tar"]]);
    const whole = tar([
      { name: "a.txt", bytes: "one" },
      { name: "b.txt", bytes: html(2) },
    ]);
    const cut = await readTar(whole.subarray(0, 1536 + 700));
    expect([cut.records, cut.faults]).toEqual([
      ["a.txt"],
      [
        ["b.txt", "cut-tar"],
        [null, "cut-tar"],
      ],
    ]);
    expect((await readTar(whole.subarray(0, 1024))).faults).toEqual([[null, "cut-tar"]]);
    const packed = gzipSync(whole);
    expect((await readTar(packed.subarray(0, -20), { name: "a.tar.gz" })).faults.at(-1)).toEqual([null, "cut-gzip"]);
  });

  it.each([
    ["a length below zero", Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe, 0x00])],
    ["a length beyond all files", Buffer.from([0x80, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])],
    ["a length of eight gigabytes", 8 * 1024 ** 3 - 1],
  ])("ends with %s", async (_, declared) => {
    const { records, faults } = await readSpecs([
      { name: "a.txt", bytes: "one" },
      { name: "b.txt", bytes: "two", declared },
      { name: "c.txt", bytes: "three" },
    ]);
    expect(records[0]).toBe("a.txt");
    expect(faults.length).toBeGreaterThan(0);
  });

  it("holds no endless names", async () => {
    const fields = Buffer.concat([paxLine("comment", "x".repeat(100_000)), paxLine("path", "far.txt")]);
    const { records, faults } = await readSpecs([
      { name: "pax", kind: "x", bytes: fields },
      { name: "a.txt", bytes: "one" },
    ]);
    expect(records).toEqual(["a.txt"]);
    expect(faults).toEqual([[null, "damaged-tar"]]);
    const named = await readSpecs([
      { name: "pax", kind: "x", bytes: Buffer.concat([paxLine("path", "ferry/né.txt"), paxLine("mtime", "1")]) },
      { name: "cut", bytes: "one" },
    ]);
    expect(named.records).toEqual(["ferry/né.txt"]);
  });

  it("stops at the bounds, each of which can be raised", async () => {
    const big = gzipSync(tar(Array.from({ length: 6 }, (_, i) => ({ name: `${i}.txt`, bytes: Buffer.alloc(4 * 1024 * 1024, "a") }))));
    const read = (options: object) => readTar(big, { name: "a.tar.gz", options });
    const dense = await read({});
    expect([dense.records.length, dense.faults.at(-1)]).toEqual([3, [null, "packed-too-densely"]]);
    expect((await read({ maxRatio: 2000 })).records).toHaveLength(6);
    const many = await read({ maxRatio: 2000, maxEntries: 3 });
    expect([many.records.length, many.faults]).toEqual([3, [[null, "too-many-entries"]]]);
  });

  it("refuses an archive in it", async () => {
    const inner = tar([{ name: "a.txt", bytes: "inside" }]);
    const { faults } = await readSpecs([
      { name: "inner.tar", bytes: inner },
      { name: "inner.tgz", bytes: gzipSync(inner) },
      { name: "inner.zip", bytes: zip([{ name: "a.txt", bytes: "x" }]) },
    ]);
    expect(faults.map(([, rule]) => rule)).toEqual(Array(3).fill("nested-archive"));
  });
});
