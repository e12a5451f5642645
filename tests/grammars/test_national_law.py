"""The grammar national_law: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import national_law
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(national_law.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(national_law, text)) == national_law.examples[text]


@pytest.mark.parametrize("text", national_law.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(national_law, text) == ()


@pytest.mark.parametrize(
    "piece",
    [national_law.anchors[0] + " ", national_law.anchors[-1] + " of the ", "Article 1, 2 and ", "(" * 8, "A v. "],
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(national_law, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine


def test_a_decree_with_a_date_is_told_from_its_neighbours(reading: Reading) -> None:
    (found,) = reading(
        national_law, "Decree of the President of Azerbaijan On genocide of Azeris dated March 26, 1998."
    )
    assert found.key == "az/president/decree-1998-03-26"
    assert found.claim_of("title").value == "On genocide of Azeris"  # type: ignore[union-attr] # asserted


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("article 211 of the Criminal Code of France", "fr/criminal-code"),
        ("the Constitution of Japan", "jp/constitution"),
    ],
)
def test_any_country(reading: Reading, text: str, key: str) -> None:
    assert [c.key for c in reading(national_law, text)] == [key]
