import type { FetchOptions } from "../read/fetch/limits.ts";
import type { PlacesOptions } from "../read/pile.ts";
import type { EntityTable } from "../terms/entity-table.ts";
import type { InputFailure } from "../terms/store.ts";
import type { WorkerOptions } from "../workers/limits.ts";

/** What may be said of a run, and what it gives in the end. */

export interface ReaderOptions {
  /** Read by rule, without the trained model: quicker, finds less. */
  readonly fast?: boolean;
  /** The user's own table of people, bodies and places, which wins over what is read. */
  readonly entities?: EntityTable;
}

export type PileOptions = PlacesOptions & WorkerOptions & ReaderOptions;

export interface BuildOptions extends PileOptions {
  /** Called after each batch: how many inputs are done, or how many statements are related. */
  readonly onProgress?: (progress: { readonly step: "read" | "relate"; readonly done: number }) => void;
  readonly onFailure?: (failure: InputFailure) => void;
}

export interface BuildSummary {
  /** Articles read in this run. */
  readonly read: number;
  readonly added: number;
  /** Articles that the record held already, or that came twice. */
  readonly already: number;
  readonly failed: number;
  /** What the record holds now. */
  readonly articles: number;
  readonly statements: number;
  readonly speakers: number;
  readonly utterances: number;
  /** Stopped before its end; running it again goes on. */
  readonly interrupted: boolean;
}

export interface WatchOptions extends Omit<PileOptions, "fetch"> {
  readonly fetch?: FetchOptions;
  /** Time between two polls of a feed, in ms; default `POLL_EVERY_MS`. */
  readonly everyMs?: number;
  /** One round: each feed is asked once, then it ends. */
  readonly once?: boolean;
  /** Fetch the page of an entry that has only a summary; default true. */
  readonly pages?: boolean;
  /** Ask the feeds only, and tell what would be read. */
  readonly dry?: boolean;
}

export interface RelateAllOptions {
  readonly signal?: AbortSignal;
  /** Called before each step with its name. */
  readonly onStep?: (step: string) => void;
  readonly onStatements?: (done: number) => void;
}
