"""What is bound to an instrument that has no verb of saying: passives, clauses of treaties, words on both sides."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Document

R181, R461, R544 = "un/sc/res/181", "un/sc/res/461", "un/sc/res/544"
CHARTER = "treaty/un-charter-1945"


def claims(text: str) -> list[tuple[str | None, str]]:
    return [(c.key, claim.span.of(text)) for c in extract(Document("a.txt", text)).citations for claim in c.claims]


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        ("Under resolution 181 (1963) of the Security Council the Secretary-General was asked to keep watch.", R181,
         "the Secretary-General was asked to keep watch"),
        ("Under Security Council resolution 181 (1963) all States were to keep their rifles at home.", R181,
         "all States were to keep their rifles at home"),
        ("Every State was asked by Security Council resolution 181 (1963) to end its sales.", R181,
         "Every State was asked by Security Council resolution 181 (1963) to end its sales"),
        ("The Council called on the ministers, in resolution 461 (1979), to free the envoys.", R461,
         "called on the ministers, in resolution 461 (1979), to free the envoys"),
        ("Security Council resolution 461 (1979) urgently called on the ministers to free the envoys.", R461,
         "called on the ministers to free the envoys"),
        ("With resolution 544 (1983) the Council prolonged the stay of the force.", R544,
         "prolonged the stay of the force"),
        ("Article 51 of the UN Charter preserves the right of every State to resist.", CHARTER,
         "preserves the right of every State to resist"),
        ("Under Article 23 of the UN Charter, the Council consists of fifteen members.", CHARTER,
         "the Council consists of fifteen members"),
        ("By Article 25 of the UN Charter the Members agree to carry out what is decided.", CHARTER,
         "the Members agree to carry out what is decided"),
        ("Every Member must, under Article 25 of the UN Charter, carry out what is decided.", CHARTER,
         "Every Member must, under Article 25 of the UN Charter, carry out what is decided"),
        ("No Member may refuse to carry it out, Article 25 of the UN Charter says.", CHARTER,
         "No Member may refuse to carry it out"),
        ("No Member may refuse to carry it out, as Article 25 of the UN Charter makes plain.", CHARTER,
         "No Member may refuse to carry it out"),
    ],
)  # fmt: skip
def test_what_an_instrument_does_or_holds_is_said_of_it(text: str, key: str, words: str) -> None:
    assert claims(text) == [(key, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Under Article 25 of the UN Charter, our ministry wrote to the other members.",
        "In keeping with Article 25 of the UN Charter, we have asked the towns to wait.",
        "Despite Security Council resolution 181 (1963) two firms were still open.",
        "The Council demanded the withdrawal called for in resolution 461 (1979) of all envoys.",
        "The letter, which resolution 461 (1979) mentions, was long.",
        "Security Council resolution 461 (1979) looks to many readers like a way of doing nothing.",
        "The men were asked by the mayor in the light of Security Council resolution 461 (1979) to go home.",
    ],
)
def test_what_happened_beside_an_instrument_is_not(text: str) -> None:
    assert claims(text) == []
