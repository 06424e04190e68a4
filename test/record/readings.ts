import { createHash } from "node:crypto";
import type { ArticleReading, Statement } from "../../src/terms/reading.ts";
import { type Passage, passageOf } from "../../src/terms/span.ts";

/** Readings made from a plan: what the other stages would hand over, with every passage at its place. */
export interface Plan {
  readonly path?: string;
  readonly title?: string;
  readonly publisher?: string | null;
  readonly published?: string | null;
  /** Paragraphs; a line makes a paragraph with a statement. */
  readonly paragraphs: readonly (string | Line)[];
  /** Page furniture at the end. */
  readonly chrome?: readonly string[];
}

/** `before` + content + ` ` + cue + ` ` + source + `.` in one paragraph. */
export interface Line {
  readonly speaker: string;
  readonly words: string;
  readonly kind?: Statement["kind"];
  readonly type?: Statement["speaker"]["type"];
  readonly before?: string;
  readonly after?: string;
}

export function readingOf(plan: Plan): ArticleReading {
  let text = "";
  const body: [number, number][] = [];
  const lines: { line: Line; content: [number, number]; cue: [number, number]; source: [number, number] }[] = [];
  const put = (words: string): [number, number] => {
    const start = text.length;
    text += words;
    return [start, text.length];
  };
  const title = plan.title === undefined ? null : put(plan.title);
  if (title) text += "\n\n";
  for (const paragraph of plan.paragraphs) {
    const start = text.length;
    if (typeof paragraph === "string") text += paragraph;
    else {
      text += paragraph.before ?? "";
      const quoted = (paragraph.kind ?? "direct") === "direct";
      const content = put(quoted ? `“${paragraph.words}”` : paragraph.words);
      text += " ";
      const cue = put("said");
      text += " ";
      const source = put(paragraph.speaker);
      text += `.${paragraph.after ?? ""}`;
      lines.push({ line: paragraph, content, cue, source });
    }
    body.push([start, text.length]);
    text += "\n\n";
  }
  const chrome = (plan.chrome ?? []).map(put);
  const passage = ([start, end]: readonly [number, number]): Passage => passageOf(text, { start, end });
  const sha256 = createHash("sha256")
    .update(text, "utf16le")
    .update(plan.path ?? "")
    .digest("hex");
  const speakers = [...new Set(lines.map(({ line }) => line.speaker))];
  return {
    schema: "onrecord:article/1",
    origin: { path: plan.path ?? null, url: null, sha256, mediaType: "text/plain" },
    text,
    title: title && passage(title),
    publisher: plan.publisher == null ? null : { name: plan.publisher, method: "given" },
    published: plan.published == null ? null : { value: plan.published, method: "given" },
    authors: [],
    language: "en",
    body: body.map(passage),
    chrome: chrome.map((span) => ({ ...passage(span), reason: "related links" })),
    entities: speakers.map((name, i) => ({
      id: `e${i + 1}`,
      name,
      type: "PER",
      mentions: lines.filter(({ line }) => line.speaker === name).map(({ source }) => ({ ...passage(source), form: "name" as const })),
    })),
    statements: lines.map(({ line, content, cue, source }) => ({
      id: `s${createHash("sha256")
        .update(`${sha256} ${content.join(" ")}`)
        .digest("hex")
        .slice(0, 16)}`,
      kind: line.kind ?? "direct",
      attitude: false,
      source: passage(source),
      cue: [passage(cue)],
      content: [passage(content)],
      speaker: { entity: `e${speakers.indexOf(line.speaker) + 1}`, name: line.speaker, type: line.type ?? "person" },
      via: [],
      continues: null,
      said: null,
      confidence: 0.9,
    })),
    events: [],
    diagnostics: [],
  };
}
