"""Labels for further heads: sentences, tags and trees from Universal Dependencies, names from span files.

A document carries `layers`: by head one number a subword, -100 where nothing is known. A word speaks
through its first subword, or through the next one where that already speaks for the word before
("do|n't"); a word without a subword of its own ("not" in "cannot") is left out, and what hangs on
it hangs on its head. Texts that several corpora share are one document.
"""
import gzip
import json
import os
from dataclasses import dataclass

import numpy as np
from tokenizers import BertWordPieceTokenizer

from data import read_text, rows

UNKNOWN, ROOT = -100, -1
NAMES = {"Person": "PER", "Organization": "ORG", "Location": "GPE", "Facility": "FAC", "NORP": "NORP", "Misc": "MISC", "Product": "MISC",
         "person": "PER", "person_group": "NORP", "organization": "ORG", "place": "GPE", "event": "EVENT",
         "object": "MISC", "abstract": "MISC", "animal": "MISC", "plant": "MISC", "substance": "MISC"}
PARTLY = ("ner/gum-open", "ner/uner")     # adjectives such as Chinese are not annotated there


@dataclass
class Word:
    start: int
    end: int
    upos: str
    xpos: str
    head: int           # place of the head in the sentence, from 1; 0 for the root
    relation: str


def read_trees(path):
    """Documents of a CoNLL-U file: (name, text, [sentence of Words])."""
    documents, text, sentences, words, name, forms, part, space = [], "", [], [], "", [], False, ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                if sentences:
                    documents.append((name, text, sentences))
                name, text, sentences, space = line.split("=", 1)[-1].strip(), "", [], ""
            elif line.startswith("# newpar"):
                part = True
            elif line.startswith("# text ="):
                text += ("\n\n" if part else space) if text else ""
                start, part = len(text), False
                text += line[len("# text = "):]
            elif line and line[0] != "#":
                forms.append(line.split("\t"))
            elif not line and forms:
                words, space = place(forms, text, start)
                sentences.append(words)
                forms = []
    return documents + [(name, text, sentences)]


def place(forms, text, at):
    """Words of one sentence with their places in the text from `at` on, and what follows it before the next."""
    words, space, within, last = [], " ", None, 0
    for form in forms:
        if "." in form[0]:
            continue
        while not within and text[at].isspace():
            at += 1
        if "-" in form[0]:
            first, last = map(int, form[0].split("-"))
            within, space = (at, at + len(form[1])), "" if "SpaceAfter=No" in form[9] else " "
            exact = form[1] == "".join(f[1] for f in forms if f[0].isdigit() and first <= int(f[0]) <= last)
            continue
        start, end = within if within and not exact else (at, at + len(form[1]))
        at = end
        if within and int(form[0]) == last:
            at, within = within[1], None
        elif not within:
            space = "" if "SpaceAfter=No" in form[9] else " "
        words.append(Word(start, end, form[3], form[4], int(form[6]), form[7]))
    return words, space


def speakers(document, words):
    """For each word, in order, the subword that speaks for it; -1 for none."""
    out, last = [], -1
    for word in words:
        k = max(int(np.searchsorted(document.ends, word.start, "right")), last + 1)
        fits = k < len(document.ids) and document.starts[k] < word.end
        out.append(k if fits else -1)
        last = k if fits else last
    return out


def empty(n):
    return np.full(n, UNKNOWN, np.int64)


def add_trees(document, sentences, labels):
    n = len(document.ids)
    layers = {name: empty(n) for name in ("sentence", "upos", "xpos", "arc", "relation")}
    layers["sentence"][:] = 0
    spoken = speakers(document, [w for s in sentences for w in s])
    first = 0
    for words in sentences:
        mine = spoken[first:first + len(words)]
        first += len(words)
        if any(k >= 0 for k in mine):
            layers["sentence"][next(k for k in mine if k >= 0)] = 1
        for word, k in zip(words, mine):
            if k < 0:
                continue
            head = word.head
            while head and mine[head - 1] < 0:
                head = words[head - 1].head
            layers["upos"][k], layers["xpos"][k] = number(labels["upos"], word.upos), number(labels["xpos"], word.xpos)
            layers["arc"][k], layers["relation"][k] = (mine[head - 1] if head else ROOT), number(labels["relation"], word.relation)
    document.layers.update(layers)


def add_names(document, row, corpus, labels):
    layer, tokens = empty(len(document.ids)), row["offsets"]
    tags = ["O"] * len(tokens)
    for a, b, kind in row["entities"]:
        if kind in NAMES:
            tags[a:b] = ["B-" + NAMES[kind]] + ["I-" + NAMES[kind]] * (b - a - 1)
    begins = {a for a, _ in row.get("sentences", ())}
    spoken = speakers(document, [Word(a, b, "", "", 0, "") for a, b in tokens])
    for t, (k, tag) in enumerate(zip(spoken, tags)):
        unsure = corpus.startswith(PARTLY) and tag == "O" and row["tokens"][t][:1].isupper() and t not in begins
        if k >= 0 and not unsure:
            layer[k] = number(labels["name"], tag)
    document.layers["name"] = layer


def number(labels, label):
    if label not in labels:
        labels.append(label)
    return labels.index(label)


def add_layers(folder, corpora, vocab, documents, limit=None, repeat=None):
    """Labels the documents with the corpora of every head, appending those not there yet; an epoch reads trees
    and names as often as `repeat` says. Returns the labels by head."""
    tokenizer = BertWordPieceTokenizer(vocab, lowercase=True)
    by_text = {d.text: d for d in documents}
    labels = {"sentence": ["inside", "begins"], "upos": [], "xpos": [], "relation": ["root"], "name": ["O"]}

    def document_of(name, text):
        if text not in by_text:
            by_text[text] = read_text(name, text, tokenizer)
            by_text[text].gold = False
            documents.append(by_text[text])
        return by_text[text]

    for corpus in corpora["trees"]:
        for name, text, sentences in read_trees(os.path.join(folder, corpus + ".conllu.gz"))[:limit]:
            document = document_of(f"{corpus}/{name}", text)
            add_trees(document, sentences, labels)
            document.repeat = repeat["trees"] if repeat else 1
    for corpus in corpora["names"]:
        for k, row in enumerate(rows(os.path.join(folder, corpus + ".jsonl.gz"))):
            if not row.get("damaged") and (limit is None or k < limit):
                document = document_of(f"{corpus}/{row['doc']}", row["text"])
                add_names(document, row, corpus, labels)
                document.repeat = max(document.repeat, repeat["names"] if repeat else 1)
    return labels
