"""How often a statement of given evidence is right on dev: four numbers for the shipped configuration.

    python training/calibrate.py ../shared/data ../shared/eval/score_attribution.py --model MODEL [--vocab VOCAB]

confidence = 1 / (1 + exp(-(base + content x1 + cue x2 + link x3))), the x being the three logarithms of
decode.py's `evidence`; right means found by the judge (content IoU >= .5) with overlapping cue and source.
The expected calibration error (10 bins of equal width) is measured on the half of the documents that
was not fitted on, both ways.
"""
import argparse
import importlib.util
import json
import os

import numpy as np

from data import load, special_ids
from decode import decode, read
from evaluate import HERE, runner_for
from model import read_config


def fit(x, y, rounds=30, ridge=1e-2):
    """Logistic regression by Newton's method."""
    x, w = np.c_[np.ones(len(x)), x], np.zeros(x.shape[1] + 1)
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(w)), x.T @ (p - y) + ridge * w)
    return w


def calibration_error(p, y, bins=10):
    at = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs(p[at == b].mean() - y[at == b].mean()) * (at == b).mean() for b in range(bins) if (at == b).any())


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("scorer")
    ask.add_argument("--model", required=True)
    ask.add_argument("--vocab")
    ask.add_argument("--config", default=os.path.join(HERE, "config.json"))
    given = ask.parse_args()
    spec = importlib.util.spec_from_file_location("scorer", given.scorer)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    config = read_config(given.config)
    vocab = given.vocab or os.path.join(os.path.dirname(given.model), "vocab.txt")
    documents, _ = load(given.data, "dev", vocab)
    gold = {d["name"]: d for d in scorer.read_gold(os.path.join(given.data, "polnear", "dev.jsonl.gz"), scorer.Problems())}
    run, x, y, half = runner_for(given.model, config, special_ids(vocab)), [], [], []
    for k, document in enumerate(documents):
        statements = decode(document, read(document, run, config), config["decoding"])
        side = gold[document.name]["sides"][0]
        mine = [scorer.Attribution(gold[document.name]["doc"], {r: [tuple(p) for p in s[r]] for r in scorer.ROLES}) for s in statements]
        right = {j for i, j in scorer.detection([a for a in side if a.touched["content"]], mine)}
        right &= {j for _, j in scorer.lenient(side, mine)}
        x += [s["evidence"] for s in statements]
        y += [j in right for j in range(len(mine))]
        half += [k % 2] * len(mine)
    x, y, half = np.array(x), np.array(y, float), np.array(half)
    errors = [calibration_error(1 / (1 + np.exp(-(np.c_[np.ones(len(x)), x] @ fit(x[half != h], y[half != h]))[half == h])), y[half == h]) for h in (0, 1)]
    base, content, cue, link = fit(x, y).round(3).tolist()
    print(json.dumps({"base": base, "content": content, "cue": cue, "link": link}))
    print(f"{len(y)} statements, {y.mean():.3f} right; expected calibration error {errors[0]:.3f} and {errors[1]:.3f}")


if __name__ == "__main__":
    main()
