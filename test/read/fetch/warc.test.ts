import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Reply } from "../../../src/read/fetch/reply.ts";
import { openKeeper, warcPath } from "../../../src/read/fetch/warc/keep.ts";
import { memberLength, requestRecord, responseRecord, sha1, warcinfo } from "../../../src/read/fetch/warc/write.ts";
import { read } from "../../../src/read/read.ts";
import { articlePage } from "./site.ts";

const HTML = articlePage("Ferry runs again", ["The ferry to Varne runs again, the harbour office said."]);

function replyOf(changes: Partial<Reply> = {}): Reply {
  return {
    url: new URL("https://paper.example/ferry?page=1"),
    sent: { "user-agent": "Onrecord", accept: "text/html" },
    status: 200,
    head: [
      ["Content-Type", "text/html; charset=utf-8"],
      ["Transfer-Encoding", "chunked"],
    ],
    body: Buffer.from(HTML),
    cut: false,
    date: "2031-05-04T10:00:00Z",
    ...changes,
  };
}

function newRecord(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-warc-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "pile.db");
}

async function pagesIn(path: string) {
  const pages = [];
  for await (const intake of read([path])) {
    if ("page" in intake) pages.push(intake.page);
  }
  return pages;
}

describe("a WARC record", () => {
  it("holds the answer byte for byte, with digests that are right", () => {
    const { id, bytes } = responseRecord(replyOf());
    const text = gunzipSync(bytes).toString("utf8");
    expect(id).toMatch(/^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/);
    expect(text).toBe(
      [
        "WARC/1.1",
        "WARC-Type: response",
        `WARC-Record-ID: ${id}`,
        "WARC-Target-URI: https://paper.example/ferry?page=1",
        "WARC-Date: 2031-05-04T10:00:00Z",
        `WARC-Payload-Digest: ${sha1(Buffer.from(HTML))}`,
        text.match(/WARC-Block-Digest: sha1:[A-Z2-7]{32}/)?.[0],
        "Content-Type: application/http;msgtype=response",
        text.match(/Content-Length: \d+/)?.[0],
        "",
        "HTTP/1.1 200 OK",
        "Content-Type: text/html; charset=utf-8",
        "X-Archive-Orig-Transfer-Encoding: chunked",
        "",
        `${HTML}\r\n\r\n`,
      ].join("\r\n"),
    );
    const block = text.slice(text.indexOf("HTTP/1.1"), -4);
    expect(text).toContain(`Content-Length: ${Buffer.byteLength(block)}\r\n`);
    expect(text).toContain(`WARC-Block-Digest: ${sha1(Buffer.from(block))}\r\n`);
  });

  it("has the digest other tools give", () => {
    // sha1 of "abc" and of nothing, as RFC 3174 has them, in base32
    expect(sha1(Buffer.from("abc"))).toBe("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5");
    expect(sha1(Buffer.alloc(0))).toBe("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ");
  });

  it("has an id made from content", () => {
    expect(responseRecord(replyOf()).bytes.equals(responseRecord(replyOf()).bytes)).toBe(true);
    const ids = [replyOf(), replyOf({ date: "2031-05-04T10:00:01Z" }), replyOf({ body: Buffer.from("x") }), replyOf({ status: 404 })];
    expect(new Set(ids.map((reply) => responseRecord(reply).id)).size).toBe(4);
  });

  it("says what was asked, and belongs to its answer", () => {
    const text = gunzipSync(requestRecord(replyOf(), "<urn:uuid:1>").bytes).toString();
    expect(text).toContain("WARC-Concurrent-To: <urn:uuid:1>\r\n");
    expect(text).toContain(
      "\r\n\r\nGET /ferry?page=1 HTTP/1.1\r\nhost: paper.example\r\nconnection: keep-alive\r\nuser-agent: Onrecord\r\n",
    );
  });

  it("whose body was not read says that it is cut", () => {
    expect(gunzipSync(responseRecord(replyOf({ cut: true, body: Buffer.alloc(0) })).bytes).toString()).toContain(
      "WARC-Truncated: unspecified",
    );
  });

  it("is one gzip member that says its own length, whatever it holds", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (body) => {
        const { bytes } = responseRecord(replyOf({ body: Buffer.from(body) }));
        expect(memberLength(bytes)).toBe(bytes.length);
        expect(
          gunzipSync(bytes)
            .subarray(-4 - body.length, -4)
            .equals(Buffer.from(body)),
        ).toBe(true);
      }),
    );
    expect(memberLength(gzipSync("x"))).toBeNull();
    expect(memberLength(Buffer.alloc(3))).toBeNull();
  });

  it("is read by gzip itself", () => {
    const record = newRecord();
    writeFileSync(`${record}.gz`, Buffer.concat([warcinfo("a", "2031-05-04T10:00:00Z", "x").bytes, responseRecord(replyOf()).bytes]));
    execFileSync("gzip", ["-t", `${record}.gz`]);
    expect(execFileSync("gzip", ["-dc", `${record}.gz`]).toString()).toContain("Ferry runs again");
  });
});

