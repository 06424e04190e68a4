import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { csvRows } from "../../../src/read/entities/csv.ts";
import { EntityTableError, entitiesOf, readEntityTable } from "../../../src/read/entities/table.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("CSV", () => {
  it("gives back whatever was written as RFC 4180 has it", () => {
    const field = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "ü") });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom("\n", "\r\n"),
        (rows, end) => {
          const text = rows.map((row) => row.map(quoted).join(",")).join(end);
          expect(csvRows(text).map(({ fields }) => fields)).toEqual(rows);
        },
      ),
    );
  });

  it("counts lines", () => {
    expect(csvRows('a,b\n\n"x\ny",c\r\nd,e').map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

describe("the user's table", () => {
  it("reads names, types, other names, offices with days, and ids", () => {
    const text = `name,type,also,role,from,to,id
Karim Danto,person,Karim al-Danto|K. Danto,Interior Minister,2029,2031-06,p1
Karim Danto,person,,Prime Minister,2031-07-01,,p1
"Quist Ferries, Ltd",org,Quist,,,,
`;
    expect(entitiesOf(text, "people.csv")).toEqual([
      {
        id: "p1",
        name: "Karim Danto",
        type: "PER",
        also: ["Karim al-Danto", "K. Danto"],
        offices: [
          { role: "Interior Minister", from: "2029", to: "2031-06" },
          { role: "Prime Minister", from: "2031-07-01", to: null },
        ],
      },
      { id: "Quist Ferries, Ltd", name: "Quist Ferries, Ltd", type: "ORG", also: ["Quist"], offices: [] },
    ]);
  });

  it.each([
    ["name,typ\nA,B", /line 1: there is no column "typ"/],
    ["type\nPER", /line 1: the column "name" is missing/],
    ["name,name\nA,B", /line 1: a column stands there twice/],
    ["name,type\nAda Lund,PER,x", /line 2: it has 3 fields where the first line names 2/],
    ["name,type\n\nAda Lund,wizard", /line 3: "wizard" is no type/],
    ["name,type\n,PER", /line 2: it has no name/],
    ['name\n"Ada Lund', /line 2: a quotation mark is opened and never closed/],
    ['name\nAda "Lund', /line 2: a quotation mark stands inside/],
    ["name,also\nAda Lund,Lund\nOle Lund,Lund", /line 3: "Lund" is a name of line 2 too/],
    ["name,role,from\nAda Lund,mayor,May 2031", /line 2: "May 2031" is no day/],
    ["name,role,from\nAda Lund,mayor,2031-02-30", /line 2: "2031-02-30" is no day/],
    ["name,role,from,to\nAda Lund,mayor,2031,2030", /line 2: it ends \(2030\) before it begins/],
    ["name,from\nAda Lund,2031", /line 2: "from" and "to" are the days of a role/],
    ["name,type,id\nAda Lund,PER,x\nAda Lund,ORG,x", /line 3: x has another type than in line 2/],
    ["", /is empty/],
  ])("refuses %j", (text, message) => {
    expect(() => entitiesOf(text, "people.csv")).toThrow(EntityTableError);
    expect(() => entitiesOf(text, "people.csv")).toThrow(message);
  });

  it("reads a file with its hash, and says what is wrong with one that is none", async () => {
    const path = join(folder, "people.csv");
    writeFileSync(path, "\ufeffname\r\nAda Lund\r\n");
    const table = await readEntityTable(path);
    expect(table.entities.map(({ name }) => name)).toEqual(["Ada Lund"]);
    expect(table.sha256).toMatch(/^[0-9a-f]{64}$/);
    await expect(readEntityTable(join(folder, "none.csv"))).rejects.toThrow(/is no file/);
    writeFileSync(path, Buffer.from([0x6e, 0x61, 0xff, 0xfe]));
    await expect(readEntityTable(path)).rejects.toThrow(/is not UTF-8/);
  });
});
