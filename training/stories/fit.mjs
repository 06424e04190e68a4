/**
 * Fits the weights of one story: node training/stories/fit.mjs rows.jsonl > models/stories/judge.json
 * Logistic regression by Newton's method with a small ridge, on rows of eval/stories/rows.ts. The thresholds are ours, set on
 * the half for development: see models/stories/README.md. Nothing is drawn by chance: the same rows give the same weights.
 */
import { readFileSync } from "node:fs";
import { FEATURES } from "../../dist/src/relate/story/likeness.js";

const RIDGE = 1;
const STEPS = 30;
const THRESHOLDS = { join: 0.5, far: 0.82, undated: 0.6, merge: 0.62 };
/** Among the rows look-alikes are many more than an article meets: so much is put back to the log odds, that the best threshold for joining is one half. */
const PRIOR = 1.1;

const rows = readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => JSON.parse(line));
const size = FEATURES.length + 1;
let weights = new Array(size).fill(0);
for (let step = 0; step < STEPS; step++) {
  const slope = new Array(size).fill(0);
  const bend = Array.from({ length: size }, () => new Array(size).fill(0));
  for (const { likeness, same, weight } of rows) {
    const x = [1, ...likeness];
    const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i], 0)));
    for (let i = 0; i < size; i++) {
      slope[i] += weight * (chance - (same ? 1 : 0)) * x[i];
      for (let j = 0; j < size; j++) bend[i][j] += weight * chance * (1 - chance) * x[i] * x[j];
    }
  }
  for (let i = 1; i < size; i++) {
    slope[i] += RIDGE * weights[i];
    bend[i][i] += RIDGE;
  }
  const change = solved(bend, slope);
  weights = weights.map((weight, i) => weight - change[i]);
}
const round = (value) => Math.round(value * 100) / 100;
const named = Object.fromEntries(FEATURES.map((feature, i) => [feature, round(weights[i + 1])]));
process.stdout.write(`${JSON.stringify({ bias: round(weights[0] + PRIOR), weights: named, ...THRESHOLDS }, null, 1)}\n`);

/** Gauss-Jordan with pivots. */
function solved(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < rows.length; i++) {
    let pivot = i;
    for (let k = i; k < rows.length; k++) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = 0; k < rows.length; k++) {
      if (k === i) continue;
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j <= rows.length; j++) rows[k][j] -= factor * rows[i][j];
    }
  }
  return rows.map((row, i) => row[rows.length] / row[i]);
}
