import { createHash } from "node:crypto";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makePile, readAll, readOne } from "./pile.ts";

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");

describe("plain text", () => {
  it("is a page with its bytes' hash", async () => {
    const page = await readOne("Mayor Ines Tarrow said no.\r\n");
    expect(page.text).toBe("Mayor Ines Tarrow said no.\r\n");
    expect(page.origin).toEqual({
      path: expect.stringMatching(/a\.txt$/),
      url: null,
      sha256: sha256("Mayor Ines Tarrow said no.\r\n"),
      mediaType: "text/plain",
    });
  });

  it("is read when empty: it is an input with no article, not a failure", async () => {
    expect((await readOne("")).text).toBe("");
    expect((await readOne(" \n\n\t")).text).toBe(" \n\n\t");
  });

  it("is unpacked, and named by what was packed", async () => {
    const page = await readOne(gzipSync("The warden said no."), "a.txt.gz");
    expect(page.text).toBe("The warden said no.");
    expect(page.origin.sha256).toBe(sha256("The warden said no."));
  });

  it("over the bound is refused before it is read, and packed text while it is unpacked", async () => {
    const pile = makePile({ "big.txt": "x".repeat(2000), "packed.txt.gz": gzipSync("x".repeat(2000)), "small.txt": "fine" });
    const { pages, failures } = await readAll([pile], { maxArticleBytes: 1000 });
    expect(pages.map(({ text }) => text)).toEqual(["fine"]);
    expect(failures.map(({ rule }) => rule)).toEqual(["too-large", "too-large"]);
    expect(failures[0].reason).toContain("--max-bytes");
    expect((await readAll([pile], { maxArticleBytes: 2000 })).failures).toEqual([]);
  });

  it("is told from binary files", async () => {
    const noise = deflateSync(Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 7919) % 251)));
    const pile = makePile({
      "a.pdf": "%PDF-1.7\nrest",
      "b.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
      "c.bin": noise,
      "d.db": "SQLite format 3\u0000rest",
      "e.txt": "text",
    });
    const { pages, failures } = await readAll([pile]);
    expect(pages.map(({ text }) => text)).toEqual(["text"]);
    expect(failures.map(({ rule }) => rule)).toEqual(["damaged-pdf", ...Array(3).fill("binary-file")]);
  });

  it("that is cut while packed is listed", async () => {
    const packed = gzipSync(Buffer.from("The warden said no. ".repeat(500)));
    const pile = makePile({
      "a.txt.gz": packed.subarray(0, packed.length - 12),
      "b.txt.gz": Buffer.concat([packed.subarray(0, 20), Buffer.from("damage")]),
    });
    const { pages, failures } = await readAll([pile]);
    expect(pages).toEqual([]);
    expect(failures.map(({ rule }) => rule)).toEqual(["cut-gzip", expect.stringMatching(/-gzip$/)]);
  });

  it("in HTML is flattened, and what its markup says comes with it", async () => {
    const html =
      '<!doctype html><html><head><title>Dam</title><style>p{}</style><script>if (a < b) "</p>"</script></head><body><!-- no --><h1>Dam &amp; town</h1><p class="a>b">Ines <b>Tarrow</b>\nsaid: &ldquo;No.&rdquo;</p><p>2 < 3 &#8212; so.</p></body></html>';
    const page = await readOne(html, "a.html");
    expect(page.text).toBe("Dam\n\nDam & town\n\nInes Tarrow said: “No.”\n\n2 < 3 — so.");
    expect(page.origin.mediaType).toBe("text/html");
    expect(page.markup?.head.title).toBe("Dam");
    expect(page.markup?.elements.map(({ tag }) => tag)).toEqual(["html", "head", "title", "body", "h1", "p", "b", "p"]);
  });

  it("is read from standard input", async () => {
    const { Readable } = await import("node:stream");
    const stdin = () => Readable.from([Buffer.from("Said the "), Buffer.from("warden.")]);
    const { pages } = await readAll(["-"], { stdin: stdin() });
    expect(pages[0].text).toBe("Said the warden.");
    expect(pages[0].origin.path).toBeNull();
    const lines = await readAll(["-"], { stdin: Readable.from([Buffer.from('{"text": "a"}\n{"te'), Buffer.from('xt": "b"}')]) });
    expect(lines.pages.map(({ text }) => text)).toEqual(["a", "b"]);
  });

  it("keeps the order of the paths given", async () => {
    const pile = makePile({ "a.txt": "a", "b.txt": "b" });
    const { pages } = await readAll([join(pile, "b.txt"), join(pile, "a.txt")]);
    expect(pages.map(({ text }) => text)).toEqual(["b", "a"]);
  });
});
