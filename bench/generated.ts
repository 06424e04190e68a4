/**
 * A pile of any size at the level of articles and statements, without extraction: happenings that many outlets report, by
 * invented people in invented places, in words as frequent as in news (those the product has counted: a common word that it did
 * not know would tell it a happening). Honest duplicates: agencies' texts printed whole, cut down and
 * with figures changed; the same words of one speaker printed whole, in part and altered; lines that an outlet prints
 * everywhere; a few people who speak in very many articles. The density grows with the pile: all of it falls in one year.
 */
import { createHash } from "node:crypto";
import { seeded } from "../eval/seeded.ts";
import { shippedStories } from "../src/model/stories.ts";
import type { ArticleReading, Entity, Statement } from "../src/terms/reading.ts";
import { type Passage, passageOf } from "../src/terms/span.ts";

const PEOPLE = 20_000;
/** People and places that would be met most of all and are not: nobody unknown speaks in every fourth happening. */
const FAMOUS = 20;
const PLACES = 3_000;
const OUTLETS = 200;
const HOUSE_LINES = 3;
const AGENCIES = ["Norland Wire", "Estmere Press", "Sound Agency"];
const DAYS = 365;
/** Articles of one happening: most have few, some have many. */
const MOST_ARTICLES = 40;
/** Share of a happening's articles that print an agency's text. */
const COPIED = 0.4;
const FUNCTION =
  "the of and to in a that it was for on with as his he be at by had not are but from or have an they which one were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many".split(
    " ",
  );

type Chance = () => number;

/** Articles in order of happening, each happening's articles together, as a crawl of a story brings them. */
export function* generated(count: number, seed = 1): Generator<ArticleReading> {
  const next = seeded(seed);
  const world = worldOf(seeded(7));
  for (let made = 0; made < count; ) {
    const size = Math.min(count - made, Math.max(1, Math.floor(MOST_ARTICLES ** next())));
    yield* happening(world, next, size, made);
    made += size;
  }
}

interface World {
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly outlets: readonly { readonly name: string; readonly house: readonly string[] }[];
}

function worldOf(next: Chance): World {
  const words = Object.entries(shippedStories().background.words)
    .sort(([a], [b]) => Number(b) - Number(a))
    .flatMap(([, list]) => list.split(" "));
  const name = () => capital(invented(next, 2 + Math.floor(2 * next())));
  const people = Array.from({ length: PEOPLE }, () => `${name()} ${name()}`);
  const places = Array.from({ length: PLACES }, name);
  const outlets = Array.from({ length: OUTLETS }, () => ({
    name: `${name()} ${["Post", "Courier", "Herald", "Times"][Math.floor(4 * next())]}`,
    house: Array.from({ length: HOUSE_LINES }, () => `${capital(sentence(next, words, []))}.`),
  }));
  return { words, people, places, outlets };
}

const SYLLABLES =
  "ba be bo da de di do fa fe ga go ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vo wa we za ze".split(
    " ",
  );

function invented(next: Chance, syllables: number): string {
  let word = "";
  for (let i = 0; i < syllables; i++) word += SYLLABLES[Math.floor(SYLLABLES.length * next())];
  return word;
}

function capital(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}

/** Few are met often, most seldom (Zipf), beginning at a rank. */
function often<T>(next: Chance, list: readonly T[], from = 1): T {
  return list[Math.floor(from * (list.length / from) ** next()) - 1] ?? list[0];
}

/** Half of the words hold the sentence together, of the others half are the happening's own. */
function sentence(next: Chance, words: readonly string[], topic: readonly string[], length = 12 + Math.floor(14 * next())): string {
  return Array.from({ length }, () => {
    if (next() < 0.5) return often(next, FUNCTION);
    return topic.length > 0 && next() < 0.5 ? often(next, topic) : often(next, words);
  }).join(" ");
}

interface Said {
  readonly speaker: string;
  readonly words: string;
  readonly indirect: boolean;
}

