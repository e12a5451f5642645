"""Writes what extraction finds in a UN benchmark file or a folder of documents, as the scorers read it."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from verifier.catalogue import load_catalogue
from verifier.extractor import extract
from verifier.model import Document
from verifier.settle import settled


def documents(path: Path) -> Iterator[Document]:
    """The records of a .jsonl.gz benchmark file, or the text files of a folder."""
    if path.is_dir():
        for file in sorted(path.glob("*.txt")):
            yield Document(file.name, file.read_bytes().decode("utf-8"))
        return
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield Document(record["path"], record["text"])


def write_predictions(source: Path, target: Path) -> None:
    """One line a citation, with the key that `verify extract` gives it."""
    catalogue = load_catalogue()
    with target.open("w", encoding="utf-8") as out:
        for document in documents(source):
            for c in settled(extract(document), catalogue).citations:
                row = {"document": document.name, "start": c.span.start, "end": c.span.end, "key": c.key}
                out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    write_predictions(Path(sys.argv[1]), Path(sys.argv[2]))
