"""The block model: weights of names and words, and two forests, from labelled pages (see README.md beside this file).

    python learn.py DATA TEACHERS WORK [--rows "node scripts/run-ts.mjs eval/pages/body-rows.ts"]

Hosts are split in two by their hash. Either half is scored by a model that has seen only the other: that is the figure
reported. The shipped model is then learnt from all pages. Inside a half, what one stage hands to the next (weights to
the first forest, its judgements to the second) comes from pages the stage has not seen, in three parts by host.
"""
import argparse
import gzip
import hashlib
import json
import re
import shlex
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import lightgbm as lgb
import numpy as np

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]
from forest import write_forest  # noqa: E402
from labels import fold, kept_by_teachers, label  # noqa: E402

# Sites on which a name or word must stand to get a weight, and the least weight kept, in hundredths.
NAME_SITES, WORD_SITES, LEAST_WEIGHT = 4, 6, 20
PARTS = 3
# Blocks this far from anything of an article are easy and many: one in five is kept, for three.
FAR, FAR_SHARE, FAR_WEIGHT = 12, 0.2, 3
ROUNDS = (110, 90)
FOREST = dict(objective="cross_entropy", learning_rate=0.09, num_leaves=24, min_data_in_leaf=60, feature_fraction=0.35, bagging_fraction=0.7,
              bagging_freq=1, lambda_l2=5, path_smooth=3, max_bin=63, num_threads=1, deterministic=True, verbose=-1, seed=1)
THRESHOLDS = (0.35, 0.4, 0.45, 0.5, 0.55)


def site_of(url):
    if url.startswith("hard::"):
        return url[6:].split("-")[0]
    host = re.sub(r"^www\d*\.", "", urlsplit(url).netloc.lower() or url)
    shared = re.search(r"\.(?:wordpress|blogspot|blog|tumblr)\.", host)
    return host if shared else ".".join(host.split(".")[-2:])


def digest(text):
    return int(hashlib.md5(text.encode()).hexdigest()[:8], 16)


