"""The grammar ecthr: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import ecthr
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(ecthr.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(ecthr, text)) == ecthr.examples[text]


@pytest.mark.parametrize("text", ecthr.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(ecthr, text) == ()


@pytest.mark.parametrize(
    "piece", [ecthr.anchors[0] + " ", ecthr.anchors[-1] + " of the ", "Article 1, 2 and ", "(" * 8, "A v. "]
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(ecthr, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine


def test_parties_date_and_paragraph(reading: Reading) -> None:
    (found,) = reading(ecthr, "Sargsyan v. Azerbaijan [GC], no. 40167/06, § 130, 16 June 2015")
    assert found.provision == "para 130"
    assert {f.field: f.value for f in found.claimed} == {"title": "Sargsyan v. Azerbaijan", "date": "2015-06-16"}
