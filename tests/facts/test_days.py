"""Dates compare at their own precision."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.facts.dates_of import claimed_days
from verifier.facts.days import Day, earliest, in_words, latest, read_day


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("1993-07-29", "1993-07-29", True),
        ("1993-07", "1993-07-29", True),
        ("1993", "1993-07-29", True),
        ("--07", "1993-07-29", True),
        ("--06", "1993-07-29", False),
        ("--07-28", "1993-07-29", False),
        ("1992", "1993-07-29", False),
    ],
)
def test_agreement(one: str, other: str, agree: bool) -> None:
    first, second = read_day(one), read_day(other)
    assert first is not None and second is not None
    assert first.agrees(second) is agree
    assert second.agrees(first) is agree


@pytest.mark.parametrize("value", ["", "July", "1993-13", "1993-07-29-01", "٢٠٠٨-٠٣"])
def test_what_is_no_date_is_none(value: str) -> None:
    day = read_day(value)
    assert day is None or not day.exists()


def test_an_interval_means_each_of_its_ends() -> None:
    assert claimed_days("1996-12-02/03") == (Day(1996, 12, 2), Day(1996, 12, 3))


@given(st.dates())
def test_a_whole_date_is_its_own_first_and_last_day(date) -> None:  # type: ignore[no-untyped-def]
    assert earliest(date.isoformat()) == latest(date.isoformat()) == date.isoformat()


def test_words() -> None:
    assert [in_words(value) for value in ("1993-07-29", "1993-07", "1993", "--06")] == [
        "29 July 1993", "July 1993", "1993", "June",
    ]  # fmt: skip
