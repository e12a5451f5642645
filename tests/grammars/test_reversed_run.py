"""The grammar reversed_run: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import reversed_run
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(reversed_run.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(reversed_run, text)) == reversed_run.examples[text]


@pytest.mark.parametrize("text", reversed_run.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(reversed_run, text) == ()


def test_the_repair_is_shown(reading: Reading) -> None:
    (citation,) = reading(reversed_run, "مجلس حقوق الإنسان\nالقرار ، 5/1في مرفق")
    assert [(r.read, r.taken_for) for r in citation.repairs] == [("5/1في", "في 5/1")]
