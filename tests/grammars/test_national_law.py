"""The grammar national_law: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

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
