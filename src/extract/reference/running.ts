import type { EntityType } from "../../terms/layers.ts";
import type { Phrase } from "./phrases.ts";

/** An entity while its article is read: what has been said of it up to here. */
export interface Running {
  readonly index: number;
  /** Canonical name; null for one without any. */
  name: string | null;
  type: EntityType | null;
  gender: "male" | "female" | null;
  /** Told by a name, title or noun, not only by a pronoun that was taken to mean it. */
  isGenderSure: boolean;
  many: boolean | null;
  /** Last words of its titles and of nouns it was called by, with how often. */
  readonly nouns: Map<string, number>;
  /** Its titles with the state named in them; null where none is. */
  readonly offices: ReadonlyMap<string, string | null>;
  /** Words of its titles and of what it is said to be, lower case. */
  readonly titles: Set<string>;
  /** Indices of its phrases, in text order as far as the text is read. */
  readonly phrases: number[];
  /** Namings of it in the whole article. */
  readonly named: number;
  /** The last phrase, and the last that is no pronoun; -1 before any. */
  last: number;
  solid: number;
  /** The last he, she, they or it. */
  pronoun: number;
  /** The last phrase that is a source outside of quotation marks. */
  said: number;
  /** Those who came before and after it in order of the last phrase, the latest first. */
  newer: Running | null;
  older: Running | null;
}

/** Entities by how lately they were spoken of. Moving one to the front and adding one cost the same however many there are. */
export class Recency {
  latest: Running | null = null;

  touch(entity: Running): void {
    if (this.latest === entity) return;
    if (entity.newer) entity.newer.older = entity.older;
    if (entity.older) entity.older.newer = entity.newer;
    entity.newer = null;
    entity.older = this.latest;
    if (this.latest) this.latest.newer = entity;
    this.latest = entity;
  }

  /** The latest ones that fit, no more than `most`, looking at no more than `reach`. */
  find(fits: (entity: Running) => boolean, most: number, reach: number): Running[] {
    const found: Running[] = [];
    let looked = 0;
    for (let at = this.latest; at && found.length < most && looked < reach; at = at.older, looked++) if (fits(at)) found.push(at);
    return found;
  }
}

const NO_OFFICES: ReadonlyMap<string, string | null> = new Map();

export function running(
  index: number,
  given: Pick<Running, "name" | "type" | "gender" | "many" | "named"> & Partial<Pick<Running, "offices" | "titles">>,
): Running {
  return {
    index,
    offices: NO_OFFICES,
    titles: new Set(),
    ...given,
    isGenderSure: given.gender !== null,
    nouns: new Map(),
    phrases: [],
    last: -1,
    solid: -1,
    pronoun: -1,
    said: -1,
    newer: null,
    older: null,
  };
}

/** Adds a phrase and what it tells. */
export function extend(entity: Running, at: number, phrase: Phrase): void {
  entity.phrases.push(at);
  entity.last = at;
  if (phrase.form === "pronoun") entity.pronoun = at;
  else entity.solid = at;
  if (phrase.form === "nominal" && phrase.nominal?.members === null) addNoun(entity, phrase.lemma);
  entity.type ??= phrase.type;
  if (phrase.form === "nominal" && phrase.gender !== null && !entity.isGenderSure)
    Object.assign(entity, { gender: phrase.gender, isGenderSure: true });
  if (phrase.form === "pronoun") entity.gender ??= phrase.gender;
  if (phrase.form !== "pronoun") entity.many ??= phrase.many;
}

export function addNoun(entity: Running, noun: string): void {
  entity.nouns.set(noun, (entity.nouns.get(noun) ?? 0) + 1);
}
