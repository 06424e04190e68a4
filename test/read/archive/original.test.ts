import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { verify } from "../../../src/answer/verify.ts";
import { build } from "../../../src/pipeline.ts";
import { originalReader } from "../../../src/read/original.ts";
import { openRecord } from "../../../src/record/open.ts";
import { makePile, readAll } from "../pile.ts";
import { html } from "./html.ts";
import { tar } from "./tar-writer.ts";
import { chunked, packed, page, WARCINFO } from "./warc-writer.ts";
import { zip } from "./zip-writer.ts";

const headers = { "Content-Type": "text/html", "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" };
const warc = () => [
  WARCINFO,
  page("urn:uuid:a", "https://ledger.example/1", html(1)),
  page("urn:uuid:b", "https://ledger.example/2", html(2), { sent: chunked(gzipSync(html(2)), 100), headers }),
];
const lines = '{"text":"Ines Tarrow said no."}\n{"text":"Bram Ostel said yes."}\n';
const archives = (): Record<string, Buffer> => ({
  "crawl.warc.gz": packed(warc()),
  "crawl.warc": Buffer.concat(warc()),
  "crawl.wacz": zip([{ name: "datapackage.json" }, { name: "archive/a.warc.gz", bytes: packed(warc()), stored: true }]),
  "pile.zip": zip([
    { name: "in/gate.html", bytes: html(3) },
    { name: "l.jsonl", bytes: lines },
    { name: "d.txt", bytes: "one" },
    { name: "d.txt", bytes: "two" },
  ]),
  "pile.tar.gz": gzipSync(
    tar([
      { name: "gate.html", bytes: html(4) },
      { name: "l.jsonl", bytes: lines },
      { name: "../up.txt.gz", bytes: gzipSync("up") },
    ]),
  ),
});

describe("the original of an article in an archive", () => {
  it.each(Object.keys(archives()))("is found again by its record and has its hash (%s)", async (name) => {
    const path = join(makePile({ [name]: archives()[name] }), name);
    const { pages } = await readAll([path]);
    expect(pages.length).toBeGreaterThan(1);
    const original = originalReader();
    for (const { origin } of pages) expect(await original(path, origin.record ?? null), origin.record ?? "").toBe(origin.sha256);
    expect(await original(path, "no such record")).toBeNull();
    rmSync(path);
    expect(await originalReader()(path, pages[0].origin.record ?? null)).toBeNull();
  });

  it("is verified, and a change to it is told; what is known is not read again", async () => {
    const pile = makePile(archives());
    const store = await openRecord(join(makePile(), "pile.db"), { mode: "create", reader: "test" });
    try {
      const first = await build([pile], store, { workers: 0, fast: true });
      expect([first.read, first.failed]).toEqual([first.added + first.already, 0]);
      const again = await build([pile], store, { workers: 0, fast: true });
      expect([again.read, again.added, again.already]).toEqual([0, 0, first.read]);
      expect((await verify(store, originalReader())).problems).toEqual([]);
      writeFileSync(join(pile, "pile.zip"), zip([{ name: "in/gate.html", bytes: html(99) }]));
      const changed = await verify(store, originalReader());
      expect(changed.problems.map(({ reason }) => reason)).toEqual([expect.stringContaining("pile.zip is no longer what was read")]);
      expect(changed.originals.gone).toBe(2);
    } finally {
      await store.close();
    }
  });
});
