#!/usr/bin/env python3
"""Trains what finds furniture inside paragraphs (src/clean/inside/): where it may begin, and the stretches from there.

  python3 families.py families.json && python3 ../shared/data/pages/plant.py DUMPS... --families families.json --out planted.jsonl.gz --variants 10
  python3 training/pages/dumps_inside.py --rows dist/eval/inside-rows.js planted.jsonl.gz DUMPS.jsonl.gz... [--out models/pages]

Rows come from the code that ships. Pages without junk teach what to leave alone. Measured on the sites of one half by
models that learnt from the other; with --out trained on all and written. Needs numpy and lightgbm."""
import argparse
from pathlib import Path

import lightgbm as lgb
import numpy as np

from dumps import Rows, hashed, site
from forest import write_forest

PARTS = 3
PARAMS = dict(objective="binary", learning_rate=0.1, num_leaves=24, min_data_in_leaf=20, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1, lambda_l2=3,
              max_bin=63, verbosity=-1, num_threads=1, seed=7, deterministic=True, force_row_wise=True)
START_TREES, SPAN_TREES = 100, 160
# Furniture is rare: what there is weighs more.
START_WEIGHT, SPAN_WEIGHT = 3, 2


def flat(paragraphs):
    return np.concatenate([np.array(p["labels"]) for p in paragraphs]), np.concatenate([np.full(len(p["labels"]), p["page"]) for p in paragraphs])


def train(rows, labels, weight, trees):
    return lgb.train(PARAMS, lgb.Dataset(rows, labels, weight=np.where(labels == 1, weight, 1)), trees)


def fit(rows, start_rows, labels, page_of, part, learnt):
    scores = np.zeros(len(labels), np.float32)
    for n in range(PARTS):
        inside, others = (learnt & (part == n))[page_of], (learnt & (part != n))[page_of]
        scores[inside] = train(start_rows[others], labels[others], START_WEIGHT, START_TREES).predict(start_rows[inside])
    start = train(start_rows[learnt[page_of]], labels[learnt[page_of]], START_WEIGHT, START_TREES)
    outside = ~learnt[page_of]
    if outside.any():
        scores[outside] = start.predict(start_rows[outside])
    names, (_, *paragraphs), span_rows = rows.ask("span", scores=scores)
    span_labels, span_page = flat(paragraphs)
    use = learnt[span_page]
    span = train(span_rows[use], span_labels[use], SPAN_WEIGHT, SPAN_TREES)
    return start, span, names, (span.predict(span_rows[~use]), span_labels[~use]) if (~use).any() else None


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--rows", required=True)
    ap.add_argument("dumps", nargs="+")
    ap.add_argument("--keep", help="folder for the models of the measured half")
    ap.add_argument("--out")
    a = ap.parse_args()
    rows = Rows(a.rows, a.dumps)
    names, (head, *paragraphs), start_rows = rows.ask("start")
    labels, page_of = flat(paragraphs)
    half = np.array([hashed(site(p), 2) for p in head["pages"]])
    part = np.array([hashed("y" + site(p), PARTS) for p in head["pages"]])
    start, span, span_names, (said, right) = fit(rows, start_rows, labels, page_of, part, half == 0)
    for least in (0.3, 0.4, 0.5, 0.6, 0.7):
        print(f"held stretches at {least}: precision {right[said >= least].mean():.3f}  recall {right[said >= least].sum() / right.sum():.3f}")
    if a.keep:
        write_forest(Path(a.keep) / "inside-start.json", start, "inside-start/held", names)
        write_forest(Path(a.keep) / "inside-span.json", span, "inside-span/held", span_names)
    if a.out:
        start, span, span_names, _ = fit(rows, start_rows, labels, page_of, part, half >= 0)
        write_forest(Path(a.out) / "inside-start.json", start, "inside-start/1", names)
        write_forest(Path(a.out) / "inside-span.json", span, "inside-span/1", span_names)


if __name__ == "__main__":
    main()
