"""Trains the boosted trees of src/extract/reference: he/she/they, it, and noun phrases.

  python3 training/reference/train.py ROWS.tsv[,MORE.tsv] --out models/reference [--folds DIR]

Rows come from the code that ships (eval/coref/rows.ts). With --folds also one forest for each of eight folds by
document, trained without it: DIR/pronoun-0.json ... for eval/coref/answers.ts.
"""
import argparse
import os
import sys

import lightgbm as lgb
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "pages"))
from forest import write_forest  # noqa: E402

FOLDS = 8
VERSION = "reference/1"
COMMON = dict(bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, seed=7, num_threads=1, deterministic=True, force_row_wise=True)
IT = 3  # code of "it" in the first feature
KINDS = {
    # he, she and they always mean somebody: ranked, only where a right candidate is there
    "pronoun": (dict(objective="lambdarank", learning_rate=0.08, num_leaves=8, min_data_in_leaf=60, feature_fraction=0.3), 120),
    "it": (dict(objective="binary", learning_rate=0.07, num_leaves=12, min_data_in_leaf=30, feature_fraction=0.6), 60),
    "nominal": (dict(objective="binary", learning_rate=0.07, num_leaves=12, min_data_in_leaf=30, feature_fraction=0.6), 80),
}


def read(paths):
    header, rows = None, []
    for number, path in enumerate(paths):
        with open(path, encoding="utf8") as f:
            header = next(f).rstrip("\n").split("\t")
            for line in f:
                doc, group, kind, label, *values = line.rstrip("\n").split("\t")
                if kind == "pronoun" and float(values[0]) == IT:
                    kind = "it"
                rows.append((int(doc), "%d:%s" % (number, group), kind, int(label), [float(v) for v in values]))
    return header[4:], rows


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("rows")
    ap.add_argument("--out", required=True)
    ap.add_argument("--folds")
    o = ap.parse_args()
    features, rows = read(o.rows.split(","))
    for kind, (params, trees) in KINDS.items():
        own = [r for r in rows if r[2] == kind]
        x, y = np.array([r[4] for r in own]), np.array([r[3] for r in own])
        starts = [i for i in range(len(own)) if i == 0 or own[i][1] != own[i - 1][1]]
        groups = list(zip(starts, starts[1:] + [len(own)]))
        ranks = params["objective"] != "binary"

        def fit(wanted):
            kept = [(a, b) for a, b in groups if wanted(own[a][0]) and (not ranks or y[a:b].any())]
            index = np.concatenate([np.arange(a, b) for a, b in kept])
            data = lgb.Dataset(x[index], y[index], group=[b - a for a, b in kept] if ranks else None)
            return lgb.train({**COMMON, **params}, data, trees)

        if o.folds:
            os.makedirs(o.folds, exist_ok=True)
            right = asked = 0
            for fold in range(FOLDS):
                forest = fit(lambda doc: doc % FOLDS != fold)
                write_forest(os.path.join(o.folds, "%s-%d.json" % (kind, fold)), forest, VERSION, features)
                for a, b in groups:
                    if own[a][0] % FOLDS == fold and y[a:b].any():
                        asked += 1
                        right += y[a + forest.predict(x[a:b], raw_score=True).argmax()]
            print("%s: the best is right in %d of %d where one is (%.3f)" % (kind, right, asked, right / asked))
        write_forest(os.path.join(o.out, kind + ".json"), fit(lambda doc: True), VERSION, features)


if __name__ == "__main__":
    main()
