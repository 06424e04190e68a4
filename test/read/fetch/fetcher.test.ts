import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fetcherOf, get, PAGE, pageOf, rule } from "./fetching.ts";
import { openSite, type Page, quick } from "./site.ts";

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
