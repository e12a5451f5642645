"""The grammar regional: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import regional
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(regional.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(regional, text)) == regional.examples[text]


@pytest.mark.parametrize("text", regional.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(regional, text) == ()


def test_the_title_behind_the_number_is_kept(reading: Reading) -> None:
    (found,) = reading(
        regional, 'A resolution (SSCPE/4-2010/DR/RES.26) "On cooperation between the youth forum" defining'
    )
    assert found.claim_of("title").value == "On cooperation between the youth forum"  # type: ignore[union-attr] # asserted
