/** The command line of the measuring, checked before anything is read. */
import { parseArgs } from "node:util";
import { PYTHON } from "./ask.ts";
import { ERRORS, type ErrorSort } from "./listing.ts";
import type { Kind } from "./tokens.ts";
import { CannotRun } from "./trouble.ts";

export const USAGE = `npm run eval -- --data FOLDER [options]

Prints the accuracy table and holds it against eval/floors.json. Exit code 0: every floor holds;
1: a figure is under its floor, or the gold is another; 2: it cannot be measured here.

  --data FOLDER      folder that holds polnear/, ud/, ner/, coref/, pages/, dates/ and stories/ (the judges are in eval/ beside it)
  --language         sentences, tags, trees and names on EWT, GUM, PUD and Worldwide, in place of
                     attribution on PolNeAR; takes --write, --raise, --json, --sample and --doc
  --pages            how pages in HTML and text dumps become articles; takes --write, --raise, --json,
                     --sample and --doc
  --speakers         who is said to speak, on our annotation of PolNeAR dev; takes --write, --raise, --json,
                     --fast, --sample, --doc, and --errors missed for what is wrong in the development part
      --only TEXT    only corpora whose name holds TEXT: trafilatura, htmldate, dumps, planted
  --coref            who is who within an article: pronouns and chains on GUM and OntoGUM dev; takes --write,
                     --raise, --json, --fast, --sample and --doc
  --times            time expressions and their values on TimeBank, AQUAINT and MEANTIME; takes --write, --raise,
                     --json, --fast, --sample and --doc
  --quotes           the check of quotations on cases made by program from the stories; takes --write, --raise, --json,
                     --fast, --seed, and --errors missed (with --limit, --only) for what is wrong in the development half
  --utterances       which statements are one act of speaking, on our annotation of the stories; takes --write,
                     --raise, --json, --fast, and --errors missed for what is wrong in the development half
  --write            put the table between its marks in README.md: accuracy, language or pages
  --raise            raise the floors to what was measured; no floor is ever lowered
  --json             figures as one JSON object
  --fast             read by rule, without the trained model
  --python PATH      the Python 3 to run the judge with (default ${PYTHON})

For development:
  --set train|dev    which part (default dev; only dev is held against the floors)
  --sample N         the first N documents of each corpus after shuffling by the seed
  --doc TEXT         only documents whose name holds TEXT
  --tally            where misses and spurious predictions gather: by kind, order, cue
  --errors SORT      list cases: ${ERRORS.join(", ")}
      --kind K       only direct, mixed or indirect ones
      --cue REGEX    only where the cue's words match (case does not count)
      --order O      only where source, cue, content stand in this order: SQC, CSQ, CQS, QC ...
      --limit N      how many (default 20)
      --context N    characters of context on each side (default 240)
  --show N           N whole documents, gold above predictions
  --seed S           draws other cases (default 1)

Without gold:
  --read FOLDER      reads a folder of text files, prints what was found in each, and checks quotations,
                     page furniture, headlines and speakers' names
`;

const SPECS = {
  data: { type: "string" },
  language: { type: "boolean", default: false },
  pages: { type: "boolean", default: false },
  speakers: { type: "boolean", default: false },
  coref: { type: "boolean", default: false },
  times: { type: "boolean", default: false },
  stories: { type: "boolean", default: false },
  quotes: { type: "boolean", default: false },
  utterances: { type: "boolean", default: false },
  only: { type: "string" },
  write: { type: "boolean", default: false },
  raise: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  fast: { type: "boolean", default: false },
  python: { type: "string", default: PYTHON },
  set: { type: "string", default: "dev" },
  sample: { type: "string" },
  doc: { type: "string" },
  tally: { type: "boolean", default: false },
  errors: { type: "string" },
  kind: { type: "string" },
  cue: { type: "string" },
  order: { type: "string" },
  limit: { type: "string", default: "20" },
  context: { type: "string", default: "240" },
  show: { type: "string" },
  seed: { type: "string", default: "1" },
  read: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

export interface Options {
  readonly data?: string;
  readonly language: boolean;
  readonly pages: boolean;
  readonly speakers: boolean;
  readonly coref: boolean;
  readonly times: boolean;
  readonly stories: boolean;
  readonly quotes: boolean;
  readonly utterances: boolean;
  readonly only?: string;
  readonly write: boolean;
  readonly raise: boolean;
  readonly json: boolean;
  readonly fast: boolean;
  readonly python: string;
  readonly part: "train" | "dev";
  readonly sample?: number;
  readonly doc?: string;
  readonly tally: boolean;
  readonly errors?: ErrorSort;
  readonly kind?: Kind;
  readonly cue?: RegExp;
  readonly order?: string;
  readonly limit: number;
  readonly context: number;
  readonly show?: number;
  readonly seed: number;
  readonly read?: string;
  readonly help: boolean;
}

/** Throws CannotRun for an option or value that does not exist. */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  return {
    ...values,
    part: oneOf("--set", values.set, ["train", "dev"] as const)!,
    errors: oneOf("--errors", values.errors, ERRORS),
    kind: oneOf("--kind", values.kind, ["direct", "mixed", "indirect"] as const),
    cue: values.cue === undefined ? undefined : new RegExp(values.cue, "i"),
    order: values.order?.toUpperCase(),
    sample: values.sample === undefined ? undefined : count("--sample", values.sample),
    show: values.show === undefined ? undefined : count("--show", values.show),
    limit: count("--limit", values.limit),
    context: count("--context", values.context),
    seed: count("--seed", values.seed),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: SPECS }).values;
  } catch (error) {
    throw new CannotRun(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new CannotRun(`${name} ${value}: give one of ${allowed.join(", ")}`);
}

function count(name: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new CannotRun(`${name} ${value}: give a whole number`);
}
