"""The grammar turkic: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import turkic
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(turkic.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(turkic, text)) == turkic.examples[text]


@pytest.mark.parametrize("text", turkic.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(turkic, text) == ()


def test_dates_before_the_number(reading: Reading) -> None:
    text = "BM Güvenlik Konseyi'nin 30 Nisan 1993 tarihli ve 822 sayılı kararı"
    (citation,) = reading(turkic, text)
    date = citation.claim_of("date")
    assert date is not None and date.value == "1993-04-30"
    text = "Təhlükəsizlik Şurasının 1993-cü il 30 aprel tarixli 822 saylı Qətnaməsində"
    (citation,) = reading(turkic, text)
    date = citation.claim_of("date")
    assert date is not None and date.value == "1993-04-30"
