/**
 * Who the speaker of each gold attribution is: our own annotation of PolNeAR dev (`rules.md`), kept as document
 * ids, offsets and names. The text and the attributions are the corpus's and are joined to it here.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PartyType } from "../../src/terms/reading.ts";
import { type GoldAttribution, type GoldDocument, linesOf, readGold } from "../gold.ts";
import { projectRoot } from "../root.ts";
import { CannotRun } from "../trouble.ts";

/** A party of one document: the name or description it must be given, and others that are right too. */
export interface GoldParty {
  readonly id: string;
  readonly type: PartyType;
  readonly name: string;
  readonly also: readonly string[];
}

/** An attribution with its speakers: any of them is right; none where the text does not tell, which is not asked. */
export interface Asked {
  readonly attribution: GoldAttribution;
  readonly speakers: readonly GoldParty[];
  /** Who passed it on, nearest to the reader first. */
  readonly via: readonly GoldParty[];
}

/**
 * Rules and weights were made with development. Held was kept from them until it, too, was read. Nobody reads what is
 * wrong in fresh.
 */
export type Half = "development" | "held" | "fresh";

export interface SpeakerDocument extends GoldDocument {
  readonly half: Half;
  readonly asked: readonly Asked[];
}

export interface SpeakerGold {
  readonly sha256: string;
  readonly documents: readonly SpeakerDocument[];
}

/** One line of `gold.jsonl`. `at` is where content and cue of the attribution begin; -1 without a cue. */
interface Line {
  readonly doc: string;
  readonly half: Half;
  readonly parties: readonly GoldParty[];
  readonly answers: readonly {
    readonly at: readonly [number, number];
    readonly speakers: readonly string[];
    readonly via: readonly string[];
  }[];
}

/** Throws CannotRun where the corpus is not there, or is another one than was annotated. */
export function readSpeakerGold(dataFolder: string, path = join(projectRoot(), "eval", "speakers", "gold.jsonl")): SpeakerGold {
  if (!existsSync(path)) throw new CannotRun(`no annotation at ${path}`);
  const written = readFileSync(path, "utf8");
  const corpus = readGold(dataFolder, "dev");
  const byName = new Map(corpus.documents.map((document) => [document.doc, document]));
  const documents = linesOf(written).map((line) => joined(JSON.parse(line) as Line, byName));
  return { sha256: createHash("sha256").update(written).update(corpus.sha256).digest("hex"), documents };
}

function joined(line: Line, byName: ReadonlyMap<string, GoldDocument>): SpeakerDocument {
  const document = byName.get(line.doc);
  if (!document) throw new CannotRun(`${line.doc} is annotated and is not in PolNeAR dev: give the corpus it was made on`);
  const parties = new Map(line.parties.map((party) => [party.id, party]));
  const answers = new Map(line.answers.map((answer) => [answer.at.join(), answer]));
  const named = (ids: readonly string[]) =>
    ids.map((id) => parties.get(id) ?? raise(`${line.doc}: there is no party ${id} in the annotation`));
  const asked = document.attributions.map((attribution) => {
    const answer =
      answers.get(placeOf(attribution).join()) ?? raise(`${line.doc}: an attribution at ${placeOf(attribution)} is not annotated`);
    return { attribution, speakers: named(answer.speakers), via: named(answer.via) };
  });
  return { ...document, half: line.half, asked };
}

/** Where content and cue begin; by it an annotation finds its attribution. */
export function placeOf({ content, cue }: GoldAttribution): readonly [number, number] {
  return [content[0]?.start ?? -1, cue[0]?.start ?? -1];
}

function raise(reason: string): never {
  throw new CannotRun(`${reason}: give the corpus it was made on`);
}