describe("the file beside a record", () => {
  it("is made with the first page and read as any web archive", async () => {
    const record = newRecord();
    const keeper = openKeeper(record);
    expect(readdirSync(join(record, ".."))).toEqual([]);
    const moved = replyOf({
      url: new URL("https://paper.example/old"),
      status: 301,
      head: [["Location", "/ferry?page=1"]],
      body: Buffer.alloc(0),
      cut: true,
    });
    const kept = await keeper.keep([moved, replyOf()]);
    const second = await keeper.keep([
      replyOf({
        url: new URL("https://paper.example/two"),
        body: gzipSync(HTML),
        head: [
          ["content-type", "text/html"],
          ["content-encoding", "gzip"],
        ],
      }),
    ]);
    await keeper.close();
    expect(kept.path).toBe(`${record}.warc.gz`);
    const [first, other, ...rest] = await pagesIn(kept.path);
    expect(rest).toEqual([]);
    expect(first.origin).toMatchObject({
      path: kept.path,
      record: kept.record,
      url: "https://paper.example/ferry?page=1",
      retrieved: "2031-05-04T10:00:00Z",
      digest: kept.digest,
    });
    expect(other.origin).toMatchObject({ record: second.record, digest: second.digest, url: "https://paper.example/two" });
    expect([first.text, first.diagnostics]).toEqual([other.text, []]);
  });

  it("takes pages that come at the same time one after the other", async () => {
    const record = newRecord();
    const keeper = openKeeper(record);
    const paths = Array.from({ length: 20 }, (_, i) => `https://paper.example/${i}`);
    const kept = await Promise.all(paths.map((url) => keeper.keep([replyOf({ url: new URL(url) })])));
    await keeper.close();
    expect(new Set(kept.map(({ path }) => path))).toEqual(new Set([warcPath(record)]));
    expect((await pagesIn(warcPath(record))).map(({ origin }) => [origin.url, origin.record])).toEqual(
      paths.map((url, at) => [url, kept[at].record]),
    );
    expect(
      gunzipSync(readFileSync(warcPath(record)))
        .toString()
        .match(/WARC-Type: warcinfo/g),
    ).toHaveLength(1);
  });

  it("is appended to by the next run", async () => {
    const record = newRecord();
    for (const path of ["/1", "/2"]) {
      const keeper = openKeeper(record);
      await keeper.keep([replyOf({ url: new URL(path, "https://paper.example") })]);
      await keeper.close();
    }
    expect(readdirSync(join(record, ".."))).toEqual(["pile.db.warc.gz"]);
    expect((await pagesIn(warcPath(record))).map(({ origin }) => origin.url)).toEqual([
      "https://paper.example/1",
      "https://paper.example/2",
    ]);
    expect(
      gunzipSync(readFileSync(warcPath(record)))
        .toString()
        .match(/WARC-Type: warcinfo/g),
    ).toHaveLength(1);
  });

  it("is left as it is when its end was cut, at whatever byte, or when another made it", async () => {
    const whole = newRecord();
    const keeper = openKeeper(whole);
    await keeper.keep([replyOf()]);
    await keeper.close();
    const bytes = readFileSync(warcPath(whole));
    for (const cut of [1, 20, 40, bytes.length - 9, bytes.length - 1]) {
      const record = newRecord();
      writeFileSync(warcPath(record), bytes);
      truncateSync(warcPath(record), cut);
      const next = openKeeper(record);
      const { path } = await next.keep([replyOf()]);
      await next.close();
      expect([path, statSync(warcPath(record)).size]).toEqual([`${record}-2.warc.gz`, cut]);
      expect(await pagesIn(path)).toHaveLength(1);
    }
    const foreign = newRecord();
    writeFileSync(warcPath(foreign), gzipSync("another program's"));
    appendFileSync(warcPath(foreign, 2), "");
    const next = openKeeper(foreign);
    expect((await next.keep([replyOf()])).path).toBe(warcPath(foreign, 2));
    await next.close();
  });
});
