import { createServer } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Answer, openFetcher, type Wish } from "../../../src/read/fetch/fetcher.ts";
import type { FetchOptions } from "../../../src/read/fetch/limits.ts";
import { articlePage, openSite, type Page, quick, type Site } from "./site.ts";

const PAGE = articlePage("Ferry runs again", ["The ferry to Varne runs again, the harbour office said."]);

function fetcherOf(options: FetchOptions) {
  const fetcher = openFetcher(options);
  onTestFinished(() => fetcher.close());
  return fetcher;
}

async function get(site: Site, path: string, options: FetchOptions = {}, wish?: Wish): Promise<Answer> {
  return fetcherOf(quick([site], options)).get(site.at(path), wish);
}

function rule(answer: Answer): string {
  return answer.kind === "trouble" ? answer.trouble.rule : answer.kind;
}

function pageOf(answer: Answer) {
  if (answer.kind !== "page") throw new Error(answer.kind === "trouble" ? answer.trouble.message : answer.kind);
  return answer;
}

describe("a page", () => {
  it("comes with its bytes, type, date and final address, and says who asks", async () => {
    const site = await openSite({ "/a": { body: PAGE, headers: { etag: '"v1"', "last-modified": "Mon, 05 May 2031 10:00:00 GMT" } } });
    const page = pageOf(await get(site, "/a#top", { contact: "desk@paper.example" }));
    expect(page).toMatchObject({ asked: site.at("/a#top"), url: site.at("/a"), mediaType: "text/html", charset: "utf-8" });
    expect(page.bytes.toString()).toBe(PAGE);
    expect(page.validators).toEqual({ url: site.at("/a"), etag: '"v1"', lastModified: "Mon, 05 May 2031 10:00:00 GMT" });
    expect(page.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(site.asked).toEqual(["/robots.txt", "/a"]);
    for (const { headers } of site.requests) expect(headers["user-agent"]).toBe("Onrecord (+desk@paper.example)");
  });

  it("that has not changed is not sent again", async () => {
    const site = await openSite({
      "/a": (request, response) => {
        const same = request.headers["if-none-match"] === '"v1"';
        response.writeHead(same ? 304 : 200, { "content-type": "text/html", etag: '"v1"' }).end(same ? undefined : PAGE);
      },
    });
    const { validators } = pageOf(await get(site, "/a"));
    expect(await get(site, "/a", {}, { validators })).toEqual({ kind: "unchanged", url: site.at("/a") });
    expect(rule(await get(site, "/a", {}, { validators: { ...validators!, url: site.at("/b") } }))).toBe("page");
  });

  it.each([
    ["gzip", gzipSync(PAGE)],
    ["x-gzip", gzipSync(PAGE)],
    ["deflate", deflateSync(PAGE)],
    ["deflate", deflateRawSync(PAGE)],
    ["br", brotliCompressSync(PAGE)],
    ["gzip, br", brotliCompressSync(gzipSync(PAGE))],
    ["identity", Buffer.from(PAGE)],
  ])("packed with %s is unpacked", async (coding, body) => {
    const site = await openSite({ "/a": { body, headers: { "content-encoding": coding } } });
    const page = pageOf(await get(site, "/a"));
    expect(page.bytes.toString()).toBe(PAGE);
    expect(page.replies.at(-1)?.body.equals(body)).toBe(true);
  });

  it.each([
    [404, "not-found"],
    [410, "not-found"],
    [403, "not-allowed"],
    [451, "not-allowed"],
    [500, "site-broken"],
    [204, "odd-answer"],
    [304, "odd-answer"],
    [302, "odd-answer"],
  ])("answered with %i is trouble in words", async (status, expected) => {
    const site = await openSite({ "/a": { status } });
    expect(rule(await get(site, "/a"))).toBe(expected);
  });

  it.each([
    ["image/png", "media-type"],
    ["video/mp4", "media-type"],
    ["text/css", "media-type"],
    ["application/javascript", "media-type"],
    ["application/zip", "media-type"],
    ["application/pdf", "page"],
    ["application/atom+xml", "page"],
    ["application/feed+json", "page"],
    ["nonsense", "page"],
  ])("of type %s: %s", async (type, expected) => {
    const site = await openSite({ "/a": { body: "words", headers: { "content-type": type } } });
    expect(rule(await get(site, "/a"))).toBe(expected);
  });

  it("in a picture's clothes is refused before its bytes come", async () => {
    let closed = false;
    const site = await openSite({
      "/a": (request, response) => {
        request.socket.once("close", () => (closed = true));
        response.writeHead(200, { "content-type": "image/png" }).write("x");
      },
    });
    expect(rule(await get(site, "/a"))).toBe("media-type");
    await expect.poll(() => closed).toBe(true);
  });
});

it("whatever is asked for, the answer is a value", async () => {
  const fetcher = fetcherOf({ hostGapMs: 0, resolve: async () => [{ address: "10.0.0.1", family: 4 }] });
  const part = fc.oneof(
    fc.webUrl({ validSchemes: ["http", "https", "ftp"] }),
    fc.string(),
    fc.constantFrom("http://", "//", "[::1]", "@", ":80", "%00", "é", "\ud800"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
      expect((await fetcher.get(parts.join(""))).kind).toBe("trouble");
    }),
    { numRuns: 200 },
  );
});

