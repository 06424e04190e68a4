"""What a trained model says of texts, for a smaller one to learn from (Hinton, Vinyals and Dean 2015).

    python training/teach.py ../shared/data BASE_WEIGHTS WEIGHTS OUT_FOLDER

The probabilities of its tags, for PolNeAR train and, averaged over two
layouts of windows, for the unlabelled news that `taught.unlabelled` names; for the latter its statements too, as labels.
"""
import argparse
import json
import os

import numpy as np
import torch

from data import label, load, load_unlabelled, special_ids
from decode import decode, read
from evaluate import HERE, torch_runner
from model import Attributor, read_config

LAYOUTS = ((384, 96), (256, 64))      # window and overlap


def teach(document, run, config, layouts):
    """Averaged tag probabilities [n, 9] and the numbers of the first layout with them in place."""
    found = [read(document, run, {**config, "window": window, "shared": shared}) for window, shared in layouts]
    tags = sum(np.exp(f["tags"]) for f in found) / len(found)
    return tags.reshape(-1, 9), {**found[0], "tags": np.log(np.maximum(tags, 1e-9))}


def add_lessons(folder, data, vocab, documents):
    """Gives the labelled documents their soft tags and appends the unlabelled ones."""
    with open(os.path.join(folder, "statements.json"), encoding="utf-8") as f:
        lessons = json.load(f)
    soft = np.load(os.path.join(folder, "tags.npz"))
    for document in documents:
        document.soft = soft[document.name]
    for document in load_unlabelled(data, lessons["unlabelled"], vocab):
        label(document, lessons["statements"][document.name])
        document.soft, document.gold = soft[document.name], False
        documents.append(document)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("base")
    ask.add_argument("weights")
    ask.add_argument("out")
    ask.add_argument("--config", default=os.path.join(HERE, "config.json"))
    given = ask.parse_args()
    config, vocab = read_config(given.config), os.path.join(given.base, "vocab.txt")
    weights = torch.load(given.weights, weights_only=True)["average"]
    layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layers."))
    model = Attributor({**config["model"], "layers": layers})
    model.load_state_dict({k: v for k, v in weights.items() if not k.startswith(("syntax", "child", "parent"))})
    run = torch_runner(model.eval(), special_ids(vocab))
    labelled, _ = load(given.data, "train", vocab)
    names = config["taught"]["unlabelled"]
    unlabelled = load_unlabelled(given.data, names, vocab)
    soft, statements = {}, {}
    with torch.autocast("cpu", torch.bfloat16):
        for k, document in enumerate(labelled + unlabelled):
            tags, found = teach(document, run, config, LAYOUTS if k >= len(labelled) else LAYOUTS[:1])
            soft[document.name] = tags.astype(np.float16)
            if k >= len(labelled):
                statements[document.name] = [{r: s[r] for r in ("source", "cue", "content")} for s in decode(document, found, config["decoding"])]
            if k % 100 == 99:
                print(f"{k + 1} of {len(labelled) + len(unlabelled)} documents", flush=True)
    os.makedirs(given.out, exist_ok=True)
    np.savez(os.path.join(given.out, "tags.npz"), **soft)
    with open(os.path.join(given.out, "statements.json"), "w", encoding="utf-8") as f:
        json.dump({"unlabelled": names, "statements": statements}, f)


if __name__ == "__main__":
    main()
