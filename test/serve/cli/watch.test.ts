import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rss } from "../../read/fetch/feeds.ts";
import { articlePage, openSite, type Site } from "../../read/fetch/site.ts";
import { ended, lines, makePile, onrecord, start, WARDEN } from "./onrecord.ts";

const [TITLE, ...PARAGRAPHS] = WARDEN.trim().split("\n\n");
const manners = (site: Site) => ["--fast", "--workers", "0", "--allow-private", "--allow-port", String(site.port), "--fetch-gap", "0"];

async function courier(): Promise<Site> {
  const site = await openSite({ "/warden": articlePage(TITLE, PARAGRAPHS) });
  site.serve("/feed", rss("The Hessel Courier", [{ id: "1", title: TITLE, link: site.at("/warden"), summary: "The lock stays shut." }]));
  return site;
}

describe("--fetch", () => {
  it("is needed for web addresses, and what comes is kept beside the record and verified", async () => {
    const site = await courier();
    const cwd = makePile({ "a.txt": "A file of the pile." });
    const refused = await onrecord(["build", "a.txt", site.at("/warden"), "-o", "pile.db", ...manners(site)], { cwd });
    expect([refused.code, site.asked]).toEqual([3, []]);
    expect(refused.stderr).toContain("Add --fetch to fetch it");
    const built = await onrecord(["build", site.at("/warden"), "-o", "pile.db", "--fetch", "--json", ...manners(site)], { cwd });
    expect([built.code, JSON.parse(built.stdout)]).toMatchObject([0, { added: 1, articles: 2, failed: 0 }]);
    expect(site.requests[0].headers["user-agent"]).toBe("Onrecord");
    expect((await onrecord(["verify", "pile.db"], { cwd })).stdout).toContain("Originals: 2 the same, 0 changed, 0 no longer there.");
  });

  it("keeps pages in a file that is no part of the pile it lies in, unless it is named", async () => {
    const site = await courier();
    const cwd = makePile({ "a.txt": "A file of the pile." });
    await onrecord(["build", "a.txt", site.at("/warden"), "-o", "pile.db", "--fetch", ...manners(site)], { cwd });
    expect(
      JSON.parse((await onrecord(["build", ".", "-o", "pile.db", "--json", "--fast", "--workers", "0"], { cwd })).stdout),
    ).toMatchObject({ already: 1, added: 0 });
    const plan = await onrecord(["build", "pile.db.warc.gz", "-o", "pile.db", "--dry-run", "--jsonl", "--fast"], { cwd });
    expect(lines(plan)).toMatchObject([{ path: "pile.db.warc.gz", known: true }]);
  });

  it("works for extract and parse's wrong usage is told", async () => {
    const site = await courier();
    const extracted = await onrecord(["extract", site.at("/warden"), "--fetch", "--contact", "desk@hessel.example", ...manners(site)]);
    expect(lines(extracted)).toMatchObject([{ origin: { path: null, url: site.at("/warden") } }]);
    expect(site.requests[0].headers["user-agent"]).toBe("Onrecord (+desk@hessel.example)");
    const dry = await onrecord(["build", site.at("/other"), "-o", join(makePile(), "x.db"), "--fetch", "--dry-run", ...manners(site)]);
    expect([dry.code, dry.stdout]).toEqual([0, `fetch  ${site.at("/other")}\n`]);
    expect(site.asked).not.toContain("/other");
    const parsed = await onrecord(["parse", site.at("/warden"), "--fetch", "--contact", "(me)"]);
    expect([parsed.code, parsed.stderr]).toMatchObject([2, expect.stringContaining("an e-mail address or a web page")]);
  });
});

describe("watch", () => {
  it("says what is new, with exit 0 also when nothing is", async () => {
    const site = await courier();
    const cwd = makePile();
    const first = await onrecord(["watch", site.at("/feed"), "-o", "w.db", "--once", ...manners(site)], { cwd });
    expect(first.code).toBe(0);
    expect(first.stdout).toContain(`new      ${TITLE}\n`);
    expect(first.stdout).toContain("Odile Marrant: “We have asked for new chains since spring, and nobody has answered,”");
    expect(first.stderr).toContain("--contact");
    expect(first.stderr).toMatch(/1 feed asked: 1 new article, \d statements\./);
    const second = await onrecord(["watch", site.at("/feed"), "-o", "w.db", "--once", "--jsonl", ...manners(site)], { cwd });
    expect([second.code, second.stdout]).toEqual([0, ""]);
    expect((await onrecord(["watch", site.at("/feed"), "-o", "w.db", "--once", "--json", ...manners(site)], { cwd })).stdout).toBe("[]\n");
  });

  it("lists what went wrong, with exit 3", async () => {
    const site = await courier();
    const cwd = makePile();
    const { code, stdout, stderr } = await onrecord(
      ["watch", site.at("/feed"), site.at("/gone"), "-o", "w.db", "--once", "--jsonl", "--contact", "a@b.example", ...manners(site)],
      { cwd },
    );
    expect([code, JSON.parse(stdout)]).toMatchObject([3, { event: "article", title: TITLE, feed: site.at("/feed") }]);
    expect(stderr).toContain(`${site.at("/gone")}: There is no such page (404).`);
  });

  it("in a dry run changes nothing", async () => {
    const site = await courier();
    const cwd = makePile();
    const dry = await onrecord(["watch", site.at("/feed"), "-o", "w.db", "--dry-run", ...manners(site)], { cwd });
    expect([dry.code, dry.stdout]).toEqual([0, `new      ${TITLE}\n         ${site.at("/warden")}\n`]);
    expect(dry.stderr).toContain("Would read 1 article. Nothing was changed.");
    expect([existsSync(join(cwd, "w.db")), site.asked]).toEqual([false, ["/robots.txt", "/feed"]]);
  });

  it("goes on until Ctrl-C, and keeps what it has", async () => {
    const site = await courier();
    const cwd = makePile();
    const child = start(["watch", site.at("/feed"), "-o", "w.db", "--every", "1s", ...manners(site)], { cwd });
    const done = ended(child);
    await expect.poll(() => site.asked.filter((path) => path === "/feed").length, { timeout: 15_000 }).toBeGreaterThan(1);
    child.kill("SIGINT");
    const { code, stdout } = await done;
    expect([code, stdout.match(/^new /gm)?.length]).toEqual([130, 1]);
    expect((await onrecord(["articles", "w.db", "--jsonl"], { cwd })).stdout).toContain(TITLE);
    expect(existsSync(join(cwd, "w.db-wal"))).toBe(false);
  });

  it.each([
    [["watch", "nowhere.opml", "-o", "w.db"], /neither a web address nor a file/],
    [["watch", "a.txt", "-o", "w.db"], /no list of feeds/],
    [["watch", "http://127.0.0.1/feed", "-o", "w.db", "--every", "soon"], /90s, 15m, 2h or 1d/],
    [["watch", "http://127.0.0.1/feed"], /--out/],
  ])("%j is wrong usage", async (args, message) => {
    const { code, stdout, stderr } = await onrecord(args, { cwd: makePile({ "a.txt": "words" }) });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});
