/**
 * docs/glossary.md: the words of the code, from the doc comments of the types that src/terms exports.
 * One meaning a word; where a type and a word of the trade are the same, the trade decides.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A type that src/terms exports. `meaning` is empty when it has no doc comment. */
export interface Term {
  readonly name: string;
  readonly file: string;
  readonly meaning: string;
  readonly parts: readonly { readonly name: string; readonly meaning: string }[];
}

/** Every exported type of src/terms under `root`, by name. */
export function terms(root: string): Term[] {
  const folder = join(root, "src/terms");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const program = ts.createProgram({
    rootNames: files.map((name) => join(folder, name)),
    options: { noResolve: true, noLib: true, allowImportingTsExtensions: true, noEmit: true },
  });
  const checker = program.getTypeChecker();
  const found: Term[] = [];
  for (const file of files) {
    for (const node of program.getSourceFile(join(folder, file))?.statements ?? []) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      if (!node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) continue;
      const members = ts.isInterfaceDeclaration(node) ? [...node.members] : [];
      const parts = members.map((member) => ({ name: member.name?.getText() ?? "", meaning: meaningOf(member, checker) }));
      found.push({ name: node.name.text, file, meaning: meaningOf(node, checker), parts: parts.filter((part) => part.meaning) });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function meaningOf(node: ts.Node & { readonly name?: ts.PropertyName | ts.Identifier }, checker: ts.TypeChecker): string {
  const symbol = node.name && checker.getSymbolAtLocation(node.name);
  return ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s+/g, " ").trim();
}

export function glossaryPage(root: string): string {
  const lines = terms(root)
    .filter(({ meaning }) => meaning)
    .map(({ name, file, meaning, parts }) => {
      const inner = parts.map((part) => `  - \`${part.name}\`: ${part.meaning}`);
      return [`- **${name}** ([${file}](../src/terms/${file})): ${meaning}`, ...inner].join("\n");
    });
  return [
    "# Glossary\n",
    "<!-- Generated from the doc comments in src/terms by `npm run docs`. -->\n",
    "The words of the record and of the code, each with one meaning. Types of one article carry places in its text; types of the record carry evidence from many.\n",
    `${lines.join("\n")}\n`,
  ].join("\n");
}
