#!/usr/bin/env python3
"""trim.py OUT.jsonl.gz DUMPS.jsonl.gz...: the same pages with little or nothing around the article, as texts come that
somebody has cleaned before: a model that has seen only menus takes a page without any for one."""
import gzip
import hashlib
import json
import random
import sys


def trimmed(row):
    rnd = random.Random(int(hashlib.md5(row["id"].encode()).hexdigest(), 16))
    lines = row["lines"]
    body = [i for i, x in enumerate(lines) if x["y"] == "body"]
    heads = [i for i, x in enumerate(lines) if x["y"] == "headline" and i < body[-1]]
    first = min([body[0]] + heads[-1:])
    keep = [i for i in range(first, body[-1] + 1) if lines[i]["y"] in ("body", "headline") or rnd.random() < 0.6]
    before = [i for i in range(max(0, first - rnd.choice([0, 0, 1, 2, 5])), first)]
    after = [i for i in range(body[-1] + 1, min(len(lines), body[-1] + 1 + rnd.choice([0, 0, 1, 3, 8])))]
    return {**row, "id": row["id"] + "-t", "lines": [lines[i] for i in before + keep + after]}


def fragment(row):
    """One to three paragraphs, with the headline or without it: a short item is an article too."""
    rnd = random.Random(int(hashlib.md5(row["id"].encode()).hexdigest(), 16) + 1)
    lines = row["lines"]
    body = [i for i, x in enumerate(lines) if x["y"] == "body" and len(x["t"]) > 80]
    if not body:
        return None
    first = rnd.choice(body)
    head = [x for x in lines if x["y"] == "headline"][:1] if rnd.random() < 0.5 else []
    return {**row, "id": row["id"] + "-f", "lines": head + [x for x in lines[first : first + rnd.randint(1, 3)] if x["y"] == "body"]}


out, *files = sys.argv[1:]
with gzip.open(out, "wt", encoding="utf8") as f:
    for path in files:
        for line in gzip.open(path, "rt", encoding="utf8", newline="\n"):
            if line.strip():
                row = json.loads(line)
                for made in (trimmed(row), fragment(row)):
                    if made:
                        f.write(json.dumps(made, ensure_ascii=False) + "\n")
