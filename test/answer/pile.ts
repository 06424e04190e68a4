import { createHash } from "node:crypto";
import type { ArticleReading, Statement } from "../../src/terms/reading.ts";

/**
 * A pile in plain words. A paragraph holds passages as `{{name:...}}`; all passages of one name in an
 * article are one statement, described by its entry in `statements`.
 */
export interface Told {
  readonly published?: string;
  readonly publisher?: string;
  readonly paragraphs: readonly string[];
  readonly statements: Readonly<Record<string, { speaker: string | null; kind?: Statement["kind"]; continues?: string }>>;
  /** People the article names, with the titles it gives them: a speaker of that name is this one. */
  readonly people?: readonly { readonly name: string; readonly roles?: readonly string[] }[];
}

export function readingOf(told: Told): ArticleReading {
  let text = "";
  const contents = new Map<string, { start: number; end: number; text: string }[]>();
  const body: { start: number; end: number; text: string }[] = [];
  for (const paragraph of told.paragraphs) {
    if (text) text += "\n\n";
    const begin = text.length;
    const pattern = /\{\{(\w+):(.*?)\}\}/gs;
    let last = 0;
    for (const match of paragraph.matchAll(pattern)) {
      text += paragraph.slice(last, match.index);
      const start = text.length;
      text += match[2];
      contents.set(match[1], [...(contents.get(match[1]) ?? []), { start, end: text.length, text: match[2] }]);
      last = match.index + match[0].length;
    }
    text += paragraph.slice(last);
    body.push({ start: begin, end: text.length, text: text.slice(begin) });
  }
  const sha256 = createHash("sha256").update(`${told.publisher}\n${told.published}\n${text}`).digest("hex");
  const idOf = (name: string) => `${sha256.slice(0, 12)}-${name}`;
  return {
    schema: "onrecord:article/1",
    origin: { path: `${sha256.slice(0, 6)}.txt`, url: null, sha256, mediaType: "text/plain" },
    text,
    title: null,
    publisher: told.publisher ? { name: told.publisher, method: "given" } : null,
    published: told.published ? { value: told.published, method: "given" } : null,
    authors: [],
    body,
    chrome: [],
    entities: (told.people ?? []).map(({ name, roles }, i) => {
      const start = text.indexOf(name);
      return { id: `e${i}`, name, type: "PER", roles, mentions: [{ start, end: start + name.length, text: name, form: "name" }] };
    }),
    events: [],
    statements: [...contents].map(([name, content]): Statement => {
      const { speaker, kind = "direct", continues } = told.statements[name];
      return {
        id: idOf(name),
        kind,
        attitude: false,
        source: null,
        cue: [],
        content,
        speaker: speaker === null ? { name: "unknown", type: "unknown" } : { ...entityOf(told, speaker), name: speaker, type: "person" },
        via: [],
        continues: continues ? idOf(continues) : null,
        said: null,
        confidence: 1,
      };
    }),
  };
}

function entityOf({ people = [] }: Told, speaker: string): { entity?: string } {
  const i = people.findIndex(({ name }) => name === speaker);
  return i < 0 ? {} : { entity: `e${i}` };
}

/** One speaker, one quotation, one article. */
export function oneLine(speaker: string | null, line: string, published?: string): Told {
  return { published, paragraphs: [`{{a:“${line}”}} ${speaker ?? "somebody"} said.`], statements: { a: { speaker } } };
}
