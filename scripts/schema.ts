/**
 * `npm run schema`: writes schema/article.schema.json from the type `ArticleReading`, so that the
 * published form of a reading and the code that makes it cannot part. Descriptions are the types' own
 * doc comments. A reader of the schema may meet more fields than it names: nothing forbids them.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The text of schema/article.schema.json, made from the sources under `root`. */
export function articleSchema(root: string): string {
  const generated = createGenerator({
    path: join(root, "src/terms/reading.ts"),
    tsconfig: join(root, "tsconfig.json"),
    type: "ArticleReading",
    expose: "export",
    topRef: false,
    additionalProperties: true,
    skipTypeCheck: true,
  }).createSchema("ArticleReading");
  const { $schema: _, definitions, description, type, required, properties, ...rest } = JSON.parse(JSON.stringify(generated));
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "onrecord:article/1",
    title: "One article as read, with everything extracted from it",
    description,
    type,
    required,
    properties,
    ...rest,
    $defs: definitions,
  };
  return `${JSON.stringify(modern(schema), null, 2)}\n`;
}

/** Draft 7 as generated, said in draft 2020-12: references point into `$defs`. */
function modern(node: Json): Json {
  if (Array.isArray(node)) return node.map(modern);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? value.replace("#/definitions/", "#/$defs/") : modern(value),
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The compiled file lies in dist/scripts; the sources are where the command was given.
  const root = process.cwd();
  writeFileSync(join(root, "schema/article.schema.json"), articleSchema(root));
}
