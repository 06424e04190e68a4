/** Where the fetcher does not go, whatever it is told. */
import { describe, expect, it } from "vitest";
import { fetcherOf, PAGE, rule } from "./fetching.ts";
import { openSite, quick } from "./site.ts";

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
