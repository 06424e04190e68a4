import type { Certainty, TimeExpression } from "../../terms/reading.ts";
import type { Day } from "./calendar.ts";
import type { Line } from "./lexemes.ts";

/**
 * A time expression is found first and reckoned later: a rule says where it ends, what sort of thing it is and
 * how its value follows from the day to count from, the tense around it and the dates told before it.
 */
export interface Expression {
  /** Index of the first lexeme, and of the first after it. */
  readonly first: number;
  readonly end: number;
  readonly type: TimeType;
  /** "the" before it is a part of it: "the weekend", never "the Friday meeting". */
  readonly article?: boolean;
  /** A length of time or a number of times: "about", "at least" before it are a part of it. */
  readonly amount?: boolean;
  /** Looked back at from what the text is about ("a year earlier"), which stays what it was. */
  readonly aside?: boolean;
  reckon(context: Context): Outcome;
}

export type TimeType = TimeExpression["type"];

/** A TIMEX3 value, null where there is nothing to count from. */
export interface Outcome {
  readonly value: string | null;
  readonly certainty: Certainty;
}

/** Tries to read an expression that begins at lexeme `at`. */
export type Rule = (line: Line, at: number) => Expression | null;

export interface Context {
  /** The day to count from; null where the article gives none. */
  readonly anchor: Anchor | null;
  /** What the verb it belongs to says, null where nothing does. */
  readonly tense: Tense | null;
  /** Dates told before in the text. */
  readonly told: Told;
}

/**
 * `over` is a past that nothing to come is told in ("recorded in December", "In February the ministry asked"); `likely`
 * looks ahead unless the time has only just been: the present under a picture ("stand by a wall on Thursday"), and
 * "would", "could" and "was set to" beside yesterday.
 */
export type Tense = "over" | "past" | "likely" | "future";

export function isPast(tense: Tense | null): boolean {
  return tense === "over" || tense === "past";
}

export function isAhead(tense: Tense | null): boolean {
  return tense === "likely" || tense === "future";
}

export interface Anchor {
  readonly day: Day;
  readonly certainty: "certain" | "implied";
}

/** The last day, month, quarter, year told, as values of TIMEX3, with how many expressions ago that was. */
export interface Told {
  readonly day: string | null;
  readonly month: string | null;
  readonly quarter: string | null;
  readonly year: string | null;
}

export const NOT_KNOWN: Outcome = { value: null, certainty: "unknown" };

export function certain(value: string): Outcome {
  return { value, certainty: "certain" };
}

/** Counted from the anchor: as sure as that is, and `implied` where the way of counting was chosen. */
export function counted(value: string, anchor: Anchor, chosen = false): Outcome {
  return { value, certainty: chosen ? "implied" : anchor.certainty };
}

/** An expression whose value needs no reckoning. */
export function fixed(first: number, end: number, type: TimeType, value: string): Expression {
  return { first, end, type, reckon: () => certain(value) };
}

/** One whose value is counted from the anchor. */
export function fromAnchor(first: number, end: number, type: TimeType, count: (anchor: Anchor, context: Context) => Outcome): Expression {
  return { first, end, type, reckon: (context) => (context.anchor ? count(context.anchor, context) : NOT_KNOWN) };
}

/** The one of several readings that goes furthest; the first where two go as far. */
export function longest(readings: readonly (Expression | null)[]): Expression | null {
  let best: Expression | null = null;
  for (const reading of readings) if (reading && (!best || reading.end > best.end)) best = reading;
  return best;
}
