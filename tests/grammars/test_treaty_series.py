"""The grammar treaty_series: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import treaty_series
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(treaty_series.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(treaty_series, text)) == treaty_series.examples[text]


@pytest.mark.parametrize("text", treaty_series.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(treaty_series, text) == ()


def test_a_protocol_does_not_take_its_conventions_key(reading: Reading) -> None:
    assert [c.key for c in reading(treaty_series, "Treaty Series, vol. 2303, No. 30822")] == ["un/unts/2303/30822"]
