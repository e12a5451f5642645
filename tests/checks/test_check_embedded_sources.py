"""The reproduced Council texts of a real document: real differences named, form differences never an error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from verifier.checks.embedded_text import CHECK
from verifier.checks.misattributed_text import CHECK as MISATTRIBUTED
from verifier.contracts import Case
from verifier.extractor import extract
from verifier.model import Document, Extraction, Level, Outcome, Unknown, Verdict
from verifier.texts.shelf import Shelf, shelf_for


class NoFacts:
    """A catalogue that knows of no instrument."""

    def find(self, key: str) -> Unknown:
        return Unknown(key)


NO_FACTS: Any = NoFacts()
# Where the words of the difference stand: (heading's key, line, code), from the hand-made table beside the sources.
EXPECTED = [
    ("un/sc/res/822", 671, "altered-quotation"),
    ("un/sc/res/853", 755, "altered-quotation"),
    ("un/sc/res/853", 759, "altered-quotation"),
    ("un/sc/res/853", 832, "altered-quotation"),
    ("un/sc/res/853", 856, "altered-quotation"),
    ("un/sc/res/853", 858, "altered-quotation"),
    ("un/sc/res/844", 994, "altered-quotation"),
    ("un/sc/res/844", 1046, "altered-quotation"),
    ("un/sc/res/844", 1089, "changed-modality"),
    ("un/sc/res/874", 1139, "changed-number"),
]


@pytest.fixture(scope="module")
def found(shared: Path) -> list[tuple[str | None, int, Verdict]]:
    name = "001_e2a3549d0748271b.txt"
    document = Document(name, (shared / "sources" / name).read_text(encoding="utf-8"))
    extraction, shelf = extract(document), shelf_for(shared, [shared / "texts"])
    return [entry for check in (CHECK, MISATTRIBUTED) for entry in _judged(check, extraction, shelf)]


def _judged(check: Any, extraction: Extraction, shelf: Shelf) -> list[tuple[str | None, int, Verdict]]:
    document = extraction.document
    return [
        (citation.key, document.line_of((verdict.span or citation.span).start), verdict)
        for citation in extraction.citations
        for verdict in check.judge(Case(extraction, citation, Unknown(citation.key), NO_FACTS, shelf, [extraction]))
    ]


@pytest.mark.shared
@pytest.mark.parametrize(("key", "line", "code"), EXPECTED)
def test_a_real_difference_is_named(
    found: list[tuple[str | None, int, Verdict]], key: str, line: int, code: str
) -> None:
    there = {verdict.code for own, at, verdict in found if own == key and at == line}
    assert code in there


@pytest.mark.shared
def test_the_text_under_another_number_is_identified(found: list[tuple[str | None, int, Verdict]]) -> None:
    (verdict,) = (v for _, _, v in found if v.code == "misattributed-text" and v.outcome is Outcome.CONTRADICTED)
    assert verdict.likely == "un/sc/res/884"


@pytest.mark.shared
def test_no_form_difference_is_an_error(found: list[tuple[str | None, int, Verdict]]) -> None:
    kinds = {d.kind for _, _, v in found if v.level is Level.ERROR for e in v.evidence for d in e.differences}
    assert kinds <= {"number", "date", "modal", "quantifier"}
    assert sum(v.level is Level.ERROR for _, _, v in found) < 8
