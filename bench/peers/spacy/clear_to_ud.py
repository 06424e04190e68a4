"""Trees of spaCy's English pipelines as Universal Dependencies.

spaCy's English trees follow ClearNLP's conversion of the Penn Treebank: the preposition stands over its
noun, the copula over its predicate, each conjunct under the one before, and relations have other names.
Scored as they come against UD they would lose a third of their heads by convention alone. The rewriting
is by the published descriptions of both schemes and is meant to favour the peer.

A tree is a list of Node; `head` is an index into the list, or None for the root.
"""
from punctuation import attach

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET"}

NAMES = {
    "ROOT": "root", "nsubjpass": "nsubj", "csubjpass": "csubj", "auxpass": "aux", "dobj": "obj", "neg": "advmod",
    "poss": "nmod", "prt": "compound", "relcl": "acl", "quantmod": "advmod", "oprd": "xcomp", "predet": "det",
    "preconj": "cc", "intj": "discourse", "meta": "discourse", "attr": "xcomp", "acomp": "xcomp", "agent": "obl",
    "hmod": "compound", "hyph": "punct", "complm": "mark", "num": "nummod", "number": "nummod", "": "dep",
}


class Node:
    """One word: its surface, tags and place in the tree, and which person's name it is part of, if any."""
    __slots__ = ("form", "lemma", "upos", "tag", "head", "dep", "person")

    def __init__(self, form, lemma, upos, tag, head, dep, person=None):
        self.form, self.lemma, self.upos, self.tag, self.head, self.dep, self.person = form, lemma, upos, tag, head, dep, person


def children(nodes, head):
    return [i for i, node in enumerate(nodes) if node.head == head]


def universal(nodes):
    """Rewrites the tree in place and returns it."""
    for i in range(len(nodes)):
        currency(nodes, i)
    for i in range(len(nodes)):
        conjuncts(nodes, i)
    # From the bottom of the tree up, so that a preposition under a preposition is done first.
    for i in sorted(range(len(nodes)), key=lambda i: -depth(nodes, i)):
        preposition(nodes, i)
    for i in sorted(range(len(nodes)), key=lambda i: -depth(nodes, i)):
        copula(nodes, i)
    for i in range(len(nodes)):
        raised(nodes, i)
    persons(nodes)
    for i in range(len(nodes)):
        rename(nodes, i)
    attach(nodes)
    for node in nodes:
        node.upos = tagged(node)
    return nodes


def tagged(node):
    """Tags that hang on the relation, or that the two schemes see differently."""
    if node.tag == "WRB":
        return "ADV"
    if node.form == "%":
        return "SYM"
    if node.dep == "mark" and node.tag == "IN":
        return "SCONJ"
    return node.upos


def depth(nodes, i):
    steps = 0
    while nodes[i].head is not None and steps <= len(nodes):
        i, steps = nodes[i].head, steps + 1
    return steps


def take_place(nodes, lower, upper):
    """`lower` takes the place of `upper` in the tree; the caller says what becomes of `upper`."""
    nodes[lower].head, nodes[lower].dep = nodes[upper].head, nodes[upper].dep
    nodes[upper].head = lower


def currency(nodes, i):
    """$ 3 million: the sign is the head in UD, the amount its number."""
    node = nodes[i]
    if node.tag == "$" and node.head is not None and nodes[node.head].upos == "NUM":
        amount = node.head
        take_place(nodes, i, amount)
        nodes[amount].dep = "nummod"
        for child in children(nodes, amount):
            if nodes[child].dep not in ("compound", "nummod", "quantmod", "advmod") and child != i:
                nodes[child].head = i


def conjuncts(nodes, i):
    """Conjuncts hang on the first one; a conjunction and a comma on the conjunct that follows."""
    if nodes[i].dep == "conj":
        first, steps = nodes[i].head, 0
        while first is not None and nodes[first].dep == "conj" and steps <= len(nodes):
            first, steps = nodes[first].head, steps + 1
        if first is not None and first != i:
            before = nodes[i].head
            nodes[i].head = first
            for child in [c for c in children(nodes, before) if nodes[c].dep in ("cc", "punct") and before < c < i]:
                nodes[child].head = i


