"""One ONNX file from a run, with its vocabulary and configuration beside it.

    python training/export.py RUN_FOLDER BASE_WEIGHTS OUT_FOLDER [--weights epoch-3.pt] [--config training/config.json] [--ends training/ends.json]
"""
import argparse
import json
import os
import shutil

import onnx
import torch

from graph import write_graph
from model import read_config


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("run")
    ask.add_argument("base")
    ask.add_argument("out")
    ask.add_argument("--weights", default="checkpoint.pt")
    ask.add_argument("--config", help="configuration whose decoding and calibration are shipped; that of the run by default")
    ask.add_argument("--ends", help="what ends.py wrote: the trees then have a say in where spans end")
    ask.add_argument("--version", default="1")
    given = ask.parse_args()
    config = read_config(os.path.join(given.run, "config.json"))
    shipped = read_config(given.config) if given.config else config
    if given.ends:
        shipped = {**shipped, "decoding": {**shipped["decoding"], "ends": read_config(given.ends)}}
    os.makedirs(given.out, exist_ok=True)
    trained = torch.load(os.path.join(given.run, given.weights), weights_only=True)
    path, labels = os.path.join(given.out, "model.onnx"), os.path.join(given.run, "labels.json")
    weights = {k: v.float().numpy() for k, v in trained["average"].items()}
    further = read_config(labels) if "more.weight" in weights else {"sizes": None, "labels": None}
    made = write_graph(weights, config["model"], further["sizes"])
    onnx.save(made, path + ".new")
    os.replace(path + ".new", path)
    shutil.copy(os.path.join(given.base, "vocab.txt"), os.path.join(given.out, "vocab.txt"))
    with open(os.path.join(given.out, "config.json"), "w", encoding="utf-8") as f:
        json.dump({"version": given.version, "window": config["window"], "shared": config["shared"], "roles": ["source", "cue", "content"],
                   "link": config["model"]["link"], "decoding": shipped["decoding"], "calibration": shipped["calibration"],
                   **({"labels": further["labels"]} if further["labels"] else {})}, f, indent=2)
        f.write("\n")
    print(f"{path}: {os.path.getsize(path) / 1e6:.1f} MB, trained for {trained['step']} steps")


if __name__ == "__main__":
    main()
