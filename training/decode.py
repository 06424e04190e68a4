"""From the encoder's numbers to statements, by the rules that the runtime follows too.

Every role is read off by itself, word by word (a word speaks through its first subword), so a word
may have two roles. A content goes to the one cue that its subwords point to most, a source to
every cue it points to often enough. A quotation that is mostly content is content as a whole.
"""
import numpy as np

from data import ROLES, even_windows

O, B, I = 0, 1, 2


def owners(windows, n):
    """For every subword the window in which it is farthest from an edge; the earlier one on a tie."""
    best, owner = np.full(n, -1, np.int64), np.zeros(n, np.int64)
    for w, (a, b) in enumerate(windows):
        distance = np.minimum(np.arange(a, b) - a, b - 1 - np.arange(a, b))
        better = distance > best[a:b]
        best[a:b][better], owner[a:b][better] = distance[better], w
    return owner


def read(document, run, config):
    """Encoder outputs for a document: tags [n, 3, 3] as log-probabilities, and the links of each window."""
    n = len(document.ids)
    windows = even_windows(n, config["window"], config["shared"])
    outputs = [run(document, a, b) for a, b in windows]
    owner, tags = owners(windows, n), np.zeros((n, 3, 3), np.float32)
    for w, (a, b) in enumerate(windows):
        mine = np.flatnonzero(owner[a:b] == w)
        tags[a + mine] = outputs[w][0][1 + mine].reshape(-1, 3, 3)
    tags = tags - np.log(np.exp(tags - tags.max(2, keepdims=True)).sum(2, keepdims=True)) - tags.max(2, keepdims=True)
    return {"tags": tags, "owner": owner, "windows": windows, "links": [o[1:] for o in outputs]}


def best_path(scores, steps):
    """The best BIO sequence of words [m, 3] when going from one tag to the next scores too; never O, I."""
    steps = np.array(steps, np.float64)
    steps[O, I] = -1e9
    total, back = scores[0].astype(np.float64), np.zeros((len(scores), 3), np.int64)
    total[I] = -1e9
    for k in range(1, len(scores)):
        reached = total[:, None] + steps
        back[k] = reached.argmax(0)
        total = reached.max(0) + scores[k]
    path = [int(total.argmax())]
    for k in range(len(scores) - 1, 0, -1):
        path.append(int(back[k, path[-1]]))
    return path[::-1]


def spans_of(scores, steps):
    """[first, last] words of each span of one role."""
    out = []
    for k, tag in enumerate(best_path(scores, steps)):
        if tag == B:
            out.append([k, k])
        elif tag == I:
            out[-1][1] = k
    return out


def subwords(document, span):
    last = span[1] + 1
    return document.units[span[0]][2], document.units[last][2] if last < len(document.units) else len(document.ids)


def link_table(document, found, spans, targets, relation):
    """Share of each span that points to each target: [spans, 1 + targets], column 0 for none in sight."""
    table, starts = np.zeros((len(spans), 1 + len(targets)), np.float32), np.array([document.units[t[0]][2] for t in targets], np.int64)
    for s, span in enumerate(spans):
        i, j = subwords(document, span)
        for w in sorted(set(found["owner"][i:j].tolist())):
            a, b = found["windows"][w]
            mine = i + np.flatnonzero(found["owner"][i:j] == w)
            seen = np.flatnonzero((starts >= a) & (starts < b))
            dependent, head = found["links"][w]
            columns = np.concatenate([[0], starts[seen] - a + 1])
            scores = dependent[mine - a + 1, relation] @ head[columns, relation].T
            scores = np.exp(scores - scores.max(1, keepdims=True))
            table[s][np.concatenate([[0], seen + 1])] += (scores / scores.sum(1, keepdims=True)).sum(0)
        table[s] /= j - i
    return table


