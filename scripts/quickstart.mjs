/**
 * `npm run quickstart [-- PATH...]`: from a fresh clone to a record and a report of the sample pile, or
 * of the paths given, in out/. It runs the same commands a user types and shows what they found.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { build, install, requireNode, root, stop } from "./bootstrap.mjs";

const sample = join(root, "examples", "port-alder");
// npm starts its scripts in the project folder; paths are meant from where the user typed.
const typedIn = process.env.INIT_CWD ?? process.cwd();
const given = process.argv.slice(2).map((path) => resolve(typedIn, path));
for (const path of given)
  if (!existsSync(path)) stop(`there is no ${path}. Give a file or a folder of articles, or nothing for the sample pile.`);

requireNode();
install();
build();

const name = given.length ? "record" : "sample";
const record = join("out", `${name}.db`);
const report = join("out", `${name}.html`);
mkdirSync(join(root, "out"), { recursive: true });
// The sample's record is made anew each time; a record of the user's own articles is added to.
if (!given.length) for (const ending of ["", "-wal", "-shm"]) rmSync(join(root, record + ending), { force: true });

const origins = given.length ? given : [relative(root, sample)];
onrecord(["build", ...origins, "-o", record], { allowed: [0, 3], shown: true });
onrecord(["report", record, "-o", report]);

const articles = lines(onrecord(["articles", record, "--jsonl"], { allowed: [0, 1] }));
const statements = lines(onrecord(["statements", record, "--jsonl"], { allowed: [0, 1] }));
const { utterances } = JSON.parse(onrecord(["compare", record, "--json"], { allowed: [0, 1] }));

const byId = new Map(statements.map((recorded) => [recorded.statement.id, recorded]));
const nameOf = (article) => article.publisher ?? (article.path ? basename(article.path) : article.url) ?? "a report without a name";
const outletOf = (ref) => nameOf(byId.get(ref.statement).article);
const outletsOf = (utterance) => [...new Set(utterance.statements.map(outletOf))];
const named = new Set(
  statements
    .map(({ statement }) => statement.speaker)
    .filter(({ type }) => type !== "unknown" && type !== "anonymous")
    .map((speaker) => speaker.name),
);
const carried = utterances.filter((utterance) => outletsOf(utterance).length > 1);

console.log(`
What was found
  ${count(articles.length, "article")} from ${count(new Set(articles.map((article) => article.publisher ?? "unknown")).size, "outlet")}
  ${count(statements.length, "statement")} by ${count(named.size, "named speaker")}
  ${count(carried.length, "utterance")} carried by more than one outlet`);

// One word in the place of another is the change most easily overlooked, so it is the one shown.
const [altered] = carried
  .flatMap((utterance) => utterance.variants)
  .filter((variant) => variant.kind === "altered" && outletOf(variant.from) !== outletOf(variant.to))
  .sort((a, b) => kept(b.diff) - kept(a.diff));

if (altered) {
  const speaker = byId.get(altered.from.statement)?.statement.speaker.name ?? "somebody";
  console.log(`
One wording that was changed: ${speaker}, as printed by ${outletOf(altered.from)} and by ${outletOf(altered.to)}
  ${shownDiff(aroundReplaced(altered.diff)).trim()}`);
}

const quotation = quotationFrom(carried, altered);
console.log(`
The report
  ${join(root, report)}   (open it in a browser)

What to type next
  npx onrecord statements ${record}${named.size ? ` --by ${shellWord(mostQuoted())}` : ""}
  npx onrecord check ${record} --quote ${shellWord(quotation)}
  npx onrecord verify ${record}
  npx onrecord --help
  npm run quickstart -- FOLDER    (the same with your own articles)`);

/** Runs the built command in the project folder and returns its stdout. Ends the program when it fails. */
function onrecord(args, { allowed = [0], shown = false } = {}) {
  const main = join(root, "dist", "src", "serve", "cli", "main.js");
  const { status, stdout, error } = spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (error || !allowed.includes(status)) stop(`onrecord ${args.join(" ")} ended with ${error?.message ?? `exit code ${status}`}.`);
  if (shown) process.stdout.write(stdout);
  return stdout;
}

function lines(jsonl) {
  return jsonl
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function count(n, noun) {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** From the words before the first replaced word to the words after the last */
function aroundReplaced(diff) {
  const replaced = diff.map(({ op }, i) => op === "delete" && diff[i + 1]?.op === "insert");
  const first = replaced.indexOf(true);
  return first < 0 ? diff : diff.slice(Math.max(0, first - 1), replaced.lastIndexOf(true) + 3);
}

/** How much of the shorter wording stands in the longer too, 0 to 1. */
function kept(diff) {
  const lengthOf = (wanted) => diff.reduce((sum, { op, text }) => sum + (op === wanted ? text.length : 0), 0);
  const equal = lengthOf("equal");
  return equal / (equal + Math.min(lengthOf("delete"), lengthOf("insert")));
}

/** Struck words in [- -], new words in {+ +}, readable on any terminal and in a log. */
function shownDiff(diff) {
  const marks = { equal: ["", ""], delete: ["[-", "-]"], insert: ["{+", "+}"] };
  return diff.map(({ op, text }) => `${marks[op][0]}${text}${marks[op][1]}`).join("");
}

function mostQuoted() {
  const times = new Map();
  for (const { statement } of statements)
    if (named.has(statement.speaker.name)) times.set(statement.speaker.name, (times.get(statement.speaker.name) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])[0][0]
    .split(" ")
    .at(-1);
}

/** Words worth checking: the changed ones where there are any, else the first that several outlets carry, else any. */
function quotationFrom(carriedUtterances, alteredVariant) {
  const ref = alteredVariant?.to ?? carriedUtterances[0]?.statements[0];
  const recorded = (ref && byId.get(ref.statement)) ?? statements.find(({ statement }) => statement.kind === "direct");
  const text = recorded?.statement.content[0].text ?? "words you have read";
  return text.replace(/\s+/g, " ").replace(/^["“”‘’']+|["“”‘’',]+$/g, "");
}

/** One word of a POSIX shell. */
function shellWord(text) {
  return /^[\w.-]+$/.test(text) ? text : `"${text.replace(/["\\$`]/g, "\\$&")}"`;
}
