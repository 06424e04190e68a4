"""Documents as the encoder sees them: subwords with exact offsets, three features each, and labels.

Offsets are UTF-16 code units of the text, half-open; texts hold no astral characters (checked),
so Python's own offsets are the same. The runtime computes the same features by the same rules.
Labels of a role are BIO (0, 1, 2). A link leads from a subword of a source or content to the first
subword of its cue, and from a subword of a cue to the first one of its source. The machine-made syntax layer is an optional second teacher.
"""
import gzip
import json
import os
import random
import re
from dataclasses import dataclass, field

import numpy as np
from tokenizers import BertWordPieceTokenizer

SOURCE_CUE, CONTENT_CUE, CUE_SOURCE, NOWHERE = 0, 1, 2, -1
ROLES = ("source", "cue", "content")
WORD = re.compile(r"\w+")
UNIT = re.compile(r"\w+(?:['’-]\w+)*|[^\w\s]")
MARK = re.compile(r"''|``|‘‘|’’|[\"“”„‟«»]")
OPENING = {"“", "„", "‟", "«", "``", "‘‘"}
CLOSING = {"”", "»", "’’"}


@dataclass
class Document:
    name: str
    text: str
    starts: np.ndarray
    ends: np.ndarray
    ids: np.ndarray
    features: np.ndarray                  # [n, 3] case, quote, place
    units: list                           # (start, end, first subword) of every word or single mark
    quotations: list                      # (start, end) with the marks
    tags: np.ndarray = None               # [n, 3]
    links: list = field(default_factory=list)   # (kind of link, subword, first subword it leads to)
    syntax: np.ndarray = None             # [n, 4] part of speech, relation, entity, head subword; -100 unknown
    soft: np.ndarray = None               # [n, 9] probabilities of the tags by a teacher
    gold: bool = True                     # False: tags and links are a teacher's too, or there are none
    layers: dict = field(default_factory=dict)  # by head [n] numbers; -100 unknown
    repeat: int = 1                       # times a training epoch reads it, cut anew each time


def quotation_marks(text):
    """Per character 0 outside, 1 inside, 2 a double quotation mark; and the quotations themselves."""
    state, quotations = np.zeros(len(text) + 1, np.int64), []
    for line in re.finditer(r"[^\n]+", text):
        opened = None
        for mark in MARK.finditer(text, line.start(), line.end()):
            glyph = mark.group()
            opens = glyph in OPENING or (glyph not in CLOSING and opened is None)
            if opens and opened is None:
                opened = mark.start()
            elif not opens and opened is not None:
                state[opened:mark.start()] = 1
                quotations.append((opened, mark.end()))
                opened = None
        if opened is not None:
            state[opened:line.end()] = 1
            quotations.append((opened, line.end()))
        for mark in MARK.finditer(text, line.start(), line.end()):
            state[mark.start():mark.end()] = 2
    return state, quotations


def letter_case(word):
    if not any(c.isalpha() for c in word):
        return 0
    if word == word.lower():
        return 1
    if len(word) > 1 and word == word.upper():
        return 3
    if word[0] != word[0].lower() and word[1:] == word[1:].lower():
        return 2
    return 4


def read_text(name, text, tokenizer):
    assert all(ord(c) <= 0xFFFF for c in text), name
    encoded = tokenizer.encode(text, add_special_tokens=False)
    starts = np.array([s for s, _ in encoded.offsets], np.int64)
    ends = np.array([e for _, e in encoded.offsets], np.int64)
    ids = np.array(encoded.ids, np.int64)
    case = np.zeros(len(text) + 1, np.int64)
    for word in WORD.finditer(text):
        case[word.start():word.end()] = letter_case(word.group())
    quote, quotations = quotation_marks(text)
    place, headline = np.zeros(len(ids), np.int64), False
    for line in re.finditer(r"[^\n]+", text):
        a, b = np.searchsorted(starts, [line.start(), line.end()])
        if a < b and line.group().strip():
            place[a] = 1
            if not headline:
                place[a:b], headline = 2, True
    features = np.stack([case[starts], quote[starts], place], 1) if len(ids) else np.zeros((0, 3), np.int64)
    units = []
    for unit in UNIT.finditer(text):
        k = int(np.searchsorted(starts, unit.start()))
        if k < len(ids) and starts[k] < unit.end():
            units.append((unit.start(), unit.end(), k))
    return Document(name, text, starts, ends, ids, features, units, quotations)


