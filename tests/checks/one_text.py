"""One official text of our own making at hand, and what a check says of a document that cites it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from verifier.contracts import Case, Check
from verifier.extractor import extract
from verifier.model import Document, OfficialText, Provenance, Unavailable, Unknown, Verdict
from verifier.texts.reading import read_text

KEY = "un/sc/res/660"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A library that holds `words` as the text of KEY, and nothing else."""

    words: str

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        if key != KEY:
            return Unavailable(key, "not at hand")
        return (read_text(key, "en", "masthead", Provenance("a test"), self.words),)

    def keys(self) -> tuple[str, ...]:
        return (KEY,)


def verdicts_on(text: str, check: Check, words: str) -> list[Verdict]:
    """The verdicts on every citation of a document, nothing being known but the text."""
    extraction, shelf = extract(Document("a.txt", text)), Shelf(words)
    known: Any = None
    cases = [Case(extraction, one, Unknown(None), known, shelf, [extraction]) for one in extraction.citations]
    return [verdict for case in cases for verdict in check.judge(case)]
