import type { Intake } from "../../terms/intake.ts";
import type { Input } from "../input.ts";
import type { ReadOptions } from "../limits.ts";
import type { Tally } from "../tally.ts";

/**
 * What an archive gives, one after the other: an input to be read as if it lay on disk, or a failure.
 * The bytes of an input are there until the next is asked for; what is not read of them is passed by.
 */
export type Unpacked = { readonly input: Input } | Failed;

export type Failed = Extract<Intake, { readonly failure: unknown }>;

/** What is passed over on purpose goes into the tally. Throws what the archive's `chunks` throw, and `Refusal`. */
export type Unpack = (archive: Input, options: ReadOptions, tally: Tally) => AsyncGenerator<Unpacked>;
