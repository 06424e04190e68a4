"""Quick dev scores of the further heads, on gold words: a guide while training, not the judge's figures."""
import os

import numpy as np
import torch

from data import even_windows, read_text, rows, special_ids, tensors
from decode import owners
from layers import ROOT, UNKNOWN, add_names, add_trees, read_trees
from tokenizers import BertWordPieceTokenizer


def outputs(model, document, config, special):
    """Every further output [n, width], each subword from the window that answers for it, and the root's head vectors."""
    n = len(document.ids)
    windows = even_windows(n, config["window"], config["shared"])
    owner, out = owners(windows, n), {}
    for w, (a, b) in enumerate(windows):
        batch = tensors([document], [(0, a, b)], special)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            found = model(*(torch.from_numpy(batch[k]) for k in ("ids", "features", "mask")))[3]
        mine = np.flatnonzero(owner[a:b] == w)
        for name, values in found.items():
            values = values[0].float().numpy()
            out.setdefault(name, np.zeros((n, values.shape[1]), np.float32))[a + mine] = values[1 + mine]
            if name == "arc_head":
                out.setdefault("root", np.zeros((n, values.shape[1]), np.float32))[a + mine] = values[0]
    return out


def score_trees(out, document, labels, counts):
    layers = document.layers
    starts = np.flatnonzero(layers["sentence"] == 1)
    guess = out["sentence"].argmax(1)
    counts["sentence"] += np.array([(guess[starts] == 1).sum(), len(starts), (guess == 1).sum()])
    for a, b in zip(starts, [*starts[1:], len(document.ids)]):
        words = a + np.flatnonzero(layers["upos"][a:b] != UNKNOWN)
        if not len(words):
            continue
        scores = out["arc_dependent"][words] @ out["arc_head"][words].T
        np.fill_diagonal(scores, -1e9)
        scores = np.c_[(out["arc_dependent"][words] * out["root"][words]).sum(1), scores]
        best = scores.argmax(1)
        head = np.where(best == 0, ROOT, words[best - 1])
        relation = np.where(best == 0, 0, (out["relation_dependent"][words] + out["relation_head"][words[best - 1]]).argmax(1))
        right = head == layers["arc"][words]
        main = [name.split(":")[0] for name in labels["relation"]]
        same = np.array([main[x] == main[y] if y < len(main) else False for x, y in zip(relation, layers["relation"][words])])
        counts["words"] += np.array([len(words), (out["upos"][words].argmax(1) == layers["upos"][words]).sum(),
                                     (out["xpos"][words].argmax(1) == layers["xpos"][words]).sum(), right.sum(), (right & same).sum()])


def spans(tags):
    found, start = set(), None
    for k, tag in enumerate([*tags, "O"]):
        if start is not None and not (tag == "I-" + tags[start][2:]):
            found.add((start, k, tags[start][2:]))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start = k
            if tag[0] == "I":
                tags = [*tags[:k], "B" + tag[1:], *tags[k + 1:]]
    return found


def f1(right, gold, found):
    return 200 * right / max(1, gold + found)


def further_row(model, weights, labels, data, config, vocab):
    own = {k: v.clone() for k, v in model.state_dict().items()}
    model.load_state_dict(weights)
    model.eval()
    special, tokenizer, row = special_ids(vocab), BertWordPieceTokenizer(vocab, lowercase=True), []
    known = {k: list(v) for k, v in labels.items()}
    for corpus in ("ud/en_ewt-dev", "ud/en_gum-open-dev"):
        counts = {"sentence": np.zeros(3), "words": np.zeros(5)}
        for name, text, sentences in read_trees(os.path.join(data, corpus + ".conllu.gz")):
            document = read_text(name, text, tokenizer)
            add_trees(document, sentences, known)
            score_trees(outputs(model, document, config, special), document, labels, counts)
        n, upos, xpos, uas, las = counts["words"]
        row.append(f"{corpus}: sentences {f1(*counts['sentence']):.1f} upos {100 * upos / n:.1f} xpos {100 * xpos / n:.1f} uas/las {100 * uas / n:.1f}/{100 * las / n:.1f}")
    right = gold = found = 0
    for line in rows(os.path.join(data, "ner/worldwide-dev.jsonl.gz")):
        document = read_text(line["doc"], line["text"], tokenizer)
        add_names(document, line, "ner/worldwide-dev", known)
        layer = document.layers["name"]
        at = np.flatnonzero(layer != UNKNOWN)
        guess = [labels["name"][k] for k in outputs(model, document, config, special)["name"][at].argmax(1)]
        guess = [g.replace("EVENT", "MISC").replace("WORK", "MISC") for g in guess]
        a, b = spans([known["name"][k] for k in layer[at]]), spans(guess)
        right, gold, found = right + len(a & b), gold + len(a), found + len(b)
    model.load_state_dict(own)
    model.train()
    return "  ".join(row) + f"  worldwide-dev: names {f1(right, gold, found):.1f}"