describe("addresses refused without a request", () => {
  it.each([
    ["ftp://paper.example/a", "bad-url"],
    ["file:///etc/hosts", "bad-url"],
    ["javascript:alert(1)", "bad-url"],
    ["http://", "bad-url"],
    [`http://paper.example/${"a".repeat(3000)}`, "bad-url"],
    ["http://reader:secret@paper.example/", "credentials-in-url"],
    ["http://reader@paper.example/", "credentials-in-url"],
    ["http://paper.example:22/", "port-refused"],
    ["https://paper.example:8443/", "port-refused"],
    ["http://127.0.0.1/", "private-address"],
    ["http://localhost/", "private-address"],
    ["http://[::1]/", "private-address"],
    ["http://[::ffff:127.0.0.1]/", "private-address"],
    ["http://[::ffff:7f00:1]/", "private-address"],
    ["http://2130706433/", "private-address"],
    ["http://0x7f.1/", "private-address"],
    ["http://0177.0.0.1/", "private-address"],
    ["http://127.1/", "private-address"],
    ["http://127.0.0.1./", "private-address"],
    ["http://169.254.169.254/latest/meta-data/", "private-address"],
    ["http://10.0.0.1/", "private-address"],
    ["http://0.0.0.0/", "private-address"],
    ["http://[fd00:ec2::254]/", "private-address"],
    ["http://[64:ff9b::7f00:1]/", "private-address"],
  ])("%s", async (address, expected) => {
    expect(rule(await fetcherOf({ hostGapMs: 0 }).get(address))).toBe(expected);
  });

  it("whatever a name resolves to", async () => {
    const resolve = async (hostname: string) => [
      { address: hostname === "six.example" ? "::1" : "192.168.1.4", family: hostname === "six.example" ? 6 : 4 },
    ];
    const fetcher = fetcherOf({ hostGapMs: 0, resolve });
    expect(rule(await fetcher.get("http://four.example/"))).toBe("private-address");
    expect(rule(await fetcher.get("https://six.example/"))).toBe("private-address");
  });

  it("a name that is nobody's is said to be so", async () => {
    const resolve = async () => {
      throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    };
    expect(rule(await fetcherOf({ hostGapMs: 0, resolve }).get("http://nobody.example/"))).toBe("no-such-host");
  });
});

describe("a name that changes its address (DNS rebinding)", () => {
  it("is connected to only at an address that was checked, every time", async () => {
    const outside = await openSite({ "/a": { body: PAGE, headers: { connection: "close" } } });
    const inside = await openSite({ "/a": "secret" }, "127.0.0.2");
    const answers = ["127.0.0.1", "127.0.0.1", "127.0.0.2"];
    const lookedUp: string[] = [];
    const resolve = async () => {
      lookedUp.push(answers[0]);
      return [{ address: answers.length > 1 ? answers.shift()! : answers[0], family: 4 }];
    };
    outside.serve("/robots.txt", { status: 404, headers: { connection: "close" } });
    const fetcher = fetcherOf(quick([outside, inside], { allowPrivate: ["127.0.0.1"], resolve }));
    expect(rule(await fetcher.get(outside.at("/a", "rebound.example")))).toBe("page");
    expect(rule(await fetcher.get(outside.at("/a", "rebound.example")))).toBe("private-address");
    expect(rule(await fetcher.get(inside.at("/a", "rebound.example")))).toBe("private-address");
    expect(lookedUp.length).toBeGreaterThanOrEqual(3);
    expect(inside.asked).toEqual([]);
  });

  it("with a public and a private address at once is connected to at the public one alone", async () => {
    const inside = await openSite({ "/a": "secret" }, "127.0.0.2");
    const resolve = async () => [
      { address: "127.0.0.2", family: 4 },
      { address: "127.0.0.1", family: 4 },
    ];
    const fetcher = fetcherOf(quick([inside], { allowPrivate: ["127.0.0.1"], resolve }));
    expect(rule(await fetcher.get(inside.at("/a", "mixed.example")))).toBe("unreachable");
    expect(inside.asked).toEqual([]);
  });
});

