import { describe, expect, it } from "vitest";
import { buildRecord, lines, onrecord } from "./onrecord.ts";

const WIRE = `SELE, Estmere (Halyard) — The car ferry Skerrow ran into the storm gate of Sele harbour on Sunday night, the harbour office said.

Two passengers were brought to the hospital of the town, and the gate was shut until divers had seen the damage below the water line.

The council of Sele, which owns the gate, said that its lamps had been repaired in March after a report by the harbour pilots.

“Nobody answered us that night,” the harbour master, Ada Lund, told the council on Monday.

The ferry company has been asked to send its director to the next meeting of the council, which is open to the public.
`;
const OWN = "Our reporter found the quay closed and the shops of the lower town full of water on Tuesday morning.";
const PILE = [
  { url: "https://wire.example/1", publisher: "Coast Wire", published: "2031-03-04", text: `Ferry strikes gate\n\n${WIRE}` },
  {
    url: "https://gazette.example/1",
    publisher: "Sele Gazette",
    published: "2031-03-05",
    text: `Gate struck by ferry at night\n\n${WIRE.replace("Two passengers", "Three passengers")}\n${OWN}\n`,
  },
  {
    url: "https://post.example/1",
    publisher: "Post",
    published: "2031-03-05",
    text: `Music school gets a new roof\n\nThe music school of Corrin will have a new roof before the winter, its director Bo Lind said.\n`,
  },
];

describe("onrecord copies", () => {
  it("lists who prints whose text, and says of each sentence whose it is", async () => {
    const cwd = await buildRecord(PILE);
    const listed = await onrecord(["copies", "pile.db"], { cwd });
    expect([listed.code, listed.stdout]).toEqual([
      0,
      expect.stringContaining("2 articles of 2 outlets, one origin; agency: Halyard, named by all of them"),
    ]);
    expect(listed.stdout).toMatch(/Coast Wire, 2031-03-04, the earliest/);
    expect(listed.stderr).toContain("3 articles of 3 outlets in the record, from 2 origins");
    const [group] = lines<{ id: string; members: { article: { sha256: string; copyGroup: string } }[] }>(
      await onrecord(["copies", "pile.db", "--jsonl", "--limit", "1"], { cwd }),
    );
    const { sha256, copyGroup } = group.members[1].article;
    expect(copyGroup).toBe(group.id);
    const id = sha256.slice(0, 12);
    const map = await onrecord(["copies", "pile.db", id], { cwd });
    expect(map.code).toBe(0);
    expect(map.stdout).toContain("=~===.\n");
    expect(map.stdout).toContain("changed from Coast Wire, 2031-03-04: figure\n");
    expect(map.stdout).toContain("[-Two-]{+Three+} passengers");
    expect(map.stdout).toContain(". own       Our reporter found");
    const { sentences } = JSON.parse((await onrecord(["copies", "pile.db", id, "--json"], { cwd })).stdout);
    expect(sentences.map(({ mark }: { mark: string }) => mark)).toEqual(["wire", "wire", "wire", "wire", "wire", "own"]);
    const shown = await onrecord(["show", "pile.db", id, "--why"], { cwd });
    expect(shown.stdout).toContain(`One text in 2 articles of 2 outlets, Halyard: onrecord copies pile.db ${id}\n`);
    expect(shown.stdout).toMatch(/Coast Wire, 2031-03-04: .*: the same text \(0\.\d+\),\s+because/);
    const articles = await onrecord(["articles", "pile.db"], { cwd });
    expect(articles.stdout).toContain("[shared");
    expect(articles.stderr).toBe("3 articles from 2 origins: onrecord copies pile.db\n");
    const { wire } = JSON.parse((await onrecord(["compare", "pile.db", "--json"], { cwd })).stdout);
    expect(wire).toMatchObject([{ agency: "Halyard", outlets: 2 }]);
  });

  it("says so when there is nothing, or too much asked", async () => {
    const cwd = await buildRecord(PILE.slice(0, 1));
    expect(await onrecord(["copies", "pile.db"], { cwd })).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "No text is printed by two articles of the record.\n",
    });
    expect((await onrecord(["copies", "pile.db", "--house-lines"], { cwd })).code).toBe(1);
    const [{ sha256 }] = lines<{ sha256: string }>(await onrecord(["articles", "pile.db", "--jsonl"], { cwd }));
    const alone = await onrecord(["copies", "pile.db", sha256.slice(0, 8)], { cwd });
    expect([alone.code, alone.stderr]).toEqual([1, `Nothing of ${sha256.slice(0, 12)} stands in another article of the record.\n`]);
    expect((await onrecord(["copies", "pile.db", "ffff0000"], { cwd })).code).toBe(2);
    expect((await onrecord(["copies", "pile.db", sha256, "--house-lines"], { cwd })).code).toBe(2);
  });
});
