"""The grammar pace: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import pace
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(pace.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(pace, text)) == pace.examples[text]


@pytest.mark.parametrize("text", pace.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(pace, text) == ()


def test_the_body_may_come_last(reading: Reading) -> None:
    found = reading(
        pace, "Resolution 1416 from 2005 \n\nand Recommendation 1669 from 2009 of the Parliamentary Assembly"
    )
    assert [(c.key, fact.value if (fact := c.claim_of("year")) else "") for c in found] == [
        ("coe/pace/res/1416", "2005"),
        ("coe/pace/rec/1669", "2009"),
    ]


def test_a_council_resolution_stays_the_councils(reading: Reading) -> None:
    """822 (1993) fits the Security Council's numbers of that year, 1416 (2005) does not."""
    text = "The Parliamentary Assembly recalls resolution 822 (1993) and its Resolution 1416 (2005)."
    assert [c.key for c in reading(pace, text)] == ["coe/pace/res/1416"]
