"""The grammar coe_ministers: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import coe_ministers
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(coe_ministers.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(coe_ministers, text)) == coe_ministers.examples[text]


@pytest.mark.parametrize("text", coe_ministers.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(coe_ministers, text) == ()
