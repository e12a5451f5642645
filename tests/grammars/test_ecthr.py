"""The grammar ecthr: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

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


def test_parties_date_and_paragraph(reading: Reading) -> None:
    (found,) = reading(ecthr, "Sargsyan v. Azerbaijan [GC], no. 40167/06, § 130, 16 June 2015")
    assert found.provision == "para 130"
    assert {f.field: f.value for f in found.claimed} == {"title": "Sargsyan v. Azerbaijan", "date": "2015-06-16"}
