import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packed, page, WARCINFO } from "../../read/archive/warc-writer.ts";
import { zip } from "../../read/archive/zip-writer.ts";
import { makePile, onrecord, REPLY, WARDEN } from "./onrecord.ts";

const picture = page("urn:uuid:p", "https://ledger.example/dam.jpg", "x", { headers: { "Content-Type": "image/jpeg" } });
const text = { headers: { "Content-Type": "text/plain" } };

describe("archives on the command line", () => {
  it("give articles; what was passed over is told and is no failure; the articles are verified in their places", async () => {
    const cwd = makePile({
      "crawl.warc.gz": packed([WARCINFO, page("urn:uuid:a", "https://ledger.example/1", WARDEN, text), picture, picture]),
    });
    const built = await onrecord(["build", "crawl.warc.gz", "-o", "p.db", "--json", "--fast"], { cwd });
    expect(built.code).toBe(0);
    expect(JSON.parse(built.stdout)).toMatchObject({ read: 1, failed: 0 });
    expect(built.stderr).toContain("Passed over:\n  crawl.warc.gz: 2 records passed over, not read as articles: pictures 2");
    const failed = await onrecord(["articles", "p.db", "--failed"], { cwd });
    expect([failed.code, failed.stdout]).toEqual([1, ""]);
    const passed = await onrecord(["articles", "p.db", "--passed-over", "--json"], { cwd });
    expect(JSON.parse(passed.stdout)).toMatchObject([{ path: "crawl.warc.gz", rule: "passed-over" }]);
    const planned = await onrecord(["build", "crawl.warc.gz", "-o", "p.db", "--dry-run", "--fast"], { cwd });
    expect(planned.stdout).toBe("there  crawl.warc.gz urn:uuid:a\n");
    const verified = await onrecord(["verify", "p.db", "--json"], { cwd });
    expect(JSON.parse(verified.stdout).originals).toEqual({ same: 1, changed: 0, gone: 0 });
  });

  it("are bounded by what their flags say", async () => {
    const cwd = makePile({
      "pile.zip": zip([
        { name: "a.txt", bytes: WARDEN },
        { name: "b.txt", bytes: REPLY },
      ]),
    });
    const refused = async (...flags: string[]) => {
      const ran = await onrecord(["extract", join(cwd, "pile.zip"), "--fast", ...flags], { cwd });
      return [ran.code, /\[([a-z-]+)\]\n$/.exec(ran.stderr)?.[1]];
    };
    expect(await refused()).toEqual([0, undefined]);
    expect(await refused("--max-entries", "1")).toEqual([3, "too-many-entries"]);
    expect(await refused("--max-unpacked", "100")).toEqual([3, "unpacks-to-too-much"]);
  });
});
