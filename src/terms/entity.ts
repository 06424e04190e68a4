import type { EntityType } from "./layers.ts";

/**
 * Who is who over all articles. A *profile* is one name as the pile has it: a full name is one wherever it stands, a
 * bare surname is one in each article, because a surname alone tells nobody apart. Judgements say which profiles
 * are one; an entity of the record is what they leave together. Somebody unnamed has no profile.
 */
export interface Profile {
  /** Made from the kind and the folded name, and from the article for a bare surname. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Id in the user's own table of entities, where the article's name is in it. */
  readonly known: string | null;
  /** Titles and descriptions the articles give, as printed; each once, in order. */
  readonly roles: readonly string[];
  /** How the articles print it; each once, in order. */
  readonly forms: readonly string[];
  /** Ids of the profiles named in the same articles; each once, in order. */
  readonly company: readonly string[];
  /** How many articles name it. */
  readonly articles: number;
}

/** Why two profiles are, or are not, one entity. Appended, never edited: the last one of a pair holds. */
export interface EntityJudgement {
  /** Profile ids, `left < right`. */
  readonly left: string;
  readonly right: string;
  readonly verdict: "same" | "different" | "unsure";
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** The rule or person that judged: `rule:names/1`. */
  readonly judge: string;
}

/** A name with the entity it is of. */
export interface NamedProfile {
  /** Profile id. */
  readonly id: string;
  readonly name: string;
  readonly entity: string;
}

/** A profile with the keys it is found by. */
export interface ProfileKeys {
  readonly profile: string;
  readonly keys: readonly string[];
}

/** Somebody or something that articles of the record name, under all spellings. */
export interface RecordedEntity {
  readonly id: string;
  /** As people named it, else as most articles have it. */
  readonly name: string;
  readonly type: EntityType;
  readonly known: string | null;
  /** All names that were found to be one, the most frequent first. */
  readonly names: readonly string[];
  /** Each with how many articles give it, the most frequent first. */
  readonly roles: readonly { readonly role: string; readonly articles: number }[];
  readonly articles: number;
  readonly mentions: number;
  readonly statements: number;
}

/** All conditions hold together. */
export interface EntityQuery {
  /** Words of a name; case and accents do not matter. */
  readonly named?: string;
  readonly type?: EntityType;
  readonly limit?: number;
}

/** An entity with the judgements that its names stand together on, and those that kept others apart. */
export interface ExplainedEntity {
  readonly entity: RecordedEntity;
  readonly judgements: readonly NamedJudgement[];
}

/** A judgement with the names it is about. */
export interface NamedJudgement extends EntityJudgement {
  readonly leftName: string;
  readonly rightName: string;
  /** Entity of the side that is not the one asked about; null where both are. */
  readonly other: string | null;
  /** What a rule said last, where a person decided otherwise. */
  readonly overruled: { readonly verdict: EntityJudgement["verdict"]; readonly reasons: readonly string[]; readonly judge: string } | null;
}

/** An entity by its names and the titles it is given. */
export interface NamedParty {
  readonly entity: string;
  /** Full names before bare surnames, those that most articles have first. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/** What a record is told and asked of who and what the articles name. */
export interface EntityStore {
  // ---- relating and writing
  /** Names that articles touched since they were last compared with the others, in order of id, at most `limit`. */
  unjudged(limit: number): Promise<readonly Profile[]>;
  /** Ids of names, already compared, that are kept under one of these keys, in order, at most `limit`. */
  sharingName(keys: readonly string[], limit: number): Promise<readonly string[]>;
  /** What the articles say of a name; null where none has it any more. */
  profile(id: string): Promise<Profile | null>;
  /**
   * Marks names as compared, under their keys, appends the judgements that say something new, and groups anew what they
   * touch, in one transaction. A pair of a compared name that is not judged now is near no more.
   */
  keepEntities(done: readonly ProfileKeys[], judgements: readonly EntityJudgement[]): Promise<void>;

  // ---- reading
  /** Who and what the articles name, under all spellings: most statements first, then most articles. */
  entities(query?: EntityQuery): AsyncIterable<RecordedEntity>;
  entity(id: string): Promise<RecordedEntity | null>;
  /** An entity with the judgements that joined its names, and those that kept others apart. */
  explainEntity(id: string): Promise<ExplainedEntity | null>;
  /** The names (profiles) of an entity, those in most articles first; of a name's own id that one. Empty where there is none. */
  namesOf(id: string): Promise<readonly NamedProfile[]>;
  /** Under which names and offices the articles know an entity; null where there is none. Of those with very many articles a part is looked at. */
  party(entity: string): Promise<NamedParty | null>;
}
