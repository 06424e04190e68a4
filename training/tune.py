"""Which decoding settings score best on dev: one setting moved at a time, the encoder run only once.

    python training/tune.py ../shared/data ../shared/eval/score_attribution.py --model MODEL [--vocab VOCAB]

Prints one short row for each value of each setting. Settings are chosen by eye and written to
config.json; what is tuned on dev must gain clearly there, since other texts are met later.
"""
import argparse
import copy
import json
import os

import numpy as np

from data import ROLES, load, special_ids
from decode import read
from evaluate import HERE, judge, runner_for
from model import read_config
from train import short_row

TRIED = {
    ("enter", "source"): (-0.5, -0.25, 0.0, 0.25, 0.5),
    ("enter", "cue"): (-0.5, -0.25, 0.0, 0.25, 0.5, 0.75),
    ("enter", "content"): (-0.5, -0.25, 0.0, 0.25, 0.5),
    ("source_link",): (0.15, 0.3, 0.45),
    ("rescue",): (0.05, 0.2, 1.0),
    ("whole_quotation",): (0.4, 0.6, 0.8, 1.0),
}


def counted_steps(documents, trust):
    """log P(tag | tag before) / P(tag), words of all documents, times `trust`: how tags follow each other."""
    out = {}
    for r, role in enumerate(ROLES):
        pairs = np.ones((3, 3))
        for document in documents:
            tags = document.tags[[u[2] for u in document.units], r]
            np.add.at(pairs, (tags[:-1], tags[1:]), 1)
        ratio = np.log(pairs / pairs.sum(1, keepdims=True)) - np.log(pairs.sum(0) / pairs.sum())
        out[role] = [[round(float(trust * x), 3) for x in row] for row in ratio]
    return out


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("scorer")
    ask.add_argument("--model", required=True)
    ask.add_argument("--vocab")
    ask.add_argument("--config", default=os.path.join(HERE, "config.json"))
    given = ask.parse_args()
    config = read_config(given.config)
    vocab = given.vocab or os.path.join(os.path.dirname(given.model), "vocab.txt")
    documents, _ = load(given.data, "dev", vocab)
    run = runner_for(given.model, config, special_ids(vocab))
    found = [read(d, run, config) for d in documents]

    def row(settings):
        return short_row(json.loads(judge(given.data, given.scorer, documents, found, settings, ["--json"]))["scores"]["all"])

    print(f"{'as configured':<28}" + row(config["decoding"]))
    train, _ = load(given.data, "train", vocab)
    for trust in (0.1, 0.2, 0.35, 0.5, 0.7, 1.0):
        steps = counted_steps(train, trust)
        print(f"{'steps, trust ' + str(trust):<28}" + row({**config["decoding"], "steps": steps}) + f"  {json.dumps(steps)}", flush=True)
    for name, values in TRIED.items():
        for value in values:
            settings = copy.deepcopy(config["decoding"])
            place = settings
            for part in name[:-1]:
                place = place[part]
            if place[name[-1]] != value:
                place[name[-1]] = value
                print(f"{' '.join(name) + ' ' + str(value):<28}" + row(settings), flush=True)


if __name__ == "__main__":
    main()
