import { createHash } from "node:crypto";
import { openReader } from "../../../src/pipeline.ts";
import type { Page } from "../../../src/terms/article.ts";
import type { ArticleReading } from "../../../src/terms/reading.ts";

/** Reads plain text as a user's file is read, with the model or by rule. */
export async function openWithModel(fast = false): Promise<(text: string) => Promise<ArticleReading>> {
  const read = await openReader({ fast });
  return (text) => read(pageOf(text));
}

export function pageOf(text: string): Page {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { origin: { path: "case.txt", url: null, sha256, mediaType: "text/plain" }, text, given: {}, diagnostics: [] };
}

/** One entity a line: name, type, roles, mentions in order; then one statement a line: source, speaker, beginning of the content. */
export function whoIsWho({ entities, statements }: ArticleReading): string {
  const who = entities.map(({ name, type, roles = [], mentions }) => {
    const known = mentions.some(({ form }) => form === "name") ? name : `(${name})`;
    return `${known} ${type}${roles.map((role) => ` [${role}]`).join("")}: ${mentions.map(({ text }) => text).join(" | ")}\n`;
  });
  const said = statements.map(
    ({ source, speaker, content }) => `${source?.text ?? "-"} -> ${speaker.name} (${speaker.type}): ${content[0].text.slice(0, 40)}\n`,
  );
  return `${who.join("")}\n${said.join("")}`;
}
