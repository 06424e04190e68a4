import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const ROOT = new URL("../../", import.meta.url).pathname;

/** Compiles the record's part of the program into a folder, so that a process of its own can run it. */
export function compileRecord(folder: string): void {
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "dir");
  for (const part of ["src/terms", "src/wording", "src/record", "test/record"]) {
    for (const entry of readdirSync(join(ROOT, part), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const target = join(folder, path.slice(ROOT.length));
      mkdirSync(dirname(target), { recursive: true });
      if (path.endsWith(".sql")) writeFileSync(target, readFileSync(path));
      else if (path.endsWith(".ts") && !path.endsWith(".test.ts")) writeFileSync(target.replace(/\.ts$/, ".js"), compiled(path));
    }
  }
}

function compiled(path: string): string {
  return ts.transpileModule(readFileSync(path, "utf8"), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;
}
