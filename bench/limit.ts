/**
 * What the machine allows: the same pile read, hashed and put into a database with nothing understood.
 * The product's time is told as a multiple of this, which says more than seconds on somebody's machine.
 * Run as a process of its own: `limit.js PILE DATABASE`; prints its seconds as JSON.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";

export interface Limit {
  readonly readAndHash: number;
  readonly insert: number;
}

const [pile, database] = process.argv.slice(2);
if (pile && database) process.stdout.write(JSON.stringify(measure(pile, database)));

function measure(path: string, databasePath: string): Limit {
  const started = process.hrtime.bigint();
  const rows: [string, string][] = [];
  for (const bytes of inputs(path)) rows.push([createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8")]);
  const read = process.hrtime.bigint();
  const db = new DatabaseSync(databasePath);
  db.exec("pragma journal_mode = wal; create table article (sha256 text primary key, text text) without rowid; begin");
  const insert = db.prepare("insert or ignore into article values (?, ?)");
  for (const row of rows) insert.run(...row);
  db.exec("commit");
  db.close();
  return { readAndHash: Number(read - started) / 1e9, insert: Number(process.hrtime.bigint() - read) / 1e9 };
}

function* inputs(path: string): Generator<Buffer> {
  if (!statSync(path).isDirectory()) {
    for (const line of readFileSync(path, "utf8").split("\n")) if (line) yield Buffer.from(line);
    return;
  }
  for (const name of readdirSync(path, { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".txt")) yield readFileSync(join(path, name));
  }
}
