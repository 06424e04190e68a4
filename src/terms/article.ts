import type { Diagnostic } from "./diagnostic.ts";
import type { Markup } from "./markup.ts";
import type { Passage, Span } from "./span.ts";

/** Where an article was read from. */
export interface Origin {
  readonly path: string | null;
  readonly url: string | null;
  /** The address asked for, where the site led on from it to `url`. */
  readonly asked?: string | null;
  /** SHA-256, in hex, of the bytes read; of the line's bytes where one file holds many articles. It names the article everywhere. */
  readonly sha256: string;
  /** Line number, WARC record id or entry name inside a file that holds many articles. */
  readonly record?: string | null;
  readonly mediaType: string;
  /** ISO 8601 moment the bytes were fetched, where an archive or a fetch says so. */
  readonly retrieved?: string | null;
  /** Digest its archive declares for the payload, found to be right: `sha1:...`, `sha256:...`. */
  readonly digest?: string | null;
}

/** What came with the text from outside: fields of a JSON line, options of the command. */
export interface Given {
  /** What its collection calls it: `doc` or `id` of a JSON article. */
  readonly id?: string;
  readonly url?: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  /** ISO 8601; when what was published was last changed. */
  readonly updated?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly section?: string;
  /** Agency that the carrier names as the origin of the text. */
  readonly credit?: string;
  /** The dateline as the carrier prints it beside the text: `PORT ALDER`. */
  readonly dateline?: string;
  /**
   * Which fields the carrier of the article said, and which kind of carrier: `feed`, `mail`,
   * `database-export`, `document` ... A field without a method was given by the user.
   */
  readonly methods?: Readonly<Partial<Record<GivenField, string>>>;
}

/** A field of `Given` that says something about the article. */
export type GivenField = Exclude<keyof Given, "id" | "methods">;

/** What `read` makes of one input: decoded text, nothing removed, nothing judged. */
export interface Page {
  readonly origin: Origin;
  /** The decoded text that all offsets index. A byte-order mark is left out, each U+0000 is U+FFFD, line ends stay as they are. */
  readonly text: string;
  readonly given: Given;
  /** The part of `given` that the user said beside the input: options of the command, a sidecar file. */
  readonly told?: Given;
  /** Its carrier gives this as the article itself (an entry of a feed, a body in JSON, an article of a database), not as a page one is to be found on. */
  readonly carried?: boolean;
  /** What the markup says, for a page that has any. */
  readonly markup?: Markup | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text that is on the page but not of the article, with the reason for leaving it out. */
export interface Chrome extends Span {
  readonly reason: string;
}

/** A value about the article and how it was found: `given`, `dateline`, `url` ... */
export interface Found {
  readonly value: string;
  readonly method: string;
  /** `certain`: said in so many words by one who should know, or by two who agree. `implied`: read from a sign, such as an address. */
  readonly certainty?: "certain" | "implied";
}

/** The outlet. */
export interface Publisher {
  readonly name: string;
  readonly method: string;
}

/** A stretch of the article, and where it is written: for a page in HTML the range of the decoded HTML, tags inside it included. */
export interface BodySpan extends Span {
  readonly origin?: Span;
}

/**
 * What `clean` makes of a page. `text` is the page's own, unchanged; everything else points into it.
 * `paragraphs` and `chrome` never overlap. A paragraph cut by page chrome is several spans.
 */
export interface Article {
  readonly origin: Origin;
  readonly text: string;
  readonly title: Span | null;
  readonly paragraphs: readonly (readonly BodySpan[])[];
  readonly chrome: readonly Chrome[];
  readonly publisher: Publisher | null;
  readonly published: Found | null;
  /** When the page says it was last changed; null when it does not, or says the time of publication again. */
  readonly updated?: Found | null;
  readonly authors: readonly string[];
  /** How the authors were found; null when there are none. */
  readonly authorship?: Omit<Found, "value"> | null;
  /** The address the page gives as its own, without what only counts visits. */
  readonly canonical?: string | null;
  /** The part of the outlet it stands in, as printed: `World`, `Politik`. */
  readonly section?: string | null;
  readonly dateline: Span | null;
  /** Agency named as the origin of the text: `AP`, `Reuters`. */
  readonly credit: string | null;
  /** BCP 47, null when unknown. */
  readonly language: string | null;
  /** What the outlet says about the article itself: corrections and the like. Such a note may be a paragraph or stand in `chrome`. */
  readonly notes?: readonly Note[];
  /** The parts of a live blog or chronicle, each under its own time, in text order. */
  readonly entries?: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the outlet says about its own article; never a statement of anybody the article quotes. */
export interface Note extends Span {
  readonly kind: NoteKind;
  /** The words of the article that the note speaks of, where it says which. */
  readonly about: readonly NoteTarget[];
}

/** `update` says that the article was changed or will be, `editors-note` all else that editors say about it. */
export type NoteKind = "correction" | "clarification" | "update" | "editors-note";

/** Words of the article that a note quotes, or a name it gives. */
export interface NoteTarget extends Span {
  readonly by: "quoted-words" | "name";
}

/** A part of an article with a time of its own, from the line with its time to the next one. */
export interface Entry extends Span {
  /** Where its time is printed. */
  readonly heading: Span;
  /** `2024-03-05T14:05+00:00`, without the zone where none is printed, `T14:05` where the day is not known. */
  readonly time: string;
}

/** A removed span as it is printed and kept. */
export interface ChromePassage extends Passage {
  readonly reason: string;
}
