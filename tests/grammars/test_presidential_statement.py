"""The grammar presidential_statement: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import presidential_statement
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(presidential_statement.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(presidential_statement, text)) == presidential_statement.examples[text]


@pytest.mark.parametrize("text", presidential_statement.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(presidential_statement, text) == ()
