"""Where punctuation hangs in Universal Dependencies: on the unit that it opens, closes or sets apart.

Marks in pairs hang on the top of what is between them, other marks on the highest word of the phrase
beside them that depends on something on the other side, so that no arc crosses another.
"""

OPENING = {"(": ")", "[": "]", "{": "}", "“": "”", "‘": "’", "``": "''"}
SET_APART = {"appos", "acl", "advcl", "parataxis", "advmod", "obl", "nmod", "discourse", "dep"}


def attach(nodes):
    """Hangs every mark anew; the heads of words stay as they are."""
    words = [i for i, node in enumerate(nodes) if node.dep != "punct"]
    if not words or any(nodes[i].head is not None and nodes[nodes[i].head].dep == "punct" for i in words):
        return
    paired = pairs(nodes)
    commas = {}
    for mark, node in enumerate(nodes):
        if node.dep != "punct":
            continue
        if mark in paired:
            low, high = paired[mark]
            inside = [i for i in words if low < i < high]
            tops = [i for i in inside if nodes[i].head is None or not low < nodes[i].head < high]
            if tops:
                node.head = tops[0]
                continue
        node.head = beside(nodes, words, mark, commas)


def beside(nodes, words, mark, commas):
    left = max((i for i in words if i < mark), default=None)
    right = min((i for i in words if i > mark), default=None)
    if left is not None:
        left = climb(nodes, left, lambda head: head < mark, commas if right is not None else {})
    if right is not None:
        right = climb(nodes, right, lambda head: head > mark, {})
    if right is None or left is None:
        return left if right is None else right
    if left in commas:
        return left
    above = nodes[right].head
    if above is not None and above < mark:
        commas[right] = mark
        return right
    return left


def climb(nodes, i, same_side, commas):
    """Up while the head is on the same side; a unit that a comma opened ends at its closing one."""
    while nodes[i].head is not None and same_side(nodes[i].head):
        if i in commas and nodes[i].dep in SET_APART and nodes[i].head < commas[i]:
            return i
        i = nodes[i].head
    return i


def pairs(nodes):
    """Index of each mark of a pair -> the two indexes. Straight double quotation marks open and close by turns."""
    out, open_marks, straight = {}, [], None
    for i, node in enumerate(nodes):
        form = node.form
        if form == '"':
            if straight is None:
                straight = i
            else:
                out[straight] = out[i] = (straight, i)
                straight = None
        elif form in OPENING:
            open_marks.append(i)
        elif open_marks and form == OPENING[nodes[open_marks[-1]].form]:
            low = open_marks.pop()
            out[low] = out[i] = (low, i)
    return out
