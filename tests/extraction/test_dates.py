"""Dates in seven languages, as far as they are given."""

from __future__ import annotations

import pytest

from verifier.extraction.dates import date_at, dates_in, months
from verifier.extraction.scan import folded


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("December, 10 1948", ["1948-12-10"]),
        ("14 March, 2008", ["2008-03-14"]),
        ("March 14, 2008", ["2008-03-14"]),
        ("July 29,1993", ["1993-07-29"]),
        ("2-3 December 1996", ["1996-12-02/03"]),
        ("2 to 8 November 1993", ["1993-11-02/08"]),
        ("October 1993", ["1993-10"]),
        ("5 May", ["--05-05"]),
        ("on 03/04/2008", ["2008"]),
        ("on 25/12/2008 and 12/31/2008", ["2008-12-25", "2008-12-31"]),
        ("30.04.1993", ["1993-04-30"]),
        ("1993-07-29", ["1993-07-29"]),
        ("du 1er mars 2008", ["2008-03-01"]),
        ("de 14 de marzo de 2008", ["2008-03-14"]),
        ("14 марта 2008 года, в декабре 1993 года", ["2008-03-14", "1993-12"]),
        ("17 كانون الأول/ديسمبر 1966", ["1966-12-17"]),
        ("٢٣ نوفمبر ٢٠٠٥", ["2005-11-23"]),
        ("1966年12月17日第2205(XXI)号", ["1966-12-17"]),
        ("26 fevral 1992-ci il", ["1992-02-26"]),
        ("1992-ci il fevralın 26-da", ["1992-02-26"]),
        ("23 March 2 012", ["2012-03-23"]),
        ("states may 5 times march 12 miles", []),
        ("31 battalions, 366 men, 62/243, 45 May 1993 or 12 Foo 1993", ["1993-05"]),
    ],
)
def test_dates(text: str, values: list[str]) -> None:
    plain = folded(text)
    found = dates_in(plain)
    assert [fact.value for fact in found] == values
    assert all(fact.span.of(text).strip() == fact.span.of(text) for fact in found)


def test_a_month_alone_only_where_asked_for() -> None:
    assert date_at("June", 0) is None
    fact = date_at("June", 0, bare_month=True)
    assert fact is not None and fact.value == "--06"


def test_every_language_has_twelve_months() -> None:
    assert set(months().values()) == set(range(1, 13))
    for word, number in {"mars": 3, "février": 2, "декабря": 12, "شباط": 2, "aprel": 4, "diciembre": 12}.items():
        assert months()[word] == number