def preposition(nodes, i):
    """in | London: the noun takes the preposition's place, the preposition becomes its case."""
    node = nodes[i]
    if node.dep not in ("prep", "agent", "dative") or node.head is None:
        return
    under = children(nodes, i)
    objects = [c for c in under if nodes[c].dep in ("pobj", "obl", "nmod")] if node.upos in ("ADP", "SCONJ", "VERB", "ADV", "ADJ", "PART") else []
    clauses = [c for c in under if nodes[c].dep in ("pcomp", "ccomp", "advcl") and nodes[c].upos in ("VERB", "AUX")]
    above = nodes[node.head]
    nominal = above.upos in NOMINAL
    if node.dep == "dative" and not objects:
        node.dep = "iobj"
        return
    if objects:
        lower, relation, role = objects[0], "nmod" if nominal else "obl", "case"
    elif clauses:
        lower, relation, role = clauses[0], "acl" if nominal else "advcl", "mark"
    else:
        bare = [c for c in under if nodes[c].dep == "pcomp"]
        if not bare:
            node.dep = "advmod"
            return
        lower, relation, role = bare[0], "nmod" if nominal else "obl", "case"
    take_place(nodes, lower, i)
    nodes[lower].dep = relation
    node.dep = role
    # "out of London": the outer preposition is a case of the same noun; what modified it, modifies the noun.
    for child in children(nodes, i):
        nodes[child].head = lower
        if nodes[child].dep == "prep":
            nodes[child].dep = "case"


def copula(nodes, i):
    """She is old, he is a clerk, they are in London: the predicate is the head in UD."""
    node = nodes[i]
    if node.lemma != "be" or node.upos not in ("AUX", "VERB"):
        return
    under = children(nodes, i)
    deps = {nodes[c].dep for c in under}
    predicates = [c for c in under if nodes[c].dep in ("attr", "acomp")]
    if "expl" in deps:
        for c in predicates:
            nodes[c].dep = "nsubj"
        return
    if not predicates and deps & {"nsubj", "csubj"}:
        predicates = [c for c in under if nodes[c].dep in ("obl", "nmod") and c > i][:1]
    if not predicates:
        return
    lower = predicates[0]
    take_place(nodes, lower, i)
    node.dep = "cop"
    for child in under:
        if child != lower:
            nodes[child].head = lower


def raised(nodes, i):
    """makes | him look: the subject of a clause without a finite verb is the object of the verb above."""
    node = nodes[i]
    if node.dep != "ccomp" or node.head is None or node.tag not in ("VB", "VBG", "VBN") or nodes[node.head].upos != "VERB":
        return
    under = children(nodes, i)
    subjects = [c for c in under if nodes[c].dep in ("nsubj", "nsubjpass") and node.head < c < i]
    finite = any(nodes[c].dep == "mark" or (nodes[c].dep in ("aux", "auxpass", "cop") and nodes[c].tag != "TO") for c in under)
    if subjects and not finite:
        nodes[subjects[0]].head, nodes[subjects[0]].dep = node.head, "obj"
        node.dep = "xcomp"


def persons(nodes):
    """In a person's name the first word is the head, the others are flat; a title before it is a nmod."""
    for first, node in enumerate(nodes):
        if node.person is None or (first and nodes[first - 1].person == node.person):
            continue
        name = [i for i in range(first, len(nodes)) if nodes[i].person == node.person and nodes[i].upos == "PROPN"]
        tops = [i for i in name if nodes[i].head not in name]
        if not name or len(tops) != 1:
            continue
        top, head = tops[0], name[0]
        for child in children(nodes, top):
            if child not in name and nodes[child].dep == "compound" and child < head:
                nodes[child].dep = "nmod"
        if top == head:
            continue
        take_place(nodes, head, top)
        for i in name[1:]:
            for child in children(nodes, i):
                if child not in name:
                    nodes[child].head = head
            nodes[i].head, nodes[i].dep = head, "flat"


def rename(nodes, i):
    node = nodes[i]
    above = nodes[node.head] if node.head is not None else None
    if above is None:
        node.dep = "root"
    elif node.dep == "aux" and node.tag == "TO":
        node.dep = "mark"
    elif node.dep == "npadvmod":
        node.dep = "nmod" if above.upos in NOMINAL else "obl"
    elif node.dep == "prep":
        node.dep = "advmod"
    elif node.dep == "pobj":
        node.dep = "obl"
    elif node.dep == "pcomp":
        node.dep = "advcl"
    elif node.dep == "dative":
        node.dep = "iobj"
    elif node.dep == "poss" and node.tag == "WP$":
        node.dep = "nmod"
    else:
        node.dep = NAMES.get(node.dep, node.dep)
