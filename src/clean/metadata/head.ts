/** What the head of a page declares, looked up by name; pages write the same thing under many names. */
import type { Head } from "../../terms/markup.ts";

const LONGEST = 1000;

/** Contents of the first of these names that the page fills, then of the next; empty ones and placeholders left out. */
export function* metaOf(head: Head, names: readonly string[]): Generator<{ readonly name: string; readonly content: string }> {
  for (const wanted of names) {
    for (const { name, content } of head.meta) {
      if (name !== wanted || content.length > LONGEST) continue;
      const trimmed = content.replace(/\s+/g, " ").trim();
      if (trimmed && !PLACEHOLDER.test(trimmed)) yield { name, content: trimmed };
    }
  }
}

export function firstMeta(head: Head, names: readonly string[]): string | null {
  for (const { content } of metaOf(head, names)) return content;
  return null;
}

/** Templates that were never filled in. */
const PLACEHOLDER = /^(?:null|undefined|none|n\/a|false|true|\[\]|\{\}|\{\{.*|\$\{.*|%[\w.]+%|\[[\w:-]+\])$/i;
