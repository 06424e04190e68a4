import { type Command, InvalidArgumentError } from "commander";
import type { RecordedEntity } from "../../../terms/entity.ts";
import type { EntityType } from "../../../terms/layers.ts";
import { EXIT, endWith } from "../exit.ts";
import { withExamples, withLimit, withOutputOptions } from "../options.ts";
import { type OutputOptions, outputFor } from "../output.ts";
import { askRecord, first } from "../record.ts";
import { table } from "../table.ts";
import { plural, quotePath, shortId } from "../words.ts";

/** `onrecord entities RECORD`: who and what the articles name, each under all spellings. */
export function addEntities(program: Command): void {
  const command = program
    .command("entities")
    .summary("list who and what a record names, under all spellings")
    .description(
      "Lists the people, bodies and places that the articles name, each once under all its spellings, most statements first. Why names were taken for one is told by: onrecord show RECORD ID --why",
    )
    .argument("<record>", "a record made by onrecord build")
    .option("--named <words>", "those with a name that has these words")
    .option("--type <type>", "people, organisations, states, places, buildings or groups", typeOf)
    .option("--all", "also those named in one article only, who said nothing");
  withExamples(withLimit(withOutputOptions(command)), [
    ["onrecord entities pile.db", "everybody who said something, or is in two articles or more"],
    ["onrecord entities pile.db --type people --limit 20", "the twenty people with most statements"],
    ["onrecord entities pile.db --named Lindqvist --json", "one of them, for other programs"],
  ]).action(listEntities);
}

const TYPES: Readonly<Record<string, EntityType>> = {
  people: "PER",
  organisations: "ORG",
  organizations: "ORG",
  states: "GPE",
  places: "LOC",
  buildings: "FAC",
  groups: "NORP",
};

function typeOf(text: string): EntityType {
  const type = TYPES[text.toLowerCase()];
  if (!type) throw new InvalidArgumentError(`It must be one of ${Object.keys(TYPES).join(", ")}.`);
  return type;
}

const KINDS: Readonly<Record<string, string>> = {
  PER: "person",
  ORG: "organisation",
  GPE: "state, city",
  LOC: "place",
  FAC: "building",
  NORP: "group",
  MISC: "other",
};

type EntityFlags = OutputOptions & { named?: string; type?: EntityType; all?: boolean; limit?: number };

async function listEntities(location: string, { named, type, all, limit, ...options }: EntityFlags): Promise<void> {
  const output = outputFor(options);
  await askRecord(location, async (store) => {
    let passed = 0;
    const told = async function* () {
      for await (const entity of store.entities({ named, type })) {
        if (all || named !== undefined || entity.statements > 0 || entity.articles > 1) yield entity;
        else passed++;
      }
    };
    let count = 0;
    if (output.form !== "human") count = await output.values(first(told(), limit));
    else {
      const { head, row } = table<RecordedEntity>(
        [
          { title: "ID", width: 12, cell: ({ id }) => shortId(id) },
          { title: "NAME", width: "rest", cell: namesOf },
          { title: "KIND", width: 12, cell: (entity) => KINDS[entity.type] ?? entity.type },
          { title: "ROLES", width: 34, cell: rolesOf },
          { title: "ARTICLES", width: 8, cell: ({ articles }) => String(articles) },
          { title: "STATEMENTS", width: 10, cell: ({ statements }) => String(statements) },
        ],
        output.width,
        output.style,
      );
      for await (const entity of first(told(), limit)) await output.write((count++ === 0 ? head() : "") + row(entity));
      const left = passed > 0 ? ` ${passed} named once who said nothing: --all.` : "";
      if (count > 0) output.note(`${plural(count, "name")}.${left} Why they are one: onrecord show ${quotePath(location)} ID --why`);
    }
    if (count > 0) return;
    output.note(named === undefined && type === undefined ? "The record names nobody." : "The record names nobody like that.");
    endWith(EXIT.nothingFound);
  });
}

/** The name, and what else it is called. */
function namesOf({ names: [name, ...others], known }: RecordedEntity): string {
  const also = others.slice(0, MOST).join(", ") + (others.length > MOST ? " ..." : "");
  return `${name}${also ? ` (also ${also})` : ""}${known ? " *" : ""}`;
}

function rolesOf({ roles }: RecordedEntity): string {
  return roles
    .slice(0, MOST)
    .map(({ role }) => role)
    .join("; ");
}

/** Other names and roles told in a list; --json tells all. */
const MOST = 3;
