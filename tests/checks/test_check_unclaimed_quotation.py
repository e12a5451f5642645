"""Words that a document only quotes, known as those of a text that it cites."""

from __future__ import annotations

import pytest

from verifier.checks.unclaimed_quotation import CHECK
from verifier.model import Outcome

from .one_text import verdicts_on

WORDS = """RESOLUTION 660 (1990)

The Security Council,

1. Demands that all parties keep the northern harbour open until 1 June 1999;

2. Urges all States to send timber and rope to the valley and to its pilots.
"""


def told(text: str) -> list[tuple[Outcome, str]]:
    return [(verdict.outcome, verdict.code) for verdict in verdicts_on(text, CHECK, WORDS)]


EXACT = "Urges all States to send timber and rope to the valley and to its pilots"
CHANGED = "Orders all States to send timber and rope to the valley and to its pilots"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (f"Resolution 660 (1990) came late. “{EXACT}”: who would not?", Outcome.CONFIRMED),
        (f"Resolution 660 (1990) came late. “{CHANGED}”: who would not?", Outcome.CONTRADICTED),
        (f"Resolution 660 (1990) came late.\n\n“{CHANGED}”: who would not?", Outcome.CONTRADICTED),
        (f"Resolution 660 (1990) came late. The pilot said: “{CHANGED}”.", Outcome.UNVERIFIED),
        (f"Resolution 660 (1990) came late. The draft had “{CHANGED}” in it.", Outcome.UNVERIFIED),
        (f"Resolutions 660 (1990) and 661 (1990) came late. “{CHANGED}”: who would not?", Outcome.UNVERIFIED),
        (f"Resolution 660 (1990) came late.\n\nResolution 661 (1990).\n\n“{CHANGED}”: why not?", Outcome.UNVERIFIED),
    ],
)
def test_nearly_its_words_are_a_fault_only_where_nothing_else_is_meant(text: str, outcome: Outcome) -> None:
    assert [one for one, _ in told(text)] == [outcome]


@pytest.mark.parametrize(
    "words",
    [
        "send timber and rope",  # too few
        "Urges all States to send sand and gravel to the coast and to its pilots",  # too many others
        "the winter was long and the boats came back without a catch",
    ],
)
def test_words_that_may_be_anybodys_are_nobodys(words: str) -> None:
    assert told(f"Resolution 660 (1990) came late. “{words}”: who would not?") == []
