"""The grammar osce: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import osce
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(osce.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(osce, text)) == osce.examples[text]


@pytest.mark.parametrize("text", osce.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(osce, text) == ()


def test_the_claimed_date_of_a_summit_is_kept(reading: Reading) -> None:
    (found,) = reading(osce, "in OSCE Lisbon Summit in December of \n\n1993.")
    assert {f.field: f.value for f in found.claimed} == {"meeting": "Lisbon Summit", "date": "1993-12"}
