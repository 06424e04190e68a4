"""What known extractors keep of every page: the silver labels of training/pages/body.

    python teachers.py DATA OUT      trafilatura (three settings); OUT/ID.json {"traf": text, ...}
    node teachers.mjs DATA OUT       readability on linkedom, added to the same files' siblings OUT/ID.readability.txt
"""
import base64
import gzip
import json
import logging
import sys
from multiprocessing import Pool
from pathlib import Path

from trafilatura import extract

SETTINGS = {"traf": {}, "traf_p": {"favor_precision": True}, "traf_r": {"favor_recall": True}}
FILES = ("trafilatura-1", "trafilatura-2", "htmldate")


def pages(data):
    """(id, bytes) of every HTML page of the gold, once."""
    for name in FILES:
        with gzip.open(Path(data) / "pages" / f"{name}.jsonl.gz", "rt", encoding="utf8") as f:
            for line in f:
                row = json.loads(line)
                if "html" in row:
                    yield row["id"], base64.b64decode(row["html"])


def teach(job):
    path, raw = job
    if path.exists():
        return
    kept = {}
    for name, setting in SETTINGS.items():
        try:
            kept[name] = extract(raw, include_comments=False, include_tables=True, include_formatting=False, **setting) or ""
        except Exception:  # a teacher that breaks on a page has nothing to say about it
            kept[name] = ""
    path.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf8")


def main(data, out):
    logging.disable(logging.CRITICAL)
    Path(out).mkdir(parents=True, exist_ok=True)
    with Pool(2) as pool:
        for _ in pool.imap_unordered(teach, ((Path(out) / f"{i}.json", raw) for i, raw in pages(data)), chunksize=4):
            pass


if __name__ == "__main__":
    main(*sys.argv[1:3])
