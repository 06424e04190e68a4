import type { ArticleReading, EventMention, Statement, Time } from "../terms/reading.ts";
import type { Passage } from "../terms/span.ts";

/**
 * Every place of a reading that the record rests on, in a fixed order: headline, dateline, body, page
 * furniture, notes, times, names, statements, events, diagnostics. `owner` is the index of what it belongs to
 * among the entities, statements or events.
 */
export interface CitedPlace {
  readonly role: Role;
  readonly owner: number | null;
  readonly passage: Passage;
}

export type Role =
  | "title"
  | "dateline"
  | "body"
  | "chrome"
  | "note"
  | "about"
  | "entry"
  | "time"
  | "mention"
  | "source"
  | "cue"
  | "content"
  | "said"
  | "trigger"
  | "date"
  | "place"
  | "quantity"
  | "instrument"
  | "diagnostic";

/** What the owner of a place is; places of other roles belong to the article. */
export const OWNERS: Readonly<Record<Role, "entity" | "statement" | "event" | null>> = {
  title: null,
  dateline: null,
  body: null,
  chrome: null,
  note: null,
  about: null,
  entry: null,
  time: null,
  mention: "entity",
  source: "statement",
  cue: "statement",
  content: "statement",
  said: "statement",
  trigger: "event",
  date: "event",
  place: "event",
  quantity: "event",
  instrument: "event",
  diagnostic: null,
};

export function* citedPlaces(reading: ArticleReading): Generator<CitedPlace> {
  const { title, dateline, body, chrome, notes = [], entries = [], times = [], entities, statements, events, diagnostics = [] } = reading;
  if (title) yield { role: "title", owner: null, passage: title };
  if (dateline) yield { role: "dateline", owner: null, passage: dateline };
  for (const passage of body) yield { role: "body", owner: null, passage };
  for (const passage of chrome) yield { role: "chrome", owner: null, passage };
  for (const note of notes) {
    yield { role: "note", owner: null, passage: note };
    for (const passage of note.about) yield { role: "about", owner: null, passage };
  }
  for (const { heading } of entries) yield { role: "entry", owner: null, passage: heading };
  for (const { span } of times) yield { role: "time", owner: null, passage: span };
  for (const [owner, { mentions }] of entities.entries()) {
    for (const passage of mentions) yield { role: "mention", owner, passage };
  }
  for (const [owner, statement] of statements.entries()) yield* ofStatement(statement, owner);
  for (const [owner, event] of events.entries()) yield* ofEvent(event, owner);
  for (const { place } of diagnostics) if (place) yield { role: "diagnostic", owner: null, passage: place };
}

function* ofStatement({ source, cue, content, said }: Statement, owner: number): Generator<CitedPlace> {
  if (source) yield { role: "source", owner, passage: source };
  for (const passage of cue) yield { role: "cue", owner, passage };
  for (const passage of content) yield { role: "content", owner, passage };
  yield* ofTime(said, "said", owner);
}

function* ofEvent({ trigger, date, place, quantities = [], instrument }: EventMention, owner: number): Generator<CitedPlace> {
  yield { role: "trigger", owner, passage: trigger };
  yield* ofTime(date, "date", owner);
  if (place?.span) yield { role: "place", owner, passage: place.span };
  for (const { span } of quantities) yield { role: "quantity", owner, passage: span };
  if (instrument && "start" in instrument) yield { role: "instrument", owner, passage: instrument };
}

function* ofTime(time: Time | null, role: Role, owner: number): Generator<CitedPlace> {
  if (time?.span) yield { role, owner, passage: time.span };
}