describe("redirects", () => {
  const to = (location: string, status = 302): Page => ({ status, headers: { location } });

  it("are followed by hand, relative and absolute, and every answer is kept", async () => {
    const other = await openSite({ "/end": PAGE });
    const site = await openSite({ "/a": to("/b", 301), "/b": to("c/d", 307), "/c/d": to(other.at("/end"), 308) });
    const page = pageOf(await fetcherOf(quick([site, other])).get(site.at("/a")));
    expect([page.asked, page.url]).toEqual([site.at("/a"), other.at("/end")]);
    expect(page.replies.map(({ status }) => status)).toEqual([301, 307, 308, 200]);
    expect(other.asked).toEqual(["/robots.txt", "/end"]);
  });

  it("to a private address are refused, and nothing is asked there", async () => {
    const inside = await openSite({ "/a": "secret" }, "127.0.0.2");
    const site = await openSite({ "/a": to(inside.at("/a")), "/name": to(inside.at("/a", "inside.example")) });
    const resolve = async () => [{ address: "127.0.0.2", family: 4 }];
    const fetcher = fetcherOf(quick([site, inside], { allowPrivate: ["127.0.0.1"], resolve }));
    expect(rule(await fetcher.get(site.at("/a")))).toBe("private-address");
    expect(rule(await fetcher.get(site.at("/name")))).toBe("private-address");
    expect(inside.asked).toEqual([]);
  });

  it.each([
    ["http://169.254.169.254/latest/", "private-address"],
    ["file:///etc/passwd", "bad-url"],
    ["gopher://127.0.0.1:70/", "bad-url"],
    ["http://a:b@127.0.0.1/", "credentials-in-url"],
    ["http://127.0.0.1:6379/", "port-refused"],
    ["//[::ffff:169.254.169.254]/", "private-address"],
    ["http://[bad", "bad-url"],
  ])("to %s are refused", async (location, expected) => {
    const site = await openSite({ "/a": to(location) });
    expect(rule(await get(site, "/a"))).toBe(expected);
  });

  it("in a circle or without end are given up", async () => {
    const site = await openSite({ "/a": to("/b"), "/b": to("/a") });
    expect(rule(await get(site, "/a"))).toBe("redirect-loop");
    const long = await openSite();
    for (let i = 0; i < 20; i++) long.serve(`/${i}`, to(`/${i + 1}`));
    expect(rule(await get(long, "/0"))).toBe("too-many-redirects");
    expect(long.asked).toHaveLength(12);
  });

  it("to a page that robots.txt closes are not followed there", async () => {
    const site = await openSite({ "/a": to("/closed"), "/robots.txt": "User-agent: *\nDisallow: /closed", "/closed": "words" });
    expect(rule(await get(site, "/a"))).toBe("robots");
    expect(site.asked).not.toContain("/closed");
  });
});

describe("robots.txt over the wire", () => {
  it("is asked for once, with redirects followed, and holds", async () => {
    const other = await openSite({ "/rules": "User-agent: *\nDisallow: /shut" });
    const site = await openSite({ "/robots.txt": { status: 301, headers: { location: other.at("/rules") } }, "/a": PAGE, "/shut": PAGE });
    const fetcher = fetcherOf(quick([site, other]));
    expect(rule(await fetcher.get(site.at("/a")))).toBe("page");
    expect(rule(await fetcher.get(site.at("/shut")))).toBe("robots");
    expect(rule(await fetcher.get(site.at("/a")))).toBe("page");
    expect(site.asked).toEqual(["/robots.txt", "/a", "/a"]);
  });

  it("larger than its bound counts as far as it is read", async () => {
    const filler = `# ${"x".repeat(98)}\n`.repeat(8_000);
    const site = await openSite({
      "/robots.txt": `User-agent: *\nDisallow: /early\n${filler}Disallow: /late\n`,
      "/early": PAGE,
      "/late": PAGE,
    });
    const fetcher = fetcherOf(quick([site]));
    expect(rule(await fetcher.get(site.at("/early")))).toBe("robots");
    expect(rule(await fetcher.get(site.at("/late")))).toBe("page");
  });

  it("that breaks off refuses the site", async () => {
    const site = await openSite({ "/robots.txt": (_, response) => void response.destroy(), "/a": PAGE });
    expect(rule(await get(site, "/a"))).toBe("robots-unreachable");
    expect(site.asked).toEqual(["/robots.txt"]);
  });
});

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
