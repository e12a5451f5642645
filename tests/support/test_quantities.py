"""Numbers in words and digits, dates, bounds, and when two of them can both be true."""

from __future__ import annotations

import pytest

from verifier.support.quantities import agree, quantities
from verifier.support.tokens import tokenise


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("1,275 people were taken", [("count", 1275.0)]),
        ("twenty-one States and two hundred ships", [("count", 21.0), ("count", 200.0)]),
        ("3 million refugees", [("count", 3_000_000.0)]),
        ("4.5 per cent of it", [("percent", 4.5)]),
        ("on 14 October 1993", [("day", 14.0), ("month", 10.0), ("year", 1993.0)]),
        ("the third report", [("ordinal", 3.0)]),
        ("they may leave in May 1993", [("month", 5.0), ("year", 1993.0)]),
        ("one of the members", []),
        ("٨٢٢ pages", []),
    ],
)
def test_quantities_are_read(words: str, values: list[tuple[str, float]]) -> None:
    assert [(one.kind, one.value) for one in quantities(tokenise(words))] == values


@pytest.mark.parametrize(
    ("claimed", "official", "can"),
    [
        ("more than 50 ships", "60 ships", True),
        ("more than 50 ships", "40 ships", False),
        ("less than 50 ships", "60 ships", False),
        ("about 100 ships", "104 ships", True),
        ("12 ships", "twelve ships", True),
        ("12 ships", "13 ships", False),
        ("before 1990", "1985", True),
        ("before 1990", "1990", False),
    ],
)
def test_two_quantities_can_both_be_true_or_not(claimed: str, official: str, can: bool) -> None:
    one, other = quantities(tokenise(claimed))[0], quantities(tokenise(official))[0]
    assert agree(one, other) is can


def test_a_long_run_of_digits_is_no_number() -> None:
    assert not quantities(tokenise("9" * 10_000 + " ships"))
