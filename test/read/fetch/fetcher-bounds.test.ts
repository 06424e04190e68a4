/** What the fetcher does not wait for and does not take, and how politely it asks. */
import { createServer } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { openFetcher } from "../../../src/read/fetch/fetcher.ts";
import { fetcherOf, get, PAGE, rule } from "./fetching.ts";
import { openSite, type Page, quick } from "./site.ts";

describe("bounds", () => {
  it("of size count what is on the wire and what it unpacks to", async () => {
    const bomb = gzipSync(Buffer.alloc(8_000_000, "a"));
    const site = await openSite({
      "/bomb": { body: bomb, headers: { "content-encoding": "gzip" } },
      "/twice": { body: gzipSync(bomb), headers: { "content-encoding": "gzip, gzip" } },
      "/thrice": { body: gzipSync(gzipSync(bomb)), headers: { "content-encoding": "gzip, gzip, gzip" } },
      "/br": { body: brotliCompressSync(Buffer.alloc(8_000_000)), headers: { "content-encoding": "br" } },
      "/long": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const more = () => response.writable && response.write("a".repeat(60_000), more);
        more();
      },
    });
    const options = { maxBodyBytes: 100_000 };
    expect(bomb.length).toBeLessThan(options.maxBodyBytes);
    expect(rule(await get(site, "/bomb", options))).toBe("too-large");
    expect(rule(await get(site, "/twice", options))).toBe("too-large");
    expect(rule(await get(site, "/thrice", options))).toBe("bad-coding");
    expect(rule(await get(site, "/br", options))).toBe("too-large");
    expect(rule(await get(site, "/long", options))).toBe("too-large");
    expect(rule(await get(site, "/bomb", { maxBodyBytes: 8_000_000 }))).toBe("page");
  });

  it("of time hold for a head that drips, a body that drips, and silence", async () => {
    const site = await openSite({
      "/silent": () => undefined,
      "/drip": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const drip = setInterval(() => response.write("a"), 20);
        response.on("close", () => clearInterval(drip));
      },
    });
    const slow = createServer((socket) => {
      let sent = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n";
      socket
        .on("error", () => undefined)
        .on("data", () => {
          socket.write(sent);
          if (sent.startsWith("HTTP/1.1 404")) sent = "HTTP/1.1 200 OK\r\n";
          const drip = setInterval(() => socket.write("x-a: b\r\n"), 20);
          socket.on("close", () => clearInterval(drip));
        });
    });
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void slow.close());
    const port = (slow.address() as { port: number }).port;
    const options = { totalTimeoutMs: 400 };
    const began = Date.now();
    expect(rule(await get(site, "/silent", options))).toBe("too-slow");
    expect(rule(await get(site, "/drip", options))).toBe("too-slow");
    expect(rule(await fetcherOf({ ...quick([site], options), allowPorts: [port] }).get(`http://127.0.0.1:${port}/`))).toMatch(
      /too-slow|robots-unreachable|broken-answer/,
    );
    expect(Date.now() - began).toBeLessThan(4_000);
  });

  it("of the head", async () => {
    const site = await openSite({ "/a": { body: PAGE, headers: { "x-long": "x".repeat(14_000), "x-longer": "x".repeat(14_000) } } });
    expect(rule(await get(site, "/a"))).toBe("page");
    expect(rule(await get(site, "/a", { maxHeaderBytes: 16_000 }))).toBe("headers-too-large");
  });

  it("an answer cut in the middle, damaged packing and what is no HTTP are told apart from pages", async () => {
    const site = await openSite({
      "/cut": (_, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "1000" }).write("half");
        setTimeout(() => response.destroy(), 20);
      },
      "/damaged": { body: gzipSync(PAGE).subarray(0, 60), headers: { "content-encoding": "gzip" } },
      "/odd": { body: PAGE, headers: { "content-encoding": "zstd" } },
      "/noise": (request) => void request.socket.end("SSH-2.0-OpenSSH_9.6\r\n"),
    });
    expect(rule(await get(site, "/cut"))).toBe("broken-answer");
    expect(rule(await get(site, "/damaged"))).toBe("broken-answer");
    expect(rule(await get(site, "/odd"))).toBe("bad-coding");
    expect(rule(await get(site, "/noise"))).toBe("broken-answer");
  });
});

