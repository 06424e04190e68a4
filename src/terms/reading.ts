import type { ChromePassage, Found, NoteKind, NoteTarget, Origin, Publisher } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { EntityType } from "./layers.ts";
import type { Passage, Span } from "./span.ts";

/**
 * One article as read, with everything extracted from it: the line that `onrecord extract` prints.
 * Every offset is a half-open [start, end) pair of UTF-16 code units into `text`, and
 * `text.slice(start, end) === span.text` for every span. The published JSON Schema
 * (`schema/article.schema.json`) is generated from these types.
 */
export interface ArticleReading {
  readonly schema: "onrecord:article/1";
  readonly id?: string;
  readonly origin: Origin;
  /** The decoded text that all offsets index; page chrome included. */
  readonly text: string;
  readonly title: Passage | null;
  readonly publisher: Publisher | null;
  readonly published: Found | null;
  readonly updated?: Found | null;
  readonly authors: readonly string[];
  /** How the authors were found. */
  readonly authorship?: Omit<Found, "value"> | null;
  /** BCP 47. */
  readonly language?: string | null;
  readonly dateline?: Passage | null;
  /** Agency named as the origin of the text. */
  readonly credit?: string | null;
  /** Canonical URL. */
  readonly canonical?: string | null;
  /** The part of the outlet it stands in, as printed. */
  readonly section?: string | null;
  /** Article paragraphs kept, in order. A paragraph cut by page chrome is two spans. */
  readonly body: readonly BodyPassage[];
  /** Text left out, with the reason: nothing disappears silently. */
  readonly chrome: readonly ChromePassage[];
  /** What the outlet says about the article itself: corrections and the like. */
  readonly notes?: readonly NotePassage[];
  /** The parts of a live blog or chronicle, each under its own time, in text order. */
  readonly entries?: readonly EntryPlace[];
  readonly times?: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventMention[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** A note of the outlet about its own article, with the words of the article it speaks of, where it says which. */
export interface NotePassage extends Passage {
  readonly kind: NoteKind;
  readonly about: readonly (Passage & Pick<NoteTarget, "by">)[];
}

/** A part of a live blog or chronicle. Its words are `text.slice(start, end)`. */
export interface EntryPlace extends Span {
  /** Where its time is printed. */
  readonly heading: Passage;
  /** `2024-03-05T14:05+00:00`, without the zone where none is printed, `T14:05` where the day is not known. */
  readonly time: string;
}

/** A paragraph of the article, or a part of one. */
export interface BodyPassage extends Passage {
  /** For a page in HTML: where it is written, as a range of UTF-16 code units of the decoded HTML (a byte-order mark left out), tags inside it included. */
  readonly origin?: Span;
}

/** Somebody or something that speaks or acts, resolved as far as the article allows. */
export interface Party {
  /** Id in `entities`; null when the party is nobody's name (an unnamed official). */
  readonly entity?: string | null;
  /** Canonical name; for an unnamed source a description ("French diplomat"). */
  readonly name: string;
  readonly type: PartyType;
}
/** What kind of speaker or actor a party is. */
export type PartyType = "person" | "organization" | "government" | "group" | "anonymous" | "document" | "unknown";

/** How sure a value is: read, inferred, or not known. */
export type Certainty = "certain" | "implied" | "unknown";

/** A time expression and its TIMEX3 value. The value is null when the article gives no date to count from: an unknown date is never guessed. */
export interface Time {
  readonly span?: Passage | null;
  readonly value: string | null;
  readonly certainty?: Certainty;
}

/** A time expression of the body. */
export interface TimeExpression {
  readonly span: Passage;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string | null;
  readonly certainty?: Certainty;
}

/** A person, organisation or place of one article. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Titles and descriptions the article gives: "Secretary of State". */
  readonly roles?: readonly string[];
  /** Id of its line in the user's own table of entities. */
  readonly known?: string;
  readonly mentions: readonly MentionPassage[];
}

/** A mention with its exact words. */
export interface MentionPassage extends Passage {
  readonly form?: "name" | "nominal" | "pronoun";
}

/** An attribution with its speaker: who is said to have said, written, thought or decided what. */
export interface Statement {
  readonly id: string;
  /** Content fully, partly or not at all in quotation marks. */
  readonly kind: "direct" | "mixed" | "indirect";
  /** True for a thought, belief, intention or feeling rather than speech or writing. */
  readonly attitude: boolean;
  readonly source: Passage | null;
  readonly cue: readonly Passage[];
  /** @minItems 1 */
  readonly content: readonly Passage[];
  readonly speaker: Party;
  /** Who passed it on, nearest to the reader first. */
  readonly via: readonly Party[];
  /** Id of the statement this one goes on from, when it has no cue of its own. */
  readonly continues: string | null;
  /** Id of the statement in whose content this one stands: whoever speaks there passes it on. */
  readonly within?: string | null;
  /** To whom it was said, by name where the article gives one, else as described ("reporters"). */
  readonly addressee?: string | null;
  readonly said: Time | null;
  /**
   * Where the source stands: behind the content, against it (it is not so, or will not be), or nowhere (a question,
   * a refusal to say, neither confirmed nor denied).
   */
  readonly polarity?: "affirmed" | "denied" | "unknown";
  /** How the content's own main clause is put; null where it is put plainly or holds several sentences. */
  readonly modality?: Modality | null;
  /** How sure the source makes it; null where nothing is asserted (a question, an order, a refusal to say). */
  readonly certainty?: "certain" | "probable" | "possible" | null;
  /** What is done in saying it; null for a thought. */
  readonly act?: Act | null;
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
}

/**
 * What somebody does in saying something. A promise commits the one who speaks; a request may be turned down, an order not;
 * a denial says that something is not so; a refusal that one will not do, accept or say something; praise and criticism
 * only where the cue is plain; silence is what did not get said ("has not commented on").
 */
export type Act =
  | "statement"
  | "question"
  | "order"
  | "request"
  | "promise"
  | "threat"
  | "denial"
  | "refusal"
  | "praise"
  | "criticism"
  | "silence";

/** "may", "must", "can", "will", "if ... will". */
export type Modality = "possibility" | "necessity" | "ability" | "future" | "condition";

/** A happening as one article tells it. Filled by a later stage; the shape is part of the contract. */
export interface EventMention {
  readonly id: string;
  /** PLOVER event type; null when none fits or unsure. */
  readonly type: string | null;
  readonly mode?: string | null;
  readonly context?: string | null;
  readonly quad?: string | null;
  readonly instrument?: Party | Passage | null;
  readonly certainty?: string | null;
  readonly trigger: Passage;
  readonly actor: Party | null;
  readonly target: Party | null;
  readonly place: Place | null;
  readonly date: Time | null;
  readonly quantities?: readonly Quantity[];
  readonly status: "happened" | "ongoing" | "planned" | "considered" | "negated" | "unconfirmed";
  /** Id of the statement that reports it; null when the outlet reports it in its own voice. */
  readonly reportedBy: string | null;
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
}

/** Where a happening took place, as far as the article says. */
export interface Place {
  readonly name?: string;
  readonly span?: Passage;
  /** @multipleOf 1 */
  readonly geonames?: number | null;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly country?: string | null;
  readonly admin1?: string | null;
  readonly precision?: string | null;
}

/** A figure with its unit: how many, of what, and according to whom. */
export interface Quantity {
  readonly span: Passage;
  readonly value: number;
  readonly upper?: number | null;
  readonly qualifier?: string | null;
  readonly unit: string;
  readonly scope?: string | null;
  readonly asOf?: string | null;
  readonly source?: string | null;
}
