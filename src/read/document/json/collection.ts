import { isObject } from "../../given.ts";
import { COLLECTIONS } from "./names.ts";
import { articleIn, layersOf } from "./shape.ts";

/**
 * Where a JSON object that is no article keeps its articles: the names that lead to the first array whose
 * elements are. The answers of news APIs, search engines and content systems wrap them one to three deep.
 */
export function pathOfArticles(value: Readonly<Record<string, unknown>>): readonly string[] | null {
  let level: { readonly at: Readonly<Record<string, unknown>>; readonly path: readonly string[] }[] = [{ at: value, path: [] }];
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const next: typeof level = [];
    for (const { at, path } of level) {
      for (const name of inOrder(Object.keys(at).slice(0, MAX_NAMES))) {
        const inside = at[name];
        if (Array.isArray(inside) && inside.slice(0, MAX_LOOKED_AT).some((element) => isArticle(element))) return [...path, name];
        if (isObject(inside)) next.push({ at: inside, path: [...path, name] });
      }
    }
    level = next.slice(0, MAX_NAMES);
  }
  return null;
}

const MAX_DEPTH = 3;
const MAX_NAMES = 50;
/** Elements of an array looked at to see whether it is one of articles. */
const MAX_LOOKED_AT = 5;

function isArticle(value: unknown): boolean {
  return isObject(value) && articleIn(layersOf(value)) !== null;
}

/** Usual names first, others as they stand. */
function inOrder(names: readonly string[]): readonly string[] {
  const rank = (name: string) => (COLLECTIONS.includes(name.toLowerCase()) ? 0 : 1);
  return [...names].sort((a, b) => rank(a) - rank(b));
}

/** Rows of a table that pandas wrote as JSON by column (`{"title": {"0": ...}}`) or split (`{"columns": ..., "data": ...}`); null when it is none. */
export function rowsOfTable(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] | null {
  const { columns, data } = value;
  if (Array.isArray(columns) && Array.isArray(data) && data.every(Array.isArray))
    return data.map((row) => Object.fromEntries(columns.map((name, i) => [String(name), row[i]])));
  const names = Object.keys(value);
  if (names.length < 2 || names.length > MAX_NAMES) return null;
  const cells = names.map((name) => value[name]);
  if (!cells.every(isObject)) return null;
  const rows = Object.keys(cells[0]);
  if (rows.length === 0 || !rows.every((row, i) => /^\d{1,12}$/.test(row) && (i > 0 || cells.every((column) => row in column))))
    return null;
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, cells[i][row]])));
}
