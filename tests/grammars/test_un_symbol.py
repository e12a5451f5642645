"""The grammar un_symbol: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import un_symbol
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(un_symbol.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(un_symbol, text)) == un_symbol.examples[text]


@pytest.mark.parametrize("text", un_symbol.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(un_symbol, text) == ()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("S/RES/S22(1993)", "un/sc/res/822"),
        ("S(RES) 874(1993)", "un/sc/res/874"),
        ("S/RES 822 (1993)", "un/sc/res/822"),
        ("А/RES/62/243", "un/ga/res/62/243"),  # a Cyrillic А
        ("UN Doc A/RES/25/2625", "un/ga/res/2625(XXV)"),
        ("A/77/5 (Vol. I)", "un/doc/A/77/5"),
        ("UN Doc A/810 (1948) 71", "un/doc/A/810"),
        ("see A/77/515.and then", "un/doc/A/77/515"),
        ("CEDAW/C/GC/35", "un/doc/CEDAW/C/GC/35"),
        ("ISBA/26/A/10", "un/doc/ISBA/26/A/10"),
        ("https://undocs.org/en/A/RES/60/21", "un/ga/res/60/21"),
        ("A/HRC/49 /87", "un/doc/A/HRC/49/87"),
    ],
)
def test_symbols(reading: Reading, text: str, key: str) -> None:
    assert [c.key for c in reading(un_symbol, text)] == [key]


def test_damage_is_shown(reading: Reading) -> None:
    (citation,) = reading(un_symbol, "S(RES) 874(1993)")
    assert [(r.read, r.taken_for) for r in citation.repairs] == [("S(RES) ", "S/RES/")]


def test_a_symbol_with_two_readings_has_no_key(reading: Reading) -> None:
    """S may be a 5 or an 8, and both documents exist."""
    assert [c.key for c in reading(un_symbol, "(A/66/S3)")] == [None]


def test_ranges_of_meeting_records(reading: Reading) -> None:
    found = reading(un_symbol, "A/C.6/56/SR.11–13")
    assert [c.key for c in found] == [f"un/doc/A/C.6/56/SR.{n}" for n in (11, 12, 13)]
    assert len({c.span for c in found}) == 1
