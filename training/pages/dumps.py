#!/usr/bin/env python3
"""Trains the line models of src/clean/lines/: first pass, headline, second pass.

  node scripts/run-ts.mjs eval/page-rows.ts    (compiles; the rows come from the code that ships)
  python3 training/pages/dumps.py --rows dist/eval/page-rows.js --gold DUMPS.jsonl.gz... [--extra MORE.jsonl.gz...] [--out models/pages]

`gold` pages are measured, `extra` ones only learnt from. Sites are split in two by a hash: each half is judged by models
that saw nothing of it, in any pass (within the learning half, first scores are cross-fitted over two parts by site).
With --out the models are then trained on everything and written. Needs numpy and lightgbm."""
import argparse
import gzip
import hashlib
import json
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import urlparse

import lightgbm as lgb
import numpy as np

from forest import write_forest

PARTS = 2
EXTRA_WEIGHT = 0.5  # of a page whose labels nobody checked against wanted segments
SHARED = dict(feature_fraction=0.3, bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, verbosity=-1, num_threads=1, seed=7, deterministic=True, force_row_wise=True)
LINES = dict(SHARED, objective="binary", learning_rate=0.1, num_leaves=20, min_data_in_leaf=40)
RANKING = dict(SHARED, objective="lambdarank", learning_rate=0.05, num_leaves=12, min_data_in_leaf=20, lambdarank_truncation_level=5)
LINE_TREES, RANKING_TREES = 120, 200
FAR, FAR_KEPT = 20, 4  # lines from the nearest body line


def hashed(text, n):
    return int(hashlib.md5(text.encode()).hexdigest(), 16) % n


def site(page):
    name = urlparse(page["url"]).netloc.lower().removeprefix("www.") if "//" in page["url"] else ""
    return name or page["id"]


class Rows:
    """The process that holds the pages and works out rows."""

    def __init__(self, script, files):
        self.folder = Path(tempfile.mkdtemp())
        self.process = subprocess.Popen(["node", "--max-old-space-size=3000", script, *files], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, mode, **arrays):
        names = []
        for name, values in arrays.items():
            values.tofile(self.folder / name)
            names.append(str(self.folder / name))
        out = str(self.folder / mode)
        self.process.stdin.write(" ".join([mode, out, *names]) + "\n")
        self.process.stdin.flush()
        if self.process.stdout.readline().strip() != "done":
            raise SystemExit("the rows did not come; see the messages above")
        head, *pages = [json.loads(line) for line in open(out + ".jsonl", encoding="utf8")]
        return head["names"], pages, np.fromfile(out + ".bin", dtype=np.float32).reshape(-1, len(head["names"]))


