/**
 * Counts in how many texts each word stands: node training/stories/background.mjs ../shared/data > models/stories/background.json
 * Counts only; no text is in the table. Words are cut and folded by the code that ships (npm run build first), so
 * that the table and the program mean the same words.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { foldWords, formsOf } from "../../dist/src/wording/fold.js";
import { stemOf } from "../../dist/src/relate/story/stem.js";

/** Texts in which a word must stand to be kept: what is in fewer may be a slip, and tells enough as unknown. */
const LEAST = 4;
/** A file and what of a line is its text. */
const PARTS = [
  ["polnear/train.jsonl.gz", ({ text }) => text],
  ["polnear/dev.jsonl.gz", ({ text }) => text],
  ["ner/worldwide-train.jsonl.gz", ({ text }) => text],
  ["ner/worldwide-dev.jsonl.gz", ({ text }) => text],
  ["pages/dumps.jsonl.gz", bodyOf],
  ["pages/dumps-agreed.jsonl.gz", bodyOf],
  ["dates/timebank.jsonl.gz", ({ text }) => text],
  ["dates/aquaint.jsonl.gz", ({ text }) => text],
];

const folder = process.argv[2];
if (!folder) throw new Error("give the folder that holds polnear/, ner/ and pages/");
const counts = new Map();
let texts = 0;
for (const [path, textOf] of PARTS) {
  for (const line of gunzipSync(readFileSync(`${folder}/${path}`)).toString("utf8").split("\n")) {
    if (!line) continue;
    const text = textOf(JSON.parse(line));
    if (!text) continue;
    texts++;
    for (const stem of new Set(formsOf(foldWords(text)).map(stemOf))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
}
const kept = [...counts].filter(([word, count]) => count >= LEAST && /^\p{L}[\p{L}\p{M}'-]+$/u.test(word));
const steps = new Map();
for (const [word, count] of kept) {
  const step = stepBelow(count);
  steps.set(step, [...(steps.get(step) ?? []), word]);
}
const words = Object.fromEntries([...steps].sort(([a], [b]) => a - b).map(([step, list]) => [step, list.sort().join(" ")]));
process.stderr.write(`${texts} texts, ${kept.length} of ${counts.size} words kept\n`);
process.stdout.write(`${JSON.stringify({ texts, words }, null, 1)}\n`);

/** What of a page in English is the article; nothing of others. */
function bodyOf({ lang, lines }) {
  if (lang !== "en") return "";
  return lines.filter(({ y }) => y === "body" || y === "headline").map(({ t }) => t).join("\n");
}

/** 4, 5, 6, 8, 10 ... each some fifth more than the one before. */
function stepBelow(count) {
  let step = LEAST;
  for (let next = step; next <= count; next = Math.max(step + 1, Math.floor(step * 1.2))) step = next;
  return step;
}