describe("manners", () => {
  it("one request at a time to a host, with a pause between two; hosts do not wait for each other", async () => {
    let open = 0;
    let most = 0;
    const times: number[] = [];
    const page: Page = (_, response) => {
      times.push(performance.now());
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
      }, 40);
    };
    const site = await openSite({ "/1": page, "/2": page, "/3": page });
    const fetcher = fetcherOf(quick([site], { hostGapMs: 150 }));
    const answers = await Promise.all(["/1", "/2", "/3"].map((path) => fetcher.get(site.at(path))));
    expect(answers.map(rule)).toEqual(["page", "page", "page"]);
    expect(most).toBe(1);
    expect(site.asked).toEqual(["/robots.txt", "/1", "/2", "/3"]);
    // from the end of one to the beginning of the next; timers may be a millisecond early
    expect(times[1] - times[0]).toBeGreaterThanOrEqual(185);
    expect(times[2] - times[1]).toBeGreaterThanOrEqual(185);

    const other = await openSite({ "/1": PAGE });
    const began = performance.now();
    const both = fetcherOf(quick([site, other], { hostGapMs: 600 }));
    const waiting = [both.get(site.at("/1")), both.get(site.at("/2"))];
    expect(rule(await both.get(other.at("/1")))).toBe("page");
    expect(performance.now() - began).toBeLessThan(600);
    await Promise.all(waiting);
  });

  it("a crawl delay is waited for, up to its bound", async () => {
    const site = await openSite({ "/robots.txt": "User-agent: *\nCrawl-delay: 60", "/1": PAGE, "/2": PAGE });
    const fetcher = fetcherOf(quick([site], { maxCrawlDelayMs: 200 }));
    await fetcher.get(site.at("/1"));
    const began = performance.now();
    await fetcher.get(site.at("/2"));
    expect(performance.now() - began).toBeGreaterThanOrEqual(190);
  });

  it("Retry-After is waited for once, within its bound", async () => {
    let asked = 0;
    const busy =
      (times: number, after: string): Page =>
      (_, response) => {
        if (asked++ < times) response.writeHead(503, { "retry-after": after }).end();
        else response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
      };
    const site = await openSite({ "/once": busy(1, "0"), "/always": busy(9, "0"), "/long": busy(9, "3600") });
    expect([rule(await get(site, "/once")), asked]).toEqual(["page", 2]);
    asked = 0;
    expect([rule(await get(site, "/always")), asked]).toEqual(["site-busy", 2]);
    asked = 0;
    const long = await get(site, "/long");
    expect([rule(long), asked]).toEqual(["site-busy", 1]);
    expect(long.kind === "trouble" && long.trouble.retryAfterMs).toBe(3_600_000);
    site.serve("/date", { status: 429, headers: { "retry-after": new Date(Date.now() + 120_000).toUTCString() } });
    const dated = await get(site, "/date");
    expect(dated.kind === "trouble" && dated.trouble.retryAfterMs).toBeGreaterThan(100_000);
  });

  it("a signal ends what is under way", async () => {
    const site = await openSite({ "/silent": () => undefined });
    const stop = new AbortController();
    const fetcher = fetcherOf(quick([site], { signal: stop.signal }));
    const answer = fetcher.get(site.at("/silent"));
    await expect.poll(() => site.asked.length).toBe(2);
    stop.abort();
    expect(rule(await answer)).toBe("stopped");
  });

  it("a contact that would break the header is misuse", () => {
    expect(() => openFetcher({ contact: "a\r\nx: y" })).toThrow(RangeError);
    expect(() => openFetcher({ contact: "(me)" })).toThrow(RangeError);
    expect(() => openFetcher({ contact: "" })).toThrow(RangeError);
  });
});
