import type { EntityType } from "./layers.ts";

/** The user's own table of entities: what it says of a name wins over what is read. */
export interface EntityTable {
  readonly path: string;
  /** SHA-256 of the file, in hex: another table means that articles are read again. */
  readonly sha256: string;
  readonly entities: readonly TableEntity[];
}

/** Somebody or something in the user's table; several lines of one id are one. */
export interface TableEntity {
  /** The line's own id, else the name. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** Other names. */
  readonly also: readonly string[];
  readonly offices: readonly Office[];
}

/** An office with the days it was held, both included; null where it is not said. ISO 8601 days, months or years. */
export interface Office {
  readonly role: string;
  readonly from: string | null;
  readonly to: string | null;
}
