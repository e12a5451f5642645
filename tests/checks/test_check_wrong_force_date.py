"""The day on which a treaty entered into force, for all and not for one State."""

from __future__ import annotations

from typing import Any

import pytest

from verifier.checks.wrong_force_date import CHECK
from verifier.contracts import Case
from verifier.extractor import extract
from verifier.model import Document, Fact, Instrument


def told(text: str, *days: str) -> list[str]:
    extraction = extract(Document("a.txt", text))
    unused: Any = None
    known = Instrument("treaty/rome-statute-1998", tuple(Fact("date:in-force", day, ("a", "b")) for day in days))
    cases = [Case(extraction, citation, known, unused, unused, ()) for citation in extraction.citations]
    return [verdict.outcome.value for case in cases for verdict in CHECK.judge(case)]


@pytest.mark.parametrize(
    ("text", "days", "outcome"),
    [
        ("The Rome Statute entered into force on 1 July 2003.", ("2002-07-01",), ["contradicted"]),
        ("The Rome Statute entered into force on 1 July 2002.", ("2002-07-01",), ["confirmed"]),
        ("The Rome Statute came into force on 1 July 2002.", ("2002-06-01", "2002-07-01"), ["confirmed"]),
        ("The Rome Statute, which entered into force on 1 July 2002,", ("2002",), ["unverified"]),
        ("The Rome Statute entered into force on 1 July 2003 for Ruritania.", ("2002-07-01",), []),
        ("The Rome Statute entered into force on 1 July 2003.", (), []),
    ],
)
def test_days(text: str, days: tuple[str, ...], outcome: list[str]) -> None:
    assert told(text, *days) == outcome
