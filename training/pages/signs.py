#!/usr/bin/env python3
"""Fits what the signs of dates and of authors weigh (src/clean/metadata/*/weights.ts).

  node scripts/run-ts.mjs eval/sign-rows.ts dates DATA dates.jsonl
  python3 training/pages/signs.py dates dates.jsonl [--out src/clean/metadata/dates/weights.ts]
  node scripts/run-ts.mjs eval/sign-rows.ts authors DATA authors.jsonl
  python3 training/pages/signs.py authors authors.jsonl [--out src/clean/metadata/authors/weights.ts]

Multinomial logistic regression: the odds of each candidate of a page against the others, and against none being right.
Sites are split in two by a hash of the host: learnt from the development half, told for both. Needs numpy."""
import argparse
import hashlib
import json
import re
from collections import Counter
from urllib.parse import urlparse

import numpy as np

STEPS, RATE, LEAST_PAGES = 600, 0.05, 6

# What can only speak against, and what only for: held to that sign, since chance gives some of a few hundred pages another.
AGAINST = {
    "dates": r"comment|elsewhere|footer|hidden|^off-|after-change|before-1995|printed-other|printed-running|printed-late|-link|range|after-report|below-report|in-headline|-list",
    "authors": r"comment|elsewhere|footer|hidden|not-printed|lone-word|long-name|sentence|organisation|far-below|shouted|-site$",
}
FOR = {
    "dates": r"^ld-(?:article|page|created)$|^meta-(?:published|date|other|first)$|^url-day|^time-(?:published|free|itemprop|first|only|labelled)|families|in-month|in-year|printed-published|printed-class|just-below|-below$|just-above|earliest|only|printed-alone|before-change|printed-clock",
    "authors": r"^ld-(?!organisation|later|creator|string|untyped)|^meta-(?!twitter|dc)|class-|rel-|itemprop|profile|two-methods|three-methods|just-below|printed-near|line-opens|full-names|holds-other",
}
FREE = {"dates": r"modified|og-updated", "authors": r"(?!)"}
PENALTY = {"dates": 2.0, "authors": 1.0}
THRESHOLDS = (0.2, 0.3, 0.35, 0.4, 0.5)

HEADS = {
    "dates": ("DAY_WEIGHTS", """/**
 * Weights of the signs that a day is the day of publication (log odds; `bias` is that of any day named at
 * all against none). Multinomial logistic regression over the days of each page, L2 penalty {penalty:g}, on the
 * development half of public sets of dated pages (halved by a hash of the host); what can only speak for
 * or only against was held to that sign. Signs not listed weigh nothing.
 */
"""),
    "authors": ("AUTHOR_WEIGHTS", """/**
 * Weights of the signs that a list of names is a page's author (log odds; `bias` is that of any list
 * against nobody). Set as the weights of days are: L2 penalty {penalty:g}, development half of a public set of
 * pages with and without authors. Signs not listed weigh nothing.
 */
"""),
}


def is_held(url):
    host = (urlparse(url).hostname or url).removeprefix("www.")
    return hashlib.sha256(host.encode()).digest()[0] & 1


class Pages:
    """The candidates of all pages, one after the other, as lists of the numbers of their signs."""

    def __init__(self, path):
        self.rows = [json.loads(line) for line in open(path, encoding="utf8")]
        self.held = np.array([is_held(row["url"]) for row in self.rows], bool)

    def count(self, what):
        told = Counter(s for row, held in zip(self.rows, self.held) if not held for c in row["candidates"] for s in c["signs"])
        self.names = ["bias"] + [name for name, n in told.items() if n >= LEAST_PAGES]
        at = {name: i for i, name in enumerate(self.names)}
        self.signs = [[[0] + [at[s] for s in c["signs"] if s in at] for c in row["candidates"]] for row in self.rows]
        self.right = [next((i + 1 for i, c in enumerate(row["candidates"]) if row["gold"] and c["is"] == row["gold"]), 0) for row in self.rows]
        against = np.array([bool(re.search(AGAINST[what], n)) and not re.search(FREE[what], n) for n in self.names])
        self.never_above = against & (np.array(self.names) != "bias")
        self.never_below = np.array([bool(re.search(FOR[what], n)) for n in self.names]) & ~against & np.array([not re.search(FREE[what], n) for n in self.names])

    def odds(self, page, weights):
        worth = np.array([0.0] + [weights[signs].sum() for signs in self.signs[page]])
        worth = np.exp(worth - worth.max())
        return worth / worth.sum()


def fit(pages, penalty):
    learnt = [page for page in np.flatnonzero(~pages.held) if pages.signs[page]]
    signs = [s for page in learnt for s in pages.signs[page]]
    sign, sizes = np.concatenate(signs), np.array([len(s) for s in signs])
    begins = np.cumsum(sizes) - sizes
    offered = np.array([len(pages.signs[page]) for page in learnt])
    first = np.cumsum(offered) - offered
    right = np.zeros(len(signs))
    for start, page in zip(first, learnt):
        if pages.right[page]:
            right[start + pages.right[page] - 1] = 1
    weights, mean, square = (np.zeros(len(pages.names)) for _ in range(3))
    shrink = np.where(np.arange(len(weights)) == 0, 0.01, penalty)
    for step in range(1, STEPS + 1):
        worth = np.exp(np.add.reduceat(weights[sign], begins))
        odds = worth / np.repeat(1 + np.add.reduceat(worth, first), offered)  # one for nobody and no day
        slope = shrink * weights + np.bincount(sign, np.repeat(odds - right, sizes), len(weights))
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
        weights[pages.never_above & (weights > 0)] = 0
        weights[pages.never_below & (weights < 0)] = 0
    return weights


def report(name, pages, chosen, weights):
    for least in THRESHOLDS:
        right = wrong = none = invented = empty = 0
        for page in np.flatnonzero(chosen):
            odds = pages.odds(page, weights)
            best = int(odds[1:].argmax()) + 1 if len(odds) > 1 else 0
            given = best if best and odds[best] >= least else 0
            if not pages.rows[page]["gold"]:
                empty, invented = empty + 1, invented + bool(given)
            elif not given:
                none += 1
            elif given == pages.right[page]:
                right += 1
            else:
                wrong += 1
        total = right + wrong + none
        print(f"{name:<12} from {least:.2f}  right {right} of {total} ({right / total:.3f})  precision {right / max(1, right + wrong):.3f}  invented {invented} of {empty}", flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("what", choices=sorted(HEADS))
    ap.add_argument("rows")
    ap.add_argument("--out")
    a = ap.parse_args()
    pages = Pages(a.rows)
    pages.count(a.what)
    penalty = PENALTY[a.what]
    weights = fit(pages, penalty)
    report("development", pages, ~pages.held, weights)
    report("held", pages, pages.held, weights)
    told = sorted(((round(float(w), 2), name) for w, name in zip(weights, pages.names)), key=lambda pair: -pair[0])
    kept = [(w, name) for w, name in told if abs(w) >= 0.03 or name == "bias"]
    if a.out:
        name, head = HEADS[a.what]
        lines = "".join(f"  {sign if sign.isalpha() else json.dumps(sign)}: {w:g},\n" for w, sign in kept)
        with open(a.out, "w", encoding="utf8") as out:
            out.write(f"{head.format(penalty=penalty)}export const {name}: Readonly<Record<string, number>> = {{\n{lines}}};\n")
    else:
        print(" ".join(f"{sign} {w:g}" for w, sign in kept))


if __name__ == "__main__":
    main()