function* happening(world: World, next: Chance, size: number, first: number): Generator<ArticleReading> {
  const { words, people, places, outlets } = world;
  const day = Math.floor(DAYS * next());
  const topic = Array.from({ length: 40 }, () => words[Math.floor(words.length * next())]);
  const here = [often(next, places, FAMOUS), often(next, places, FAMOUS)];
  const speakers = Array.from({ length: 4 }, () => often(next, people, FAMOUS));
  const said = Array.from({ length: 12 }, (): Said => {
    const length = 6 + Math.floor(20 * next());
    return { speaker: often(next, speakers), words: sentence(next, words, topic, length), indirect: next() < 0.4 };
  });
  const agency = AGENCIES[Math.floor(AGENCIES.length * next())];
  const wire = Array.from(
    { length: 14 },
    () => `${capital(sentence(next, words, topic))} in ${here[0]} on ${1 + Math.floor(90 * next())} counts.`,
  );
  for (let n = 0; n < size; n++) {
    const outlet = often(next, outlets);
    const copied = size > 1 && next() < COPIED;
    const own = () => `${capital(sentence(next, words, topic))} near ${often(next, here)}.`;
    const kept = copied ? wire.slice(0, 4 + Math.floor(11 * next())).map((line) => (next() < 0.1 ? line.replace(/\d+/, "91") : line)) : [];
    const paragraphs = copied ? [`(${agency}) ${kept[0]}`, ...kept.slice(1)] : Array.from({ length: 10 }, own);
    const published = new Date(Date.UTC(2031, 0, 1 + day) + Math.floor(3 * next() * 86_400_000)).toISOString();
    yield article({
      path: `pile/${first + n}.txt`,
      title: capital(sentence(next, words, topic, 8)),
      outlet,
      agency: copied ? agency : null,
      published,
      paragraphs,
      said: said.filter(() => next() < 0.5).map((one) => varied(next, one, words)),
      places: here,
    });
  }
}

/** As one outlet prints it: whole, its beginning alone, or with a word changed. */
function varied(next: Chance, said: Said, words: readonly string[]): Said {
  const list = said.words.split(" ");
  const draw = next();
  if (draw < 0.6) return said;
  if (draw < 0.8) return { ...said, words: list.slice(0, Math.max(5, Math.floor(list.length * 0.6))).join(" ") };
  list[Math.floor(list.length * next())] = often(next, words);
  return { ...said, words: list.join(" ") };
}

interface Plan {
  readonly path: string;
  readonly title: string;
  readonly outlet: World["outlets"][number];
  readonly agency: string | null;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly said: readonly Said[];
  readonly places: readonly string[];
}

function article({ path, title, outlet, agency, published, paragraphs, said, places }: Plan): ArticleReading {
  let text = "";
  const put = (words: string) => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const headline = put(title);
  const body: { start: number; end: number }[] = [];
  const paragraph = (write: () => void) => {
    text += "\n\n";
    const start = text.length;
    write();
    body.push({ start, end: text.length });
  };
  for (const line of paragraphs) paragraph(() => put(line));
  const lines = said.map((one) => {
    const spans: { content?: ReturnType<typeof put>; cue?: ReturnType<typeof put>; source?: ReturnType<typeof put> } = {};
    paragraph(() => {
      if (one.indirect) {
        spans.source = put(one.speaker);
        text += " ";
        spans.cue = put("said");
        text += " ";
        spans.content = put(`that ${one.words}`);
        text += ".";
      } else {
        spans.content = put(`“${capital(one.words)},”`);
        text += " ";
        spans.source = put(one.speaker);
        text += " ";
        spans.cue = put("said");
        text += ".";
      }
    });
    return { one, spans };
  });
  for (const line of outlet.house) paragraph(() => put(line));
  const passage = (span: { start: number; end: number }): Passage => passageOf(text, span);
  const sha256 = createHash("sha256").update(path).update(text).digest("hex");
  const names = [...new Set(lines.map(({ one }) => one.speaker))];
  const place = places.map((name): Entity | null => {
    const start = text.indexOf(name);
    return start < 0
      ? null
      : { id: `p${name}`, name, type: "GPE", mentions: [{ ...passage({ start, end: start + name.length }), form: "name" }] };
  });
  const people = names.map(
    (name, i): Entity => ({
      id: `e${i + 1}`,
      name,
      type: "PER",
      mentions: lines.filter(({ one }) => one.speaker === name).map(({ spans }) => ({ ...passage(spans.source!), form: "name" })),
    }),
  );
  return {
    schema: "onrecord:article/1",
    origin: { path, url: null, sha256, mediaType: "text/plain" },
    text,
    title: passage(headline),
    publisher: { name: outlet.name, method: "given" },
    published: { value: published, method: "given" },
    authors: [],
    language: "en",
    ...(agency && { credit: agency }),
    body: body.map(passage),
    chrome: [],
    entities: [...people, ...place.filter((one) => one !== null)].filter(
      ({ id }, i, all) => all.findIndex((other) => other.id === id) === i,
    ),
    statements: lines.map(
      ({ one, spans }, i): Statement => ({
        id: `s${createHash("sha256").update(`${sha256} ${i}`).digest("hex").slice(0, 16)}`,
        kind: one.indirect ? "indirect" : "direct",
        attitude: false,
        source: passage(spans.source!),
        cue: [passage(spans.cue!)],
        content: [passage(spans.content!)],
        speaker: { entity: `e${names.indexOf(one.speaker) + 1}`, name: one.speaker, type: "person" },
        via: [],
        continues: null,
        said: null,
        confidence: 0.9,
      }),
    ),
    events: [],
  };
}
