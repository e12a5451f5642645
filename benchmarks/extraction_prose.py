"""False citations in ordinary prose: python -m benchmarks.extraction_prose FOLDER ...

Measured on two Debian packages, unpacked with dpkg-deb -x: fortunes and the English HTML of debian-handbook.
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.record import record
from verifier.extractor import extract
from verifier.model import Document

_TAG = re.compile(r"<(?:script|style)[^>]*>.*?</(?:script|style)>|<[^>]*>", re.DOTALL)
_SEVERAL = 20  # how many of the citations are printed


def texts(folder: Path) -> Iterator[Document]:
    """The texts of a folder: files without a suffix or with .txt, and .html without its tags."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink() and file.suffix in {"", ".txt", ".html"}:
            text = file.read_bytes().decode("utf-8", "replace")
            yield Document(file.name, html.unescape(_TAG.sub(" ", text)) if file.suffix == ".html" else text)


def main(arguments: list[str]) -> None:
    if not arguments:
        print("name the folders of unpacked books")
        return
    characters = 0
    found = []
    for folder in map(Path, arguments):
        for document in texts(folder):
            characters += len(document.text)
            found += [(document, citation) for citation in extract(document).citations]
    for document, citation in found[:_SEVERAL]:
        around = document.text[max(0, citation.span.start - 40) : citation.span.end + 40]
        print(f"  {document.name}: {citation.grammar} {citation.key} {' '.join(around.split())!r}")
    size = characters / 1_000_000
    line = (
        f"{len(found)} citations in {size:.2f} million characters of prose: {len(found) / max(size, 0.001):.2f}"
        f" per MB (fortunes 1:1.99.1-7.3, debian-handbook 11.20220922)"
    )
    record("extraction_prose", "False citations in ordinary prose", [line])


if __name__ == "__main__":
    main(sys.argv[1:])
