import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Shell examples of a page, run as a reader would run them. A fenced `console` block holds commands
 * after `$ ` and what they print on standard output. A line `...` stands for lines left out; `...` at
 * the end of a line for the rest of it.
 */
export interface Example {
  readonly command: string;
  readonly shown: string;
  /** One-based line of the page. */
  readonly line: number;
}

export function examplesOf(markdown: string): Example[] {
  const examples: Example[] = [];
  let inside = false;
  let current: { command: string; shown: string[]; line: number } | null = null;
  const close = () => {
    if (current) examples.push({ command: current.command, shown: current.shown.join("\n").trim(), line: current.line });
    current = null;
  };
  for (const [index, line] of markdown.split("\n").entries()) {
    if (line.startsWith("```")) {
      close();
      inside = line === "```console";
    } else if (inside && line.startsWith("$ ")) {
      close();
      current = { command: line.slice(2), shown: [], line: index + 1 };
    } else if (inside && current) {
      current.shown.push(line);
    }
  }
  return examples;
}

/** Does what was printed begin to end look as shown? Trailing spaces do not count. */
export function looksAs(printed: string, shown: string): boolean {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const trimmed = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .trim();
  const lines = trimmed(shown).split("\n");
  const pattern = lines.map((line) => {
    if (line.trim() === "...") return "(?:.*\n)*?";
    return `${line.endsWith("...") ? `${literal(line.slice(0, -3))}.*` : literal(line)}\n`;
  });
  return new RegExp(`^${pattern.join("")}$`).test(`${trimmed(printed)}\n`);
}

/** A folder like a fresh clone after the quick start, where `npx onrecord` is the built command. */
export function workplace(root: string) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-examples-"));
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  for (const name of ["dist", "node_modules", "package.json", "schema"]) symlinkSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, "out"));
  mkdirSync(join(folder, ".bin"));
  const npx = join(folder, ".bin", "npx");
  const main = join(root, "dist/src/serve/cli/main.js");
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1" = onrecord ] || { echo "npx $1 is not in the examples" >&2; exit 2; }\nshift\nexec "${process.execPath}" "${main}" "$@"\n`,
  );
  chmodSync(npx, 0o755);
  const run = (command: string) => {
    const path = `${join(folder, ".bin")}:${process.env.PATH}`;
    const env = { ...process.env, PATH: path, COLUMNS: "100", NO_COLOR: "1", FORCE_COLOR: undefined };
    const { stdout, stderr, status } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8", env });
    return { stdout, stderr, status };
  };
  const made = run("npx onrecord build examples/port-alder -o out/sample.db --quiet");
  if (made.status !== 0) throw new Error(`the sample record was not made: ${made.stderr}`);
  return { run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The page with what its examples print today. An example that leaves lines out keeps what it shows. */
export function refreshed(markdown: string, run: (command: string) => { readonly stdout: string }): string {
  return markdown.replace(/(?<=^```console\n)[\s\S]*?(?=^```$)/gm, (block) =>
    block
      .split(/^(?=\$ )/m)
      .map((example) => {
        const [line, ...shown] = example.split("\n");
        if (!line.startsWith("$ ")) return example;
        const printed = run(line.slice(2)).stdout.replace(/ +$/gm, "").trim();
        const gap = shown.length > 1 && shown.at(-2) === "" ? "\n" : "";
        if (shown.some((text) => text.endsWith("..."))) return example;
        return `${line}\n${printed ? `${printed}\n` : ""}${gap}`;
      })
      .join(""),
  );
}
