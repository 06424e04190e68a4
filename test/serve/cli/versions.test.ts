import { describe, expect, it } from "vitest";
import { buildRecord, lines, onrecord } from "./onrecord.ts";

const REPORT = `Ferry did not wait at the lock

The harbour master, Ada Lund, said on Monday that the crew of the Skerrow was told three times to wait. “Nobody answered us that night,” she said.

The council meets again on Thursday, and the ferry company has been asked to send its director to the meeting.

Divers found the first traces of damage below the water line on Tuesday morning. They go on today.
`;
const LATER = REPORT.replace("Nobody answered us", "They answered us only once").replace(" They go on today.", "");
const COURIER = { publisher: "Port Alder Courier", published: "2024-03-05T14:02:00Z" };
const PILE = [
  { url: "https://www.courier.example/ferry?utm_source=x", text: REPORT, ...COURIER },
  { url: "https://courier.example/ferry/", text: LATER, ...COURIER, updated: "2024-03-05T16:30:00Z" },
  { url: "https://gazette.example/lock", text: REPORT.replace("Ferry did", "The ferry did"), publisher: "Sele Gazette" },
];

describe("onrecord versions", () => {
  it("lists pages with several versions, and tells what was changed in one", async () => {
    const cwd = await buildRecord(PILE);
    const listed = await onrecord(["versions", "pile.db", "--jsonl"], { cwd });
    expect(listed.code).toBe(0);
    const [page, ...more] = lines<{ versions: { article: { sha256: string } }[]; because: string[] }>(listed);
    expect([more, page.because, page.versions.length]).toEqual([[], ["address"], 2]);
    const id = page.versions[0].article.sha256.slice(0, 12);
    const told = await onrecord(["versions", "pile.db", id], { cwd });
    expect(told.stdout).toContain("2 versions of one page (the same address)");
    expect(told.stdout).toContain("From 1 to 2, between 2024-03-05 14:02 and 16:30: of the sentences 1 changed, 1 cut\n");
    expect(told.stdout).toContain("changed, a quotation\n    “[-Nobody-]{+They+} answered us {+only once +}that night,” she said.");
    expect(told.stdout).toContain("- They go on today.");
    const { steps } = JSON.parse((await onrecord(["versions", "pile.db", id, "--json"], { cwd })).stdout);
    expect(steps[0].changes.map(({ op, quoted }: { op: string; quoted: boolean }) => [op, quoted])).toEqual([
      ["changed", true],
      ["cut", false],
    ]);
    expect((await onrecord(["show", "pile.db", id], { cwd })).stdout).toContain(
      `Version 1 of 2 of this page: onrecord versions pile.db ${id}`,
    );
  });

  it("says so when there are none", async () => {
    const cwd = await buildRecord(PILE.slice(0, 1));
    expect(await onrecord(["versions", "pile.db"], { cwd })).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "The record has no page in more than one version.\n",
    });
    expect((await onrecord(["versions", "pile.db", "ffff0000"], { cwd })).code).toBe(2);
  });
});

describe("onrecord show", () => {
  it("tells notes of the outlet apart, and what they speak of", async () => {
    const note = "An earlier version of this article misquoted Ada Lund. She said, “Nobody answered us that night.”";
    const cwd = await buildRecord([{ text: `${REPORT}\n${note}\n`, ...COURIER }]);
    const [{ sha256 }] = lines<{ sha256: string }>(await onrecord(["articles", "pile.db", "--jsonl"], { cwd }));
    const shown = (await onrecord(["show", "pile.db", sha256], { cwd })).stdout;
    expect(shown).toContain("\nCorrection\n  An earlier version of this article misquoted Ada Lund.");
    expect(shown).toContain("speaks of: “Ada Lund”, “Nobody answered us that night”");
  });
});
