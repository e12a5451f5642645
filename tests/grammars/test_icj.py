"""The grammar icj: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import icj
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(icj.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(icj, text)) == icj.examples[text]


@pytest.mark.parametrize("text", icj.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(icj, text) == ()


def test_reports_give_page_and_paragraph(reading: Reading) -> None:
    (found,) = reading(icj, "Barcelona Traction (Belgium v. Spain), Judgment, I.C.J. Reports 1970, p. 3, para. 33")
    assert found.provision == "para 33"
    assert found.claim_of("year").value == "1970"  # type: ignore[union-attr] # asserted
