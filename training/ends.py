"""What the arcs of a tree say of where a source or a content ends: the weights of `decoding.ends`.

    onrecord parse ../shared/data/polnear/dev.jsonl.gz --raw --format jsonl > PARSED
    python training/ends.py ../shared/data --model MODEL --parsed PARSED [--write training/ends.json]

For every place of dev where a span of a role might end, the chance that the tags alone give it
(forward-backward over the decoding's own chain) and the arcs that pass over it explain whether gold
ends there: logistic regression, a normal prior on the weights of arcs. The log-loss is that of the half
of the documents that was not fitted on, both ways. The product adds the weights, times `TRUST`, to the
score of a path (`src/extract/attribution/neural/ends.ts` counts the same arcs). Cues gain nothing from
arcs, nor do beginnings.
"""
import argparse
import bisect
import json
import os
from collections import Counter

import numpy as np

from data import ROLES, load, special_ids
from decode import read
from evaluate import HERE, runner_for
from model import read_config

MAX_ARC = 10
KEPT = {"acl:relcl", "compound:prt", "nmod:poss", "aux:pass"}
POSSIBLE = 0.003        # an edge less likely than this by the tags alone teaches nothing
PRIOR = 3.0
SMALLEST = 0.05         # weights nearer to 0 are left out
TRUST = 0.7             # chosen on the halves: 1 costs found statements


def arcs_over(units, words):
    """Per edge (before unit i) how often each kind of arc passes."""
    starts, over = [u[0] for u in units], [Counter() for _ in range(len(units) + 1)]
    unit_of = [max(0, bisect.bisect_right(starts, w["start"]) - 1) for w in words]
    for k, word in enumerate(words):
        if word["head"] < 0:
            continue
        a, b = unit_of[k], unit_of[word["head"]]
        first, last = min(a, b), max(a, b)
        if first == last or last - first > MAX_ARC:
            continue
        relation = word["relation"] if word["relation"] in KEPT else word["relation"].split(":")[0]
        kind = f"{relation} {'before' if a < b else 'after'}"
        for edge in range(first + 1, last + 1):
            over[edge][kind] += 1
        over[first + 1][kind + ", left"] += 1
        over[last][kind + ", right"] += 1
    return over


def log_sum(x, axis):
    most = x.max(axis, keepdims=True)
    return (most + np.log(np.exp(x - most).sum(axis, keepdims=True))).squeeze(axis)


def chances(scores, steps):
    """For every unit after the first the chance that a span ends before it."""
    steps = np.array(steps, np.float64)
    steps[0, 2] = -1e9
    n = len(scores)
    left, right = np.zeros((n, 3)), np.zeros((n, 3))
    left[0] = scores[0] + [0, 0, -1e9]
    for k in range(1, n):
        left[k] = scores[k] + log_sum(left[k - 1][:, None] + steps, 0)
    for k in range(n - 2, -1, -1):
        right[k] = log_sum(steps + (scores[k + 1] + right[k + 1])[None], 1)
    whole = log_sum(left[-1], 0)
    ends = np.zeros(n)
    for k in range(1, n):
        pair = np.exp(left[k - 1][:, None] + steps + (scores[k] + right[k])[None] - whole)
        ends[k] = pair[1:, :2].sum()
    return np.clip(ends, 1e-6, 1 - 1e-6)


def examples(documents, found, parsed, decoding, role):
    """Rows (document, chance by the tags, arcs, truth)."""
    rows, r = [], ROLES.index(role)
    for d, (document, numbers) in enumerate(zip(documents, found)):
        if len(document.units) < 2:
            continue
        first = [u[2] for u in document.units]
        scores = numbers["tags"][first, r].astype(np.float64) + [0, decoding["enter"][role], decoding["enter"][role]]
        gold = document.tags[first, r]
        over = arcs_over(document.units, parsed[document.name])
        ends = chances(scores, decoding["steps"][role])
        for k in range(1, len(first)):
            if ends[k] > POSSIBLE:
                rows.append((d, ends[k], over[k], gold[k - 1] > 0 and gold[k] != 2))
    return rows


def regression(x, y, free):
    """Weights by damped Newton steps; the prior holds all but the last `free` columns near 0."""
    start = np.zeros(x.shape[1])
    start[-2] = 1
    prior = np.r_[np.full(x.shape[1] - free, PRIOR), np.full(free, 0.01)]

    def loss(w):
        z = x @ w
        return (np.logaddexp(0, z) - y * z).sum() + 0.5 * (prior * (w - start) ** 2).sum()

    w, now = start.copy(), loss(start)
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(prior), x.T @ (p - y) + prior * (w - start))
        size = 1.0
        while size > 1e-4 and loss(w - size * step) > now:
            size /= 2
        w = w - size * step
        before, now = now, loss(w)
        if before - now < 1e-4:
            break
    return w


def log_loss(x, y, w):
    z = x @ w
    return (np.logaddexp(0, z) - y * z).mean()


def weights_of(rows):
    """Weights by kind of arc, and the log-loss on halves not fitted on: by the tags alone, and with arcs."""
    kinds = sorted({kind for _, _, arcs, _ in rows for kind in arcs})
    column = {kind: k for k, kind in enumerate(kinds)}
    x = np.zeros((len(rows), len(kinds) + 2))
    for k, (_, chance, arcs, _) in enumerate(rows):
        for kind, times in arcs.items():
            x[k, column[kind]] = times
        x[k, -2:] = np.log(chance / (1 - chance)), 1
    y, half = np.array([r[3] for r in rows], float), np.array([r[0] % 2 for r in rows])
    losses = []
    for columns in (x[:, -2:], x):
        losses.append(np.mean([log_loss(columns[half == h], y[half == h], regression(columns[half != h], y[half != h], 2)) for h in (0, 1)]))
    found = regression(x, y, 2)
    return {kind: round(TRUST * float(w), 2) for kind, w in zip(kinds, found) if abs(w) >= SMALLEST}, losses


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("--model", required=True)
    ask.add_argument("--vocab")
    ask.add_argument("--parsed", required=True)
    ask.add_argument("--config", default=os.path.join(HERE, "config.json"))
    ask.add_argument("--write", help="file for the weights; else they are printed")
    given = ask.parse_args()
    config = read_config(given.config)
    vocab = given.vocab or os.path.join(os.path.dirname(given.model), "vocab.txt")
    documents, _ = load(given.data, "dev", vocab)
    run = runner_for(given.model, config, special_ids(vocab))
    found = [read(d, run, config) for d in documents]
    parsed = {row["doc"]: row["words"] for row in map(json.loads, open(given.parsed, encoding="utf-8"))}
    ends = {}
    for role in ("source", "content"):
        rows = examples(documents, found, parsed, config["decoding"], role)
        ends[role], (alone, together) = weights_of(rows)
        print(f"{role}: {len(rows)} places, log-loss {alone:.4f} by tags, {together:.4f} with arcs")
    if not given.write:
        print(json.dumps(ends))
        return
    with open(given.write, "w", encoding="utf-8") as f:
        json.dump(ends, f, indent=1, sort_keys=True)
        f.write("\n")


if __name__ == "__main__":
    main()