def label(document, attributions):
    n = len(document.ids)
    document.tags, document.links = np.zeros((n, 3), np.int64), []

    def covered(span):
        return range(int(np.searchsorted(document.ends, span[0], "right")), int(np.searchsorted(document.starts, span[1], "left")))

    for a in attributions:
        source = covered(a["source"][0]) if a["source"] else ()
        cue = covered(a["cue"][0]) if a["cue"] else ()
        for r, role in enumerate(ROLES):
            for span in a[role]:
                for i in covered(span):
                    document.tags[i, r] = 2
                    if role == "cue":
                        document.links.append((CUE_SOURCE, i, source[0] if len(source) else NOWHERE))
                    elif len(cue):
                        document.links.append((SOURCE_CUE if role == "source" else CONTENT_CUE, i, cue[0]))
    for a in attributions:      # a first subword stays a beginning where spans meet
        for r, role in enumerate(ROLES):
            for span in a[role]:
                if len(covered(span)):
                    document.tags[covered(span)[0], r] = 1


def rows(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def load(folder, part, vocab, syntax=False, limit=None, others=False):
    """Documents of `train` or `dev` under folder/polnear, labelled by the first annotator; `others`: once more by each other one."""
    tokenizer = BertWordPieceTokenizer(vocab, lowercase=True)
    documents = []
    for row in rows(os.path.join(folder, "polnear", f"{part}.jsonl.gz")):
        for person in row["annotations"][:None if others else 1]:
            document = read_text(row["doc"], row["text"], tokenizer)
            label(document, person["attributions"])
            documents.append(document)
        if limit and len(documents) >= limit:
            break
    return (documents, add_syntax(folder, part, documents)) if syntax else (documents, None)


def load_unlabelled(folder, names, vocab):
    """Documents of other corpora, texts only; damaged ones left out."""
    tokenizer = BertWordPieceTokenizer(vocab, lowercase=True)
    return [read_text(f"{name}/{row['doc']}", row["text"], tokenizer)
            for name in names for row in rows(os.path.join(folder, f"{name}.jsonl.gz")) if not row.get("damaged")]


def add_syntax(folder, part, documents):
    """Fills `syntax`; returns how many labels each of its three first columns has."""
    by_name, names = {}, ({}, {}, {})
    for document in documents:
        by_name.setdefault(document.name, []).append(document)
    for row in rows(os.path.join(folder, "polnear", f"{part}.corenlp.jsonl.gz")):
        if row["doc"] not in by_name:
            continue
        document = by_name[row["doc"]][0]
        document.syntax = np.full((len(document.ids), 4), -100, np.int64)
        for sentence in row["sentences"]:
            first = [int(np.searchsorted(document.ends, t[0], "right")) for t in sentence["tokens"]]
            for k, token in enumerate(sentence["tokens"]):
                if first[k] >= len(document.ids):
                    continue
                head = sentence["head"][k]
                found = (token[3], sentence["deprel"][k], token[4])
                document.syntax[first[k], :3] = [names[c].setdefault(found[c], len(names[c])) for c in range(3)]
                document.syntax[first[k], 3] = first[head - 1] if head else first[k]
        for again in by_name[row["doc"]][1:]:
            again.syntax = document.syntax
    return [len(n) for n in names]


def even_windows(n, window, shared):
    """Where to read a document of n subwords: [start, end) windows, neighbours sharing `shared`."""
    room, out, start = window - 2, [], 0
    while True:
        out.append((start, min(start + room, n)))
        if start + room >= n:
            return out
        start += room - shared


def shifted_windows(n, window, shortest, chance):
    """The same for training: cut anew each epoch, so a subword is met with ever different context."""
    room = window - 2
    if n <= room:
        return [(0, n)]
    cuts = [0] + list(range(chance.randint(shortest, room), n, room)) + [n]
    return [(a, b) for a, b in zip(cuts, cuts[1:]) if b > a]


def epoch_batches(documents, config, epoch):
    """Batches of (document index, start, end), alike in length; depends on seed and epoch only."""
    chance = random.Random(config["seed"] * 1000 + epoch)
    windows = [(d, a, b) for d, document in enumerate(documents) if len(document.ids) for _ in range(document.repeat)
               for a, b in shifted_windows(len(document.ids), config["window"], config["shortest_first_cut"], chance)]
    windows.sort(key=lambda w: (w[2] - w[1]) + chance.random() * 24)
    batches, batch = [], []
    for w in windows:
        longest = max([w[2] - w[1]] + [b - a for _, a, b in batch]) + 2
        if batch and longest * (len(batch) + 1) > config["subwords_per_batch"]:
            batches.append(batch)
            batch = []
        batch.append(w)
    batches.append(batch)
    chance.shuffle(batches)
    return batches


def tag_targets(document, a, b, trust):
    """[n, 3, 3] probabilities to learn: the labels, mixed with a teacher's where it gave any."""
    hard = np.eye(3, dtype=np.float32)[document.tags[a:b]]
    if document.soft is None:
        return hard
    soft = document.soft[a:b].reshape(-1, 3, 3).astype(np.float32)
    return (1 - trust) * hard + trust * soft if document.gold else soft


def tensors(documents, batch, special, trust=0.0):
    """One padded batch. Positions: 0 is [CLS]; subword i of a window stands at i - start + 1."""
    size, longest = len(batch), max(b - a for _, a, b in batch) + 2
    ids = np.full((size, longest), special["pad"], np.int64)
    features, mask = np.zeros((size, longest, 3), np.int64), np.zeros((size, longest), np.int64)
    tags, syntax = np.zeros((size, longest, 3, 3), np.float32), np.full((size, longest, 4), -100, np.int64)
    links, names = {}, {name for d, _, _ in batch for name in documents[d].layers}
    layers = {name: np.full((size, longest), -100, np.int64) for name in sorted(names)}
    for row, (d, a, b) in enumerate(batch):
        document, n = documents[d], b - a
        ids[row, 0], ids[row, 1:n + 1], ids[row, n + 1] = special["first"], document.ids[a:b], special["last"]
        features[row, 1:n + 1], mask[row, :n + 2] = document.features[a:b], 1
        for name, layer in document.layers.items():
            layers[name][row, 1:n + 1] = layer[a:b]
            if name == "arc":       # to places in the window; the root is its first place
                head = layer[a:b]
                inside = (head >= a) & (head < b)
                layers[name][row, 1:n + 1] = np.where(inside, head - a + 1, np.where(head == -1, 0, -100))
        if document.tags is None:
            continue
        tags[row, 1:n + 1] = tag_targets(document, a, b, trust)
        for relation, i, cue in document.links:
            if a <= i < b:
                links.setdefault((row, i - a + 1, relation), set()).add(cue - a + 1 if a <= cue < b else 0)
        if document.syntax is not None:
            syntax[row, 1:n + 1] = document.syntax[a:b]
            head = syntax[row, 1:n + 1, 3]
            syntax[row, 1:n + 1, 3] = np.where((head >= a) & (head < b), head - a + 1, -100)
    return {"ids": ids, "features": features, "mask": mask, "tags": tags, "syntax": syntax, "links": links, "layers": layers}


def special_ids(vocab):
    words = {w.rstrip("\n"): k for k, w in enumerate(open(vocab, encoding="utf-8"))}
    return {"pad": words["[PAD]"], "first": words["[CLS]"], "last": words["[SEP]"], "hidden": words["[MASK]"], "word": words["!"]}
