"""The grammar un_number: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import un_number
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(un_number.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(un_number, text)) == un_number.examples[text]


@pytest.mark.parametrize("text", un_number.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(un_number, text) == ()
