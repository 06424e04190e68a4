"""Trains the attribution model; stops and goes on at any step with the same result.

    python training/train.py ../shared/data BASE_WEIGHTS RUN_FOLDER [--scorer ../shared/eval/score_attribution.py]
    python training/train.py ../shared/data BASE_WEIGHTS RUN_FOLDER --teacher RUN/epoch-5.pt --lessons FOLDER   (a smaller model that learns from a larger one)

Everything that is set stands in config.json and is copied into the run folder. A run is a function
of configuration and data: batches come from (seed, epoch), dropout from (seed, step). The same
command on a folder with a checkpoint resumes it. What is evaluated and exported is the moving
average of the weights.

Other work on the same cores makes waiting threads spin; OMP_WAIT_POLICY=passive is then five
times as fast, and MALLOC_MMAP_MAX_=0 with a high MALLOC_TRIM_THRESHOLD_ saves a third.
"""
import argparse
import json
import os
import signal
import time

import torch

from data import epoch_batches, load, special_ids, tensors
from decode import read
from evaluate import judge, torch_runner
from layers import add_layers
from losses import losses
from model import Attributor, further_sizes, load_base, load_teacher, read_config, round_weights
from probe import further_row
from teach import add_lessons

HERE = os.path.dirname(os.path.abspath(__file__))


def optimizer_for(model, config):
    """AdamW; lower layers learn slower, vectors of one dimension do not decay."""
    rate, depth, groups = config["rate"], len(model.encoder.layers), {}
    for name, weight in model.named_parameters():
        if not weight.requires_grad:
            continue
        if name.startswith("encoder.features"):
            lr = rate["features"]
        elif name.startswith("encoder."):
            level = int(name.split(".")[2]) + 1 if name.startswith("encoder.layers") else 0
            lr = rate["encoder"] * rate["layer_decay"] ** (depth - level)
        else:
            lr = rate["heads"]
        groups.setdefault((lr, weight.dim() > 1), []).append(weight)
    return torch.optim.AdamW([{"params": w, "lr": lr, "peak": lr, "weight_decay": config["weight_decay"] if decays else 0.0}
                              for (lr, decays), w in groups.items()], betas=(0.9, 0.98), fused=True)


def pace(step, steps, config):
    """Share of the peak learning rate: up, level, then down in a straight line over the last `cooldown`."""
    down = steps * config["cooldown"]
    return min(1.0, (step + 1) / config["warmup_steps"], max(0.0, (steps - step) / down))


def dev_scores(model, weights, documents, special, config, given):
    """Dev scores of the averaged weights, as one short row."""
    own = {k: v.clone() for k, v in model.state_dict().items()}
    model.load_state_dict(weights)
    model.eval()
    with torch.autocast("cpu", torch.bfloat16):
        run = torch_runner(model, special)
        found = [read(d, run, config) for d in documents]
    model.load_state_dict(own)
    model.train()
    return short_row(json.loads(judge(given.data, given.scorer, documents, found, config["decoding"], ["--json"]))["scores"]["all"])


def short_row(scores):
    f1 = {"exact": [scores["B exact fragment"][r]["f1"] for r in ("source", "cue", "content")],
          "tokens": [scores["A tokens"][r]["f1"] for r in ("source", "cue", "content")],
          "found": [scores["C detection"]["content IoU >= 0.5"]["f1"]],
          "links": [scores["D among matched"]["link: source head and cue"]["p"]],
          "whole": [scores["D whole attribution"][r]["f1"] for r in ("lenient", "exact")]}
    return "  ".join(k + " " + "/".join(f"{x or 0:.1f}" for x in v) for k, v in f1.items())