class Trainer:
    def __init__(self, rows, gold_pages):
        self.rows = rows
        self.names, self.pages, self.first = rows.ask("first")
        self.page_of = np.concatenate([np.full(len(p["labels"]), i) for i, p in enumerate(self.pages)])
        self.labels = np.concatenate([np.array(p["labels"], dtype=object) for p in self.pages])
        self.words = np.concatenate([np.array(p["words"]) for p in self.pages])
        self.begins = np.searchsorted(self.page_of, np.arange(len(self.pages)))
        self.half = np.array([hashed(site(p), 2) for p in self.pages])
        self.part = np.array([hashed("x" + site(p), PARTS) for p in self.pages])
        self.known = (self.labels == "body") | (self.labels == "chrome")
        self.body = (self.labels == "body").astype(int)
        pages = np.where(np.arange(len(self.pages)) < gold_pages, 1.0, EXTRA_WEIGHT)
        # A line weighs between one and what its words would: line and word measures are both wanted.
        self.weights = (np.sqrt(np.clip(self.words, 1, 60)) / 3 + 0.5) * pages[self.page_of]
        self.thin()

    def thin(self):
        """Of menus far from any body line one in `FAR_KEPT` is learnt from, and stands for all."""
        distance = np.full(len(self.labels), 10**6)
        near = 10**6
        for order in (range(len(self.labels)), reversed(range(len(self.labels)))):
            last = -1
            for i in order:
                near = 0 if self.body[i] else 10**6 if self.page_of[i] != last else near + 1
                last = self.page_of[i]
                distance[i] = min(distance[i], near)
        far = (distance > FAR) & (self.body == 0)
        kept = np.random.default_rng(7).random(len(far)) < 1 / FAR_KEPT
        self.learnable = self.known & (~far | kept)
        self.weights = np.where(far, self.weights * FAR_KEPT, self.weights)

    def fit_lines(self, rows, learnt):
        use = self.learnable & learnt[self.page_of]
        return lgb.train(LINES, lgb.Dataset(rows[use], self.body[use], weight=self.weights[use]), LINE_TREES)

    def fit(self, learnt):
        """Models from the pages `learnt`, and what they say of all lines: scores and headlines."""
        scores = np.zeros(len(self.labels), np.float32)
        for part in range(PARTS):
            inside = (learnt & (self.part == part))[self.page_of]
            scores[inside] = self.fit_lines(self.first, learnt & (self.part != part)).predict(self.first[inside])
        first = self.fit_lines(self.first, learnt)
        outside = ~learnt[self.page_of]
        if outside.any():
            scores[outside] = first.predict(self.first[outside])
        headline, heads, head_names = self.fit_headline(learnt, scores)
        second_names, _, second_rows = self.rows.ask("second", scores=scores, headlines=heads)
        second = self.fit_lines(second_rows, learnt)
        models = {"lines-first": (first, self.names), "lines-headline": (headline, head_names), "lines-second": (second, second_names)}
        return models, second.predict(second_rows), heads

    def fit_headline(self, learnt, scores):
        names, pages, rows = self.rows.ask("headline", scores=scores)
        sizes = [len(p["lines"]) for p in pages]
        page_of = np.repeat(np.arange(len(pages)), sizes)
        right = np.array([label == "headline" for p in pages for label in p["labels"]], int)
        has = np.bincount(page_of[right == 1], minlength=len(pages)) > 0

        def fit(which):
            which = which & has
            groups = [size for size, use in zip(sizes, which) if use]
            use = which[page_of]
            return lgb.train(RANKING, lgb.Dataset(rows[use], right[use], group=groups), RANKING_TREES)

        worth = np.zeros(len(right))
        for part in range(PARTS):
            inside = (learnt & (self.part == part))[page_of]
            if inside.any():
                worth[inside] = fit(learnt & (self.part != part)).predict(rows[inside])
        model = fit(learnt)
        outside = ~learnt[page_of]
        if outside.any():
            worth[outside] = model.predict(rows[outside])
        ends = np.cumsum(sizes)
        heads = np.array([p["lines"][int(np.argmax(worth[e - n : e]))] if n else -1 for p, n, e in zip(pages, sizes, ends)], np.int32)
        return model, heads, names

    def report(self, name, pages, scores, heads):
        use = self.known & pages[self.page_of]
        kept, body, words = scores[use] >= 0.5, self.body[use] == 1, self.words[use]

        def f_one(weights):
            right = weights[kept & body].sum()
            return 2 * right / (weights[kept].sum() + weights[body].sum())

        found = [self.labels[self.begins[i] + heads[i]] == "headline" for i in np.flatnonzero(pages) if heads[i] >= 0]
        print(f"{name:<12} pages {pages.sum()}  line F1 {f_one(np.ones(use.sum())):.4f}  word F1 {f_one(words):.4f}  headline {np.mean(found):.4f}", flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--rows", required=True)
    ap.add_argument("--gold", nargs="+", required=True)
    ap.add_argument("--extra", nargs="*", default=[])
    ap.add_argument("--halves", nargs="*", type=int, default=[0, 1], help="halves to measure on")
    ap.add_argument("--keep", help="folder for the models of the last measured half")
    ap.add_argument("--out")
    a = ap.parse_args()
    counts = [sum(1 for line in gzip.open(path) if line.strip()) for path in a.gold]
    trainer = Trainer(Rows(a.rows, a.gold + a.extra), sum(counts))
    scores, heads = np.zeros(len(trainer.labels)), np.zeros(len(trainer.pages), np.int32)
    for half in a.halves:
        models, said, titles = trainer.fit(trainer.half != half)
        held = trainer.half == half
        scores[held[trainer.page_of]] = said[held[trainer.page_of]]
        heads[held] = titles[held]
        if a.keep:
            for name, (model, names) in models.items():
                write_forest(Path(a.keep) / f"{name}.json", model, f"{name}/held-{half}", names)
    at = np.cumsum([0, *counts])
    for path, low, high in zip(a.gold, at, at[1:]):
        chosen = np.zeros(len(trainer.pages), bool)
        chosen[low:high] = True
        trainer.report(Path(path).name.split(".")[0], chosen & np.isin(trainer.half, a.halves), scores, heads)
    if a.out:
        models, _, _ = trainer.fit(np.ones(len(trainer.pages), bool))
        for name, (model, names) in models.items():
            write_forest(Path(a.out) / f"{name}.json", model, f"{name}/1", names)


if __name__ == "__main__":
    main()
