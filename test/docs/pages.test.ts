import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandNames, commandsPage, helpOf } from "../../scripts/docs/commands.ts";
import { glossaryPage, terms } from "../../scripts/docs/glossary.ts";
import { commentedRelations, recordPage, recordSql } from "../../scripts/docs/record.ts";
import { openSqlite } from "../../src/record/sqlite/driver.ts";
import { EXIT } from "../../src/serve/cli/exit.ts";

/** The docs say what the code says. Each of these fails with the name of what is missing. */
const root = join(import.meta.dirname, "../..");
const page = (name: string) => readFileSync(join(root, name), "utf8");

describe("docs/commands.md", () => {
  it("is the program's own help (npm run docs)", () => {
    expect(page("docs/commands.md")).toBe(commandsPage(root));
  }, 60_000);

  it("has every command with every option and three examples, and the README has every command", () => {
    const names = commandNames(helpOf(root, []));
    expect(names).toEqual(
      expect.arrayContaining(["extract", "build", "statements", "articles", "show", "check", "compare", "verify", "report", "export"]),
    );
    const commands = page("docs/commands.md");
    const readme = page("README.md");
    for (const name of names) {
      const section = commands.split(`## onrecord ${name}\n`)[1]?.split("\n## ")[0] ?? "";
      for (const [option] of helpOf(root, [name]).matchAll(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gm)) expect(section, name).toContain(option);
      expect(section.match(/^ {2}(?:.*\| ?)?onrecord /gm)?.length, `examples of ${name}`).toBeGreaterThanOrEqual(3);
      expect(readme, name).toMatch(new RegExp(`onrecord ${name}\\b`));
    }
  }, 60_000);

  it("names every exit code, in the help and in the README", () => {
    const said = helpOf(root, []).split("Exit codes:")[1];
    for (const code of Object.values(EXIT)) {
      expect(said, `exit code ${code}`).toMatch(new RegExp(`\\b${code} [a-z]`));
      expect(page("README.md"), `exit code ${code}`).toMatch(new RegExp(`^\\| ${code} \\|`, "m"));
    }
  });
});

describe("docs/record.md", () => {
  it("is what the SQL says (npm run docs)", async () => {
    expect(page("docs/record.md")).toBe(await recordPage(root));
  });

  it("has every table and view of a record", async () => {
    const database = await openSqlite(":memory:", { readOnly: false, waitMs: 0 });
    const sql = recordSql(root);
    database.exec(sql);
    const kept = database
      .prepare<{ name: string; type: string }>("SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name")
      .all()
      .filter(({ name }) => !name.startsWith("sqlite_"));
    database.close();
    const said = new Map(commentedRelations(sql).map(({ name, kind }) => [name, kind.toLowerCase()]));
    // A full-text index keeps its parts in tables named after it.
    const indexes = kept.filter(({ name }) => kept.some((part) => part.name === `${name}_idx`)).map(({ name }) => name);
    const own = kept.filter(({ name }) => !indexes.some((index) => new RegExp(`^${index}_(data|idx|docsize|config|content)$`).test(name)));
    expect(own.length).toBeGreaterThan(15);
    for (const { name, type } of own) expect(said.get(name), name).toBe(type);
    expect([...said.keys()].sort()).toEqual(own.map(({ name }) => name).sort());
  });
});

describe("docs/glossary.md", () => {
  it("is what the terms say (npm run docs)", () => {
    expect(page("docs/glossary.md")).toBe(glossaryPage(root));
  });

  it("has every exported type: each has a doc comment", () => {
    const all = terms(root);
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ meaning }) => !meaning).map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
  });
});

describe("links", () => {
  it.each(["README.md", "DESIGN.md", "CHANGELOG.md", "examples/README.md", "docs/commands.md", "docs/record.md", "docs/glossary.md"])(
    "of %s lead to files that are there",
    (name) => {
      for (const [, target] of page(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
        expect(() => page(join(name, "..", target)), target).not.toThrow();
      }
    },
  );
});
