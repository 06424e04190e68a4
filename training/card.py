"""The tables of the model card, from what the product itself read of dev.

    onrecord extract DEV_TEXTS --jsonl > READINGS.jsonl
    python training/card.py ../shared/data ../shared/eval/score_attribution.py READINGS.jsonl
"""
import gzip
import json
import os
import subprocess
import sys
import tempfile

ROLES = ("source", "cue", "content")
ROWS = [*((f"exact fragments: {r}", "B exact fragment", r) for r in ROLES), *((f"tokens: {r}", "A tokens", r) for r in ROLES),
        ("statements found (content IoU >= .5)", "C detection", "content IoU >= 0.5"),
        ("whole statement, all roles overlap", "D whole attribution", "lenient"), ("whole statement, exact", "D whole attribution", "exact")]
LINKS = ("D among matched", "link: source head and cue")


def scores(scorer, gold, lines):
    run = subprocess.run([sys.executable, scorer, gold, lines, "--json", "--by", "kind"], capture_output=True, text=True)
    if run.returncode == 2:
        raise SystemExit(run.stderr)
    return json.loads(run.stdout)["scores"]


def by_publisher(scorer, gold, lines):
    """Scores on the documents of each publisher alone."""
    parts = {}
    with gzip.open(gold, "rt", encoding="utf-8") as documents:
        for line in documents:
            parts.setdefault(json.loads(line)["publisher"], []).append(line)
    with tempfile.TemporaryDirectory() as folder:
        for name in sorted(parts):
            path = os.path.join(folder, name + ".jsonl")
            with open(path, "w", encoding="utf-8") as out:
                out.writelines(parts[name])
            yield name, scores(scorer, path, lines)["all"]


def cell(table, metric, row, figure="f1"):
    leaf = table.get(metric, {}).get(row) or {}
    return "-" if leaf.get(figure) is None else f"{leaf[figure]:.1f}"


def table(head, rows):
    print("| " + " | ".join(head) + " |\n|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def main():
    data, scorer, lines = sys.argv[1:4]
    gold = os.path.join(data, "polnear", "dev.jsonl.gz")
    kinds = scores(scorer, gold, lines)
    every = kinds["all"]
    table(["measure", "P", "R", "F1"], [[name, *(cell(every, m, r, f) for f in ("p", "r", "f1"))] for name, m, r in
                                        [*ROWS, ("no source: end to end", "F no source", "end to end")]]
          + [["links right, given found", cell(every, *LINKS, "p"), "", ""]])
    order = ("direct", "mixed", "indirect")
    table(["F1 by kind", *order], [[name, *(cell(kinds[k], m, r) for k in order)] for name, m, r in ROWS]
          + [["links right, given found", *(cell(kinds[k], *LINKS, "p") for k in order)]])
    chosen = [ROWS[0], ROWS[1], ROWS[2], ROWS[5], ROWS[6]]
    table(["F1 by publisher", "exact source", "exact cue", "exact content", "tokens content", "found", "links", "whole, overlap"],
          [[name, *(cell(s, m, r) for _, m, r in chosen), cell(s, *LINKS, "p"), cell(s, *ROWS[7][1:])]
           for name, s in by_publisher(scorer, gold, lines)])


if __name__ == "__main__":
    main()
