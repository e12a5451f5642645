"""Votes as a document tells them against the vote that is recorded."""

from __future__ import annotations

from typing import Any

import pytest

from verifier.checks.wrong_vote import CHECK
from verifier.contracts import Case
from verifier.extractor import extract
from verifier.model import Document, Fact, Instrument


def told(text: str, vote: str, year: str = "1993") -> list[str]:
    extraction, nothing = extract(Document("a.txt", text)), None
    unused: Any = nothing
    [citation] = extraction.citations
    facts = tuple(Fact(name, value, ("a source",)) for name, value in (("vote", vote), ("year", year)) if value)
    known = Instrument(citation.key or "", facts)
    return [verdict.outcome.value for verdict in CHECK.judge(Case(extraction, citation, known, unused, unused, ()))]


@pytest.mark.parametrize(
    ("said", "vote", "year", "outcome"),
    [
        ("adopted unanimously", "15-0-0", "1993", ["confirmed"]),
        ("adopted unanimously", "14-0-1", "1993", ["contradicted"]),
        ("adopted unanimously", "14-0-1", "1973", ["unverified"]),
        ("adopted unanimously", "13-1-1", "1983", ["contradicted"]),
        ("adopted by 13 votes to 1", "13-1-1", "1983", ["confirmed"]),
        ("adopted by thirteen votes to none, with two abstentions", "13-0-2", "1993", ["confirmed"]),
        ("adopted by 14 votes to none", "13-1-1", "1983", ["contradicted"]),
        ("adopted by 14 votes to none, with 1 abstention", "14-0-0", "1973", ["unverified"]),
        ("adopted by 14 votes to none, with 1 abstention", "14-0-0", "1999", ["contradicted"]),
        ("adopted by 12-2-1", "12-2-1", "2010", ["confirmed"]),
        ("adopted unanimously", "", "1993", []),
        ("debated for hours", "13-1-1", "1983", []),
    ],
)
def test_votes(said: str, vote: str, year: str, outcome: list[str]) -> None:
    assert told(f"Security Council resolution 541 (1983) was {said}.", vote, year) == outcome