def save(path, **state):
    torch.save(state, path + ".new")
    os.replace(path + ".new", path)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("base")
    ask.add_argument("run")
    ask.add_argument("--scorer", help="the judge; without it no dev scores are printed")
    ask.add_argument("--config", default=os.path.join(HERE, "config.json"))
    ask.add_argument("--teacher", help="weights of the run to begin from, those layers that `taught.layers` names")
    ask.add_argument("--lessons", help="folder that teach.py wrote")
    ask.add_argument("--limit", type=int, help="only so many documents, to try things out")
    ask.add_argument("--threads", type=int, default=os.cpu_count())
    given = ask.parse_args()
    torch.set_num_threads(given.threads)
    os.makedirs(given.run, exist_ok=True)
    config, vocab = read_config(given.config), os.path.join(given.base, "vocab.txt")
    with open(os.path.join(given.run, "config.json"), "w", encoding="utf-8") as f:
        json.dump(config, f, indent=2)
    log = open(os.path.join(given.run, "log.txt"), "a", encoding="utf-8")

    def say(line):
        log.write(time.strftime("%H:%M:%S ") + line + "\n")
        log.flush()

    special = special_ids(vocab)
    config["mask_id"], config["first_word"] = special["hidden"], special["word"]
    documents, syntax = [], None
    if config["labels"]["attribution"]:
        documents, syntax = load(given.data, "train", vocab, config["labels"]["corenlp"], given.limit, config["labels"]["other_annotators"])
    if given.lessons:
        add_lessons(given.lessons, given.data, vocab, documents)
    dev, _ = load(given.data, "dev", vocab, limit=given.limit)
    further, labels = None, None
    if config["further"]:
        labels = add_layers(given.data, config["further"]["corpora"], vocab, documents, given.limit, config["further"]["repeat"])
        further = further_sizes(labels, config["further"]["arc"])
        with open(os.path.join(given.run, "labels.json"), "w", encoding="utf-8") as f:
            json.dump({"labels": labels, "sizes": further}, f)
    torch.manual_seed(config["seed"])
    model = Attributor(config["model"], syntax, further)
    if given.teacher:
        load_teacher(model, given.teacher, config["taught"]["layers"])
    else:
        load_base(model.encoder, given.base)
    for name, weight in model.named_parameters():
        weight.requires_grad = not name.startswith(tuple(config["freeze"]))
    model.train()
    optimizer, done = optimizer_for(model, config), 0
    average = {k: v.clone() for k, v in model.state_dict().items()}
    path = os.path.join(given.run, "checkpoint.pt")
    if os.path.exists(path):
        state = torch.load(path, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        average, done = state["average"], state["step"]
        say(f"resumed at step {done}")
    plan = [(e + 1, batch) for e in range(config["epochs"]) for batch in epoch_batches(documents, config, e)][:config["steps"]]
    steps = len(plan)
    say(f"{len(documents)} documents, {sum(len(d.ids) * d.repeat for d in documents)} subwords an epoch, {steps} steps, torch {torch.__version__}, {given.threads} threads")
    trust = config["taught"]["trust"] if given.lessons else 0.0
    names = [n for n, w in model.named_parameters() if w.requires_grad]
    stop = []
    signal.signal(signal.SIGTERM, lambda *_: stop.append(True))
    saved = since = time.time()
    seen, sums = 0, {}
    for step, (epoch, batch) in enumerate(plan[done:], done):
        torch.manual_seed(config["seed"] * 100003 + step)
        if step >= steps * config["round_from"]:
            round_weights(model)
        loss, parts = losses(model, tensors(documents, batch, special, trust), config)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), config["clip"])
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * pace(step, steps, config)
        optimizer.step()
        now, keep = model.state_dict(), min(config["average"], (2 + step) / (11 + step))
        torch._foreach_lerp_([average[n] for n in names], [now[n] for n in names], 1 - keep)
        seen += sum(b - a for _, a, b in batch)
        for k, v in parts.items():
            sums[k] = sums.get(k, 0.0) + v / 25
        if (step + 1) % 25 == 0:
            say(f"epoch {epoch} step {step + 1}/{steps} " + " ".join(f"{k} {v:.3f}" for k, v in sums.items())
                + f" {seen / (time.time() - since):.0f} subwords/s")
            seen, since, sums = 0, time.time(), {}
        ended = step + 1 == steps or plan[step + 1][0] != epoch
        if ended or stop or time.time() - saved > config["checkpoint_minutes"] * 60:
            save(path, model=model.state_dict(), average=average, optimizer=optimizer.state_dict(), step=step + 1)
            saved = time.time()
        if stop:
            say(f"stopped after step {step + 1}")
            return
        if ended:
            save(os.path.join(given.run, f"epoch-{epoch}.pt"), average=average, step=step + 1)
            if given.scorer and config["labels"]["attribution"]:
                say(f"dev after epoch {epoch}: " + dev_scores(model, average, dev, special, config, given))
            if further:
                say(f"dev after epoch {epoch}: " + further_row(model, average, labels, given.data, config, vocab))
            seen, since, sums = 0, time.time(), {}


if __name__ == "__main__":
    main()
