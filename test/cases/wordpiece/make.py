"""Writes golden.json: what the reference library makes of texts.json.

    python make.py VOCAB.txt

Needs the package `tokenizers`. Offsets are turned from code points into UTF-16 code units.
"""
import json
import os
import sys

from tokenizers import BertWordPieceTokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
tokenizer = BertWordPieceTokenizer(sys.argv[1], lowercase=True)
golden = []
for text in json.load(open(os.path.join(HERE, "texts.json"), encoding="utf-8")):
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
    encoded = tokenizer.encode(text, add_special_tokens=False)
    golden.append({"text": text, "ids": encoded.ids, "spans": [[units[a], units[b]] for a, b in encoded.offsets]})
with open(os.path.join(HERE, "golden.json"), "w", encoding="utf-8") as out:
    out.write("[\n" + ",\n".join(json.dumps(case, ensure_ascii=True) for case in golden) + "\n]\n")