def complete_quotations(document, spans, taken, share):
    """A content that covers most of a quotation covers all of it, marks included, up to words of other roles."""
    starts, ends = [u[0] for u in document.units], [u[1] for u in document.units]
    content = np.full(len(starts), -1, np.int64)
    for s, (a, b) in enumerate(spans):
        content[a:b + 1] = s
    for start, end in document.quotations:
        a, b = int(np.searchsorted(starts, start)), int(np.searchsorted(ends, end, "right"))
        inside = content[a:b]
        if not len(inside) or (inside >= 0).mean() < share or taken[a:b].any():
            continue
        k = np.flatnonzero(inside >= 0)
        inside[:k[0]], inside[k[-1]:] = inside[k[0]], inside[k[-1]]
        for x, y in zip(k, k[1:]):
            inside[x + 1:y] = inside[x]
    out = []
    for k, s in enumerate(content):
        if s >= 0:
            if k and content[k - 1] == s and out:
                out[-1][1] = k
            else:
                out.append([k, k])
    return out


def decode(document, found, settings):
    """Statements as {role: [[start, end], ...]}, in the order of their cues and quotations."""
    if not document.units:
        return []
    words = found["tags"][[u[2] for u in document.units]].copy()
    for r, role in enumerate(ROLES):
        words[:, r, 1:] += settings["enter"][role]
    sources, cues, contents = (spans_of(words[:, r], settings["steps"][role]) for r, role in enumerate(ROLES))
    if settings["whole_quotation"] < 1:
        taken = np.zeros(len(document.units), bool)
        for a, b in cues + sources:
            taken[a:b + 1] = True
        contents = complete_quotations(document, contents, taken, settings["whole_quotation"])
    statements = [{"source": [], "cue": [c], "content": [], "links": []} for c in cues]
    alone = []
    for span, row in zip(contents, link_table(document, found, contents, cues, 1)):
        k = int(row.argmax())
        if k:
            statements[k - 1]["content"].append(span)
            statements[k - 1]["links"].append(float(row[k]))
        else:
            alone.append((span, row))
    for span, row in alone:
        quoted = any(a <= document.units[span[0]][0] + 1 and document.units[span[1]][1] <= b + 1 for a, b in document.quotations)
        free = [k for k in range(1, len(row)) if not statements[k - 1]["content"] and row[k] > settings["rescue"]]
        if free:
            k = max(free, key=lambda k: row[k])
            statements[k - 1]["content"].append(span)
            statements[k - 1]["links"].append(float(row[k]))
        elif quoted:
            statements.append({"source": [], "cue": [], "content": [span], "links": [1.0]})
    for k, chosen in enumerate(sources_of(document, found, sources, cues, settings)):
        statements[k]["source"] = [sources[i] for i in chosen]
    plain = found["tags"][[u[2] for u in document.units]]
    return [{**{role: [[document.units[a][0], document.units[b][1]] for a, b in s[role]] for role in ROLES},
             "evidence": [surety(plain[:, 2], s["content"]), surety(plain[:, 1], s["cue"]), float(np.log(np.mean(s["links"]) + 1e-6))]}
            for s in statements if s["content"]]


def sources_of(document, found, sources, cues, settings):
    """For each cue the places of its sources: the one it points to and is pointed to by most, or none;
    a source that no cue has chosen goes to every cue that it points to often enough, at least the first."""
    if not sources or not cues:
        return [[] for _ in cues]
    points = link_table(document, found, sources, cues, 0)[:, 1:]
    asks = link_table(document, found, cues, sources, 0)
    both = points.T + asks[:, 1:]
    chosen = [[int(row.argmax())] if row.max() > settings["no_source"] * asks[k, 0] else [] for k, row in enumerate(both)]
    taken = {i for row in chosen for i in row}
    for i in range(len(sources)):
        if i not in taken:
            for k in range(len(cues)):
                if points[i, k] > settings["source_link"] or k == points[i].argmax():
                    chosen[k] = sorted({*chosen[k], i})
    return chosen


def surety(scores, spans):
    """Mean log-probability that the words of the spans have the role at all."""
    words = [k for a, b in spans for k in range(a, b + 1)]
    return float(np.log1p(-np.exp(np.minimum(scores[words, O], -1e-6))).mean()) if words else 0.0


def as_line(document, statements):
    """The product's form, one document: what the judge reads."""
    def spans(pairs):
        return [{"start": a, "end": b, "text": document.text[a:b]} for a, b in pairs]
    return {"origin": {"path": document.name + ".txt", "sha256": ""}, "text": document.text,
            "statements": [{"source": spans(s["source"]) or None, "cue": spans(s["cue"]), "content": spans(s["content"])} for s in statements]}
