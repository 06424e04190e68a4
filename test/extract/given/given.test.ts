import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/pipeline.ts";
import type { EntityTable, TableEntity } from "../../../src/terms/entity-table.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";

/** What the user's table does to an article, read by rule. */
function read(text: string, entities: readonly Partial<TableEntity>[], published = "2031-05-04"): ArticleReading {
  const table: EntityTable = {
    path: "people.csv",
    sha256: "0",
    entities: entities.map((one) => ({ id: one.name ?? "", name: "", type: "PER", also: [], offices: [], ...one })),
  };
  const origin = { path: "a.txt", url: null, sha256: "0".repeat(64), mediaType: "text/plain" };
  return readArticle({ origin, text, given: { published }, diagnostics: [] }, table);
}

const TEXT = `Ferry strike goes on

ORME, May 4 - Karim al-Danto said on Friday that the quay would stay shut. The strike began on Monday and nobody knows when it will end.

Omar Danto, a dock worker, said he had not been paid. Danto said that he would wait for the money all the same.

Quist said it had paid everybody in April.
`;

describe("the user's own table", () => {
  it("gives its name, type, id and the office held on the day", () => {
    const { entities, statements } = read(TEXT, [
      {
        id: "p1",
        name: "Karim Danto",
        also: ["Karim al-Danto"],
        offices: [
          { role: "Interior Minister", from: "2029", to: "2031-04" },
          { role: "Prime Minister", from: "2031-05", to: null },
        ],
      },
      { id: "q", name: "Quist Ferries", type: "ORG", also: ["Quist"] },
    ]);
    expect(entities.find(({ known }) => known === "p1")).toMatchObject({ name: "Karim Danto", type: "PER", roles: ["Prime Minister"] });
    expect(entities.find(({ known }) => known === "q")).toMatchObject({ name: "Quist Ferries", type: "ORG" });
    const speakers = statements.map(({ speaker: { name, type } }) => `${name}, ${type}`);
    expect(speakers).toContain("Karim Danto, person");
    expect(speakers).toContain("Quist Ferries, organization");
  });

  it("is no name of somebody whose name is longer", () => {
    const { entities } = read(TEXT, [{ name: "Karim Danto", also: ["Danto", "Karim al-Danto"] }]);
    const omar = entities.find(({ name }) => name === "Omar Danto");
    expect(omar?.known).toBeUndefined();
    expect(omar?.mentions[0].text).toBe("Omar Danto");
  });

  it("says no office where the day is not known, unless it has no days", () => {
    const offices = [
      { role: "Prime Minister", from: "2031", to: null },
      { role: "patron of the museum", from: null, to: null },
    ];
    const { entities } = read(TEXT.replace("ORME, May 4 - ", ""), [{ name: "Karim al-Danto", offices }], "");
    expect(entities.find(({ known }) => known)?.roles).toEqual(["patron of the museum"]);
  });

  it("changes nothing where no name of it stands", () => {
    const strangers = [{ name: "Berta Holm" }, { name: "the quay" }];
    expect(read(TEXT, strangers.slice(0, 1))).toEqual(read(TEXT, []));
  });
});