class Pages:
    def __init__(self, data, teachers, work, rows):
        self.data, self.work, self.rows = data, Path(work), shlex.split(rows)
        self.work.mkdir(parents=True, exist_ok=True)
        blocks = self.work / "blocks.jsonl"
        self.run("blocks", blocks)
        gold = read_gold(data)
        self.ids, self.sites, self.tokens, self.gold, self.texts = [], [], [], [], []
        y, w, g, self.offsets = [], [], [], [0]
        with open(blocks, encoding="utf8") as f:
            for line in f:
                page = json.loads(line)
                texts = [b["text"] for b in page["blocks"]]
                own, weight, held = label(texts, kept_by_teachers(teachers, page["id"]), gold.get(page["id"]))
                self.ids.append(page["id"]), self.sites.append(site_of(page["url"])), self.gold.append(gold.get(page["id"]))
                self.texts.append([fold(t) for t in texts])
                self.tokens.append(page_sums(page["blocks"], own))
                y.append(own), w.append(weight), g.append(held), self.offsets.append(self.offsets[-1] + len(texts))
        self.y, self.w, self.g = np.concatenate(y), np.concatenate(w), np.concatenate(g)
        self.page = np.repeat(np.arange(len(self.ids)), np.diff(self.offsets))
        self.half = np.array([digest(s) % 2 for s in self.sites])
        self.part = np.array([digest("i" + s) % PARTS for s in self.sites])
        near = np.zeros(len(self.y), bool)
        for a, b in zip(self.offsets, self.offsets[1:]):
            for i in np.where(self.y[a:b] > 0.2)[0]:
                near[a + max(0, i - FAR):min(b, a + i + FAR + 1)] = True
        near |= self.g != 0
        self.pick = near | (np.random.RandomState(3).rand(len(self.y)) < FAR_SHARE)
        self.w = np.where(near, self.w, self.w * FAR_WEIGHT)

    def run(self, mode, out, *more):
        subprocess.run([*self.rows, mode, str(self.data), str(out), *map(str, more)], check=True)

    def weights(self, chosen, path):
        """Log odds of every name and word over the sites of the chosen pages."""
        tables = (defaultdict(dict), defaultdict(dict))
        for j in chosen:
            for sums, table in zip(self.tokens[j], tables):
                for token, (kept, all_) in sums.items():
                    at = table[token].setdefault(self.sites[j], [0, 0])
                    at[0] += kept
                    at[1] += all_
        named = dict(zip(("names", "words"), (odds(t, n) for t, n in zip(tables, (NAME_SITES, WORD_SITES)))))
        Path(path).write_text(json.dumps(named, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", encoding="utf8")
        return str(path)

    def features(self, name, weights_of):
        """Rows of all blocks, each page with the weights it is to be given; the names of the columns."""
        out, mapping = self.work / f"{name}.bin", self.work / f"{name}.map.json"
        mapping.write_text(json.dumps({self.ids[j]: path for j, path in weights_of.items()}))
        self.run("features", out, mapping)
        names = json.loads(Path(f"{out}.json").read_text())["names"]
        rows = np.fromfile(out, dtype="<f4").reshape(-1, len(names))
        assert len(rows) == len(self.y), "the pages changed between two readings"
        return rows, names

    def score(self, scores, least, chosen):
        """The judge's figure on wanted and unwanted segments."""
        tp = fp = fn = 0
        for j in chosen:
            if not self.gold[j]:
                continue
            a = self.offsets[j]
            text = fold("\n".join(t for i, t in enumerate(self.texts[j]) if scores[a + i] > least))
            found = sum(fold(x) in text for x in self.gold[j]["with"])
            tp, fn = tp + found, fn + len(self.gold[j]["with"]) - found
            fp += sum(fold(x) in text for x in self.gold[j]["without"])
        p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
        return {"f1": 2 * p * r / max(1e-9, p + r), "p": p, "r": r}


def read_gold(data):
    gold = {}
    for name in ("trafilatura-1", "trafilatura-2"):
        with gzip.open(Path(data) / "pages" / f"{name}.jsonl.gz", "rt", encoding="utf8") as f:
            for line in f:
                row = json.loads(line)
                gold[row["id"]] = row["gold"]
    return gold


def page_sums(blocks, y):
    """Per name and per word of a page: how much of what it stands on or in is kept, and how much there is."""
    names, words = {}, {}
    for block, kept in zip(blocks, y):
        size = min(3, 0.3 + len(block["text"]) ** 0.5 / 10)
        for token in block["names"]:
            at = names.setdefault(token, [0, 0])
            at[0] += size * kept
            at[1] += size
        for token in block["said"]:
            at = words.setdefault(token, [0, 0])
            at[0] += kept
            at[1] += 1
    return names, words


def odds(table, sites):
    weights = {}
    for token, by_site in table.items():
        if len(by_site) >= sites:
            kept = sum(a / n for a, n in by_site.values())
            weight = round(float(np.log((kept + 1) / (len(by_site) - kept + 1))) * 100)
            if abs(weight) >= LEAST_WEIGHT:
                weights[token] = weight
    return weights


def second_columns(rows, names, first, offsets):
    """The same as src/clean/body/features/second.ts, column for column."""
    at = {name: i for i, name in enumerate(names)}
    made = []
    for a, b in zip(offsets, offsets[1:]):
        n, v, w = b - a, first[a:b], np.minimum(rows[a:b, at["words"]], 60)
        if n == 0:
            continue
        i = np.arange(n)
        cols = {"first": v}
        for k in (-3, -2, -1, 1, 2, 3):
            cols[f"first@{k}"] = np.where((i + k >= 0) & (i + k < n), v[np.clip(i + k, 0, n - 1)], -1)
        worth, read = np.concatenate([[0], np.cumsum(v * w)]), np.concatenate([[0], np.cumsum(w)])
        mean = lambda lo, hi: (worth[hi] - worth[lo]) / np.maximum(1, read[hi] - read[lo])
        for k in (3, 8):
            cols[f"first.before{k}"] = mean(np.maximum(0, i - k), i)
            cols[f"first.after{k}"] = mean(i + 1, np.minimum(n, i + 1 + k))
        cols["first.above"] = worth[:-1] / max(1e-9, worth[-1])
        cols["first.words"] = np.full(n, worth[-1])
        cols["first.most"] = np.full(n, v.max())
        sure = np.where(v > 0.7)[0]
        before, after = np.searchsorted(sure, i, "left"), np.searchsorted(sure, i, "right")
        padded = np.append(sure, 0)
        cols["first.since"] = np.where(before > 0, np.minimum(99, i - padded[before - 1]), 99)
        cols["first.until"] = np.where(after < len(sure), np.minimum(99, padded[np.minimum(after, len(sure))] - i), 99)
        for name, keys in (("first.container", ("around1.words", "around1.blocks", "around1.linked", "around2.words", "around2.blocks")),
                           ("first.kind", ("alike.count", "alike.words", "alike.linked"))):
            sums = defaultdict(lambda: [0.0, 0.0])
            own = [tuple(r) for r in rows[a:b][:, [at[k] for k in keys]]]
            for key, size, value in zip(own, w, v):
                sums[key][0] += (size + 1) * value
                sums[key][1] += size + 1
            cols[name] = np.array([sums[key][0] / sums[key][1] for key in own])
        made.append(np.stack(list(cols.values()), 1))
        titles = list(cols)
    return np.concatenate(made), titles


def forest(pages, rows, chosen, rounds, seed):
    chosen = chosen & pages.pick
    return lgb.train({**FOREST, "seed": seed}, lgb.Dataset(rows[chosen], pages.y[chosen], weight=pages.w[chosen]), num_boost_round=rounds)


def learn(pages, name, of):
    """(weights file, first, second, feature names of both), from the pages `of` (a mask); scores of the rest are the model's."""
    inside = np.where(of)[0]
    outside = np.where(~of)[0]
    full = pages.weights(inside, pages.work / f"{name}.weights.json")
    by_part = [pages.weights([j for j in inside if pages.part[j] != k], pages.work / f"{name}.weights-{k}.json") for k in range(PARTS)]
    rows, names = pages.features(name, {**{j: by_part[pages.part[j]] for j in inside}, **{j: full for j in outside}})
    own, part = of[pages.page], pages.part[pages.page]
    judged = np.zeros(len(pages.y))
    for k in range(PARTS):
        judged[own & (part == k)] = forest(pages, rows, own & (part != k), ROUNDS[0], 1).predict(rows[own & (part == k)])
    first = forest(pages, rows, own, ROUNDS[0], 1)
    if len(outside):
        judged[~own] = first.predict(rows[~own])
    more, titles = second_columns(rows, names, judged, pages.offsets)
    both = np.concatenate([rows, more], 1)
    second = forest(pages, both, own, ROUNDS[1], 2)
    return full, first, second, names, names + titles, (judged, second.predict(both))


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("data"), ap.add_argument("teachers"), ap.add_argument("work")
    ap.add_argument("--rows", default="node scripts/run-ts.mjs eval/pages/body-rows.ts")
    ap.add_argument("--out", default=str(Path(__file__).resolve().parents[3] / "models" / "pages"))
    ap.add_argument("--version", default="body/1")
    a = ap.parse_args()
    pages = Pages(a.data, a.teachers, a.work, a.rows)
    everything = np.arange(len(pages.ids))
    print(len(pages.ids), "pages", len(pages.y), "blocks", pages.pick.sum(), "learnt from", flush=True)
    scores = [np.zeros(len(pages.y)), np.zeros(len(pages.y))]
    for half in (0, 1):
        of = pages.half == half
        weights, first, second, names, all_names, judged = learn(pages, f"half{half}", of)
        write(Path(a.work) / f"model-{half}", weights, first, second, names, all_names, f"{a.version}-half{half}")
        held = ~of[pages.page]
        for score, own in zip(scores, judged):
            score[held] = own[held]
        for least in THRESHOLDS:
            print(f"held half {1 - half}, least {least}", {k: round(v, 4) for k, v in pages.score(scores[1], least, everything[~of]).items()}, flush=True)
    for name, score in zip(("first", "second"), scores):
        for least in THRESHOLDS:
            print(f"cross-fitted, {name}, least {least}", {k: round(v, 4) for k, v in pages.score(score, least, everything).items()}, flush=True)
    np.save(Path(a.work) / "scores.npy", scores[1])
    weights, first, second, names, all_names, _ = learn(pages, "all", np.ones(len(pages.ids), bool))
    write(Path(a.out), weights, first, second, names, all_names, a.version)


def write(folder, weights, first, second, names, all_names, version):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "body-weights.json").write_bytes(Path(weights).read_bytes())
    write_forest(folder / "body-first.json", first, version, names)
    write_forest(folder / "body-second.json", second, version, all_names)


if __name__ == "__main__":
    main()
