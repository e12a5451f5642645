"""Numbers in words and digits, dates, and their bounds."""

from __future__ import annotations

import pytest

from verifier.support.bounds import Bound, Side
from verifier.support.quantities import quantities
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
    ("words", "bound"),
    [
        ("more than 50 ships", Bound(Side.ABOVE, True, 2)),
        ("at least 50 ships", Bound(Side.ABOVE, False, 2)),
        ("no more than 50 ships", Bound(Side.BELOW, False, 3)),
        ("over the 50 ships", Bound(Side.ABOVE, True, 2)),
        ("nearly 50 ships", Bound(Side.SHORT, False, 1)),
        ("before 1990", Bound(Side.BELOW, True, 1)),
        ("by 1990", Bound(Side.BELOW, False, 1)),
        ("until 1990", Bound()),
        ("some more 50 ships", Bound()),
    ],
)
def test_what_stands_before_a_number_bounds_it(words: str, bound: Bound) -> None:
    assert quantities(tokenise(words))[0].bound == bound


def test_before_a_date_leaves_the_rest_of_its_year_open() -> None:
    year = quantities(tokenise("before 5 March 2001"))[-1]
    assert (year.kind, year.bound.side, year.bound.strict, year.opens) == ("year", Side.BELOW, False, 0)


@pytest.mark.parametrize("words", ["COVID-19 spread", "the CRS-18 mission"])
def test_the_number_of_a_name_counts_nothing(words: str) -> None:
    assert quantities(tokenise(words)) == []


def test_a_sum_has_its_currency_and_a_share_its_sign_at_the_very_end() -> None:
    found = quantities(tokenise("a loan of $ 4.5 million at 3 %"))
    assert [(one.kind, one.value, one.unit) for one in found] == [("money", 4_500_000.0, "$"), ("percent", 3.0, "")]


def test_a_long_run_of_digits_is_no_number() -> None:
    assert not quantities(tokenise("9" * 10_000 + " ships"))
