"""How much of each block of a page belongs to the article, 0 to 1: what teachers keep of it, each weighed by how well
it did on the wanted and unwanted segments of that page; the segments themselves go before any teacher."""
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np

WORD = re.compile(r"\w+")
# How much a teacher counts beside the others at the same accuracy.
TEACHERS = {"traf": 1.3, "traf_p": 0.7, "traf_r": 0.7, "readability": 1.0}
GRAM = 4
# A segment of the gold counts as so many blocks.
GOLD = 4


def fold(text):
    return re.sub(r"\s+", " ", text).strip()


def covered(blocks, text):
    """Share of each block's words that the teacher's text has, in runs of four; short lines as whole lines."""
    lines = {fold(line.lstrip("-• ")).lower() for line in text.split("\n")}
    words = [word.lower() for word in WORD.findall(text)]
    grams = {tuple(words[i:i + GRAM]) for i in range(len(words) - GRAM + 1)}
    share = []
    for block in blocks:
        own = [word.lower() for word in WORD.findall(block)]
        if len(own) < GRAM:
            share.append(float(fold(block).lower() in lines))
            continue
        hit = np.zeros(len(own), bool)
        for i in range(len(own) - GRAM + 1):
            if tuple(own[i:i + GRAM]) in grams:
                hit[i:i + GRAM] = True
        share.append(float(hit.mean()))
    return without_strays(blocks, share)


def without_strays(blocks, share):
    """A line that is short or stands twice is only kept where the bulk of the article is."""
    long = [i for i, block in enumerate(blocks) if share[i] > 0.6 and len(WORD.findall(block)) >= 12]
    printings = Counter(fold(block) for block in blocks)
    if long:
        first, last = long[0], long[-1]
        for i, block in enumerate(blocks):
            if share[i] > 0 and not first <= i <= last:
                if printings[fold(block)] > 1 or (len(WORD.findall(block)) < GRAM and not first - 3 <= i <= last + 3):
                    share[i] = 0.0
    return np.array(share)


def kept_by_teachers(folder, page_id):
    kept = json.loads((Path(folder) / f"{page_id}.json").read_text(encoding="utf8"))
    path = Path(folder) / f"{page_id}.readability.txt"
    kept["readability"] = path.read_text(encoding="utf8") if path.exists() else ""
    return kept


def label(blocks, kept, gold):
    """(label, weight, which segment of the gold it holds: 1 wanted, -1 unwanted, 0 none) of every block."""
    if not blocks:
        return np.zeros(0), np.zeros(0), np.zeros(0)
    shares, trust = [], []
    for name, worth in TEACHERS.items():
        text = kept[name]
        shares.append(covered(blocks, text))
        trust.append(worth * accuracy(text, gold) ** 6 * (1.0 if text.strip() else 0.05))
    trust = np.array(trust) / sum(trust)
    y = (np.array(shares) * trust[:, None]).sum(0)
    words = np.array([len(WORD.findall(block)) for block in blocks])
    weight = np.minimum(4, 0.3 + np.sqrt(words) / 3)
    return with_gold(blocks, y, weight, words, gold)


def accuracy(text, gold):
    if not gold or not (gold["with"] or gold["without"]):
        return 0.8
    text = fold(text)
    right = sum(fold(x) in text for x in gold["with"]) + sum(fold(x) not in text for x in gold["without"])
    return (right + 0.8) / (len(gold["with"]) + len(gold["without"]) + 1)


def with_gold(blocks, y, weight, words, gold):
    held = np.zeros(len(blocks))
    folded = [fold(block) for block in blocks]
    for segment in (gold or {}).get("with", []):
        hits = [i for i, block in enumerate(folded) if fold(segment) and fold(segment) in block]
        if hits:
            best = max(hits, key=lambda i: (y[i], words[i]))
            y[best], held[best], weight[best] = 1, 1, max(weight[best], 2) * GOLD
    for segment in (gold or {}).get("without", []):
        hits = [i for i, block in enumerate(folded) if fold(segment) and fold(segment) in block]
        for i in hits:
            # A small part of a long paragraph is not what was meant.
            if held[i] < 1 and (len(fold(segment)) >= 0.3 * len(folded[i]) or words[i] < 25):
                y[i], held[i], weight[i] = 0, -1, max(weight[i], 2) * (GOLD if len(hits) == 1 else GOLD / 2)
    return y, weight, held
