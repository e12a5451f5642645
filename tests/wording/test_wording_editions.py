"""Habits in which the official forms of one text differ, wherever in the quotation they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.model import OfficialText, Span
from verifier.wording.compare import compare
from verifier.wording.tokens import quotation

LONG = """Resolution 9005 (1999)

The Security Council,

1. Recalls the Conference on Security and Cooperation in Europe convention on the lighthouses of the lake;

2. Commends the pilots for their report to the General Assembly;

3. Condemns the closing of the harbour by the Government of the Republic of Cyprus;

4. Calls for the further reduction of the dues, and further requests a report on the work of the Conference on
Security and Cooperation in Europe mission there.
"""


def kinds(made: Callable[..., OfficialText], words: str) -> list[str]:
    match = compare(quotation(words, Span(0, len(words)), "en"), made("un/sc/res/9005", LONG), words)
    assert match.found
    return [difference.kind for difference in match.accusing]


@pytest.mark.parametrize(
    "words",
    [
        "Recalls the CSCE convention on the lighthouses of the lake",
        "Commends the pilots for their report to the Assembly",
        "Condemns the closing of the harbour by the Government of Cyprus",
        "and also requests a report on the work of the CSCE mission there",
    ],
)
def test_a_name_at_either_end_may_be_short(made: Callable[..., OfficialText], words: str) -> None:
    assert kinds(made, words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Calls for the reduction of the dues, and further requests a report", ["omission"]),
        ("Condemns the closing of the harbour by the Government of Malta", ["actor"]),
        ("Commends the pilots for their report to the Council", ["actor"]),
    ],
)
def test_what_no_edition_does_is_told(made: Callable[..., OfficialText], words: str, expected: list[str]) -> None:
    assert kinds(made, words) == expected
