import type { ArticleReading, Party, Time } from "../../src/terms/reading.ts";

/** A reading that uses every field there is, and all the ways to damage it in one place. */

const words = { start: 0, end: 4, text: "Good" };
const party: Party = { entity: "e1", name: "Ada Brunel", type: "person" };
const time: Time = { span: words, value: "2024-03-04", certainty: "implied" };

export const fullReading: ArticleReading = {
  schema: "onrecord:article/1",
  id: "a1",
  origin: { path: "a.txt", url: "https://outlet.example/a", sha256: "00", record: "3", mediaType: "text/plain" },
  text: "Good",
  title: words,
  publisher: { name: "Outlet", method: "given" },
  published: { value: "2024-03-04", method: "given" },
  updated: { value: "2024-03-05", method: "given" },
  authors: ["Bea Cole"],
  language: "en",
  dateline: words,
  credit: "Agency",
  canonical: "https://outlet.example/a",
  body: [words],
  chrome: [{ ...words, reason: "advertisement" }],
  times: [{ span: words, type: "DATE", value: "2024", certainty: "certain" }],
  entities: [{ id: "e1", name: "Ada Brunel", type: "PER", roles: ["minister"], mentions: [{ ...words, form: "name" }] }],
  statements: [
    {
      id: "s1",
      kind: "direct",
      attitude: false,
      source: words,
      cue: [words],
      content: [words],
      speaker: party,
      via: [party],
      continues: "s0",
      addressee: "reporters",
      said: time,
      polarity: "affirmed",
      modality: "necessity",
      certainty: "certain",
      act: "promise",
      confidence: 0.9,
    },
  ],
  events: [
    {
      id: "v1",
      type: "CONSULT",
      mode: "m",
      context: "c",
      quad: "q",
      instrument: party,
      certainty: "certain",
      trigger: words,
      actor: party,
      target: party,
      place: { name: "Corrin", span: words, geonames: 1, lat: 1.5, lon: 2.5, country: "XX", admin1: "A", precision: "city" },
      date: time,
      quantities: [{ span: words, value: 2, upper: 3, qualifier: "about", unit: "people", scope: "killed", asOf: "2024", source: "s1" }],
      status: "happened",
      reportedBy: "s1",
      confidence: 0.5,
    },
  ],
  diagnostics: [{ rule: "no-article", reason: "Nothing to read.", place: words }],
};

/** The reading with one place left out, or set to a value of each kind; `path` names the place. */
export function* mutations(reading: object): Generator<{ path: string; change: string; reading: unknown }> {
  const values = [null, true, -1, 0.5, 7, "", "no such word", [], {}];
  for (const path of places(reading)) {
    const name = path.join("/");
    yield { path: name, change: "left out", reading: changed(reading, path, undefined) };
    for (const value of values) yield { path: name, change: JSON.stringify(value), reading: changed(reading, path, value) };
  }
}

function* places(node: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length) yield path;
  if (node !== null && typeof node === "object") {
    for (const [key, child] of Object.entries(node)) yield* places(child, [...path, key]);
  }
}

function changed(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  const copy = (Array.isArray(node) ? [...node] : { ...(node as object) }) as Record<string, unknown>;
  if (rest.length) copy[key] = changed(copy[key], rest, value);
  else if (value !== undefined) copy[key] = value;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}
