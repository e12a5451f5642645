"""An instrument that a document names where the instrument says "the present resolution"."""

from __future__ import annotations

from typing import Any

from verifier.checks.paraphrase import CHECK
from verifier.contracts import Case
from verifier.extractor import extract
from verifier.model import Document, OfficialText, Outcome, Provenance, Unavailable, Unknown
from verifier.texts.reading import read_text

WORDS = """RESOLUTION 780 (1992)

The Security Council,

1. Requests all pilots to examine and analyse the reports submitted pursuant to resolution 771 (1992) and the present
resolution, together with such further reports as the wardens of the northern harbour may obtain;

2. Decides to remain seized of the matter.
"""
SAID = (
    "In resolution 780 (1992) the Council requested all pilots to examine and analyse the reports submitted pursuant "
    "to resolutions 771 (1992) and 780 (1992), together with such further reports as the wardens of the "
    "northern harbour may obtain."
)


class Shelf:
    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        if key != "un/sc/res/780":
            return Unavailable(key, "not at hand")
        return (read_text(key, "en", "masthead", Provenance("a test"), WORDS),)

    def keys(self) -> tuple[str, ...]:
        return ("un/sc/res/780",)


def test_an_instrument_named_in_its_own_words_is_no_altered_word() -> None:
    extraction, nothing_known, known = extract(Document("a.txt", SAID)), Unknown(None), None
    catalogue: Any = known
    cases = [Case(extraction, c, nothing_known, catalogue, Shelf(), [extraction]) for c in extraction.citations]
    told = [verdict for case in cases for verdict in CHECK.judge(case)]
    assert told and not [verdict.message for verdict in told if verdict.outcome is Outcome.CONTRADICTED]
