import fc from "fast-check";
import robotsParser from "robots-parser";
import { describe, expect, it } from "vitest";
import type { FetchOptions } from "../../../src/read/fetch/limits.ts";
import { linesThatCount, openRobots, type RobotsAnswer } from "../../../src/read/fetch/robots.ts";
import { FetchTrouble } from "../../../src/read/fetch/trouble.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

function robotsOf(answers: RobotsAnswer[] | ((url: URL) => RobotsAnswer), options: FetchOptions = {}) {
  const asked: string[] = [];
  let time = 0;
  const ask = async (url: URL) => {
    asked.push(url.href);
    if (typeof answers === "function") return answers(url);
    return answers.length > 1 ? answers.shift()! : answers[0];
  };
  const robots = openRobots(ask, 3, options, () => time);
  const verdict = (url: string) =>
    robots.check(new URL(url)).then(
      (pauseMs) => pauseMs,
      (error: FetchTrouble) => error.rule,
    );
  return { asked, verdict, later: (ms: number) => (time += ms) };
}

const text = (lines: string): RobotsAnswer => ({ status: 200, text: lines });

describe("robots.txt", () => {
  it("refuses and allows by the longest rule that fits, allow before disallow", async () => {
    const { verdict } = robotsOf([text("User-agent: *\nDisallow: /private\nAllow: /private/press\nDisallow: /*.cgi$\n")]);
    expect(await verdict("https://paper.example/")).toBe(0);
    expect(await verdict("https://paper.example/private/x")).toBe("robots");
    expect(await verdict("https://paper.example/private/press/1")).toBe(0);
    expect(await verdict("https://paper.example/a.cgi")).toBe("robots");
    expect(await verdict("https://paper.example/a.cgi?b")).toBe(0);
  });

  it("holds for us by name rather than by star, whatever the case and version", async () => {
    const { verdict } = robotsOf([
      text("User-agent: *\nDisallow: /\n\nUser-agent: otherbot\nuser-AGENT: onRECORD/2.0 # us\nDisallow: /only\n"),
    ]);
    expect(await verdict("https://paper.example/news")).toBe(0);
    expect(await verdict("https://paper.example/only")).toBe("robots");
  });

  it("is asked for once a day for each scheme, host and port", async () => {
    const { asked, verdict, later } = robotsOf([text("User-agent: *\nDisallow: /b")]);
    await verdict("https://paper.example/a");
    await verdict("https://paper.example/b");
    await verdict("http://paper.example/a");
    await verdict("https://paper.example:444/a");
    expect(asked).toEqual(["https://paper.example/robots.txt", "http://paper.example/robots.txt", "https://paper.example:444/robots.txt"]);
    later(DAY_MS + 1);
    await verdict("https://paper.example/a");
    expect(asked).toHaveLength(4);
  });

  it.each([404, 403, 401, 410, 400])("that is not there (%i) allows all", async (status) => {
    expect(await robotsOf([{ status, text: "User-agent: *\nDisallow: /" }]).verdict("https://paper.example/a")).toBe(0);
  });

  it.each([500, 503, 429])("that cannot be had (%i) refuses all, and is asked for again before long", async (status) => {
    const { verdict, later } = robotsOf([{ status, text: "" }, text("")]);
    expect(await verdict("https://paper.example/a")).toBe("robots-unreachable");
    later(60_000);
    expect(await verdict("https://paper.example/a")).toBe("robots-unreachable");
    later(10 * 60_000);
    expect(await verdict("https://paper.example/a")).toBe(0);
  });

  it("that gets no answer refuses all, with what is wrong", async () => {
    const slow = robotsOf(() => {
      throw new FetchTrouble("too-slow", "too slow");
    });
    expect(await slow.verdict("https://paper.example/a")).toBe("robots-unreachable");
    const gone = robotsOf(() => {
      throw new FetchTrouble("no-such-host", "no such host");
    });
    expect(await gone.verdict("https://paper.example/a")).toBe("no-such-host");
  });

  it("makes the pause longer, up to a bound", async () => {
    expect(await robotsOf([text("User-agent: *\nCrawl-delay: 2.5")]).verdict("https://paper.example/a")).toBe(2500);
    expect(await robotsOf([text("User-agent: *\nCrawl-delay: 86400")]).verdict("https://paper.example/a")).toBe(30_000);
    expect(await robotsOf([text("User-agent: *\nCrawl-delay: -5")]).verdict("https://paper.example/a")).toBe(0);
    expect(await robotsOf([text("User-agent: *\nCrawl-delay: 9")], { maxCrawlDelayMs: 1000 }).verdict("https://paper.example/a")).toBe(
      1000,
    );
  });

  it("with very many names and rules costs no more than its length", async () => {
    const many = `${"User-agent: bot\n".repeat(16_000)}${"Disallow: /x\n".repeat(16_000)}`;
    const { verdict } = robotsOf([text(many)]);
    expect(await verdict("https://paper.example/x")).toBe(0);
    const starred = `${"User-agent: *\n".repeat(16_000)}${"Disallow: /x\n".repeat(16_000)}`;
    expect(await robotsOf([text(starred)]).verdict("https://paper.example/x")).toBe("robots");
  });
});

it("rules with very many wildcards take no time, and what they close stays closed", async () => {
  const rules = `User-agent: *\nDisallow: /early*.pdf\n${`Disallow: /x${"*a".repeat(250)}b\n`.repeat(1000)}Disallow: /late*\nAllow: /late*open\n`;
  const { verdict } = robotsOf([text(rules.slice(0, 512 * 1024))]);
  const began = process.cpuUsage();
  expect(await verdict(`https://paper.example/x${"a".repeat(2000)}`)).toBe("robots");
  expect(await verdict(`https://paper.example/${"a".repeat(2000)}`)).toBe(0);
  expect(await verdict("https://paper.example/early/1.pdf")).toBe("robots");
  expect(await verdict("https://paper.example/early/1.html")).toBe(0);
  expect(await verdict("https://paper.example/late/1")).toBe("robots");
  expect(await verdict("https://paper.example/late/open")).toBe("robots");
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
});

it("the lines that count say the same as the whole file", () => {
  const parse = robotsParser as unknown as typeof robotsParser.default;
  const line = fc.oneof(
    fc.constantFrom("User-agent: *", "User-agent: Onrecord", "User-agent: Googlebot", "User-agent:onrecord/1", "# note", "", "nonsense"),
    fc
      .tuple(fc.constantFrom("Allow", "Disallow"), fc.constantFrom("/", "/a", "/a/b", "/*b", "/a$", ""))
      .map(([field, path]) => `${field}: ${path}`),
    fc.constantFrom("Crawl-delay: 3", "crawl-delay: x"),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("/", "/a", "/a/b", "/c"), (lines, path) => {
      const url = "https://paper.example/robots.txt";
      const whole = parse(url, lines.filter((each) => each !== "nonsense" && each !== "" && !each.startsWith("#")).join("\n"));
      const short = parse(url, linesThatCount(lines.join("\n")));
      const page = `https://paper.example${path}`;
      expect(short.isAllowed(page, "Onrecord")).toBe(whole.isAllowed(page, "Onrecord"));
      expect(short.getCrawlDelay("Onrecord")).toBe(whole.getCrawlDelay("Onrecord"));
    }),
    { numRuns: 300 },
  );
});
