#!/usr/bin/env python3
"""More labelled dumps than the checked ones: HTML pages flattened and labelled where two extractors agree.

  silver.py pages OUT.jsonl DATA/trafilatura-1.jsonl.gz DATA/trafilatura-2.jsonl.gz DATA/htmldate.jsonl.gz
  node training/pages/readability.mjs OUT.jsonl > readability.jsonl
  silver.py label OUT.jsonl readability.jsonl extra.jsonl.gz DATA/dumps.jsonl.gz DATA/dumps-agreed.jsonl.gz

A line is body when it lies, in order, in what trafilatura and in what readability keeps; chrome when in neither; else
unsure. On the checked dumps, which are left out of the result, 4 of 62,868 labels differ from theirs. Pages on which the two differ much
teach headlines only. Needs trafilatura and lxml_html_clean; DATA/flatten.py flattens."""
import base64
import gzip
import hashlib
import html
import json
import re
import sys
import unicodedata
from pathlib import Path

LONG = 35  # letters of a line that is found wherever it stands
MOST_DISPUTED = 0.2  # of the body's words; above it the lines teach nothing
LEAST_BODY, LEAST_CHROME, MOST_LINES = 80, 20, 2500


def fold(text):
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", str(text)).lower()).strip()


def tight(text):
    return fold(text).replace(" ", "")


def kept(lines, text):
    """Which lines lie in the text, in its order: long ones as anchors (heaviest chain), short ones between anchors."""
    text, tights = tight(text), [tight(line) for line in lines]
    found = [(i, text.find(t), len(t)) for i, t in enumerate(tights) if len(t) >= LONG and t in text]
    best, before = [n for _, _, n in found], [-1] * len(found)
    for k, (_, at, n) in enumerate(found):
        for j in range(max(0, k - 300), k):
            if found[j][1] + found[j][2] <= at and best[j] + n > best[k]:
                best[k], before[k] = best[j] + n, j
    chain, k = [], max(range(len(found)), key=best.__getitem__, default=-1)
    while k >= 0:
        chain.append(found[k])
        k = before[k]
    chain.reverse()
    got = [False] * len(lines)
    for i, _, _ in chain:
        got[i] = True
    if not chain:
        return got
    end = chain[0][1]
    for i in range(chain[0][0] - 1, -1, -1):  # upwards from the first anchor
        if tights[i] and text[:end].endswith(tights[i]):
            got[i], end = True, end - len(tights[i])
    for (i, at, n), (low, limit, _) in zip(chain, chain[1:] + [(len(lines), len(text), 0)]):
        at += n
        for j in range(i + 1, low):
            hit = text.find(tights[j], at, limit) if tights[j] else -1
            if 0 <= hit <= at + 30 + 2 * len(tights[j]):
                got[j], at = True, hit + len(tights[j])
    return got


def og_title(text):
    for pattern in (r'property=["\']og:title["\'][^>]{0,20}content=(["\'])(.{0,300}?)\1', r'content=(["\'])(.{0,300}?)\1[^>]{0,40}property=["\']og:title["\']'):
        match = re.search(r"<meta[^>]{0,200}" + pattern, text, re.I | re.S)
        if match:
            return html.unescape(match.group(2)).strip()
    return None


def pages(out, *files):
    seen = set()
    with open(out, "w", encoding="utf8") as f:
        for path in files:
            for line in gzip.open(path, "rt", encoding="utf8"):
                row = json.loads(line)
                key = hashlib.sha1(row.get("html", "").encode()).hexdigest()
                if "html" in row and key not in seen:
                    seen.add(key)
                    f.write(json.dumps({"id": row["id"], "url": row["url"], "html": row["html"], "title": (row.get("gold") or {}).get("title")}) + "\n")


def labelled(row, readable, flatten, extract):
    text = flatten.decode(base64.b64decode(row["html"]))
    lines = flatten.lines(text)
    if not 0 < len(lines) <= MOST_LINES:
        return None
    heads = {fold(t) for t in (row["title"], og_title(text)) if t} - {""}
    one, two = kept(lines, extract(text) or ""), kept(lines, "\n".join(readable))
    words = {"body": 0, "chrome": 0, "unsure": 0, "headline": 0}
    labels = []
    for line, a, b in zip(lines, one, two):
        folded = fold(line)
        label = "headline" if folded in heads else "unsure" if not folded or a != b else "body" if a else "chrome"
        words[label] += len(folded.split())
        labels.append(label)
    if words["body"] < LEAST_BODY or words["chrome"] < LEAST_CHROME:
        return None
    if words["unsure"] > MOST_DISPUTED * words["body"]:
        if not words["headline"]:
            return None
        labels = [x if x == "headline" else "unsure" for x in labels]
    sep = "\n" if int(hashlib.md5(row["id"].encode()).hexdigest(), 16) % 2 else "\n\n"
    return {"id": row["id"], "url": row["url"], "sep": sep, "lines": [{"t": t, "y": y} for t, y in zip(lines, labels)]}


def label(source, readable, out, *checked):
    sys.path.insert(0, str(Path(checked[0]).parent))
    import flatten
    import trafilatura

    done = {json.loads(line)["page"] for path in checked for line in gzip.open(path, "rt", encoding="utf8", newline="\n") if line.strip()}
    readables = {row["id"]: row["lines"] for row in map(json.loads, open(readable, encoding="utf8"))}
    with gzip.open(out, "wt", encoding="utf8") as f:
        for line in open(source, encoding="utf8"):
            row = json.loads(line)
            made = None if row["id"] in done else labelled(row, readables.get(row["id"], []), flatten, trafilatura.extract)
            if made:
                f.write(json.dumps(made, ensure_ascii=False) + "\n")


{"pages": pages, "label": label}[sys.argv[1]](*sys.argv[2:])
