import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { EntityTable, Office, TableEntity } from "../../terms/entity-table.ts";
import type { EntityType } from "../../terms/layers.ts";
import { CsvError, type CsvRow, csvRows } from "./csv.ts";

/**
 * The user's own table of people, bodies and places (`--entities people.csv`): a line for each name or office, its
 * columns named in the first line. It wins over what is read, so nothing in it is guessed at: a line that is
 * not understood is an error with its number.
 */
export class EntityTableError extends Error {
  override readonly name = "EntityTableError";
  readonly code = "bad-entities";
}

/** Columns in any order; only `name` must be there. */
const COLUMNS = ["name", "type", "also", "role", "from", "to", "id"] as const;
type Column = (typeof COLUMNS)[number];

const TYPES: Readonly<Record<string, EntityType>> = {
  "": "PER",
  per: "PER",
  person: "PER",
  org: "ORG",
  organization: "ORG",
  organisation: "ORG",
  gpe: "GPE",
  state: "GPE",
  city: "GPE",
  loc: "LOC",
  place: "LOC",
  fac: "FAC",
  building: "FAC",
  norp: "NORP",
  people: "NORP",
};

/** Bytes of a table: some hundred thousand lines. */
export const MAX_TABLE_BYTES = 32 * 1024 * 1024;

/** Reads the table. Throws EntityTableError, which says the line and what to do. */
export async function readEntityTable(path: string): Promise<EntityTable> {
  const size = await stat(path).then(
    (status) => (status.isFile() ? status.size : -1),
    () => -1,
  );
  if (size < 0) throw new EntityTableError(`${path} is no file. Give a CSV file with a column "name".`);
  if (size > MAX_TABLE_BYTES)
    throw new EntityTableError(`${path} has ${size} bytes, more than the ${MAX_TABLE_BYTES} a table may have. Split it.`);
  const bytes = await readFile(path);
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), entities: entitiesOf(decoded(path, bytes), path) };
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new EntityTableError(`${path} is not UTF-8. Save it as CSV UTF-8.`);
  }
}

/** The entities of a table's text, in order of their first line. Throws EntityTableError. */
export function entitiesOf(text: string, path: string): TableEntity[] {
  const bad = (line: number, what: string) => new EntityTableError(`${path}, line ${line}: ${what}`);
  const [head, ...rows] = rowsOf(text, bad);
  if (!head) throw new EntityTableError(`${path} is empty. Its first line must name the columns: ${COLUMNS.join(",")}`);
  const columns = head.fields.map((field) => field.trim().toLowerCase());
  const strange = columns.find((column) => !(COLUMNS as readonly string[]).includes(column));
  if (strange !== undefined) throw bad(head.line, `there is no column ${JSON.stringify(strange)}. The columns are: ${COLUMNS.join(",")}`);
  if (new Set(columns).size < columns.length) throw bad(head.line, "a column stands there twice");
  if (!columns.includes("name")) throw bad(head.line, 'the column "name" is missing');
  const entities = new Map<string, Building>();
  const claimed = new Map<string, Building>();
  for (const { line, fields } of rows) {
    if (fields.length !== columns.length) throw bad(line, `it has ${fields.length} fields where the first line names ${columns.length}`);
    const value = (column: Column) => (fields[columns.indexOf(column)] ?? "").trim().replace(/\s+/g, " ");
    const name = value("name");
    if (!/\p{L}/u.test(name)) throw bad(line, "it has no name");
    const type = TYPES[value("type").toLowerCase()];
    if (!type)
      throw bad(line, `${JSON.stringify(value("type"))} is no type. The types are: ${Object.keys(TYPES).filter(Boolean).join(", ")}`);
    const id = value("id") || name;
    const entity = entities.get(id) ?? { id, name, type, line, also: [], offices: [] };
    entities.set(id, entity);
    if (entity.type !== type) throw bad(line, `${id} has another type than in line ${entity.line}`);
    const also = value("also")
      .split("|")
      .map((one) => one.trim())
      .filter(Boolean);
    for (const called of [name, ...also]) {
      const other = claimed.get(called);
      if (other && other !== entity)
        throw bad(
          line,
          `${JSON.stringify(called)} is a name of line ${other.line} too. A name can mean one of them only: take it out of one, or give both lines one id`,
        );
      claimed.set(called, entity);
      if (called !== entity.name && !entity.also.includes(called)) entity.also.push(called);
    }
    const office = officeOf(value("role"), value("from"), value("to"), (what) => bad(line, what));
    if (office) entity.offices.push(office);
  }
  return [...entities.values()].map(({ line: _, ...entity }) => entity);
}

interface Building extends TableEntity {
  readonly line: number;
  readonly also: string[];
  readonly offices: Office[];
}

function rowsOf(text: string, bad: (line: number, what: string) => EntityTableError): CsvRow[] {
  try {
    return csvRows(text);
  } catch (error) {
    if (error instanceof CsvError) throw bad(error.line, error.message);
    throw error;
  }
}

function officeOf(role: string, from: string, to: string, bad: (what: string) => EntityTableError): Office | null {
  for (const day of [from, to]) if (day && !isDay(day)) throw bad(`${JSON.stringify(day)} is no day. Write 2031-05-04, 2031-05 or 2031`);
  if (from && to && from.slice(0, to.length) > to) throw bad(`it ends (${to}) before it begins (${from})`);
  if (!role && (from || to)) throw bad('"from" and "to" are the days of a role, and it has none');
  return role ? { role, from: from || null, to: to || null } : null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false;
  const day = new Date(`${text}${"-01-01".slice(text.length === 4 ? 0 : text.length === 7 ? 3 : 6)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
