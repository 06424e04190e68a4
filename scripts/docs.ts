/**
 * `npm run docs`: writes the pages of docs/ that say what the code says: the commands from their own
 * help, the record from the comments in its SQL, the glossary from the terms; and what the README's
 * examples print. test/docs fails when a page is not what the code says today.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandsPage } from "./docs/commands.ts";
import { refreshed, workplace } from "./docs/console.ts";
import { glossaryPage } from "./docs/glossary.ts";
import { recordPage } from "./docs/record.ts";

const root = process.cwd();
const pages = {
  "docs/commands.md": () => commandsPage(root),
  "docs/record.md": () => recordPage(root),
  "docs/glossary.md": () => glossaryPage(root),
};
mkdirSync(join(root, "docs"), { recursive: true });
for (const [file, page] of Object.entries(pages)) writeFileSync(join(root, file), await page());

const readme = join(root, "README.md");
const place = workplace(root);
try {
  writeFileSync(readme, refreshed(readFileSync(readme, "utf8"), place.run));
} finally {
  place.remove();
}
