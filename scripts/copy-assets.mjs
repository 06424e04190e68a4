// tsc copies no SQL: the record's numbered migrations go beside the compiled files that read them.
import { cpSync, rmSync } from "node:fs";

const from = new URL("../src/record/sql/", import.meta.url);
const to = new URL("../dist/src/record/sql/", import.meta.url);
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
