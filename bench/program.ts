/** The built command, as a user runs it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../eval/root.ts";
import { CannotRun } from "../eval/trouble.ts";

/** Its file. Throws CannotRun when the program is not built. */
export function program(): string {
  const file = join(projectRoot(), "dist", "src", "serve", "cli", "main.js");
  if (!existsSync(file)) throw new CannotRun(`no program at ${file}: run npm run build`);
  return file;
}
