"""The grammar osce: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
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


@pytest.mark.parametrize(
    "piece", [osce.anchors[0] + " ", osce.anchors[-1] + " of the ", "Article 1, 2 and ", "(" * 8, "A v. "]
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(osce, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine


def test_the_claimed_date_of_a_summit_is_kept(reading: Reading) -> None:
    (found,) = reading(osce, "in OSCE Lisbon Summit in December of \n\n1993.")
    assert {f.field: f.value for f in found.claimed} == {"meeting": "Lisbon Summit", "date": "1993-12"}
