"""Scores on dev, by the judge itself: run the encoder, decode, hand the lines over, read its JSON.

    python training/evaluate.py ../shared/data ../shared/eval/score_attribution.py --model MODEL [--lines OUT] [judge options]

MODEL is a checkpoint of train.py (.pt) or an exported .onnx file with config.json and vocab.txt beside it.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

import torch

from data import load, special_ids, tensors
from decode import as_line, decode, read
from model import Attributor, read_config

HERE = os.path.dirname(os.path.abspath(__file__))


def torch_runner(model, special):
    def run(document, a, b):
        t = tensors([document], [(0, a, b)], special)
        with torch.no_grad():
            tags, dependent, head = model(*(torch.from_numpy(t[k]) for k in ("ids", "features", "mask")))[:3]
        return tags[0].float().numpy(), dependent[0].float().numpy(), head[0].float().numpy()
    return run


def onnx_runner(path, special, threads=2):
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def run(document, a, b):
        t = tensors([document], [(0, a, b)], special)
        return [o[0] for o in session.run(["tags", "dependent", "head"], {k: t[k] for k in ("ids", "features")})]
    return run


def runner_for(path, config, special):
    if path.endswith(".onnx"):
        return onnx_runner(path, special)
    model = Attributor(config["model"])
    weights = torch.load(path, weights_only=True)["average"]
    model.load_state_dict({k: v for k, v in weights.items() if not k.startswith(("syntax", "child", "parent"))})
    return torch_runner(model.eval(), special)


def judge(data, scorer, documents, found, settings, more=(), lines=None, part="dev"):
    """The judge's report as a dict (or as text when options ask for tables)."""
    with tempfile.TemporaryDirectory() as folder:
        path = lines or os.path.join(folder, "lines.jsonl")
        with open(path, "w", encoding="utf-8") as f:
            for document, numbers in zip(documents, found):
                f.write(json.dumps(as_line(document, decode(document, numbers, settings)), ensure_ascii=False) + "\n")
        gold = os.path.join(data, "polnear", f"{part}.jsonl.gz")
        run = subprocess.run([sys.executable, scorer, gold, path, *more], capture_output=True, text=True)
        if run.returncode == 2:      # 1 says that something was listed, scores included
            raise RuntimeError(run.stdout + run.stderr)
        return run.stdout


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("scorer")
    ask.add_argument("--model", required=True)
    ask.add_argument("--lines")
    ask.add_argument("--limit", type=int)
    ask.add_argument("--config", default=os.path.join(HERE, "config.json"))
    ask.add_argument("--vocab")
    given, more = ask.parse_known_args()
    config = read_config(given.config)
    vocab = given.vocab or os.path.join(os.path.dirname(given.model), "vocab.txt")
    special, (documents, _) = special_ids(vocab), load(given.data, "dev", vocab, limit=given.limit)
    run = runner_for(given.model, config, special)
    found = [read(d, run, config) for d in documents]
    print(judge(given.data, given.scorer, documents, found, config["decoding"], more, given.lines))


if __name__ == "__main__":
    main()
