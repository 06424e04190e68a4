"""Which decoding settings score best on dev: one setting moved at a time, the encoder run only once.

    python training/tune.py ../shared/data ../shared/eval/score_attribution.py --model MODEL [--vocab VOCAB]

Prints one short row for each value of each setting. Settings are chosen by eye and written to
config.json; what is tuned on dev must gain clearly there, since other texts are met later.
"""
import argparse
import copy
import json
import os

from data import load, special_ids
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
