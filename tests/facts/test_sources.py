"""Each fact says where it comes from, and what is only generally known is held against nobody."""

from __future__ import annotations

import re

import pytest

from verifier.facts.by_hand import instruments
from verifier.facts.judging import weight_of
from verifier.facts.sources import GENERAL, is_general, is_printed, name_and_address
from verifier.model import Fact, Level, Outcome

FACTS = [(key, fact) for key, one in instruments().items() for fact in one.facts]


@pytest.mark.parametrize(
    ("source", "name", "address"),
    [
        ("its own text", "its own text", ""),
        ("https://example.org/a/b", "example.org", "https://example.org/a/b"),
        ("http://example.org/a", "example.org", "http://example.org/a"),
        ("A list <https://example.org/list.csv>", "A list", "https://example.org/list.csv"),
    ],
)
def test_names_and_addresses(source: str, name: str, address: str) -> None:
    assert name_and_address(source) == (name, address)


def test_general_knowledge_stands_alone_and_accuses_nobody() -> None:
    general = [fact for _, fact in FACTS if GENERAL in fact.sources]
    assert general
    for fact in general:
        assert is_general(fact), fact
        assert weight_of(fact, "another").outcome is Outcome.UNVERIFIED


def test_its_own_text_is_enough_for_an_error() -> None:
    fact = Fact("date", "1957-12-13", ("its own text, a copy <https://example.org/text>",))
    assert is_printed(fact)
    assert weight_of(fact, "1956-12-13").level is Level.ERROR
    assert weight_of(Fact("date", "1957-12-13", ("https://example.org/text",)), "1956-12-13").level is Level.WARNING


def test_no_source_is_named_that_cannot_be_looked_up() -> None:
    """An office or a final act that is named without a page, a record or a text cannot be opened by a reader."""
    vague = re.compile(r"depositar(?!y notif)|final act|^the internet$|sessions? later", re.IGNORECASE)
    found = [(key, fact.field, source) for key, fact in FACTS for source in fact.sources if vague.search(source)]
    assert not found


def test_a_source_that_disagrees_is_kept_with_what_it_says() -> None:
    date = instruments()["treaty/african-charter-1981"].fact("date")
    assert date is not None and date.value == "1981-06-27"
    assert [value for _, value in date.disagreeing] == ["1981-06-01"]
    assert weight_of(date, "1981-06-01").level is Level.WARNING
