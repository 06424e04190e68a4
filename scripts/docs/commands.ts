/**
 * docs/commands.md: every command with its options and examples, as the built program itself says with
 * `--help`, in the width it takes where there is no terminal.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What `onrecord ...args` prints on stdout. Throws when the program is not built or fails. */
export function helpOf(root: string, args: readonly string[]): string {
  const main = join(root, "dist/src/serve/cli/main.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args, "--help"], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  if (status !== 0) throw new Error(`onrecord ${args.join(" ")} --help ended with ${status}: ${stderr}`);
  return stdout.trimEnd();
}

/** The names under `Commands:` of a help text. */
export function commandNames(help: string): string[] {
  const list = help.split(/^Commands:\n/m)[1]?.split(/\n\n/)[0] ?? "";
  return [...list.matchAll(/^ {2}([a-z][a-z-]*)\b/gm)].map(([, name]) => name).filter((name) => name !== "help");
}

export function commandsPage(root: string): string {
  const main = helpOf(root, []);
  const section = (name: string, help: string) => `## ${name}\n\n\`\`\`text\n${help}\n\`\`\`\n`;
  return [
    "# Commands\n",
    "<!-- Generated from the program's own help by `npm run docs`. -->\n",
    section("onrecord", main),
    ...commandNames(main).map((name) => section(`onrecord ${name}`, helpOf(root, [name]))),
  ].join("\n");
}
