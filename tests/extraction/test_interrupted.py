"""Quotations that their attribution interrupts."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import ClaimKind, Document

FIRST, SECOND = "Demands the cessation of all hostilities,", "and the withdrawal of all forces from the district"


@pytest.mark.parametrize(
    ("between", "both"),
    [
        (" the Council said in resolution 822 (1993), ", True),
        (" says resolution 822 (1993), ", True),
        (" resolution 822 (1993) goes on and states, ", False),
        (" the minister said of resolution 822 (1993), ", False),
        (" the minister said, while resolution 822 (1993) was read, ", False),
        (" the Council said in resolution 822 (1993). The report adds: ", False),
    ],
)
def test_both_halves_are_its_words(between: str, both: bool) -> None:
    text = f"“{FIRST}”{between}“{SECOND}”."
    found = [
        claim.span.of(text)
        for citation in extract(Document("a.txt", text)).citations
        for claim in citation.claims
        if claim.kind is ClaimKind.QUOTATION
    ]
    assert (found == [FIRST, SECOND]) is both
