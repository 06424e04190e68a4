import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePile, readAll } from "../pile.ts";
import { html } from "./html.ts";
import { answer, base32, chunked, packed, page, type RecordSpec, record, WARCINFO } from "./warc-writer.ts";

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");
const URL = "https://ledger.example/2031/05/04/gate";

async function readWarc(records: readonly Buffer[], { name = "crawl.warc.gz", options = {} } = {}) {
  const bytes = name.endsWith(".gz") ? packed(records) : Buffer.concat(records);
  const pile = makePile({ [name]: bytes });
  const { pages, failures } = await readAll([`${pile}/${name}`], options);
  return { pages, failures, rules: failures.map(({ rule }) => rule) };
}

describe("a WARC", () => {
  it.each(["crawl.warc.gz", "crawl.warc"])("gives its pages with their record, address, date and digest (%s)", async (name) => {
    const { pages, failures } = await readWarc([WARCINFO, page("urn:uuid:a", URL, html(1)), page("urn:uuid:b", `${URL}/2`, html(2))], {
      name,
    });
    expect(pages.map(({ origin }) => [origin.record, origin.url])).toEqual([
      ["urn:uuid:a", URL],
      ["urn:uuid:b", `${URL}/2`],
    ]);
    expect(pages[0].origin).toMatchObject({
      sha256: sha256(html(1)),
      mediaType: "text/html",
      retrieved: "2031-05-04T10:00:00Z",
      digest: `sha1:${base32(createHash("sha1").update(html(1)).digest())}`,
    });
    expect(pages[0].text).toContain("Ines Tarrow said on day");
    expect(failures).toEqual([]);
  });

  it("undoes chunks of transfer and every packing, and finds the digest right in any form", async () => {
    const body = html(3);
    const ways: Record<string, Buffer> = {
      gzip: gzipSync(body),
      "x-gzip": gzipSync(body),
      deflate: deflateSync(body),
      br: brotliCompressSync(body),
      identity: Buffer.from(body),
      "gzip, br": brotliCompressSync(gzipSync(body)),
    };
    const records = Object.entries(ways).map(([encoding, sent]) =>
      page(`urn:${encoding.replace(", ", "-")}`, URL, body, {
        sent,
        headers: { "content-type": "text/html", "Content-Encoding": encoding },
      }),
    );
    records.push(
      page("urn:raw", URL, body, { sent: deflateRawSync(body), headers: { "content-type": "text/html", "Content-Encoding": "deflate" } }),
      page("urn:chunks", URL, body, { sent: chunked(body), headers: { "content-type": "text/html", "Transfer-Encoding": "chunked" } }),
      page("urn:both", URL, body, {
        sent: chunked(gzipSync(body)),
        headers: { "content-type": "text/html", "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" },
        fields: { "WARC-Payload-Digest": `sha256:${base32(createHash("sha256").update(gzipSync(body)).digest())}` },
      }),
      page("urn:undone", URL, body, {
        headers: { "content-type": "text/html", "Transfer-Encoding": "chunked", "Content-Encoding": "br" },
        fields: { "WARC-Payload-Digest": `sha256:${sha256(body)}` },
      }),
    );
    const { pages, failures } = await readWarc(records);
    expect(failures).toEqual([]);
    expect(pages.map(({ origin }) => [origin.record, origin.sha256 === sha256(body), Boolean(origin.digest)])).toEqual(
      [...Object.keys(ways).map((way) => way.replace(", ", "-")), "raw", "chunks", "both", "undone"].map((way) => [
        `urn:${way}`,
        true,
        true,
      ]),
    );
  });

  it("keeps a page whose digest is wrong, and says so", async () => {
    const { pages } = await readWarc([
      page("urn:a", URL, html(1), { fields: { "WARC-Payload-Digest": `sha1:${base32(Buffer.alloc(20, 7))}` } }),
      page("urn:b", URL, html(1), { fields: { "WARC-Payload-Digest": "crc:1234" } }),
      page("urn:c", URL, html(2), { fields: { "WARC-Truncated": "length" } }),
    ]);
    expect(
      pages.map(({ origin, diagnostics }) => [
        origin.digest,
        diagnostics.map(({ rule }) => rule).filter((rule) => rule !== "html-flattened"),
      ]),
    ).toEqual([
      [undefined, ["digest-mismatch"]],
      [undefined, []],
      [expect.stringMatching(/^sha1:/), ["cut-payload"]],
    ]);
  });

  it("passes over what is no page, however much there is of it, in one line", async () => {
    const picture = (number: number) =>
      page(`urn:p${number}`, `https://ledger.example/${number}.jpg`, "\u00ff\u00d8\u00ff", { headers: { "Content-Type": "image/jpeg" } });
    const { pages, failures } = await readWarc([
      WARCINFO,
      record({ type: "request", block: "GET / HTTP/1.1\r\n\r\n", contentType: "application/http; msgtype=request" }),
      record({ type: "revisit", url: URL, block: answer({ body: "" }), contentType: "application/http; msgtype=response" }),
      ...Array.from({ length: 1200 }, (_, number) => picture(number)),
      page("urn:r", "https://ledger.example/old", "gone", { status: 301 }),
      page("urn:e", "https://ledger.example/none", html(9), { status: 404 }),
      page("urn:robots", "https://ledger.example/robots.txt", "User-agent: *", { headers: { "Content-Type": "text/plain" } }),
      page("urn:json", "https://ledger.example/api", "{}", { headers: { "Content-Type": "application/json" } }),
      page("urn:empty", "https://ledger.example/empty", ""),
      record({ url: "dns:ledger.example", contentType: "text/dns", block: "20310504 ledger.example. 300 IN A 192.0.2.1" }),
      page("urn:a", URL, html(1)),
    ]);
    expect(pages).toHaveLength(1);
    expect(failures).toHaveLength(1);
    expect(failures[0].rule).toBe("passed-over");
    expect(failures[0].reason).toContain(
      "1,208 records passed over, not read as articles: pictures 1,200 (first https://ledger.example/0.jpg)",
    );
    for (const kind of [
      "request records 1",
      "revisit records 1",
      "(3xx) 1",
      "errors (4xx, 5xx) 1",
      "robots and systems 1",
      "application/json 1",
      "empty pages 1",
      "text/dns 1",
    ])
      expect(failures[0].reason).toContain(kind);
  });

  it("reads files kept as they were, and texts made of pages only where the pages are not there", async () => {
    const resource = record({ type: "resource", id: "urn:f", url: "file:///desk/note.html", contentType: "text/html", block: html(4) });
    const conversion = record({ type: "conversion", id: "urn:t", url: URL, contentType: "text/plain", block: "Ines Tarrow said no." });
    const about = record({
      type: "resource",
      id: "urn:i",
      url: "urn:text:https://ledger.example/",
      contentType: "text/plain",
      block: "Said no.",
    });
    expect((await readWarc([resource, conversion, about])).pages.map(({ origin }) => [origin.record, origin.url])).toEqual([
      ["urn:f", null],
    ]);
    const texts = await readWarc([WARCINFO, conversion]);
    expect(texts.pages.map(({ text, origin }) => [text, origin.url])).toEqual([["Ines Tarrow said no.", URL]]);
  });

  it("cut anywhere gives all whole records and says that it was cut", async () => {
    const records = [WARCINFO, page("urn:a", URL, html(1)), page("urn:b", URL, html(2)), page("urn:c", URL, html(3))];
    for (const gz of [true, false]) {
      const ends = records.map((_, i) => (gz ? packed(records.slice(0, i + 1)) : Buffer.concat(records.slice(0, i + 1))).length);
      const bytes = gz ? packed(records) : Buffer.concat(records);
      const pile = makePile();
      for (let cut = 30; cut < bytes.length; cut += 41) {
        const name = `${cut}.warc`;
        writeFileSync(`${pile}/${name}`, bytes.subarray(0, cut));
        const { pages, failures } = await readAll([`${pile}/${name}`]);
        // Without the blank lines at its end, or the check sum of its member, a record is whole all the same.
        const whole = ends.filter((end) => end <= cut).length - 1;
        expect(pages.length, `cut at ${cut}`).toBeGreaterThanOrEqual(Math.max(0, whole));
        expect(pages.length).toBeLessThanOrEqual(Math.max(0, whole) + 1);
        const told = failures.filter(({ rule }) => rule !== "passed-over").map(({ rule }) => rule);
        if (!ends.includes(cut) && pages.length === whole) expect(told, `cut at ${cut}`).toEqual([gz ? "cut-gzip" : "cut-warc"]);
      }
    }
  });

  it("that is empty, or holds nothing but how it was made, gives no page", async () => {
    const pile = makePile({ "empty.warc": "", "made.warc.gz": packed([WARCINFO]) });
    const { pages, failures } = await readAll([pile]);
    expect([pages.length, failures.map(({ rule }) => rule)]).toEqual([0, ["empty-archive"]]);
  });

  it("goes on after damage", async () => {
    const broken: RecordSpec = { id: "urn:x", url: URL, block: "x", declared: "many" };
    const { pages, failures } = await readWarc(
      [
        page("urn:a", URL, html(1)),
        record(broken),
        Buffer.from("nothing of a record ".repeat(20_000)),
        Buffer.from("\r\n"),
        page("urn:b", URL, html(2)),
      ],
      { name: "crawl.warc" },
    );
    expect(pages.map(({ origin }) => origin.record)).toEqual(["urn:a", "urn:b"]);
    expect(failures.map(({ rule }) => rule)).toEqual(["damaged-record"]);
    expect(failures[0].record).toMatch(/^byte \d+$/);
  });

  it("goes on behind a packed record that is damaged, and gives no page twice", async () => {
    const pile = makePile();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 14 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        async (lengths, share) => {
          const all = lengths.map((words, i) => page(`urn:${i}`, URL, html(i, words)));
          const members = all.map((one) => packed([one]).length);
          const ends = members.map((_, i) => members.slice(0, i + 1).reduce((sum, length) => sum + length));
          const bytes = packed(all);
          // The first bytes must tell that it is packed at all.
          const at = 20 + Math.floor(share * (bytes.length - 80));
          bytes.fill(0xa5, at, at + 40);
          writeFileSync(`${pile}/a.warc.gz`, bytes);
          const { pages, failures } = await readAll([`${pile}/a.warc.gz`]);
          const sound = all.flatMap((_, i) => (at + 40 <= ends[i] - members[i] || at >= ends[i] ? [`urn:${i}`] : []));
          const told = pages.map(({ origin }) => origin.record);
          expect(told.filter((id) => id && sound.includes(id))).toEqual(sound);
          expect(new Set(told).size).toBe(told.length);
          expect(failures.map(({ rule }) => rule)).toContain("bad-gzip");
        },
      ),
      { numRuns: 40 },
    );
  });

  it("refuses a page over the bound, packed or not, and reads the next", async () => {
    const big = Buffer.from(html(1, 400));
    const headers = { "Content-Type": "text/html", "Content-Encoding": "gzip" };
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "));
    const { pages, failures } = await readWarc(
      [
        page("urn:a", URL, big),
        page("urn:b", URL, big, { sent: gzipSync(big), headers }),
        page("urn:c", URL, bomb, { sent: bomb, headers }),
        page("urn:d", URL, "x", { sent: "x", headers: { ...headers, "Content-Encoding": "zstd" } }),
        page("urn:e", URL, html(2)),
      ],
      { options: { maxArticleBytes: 20_000 } },
    );
    expect(pages.map(({ origin }) => origin.record)).toEqual(["urn:e"]);
    expect(failures.map(({ record: id, rule }) => [id, rule])).toEqual([
      ["urn:a", "too-large"],
      ["urn:b", "too-large"],
      ["urn:c", "too-large"],
      ["urn:d", "unknown-packing"],
    ]);
    expect(failures[1].reason).toContain("--max-bytes");
  });

  it("tells the first of what goes wrong again and again, and counts the rest", async () => {
    const records = Array.from({ length: 300 }, (_, number) =>
      page(`urn:${number}`, URL, "x", { headers: { "Content-Type": "text/html", "Content-Encoding": "zstd" } }),
    );
    const { failures } = await readWarc(records);
    expect(failures).toHaveLength(21);
    expect(failures[20]).toMatchObject({ rule: "unknown-packing", record: null, reason: expect.stringContaining("280 more in this file") });
  });
});
