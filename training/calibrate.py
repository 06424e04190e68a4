"""How often a statement of given evidence is right on dev: four numbers for the shipped configuration.

    python training/calibrate.py ../shared/data ../shared/eval/score_attribution.py --model MODEL [--vocab VOCAB]
    python training/calibrate.py ../shared/data ../shared/eval/score_attribution.py --lines READINGS.jsonl

confidence = 1 / (1 + exp(-(base + content x1 + cue x2 + link x3))), the x being the three logarithms of
decode.py's `evidence`; right means found by the judge (content IoU >= .5) with overlapping cue and source.
The expected calibration error (10 bins of equal width) is measured on the half of the documents that
was not fitted on, both ways. The product decodes with rules of its own beside these: `--lines` tells
the error of what it printed for dev, and the calibration that would correct it.
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


def attributions(scorer, gold, statements):
    return [scorer.Attribution(gold["doc"], {r: [tuple(p) for p in s[r]] for r in scorer.ROLES}) for s in statements]


def right_ones(scorer, side, mine):
    """Places of those that are found and whose source and cue overlap those of the gold."""
    found = {j for _, j in scorer.detection([a for a in side if a.touched["content"]], mine)}
    return found & {j for _, j in scorer.lenient(side, mine)}


def of_lines(path, scorer, gold):
    """(logit of the confidence, right, half) of every statement in the product's own JSON Lines."""
    x, y, half = [], [], []
    for k, line in enumerate(open(path, encoding="utf-8")):
        reading = json.loads(line)
        document = gold[os.path.splitext(os.path.basename(reading["origin"]["path"]))[0]]
        pairs = [{r: [(p["start"], p["end"]) for p in ([s[r]] if isinstance(s[r], dict) else s[r] or [])] for r in scorer.ROLES} for s in reading["statements"]]
        mine = attributions(scorer, document, pairs)
        right = right_ones(scorer, document["sides"][0], mine)
        sure = np.clip([s["confidence"] for s in reading["statements"]], 0.001, 0.999)
        x += np.log(sure / (1 - sure)).tolist()
        y += [j in right for j in range(len(mine))]
        half += [k % 2] * len(mine)
    return np.array(x), np.array(y, float), np.array(half)


def of_decoding(given, scorer, gold, config):
    """The same from the decoding beside this file, with its three kinds of evidence in place of the logit."""
    vocab = given.vocab or os.path.join(os.path.dirname(given.model), "vocab.txt")
    documents, _ = load(given.data, "dev", vocab)
    run, x, y, half = runner_for(given.model, config, special_ids(vocab)), [], [], []
    for k, document in enumerate(documents):
        statements = decode(document, read(document, run, config), config["decoding"])
        right = right_ones(scorer, gold[document.name]["sides"][0], attributions(scorer, gold[document.name], statements))
        x += [s["evidence"] for s in statements]
        y += [j in right for j in range(len(statements))]
        half += [k % 2] * len(statements)
    return np.array(x), np.array(y, float), np.array(half)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("scorer")
    ask.add_argument("--model")
    ask.add_argument("--vocab")
    ask.add_argument("--lines", help="what the product itself read of dev: reports its error and corrects the calibration in --config")
    ask.add_argument("--config", default=os.path.join(HERE, "config.json"))
    given = ask.parse_args()
    spec = importlib.util.spec_from_file_location("scorer", given.scorer)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    config = read_config(given.config)
    gold = {d["name"]: d for d in scorer.read_gold(os.path.join(given.data, "polnear", "dev.jsonl.gz"), scorer.Problems())}
    x, y, half = of_lines(given.lines, scorer, gold) if given.lines else of_decoding(given, scorer, gold, config)
    if given.lines:
        print(f"as it stands: expected calibration error {calibration_error(1 / (1 + np.exp(-x)), y):.3f}")
        x = x[:, None]
    errors = [calibration_error(1 / (1 + np.exp(-(np.c_[np.ones(len(x)), x] @ fit(x[half != h], y[half != h]))[half == h])), y[half == h]) for h in (0, 1)]
    weights = fit(x, y)
    if given.lines:
        old = config["calibration"]
        weights = [weights[0] + weights[1] * old["base"], *(weights[1] * old[k] for k in ("content", "cue", "link"))]
    print(json.dumps(dict(zip(("base", "content", "cue", "link"), np.round(weights, 3).tolist()))))
    print(f"{len(y)} statements, {y.mean():.3f} right; expected calibration error {errors[0]:.3f} and {errors[1]:.3f}")


if __name__ == "__main__":
    main()
