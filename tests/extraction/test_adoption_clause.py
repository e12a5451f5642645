"""What is said of the making of a text: behind it, with its date in between, and in the sentence behind."""

import pytest

from verifier.extractor import extract
from verifier.model import Document


def facts(text: str) -> dict[str, str]:
    citation = extract(Document("a.txt", text)).citations[0]
    return {fact.field: fact.value for fact in citation.claimed if fact.field in {"vote", "meeting", "date"}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Security Council resolution 641 (1989), adopted on 30 August 1989 at the 2833rd meeting, went further.",
         {"date": "1989-08-30", "meeting": "2833"}),
        ("Security Council resolution 660 condemned it. It was adopted by 15 votes to none.", {"vote": "15-0-"}),
        ("By resolution 71/248 the General Assembly set it up; the vote was so.", {}),
        ("General Assembly resolution 71/248; the vote was 105 in favour, 25 against and 52 abstentions.",
         {"vote": "105-25-52"}),
        ("General Assembly resolution 57/199, with 127 votes in favour and 14 against.", {"vote": "127-14-"}),
        ("la résolution 1973 (2011) du Conseil de sécurité, adoptée le 17 mars 2011 par 12 voix contre zéro, avec 5"
         " abstentions", {"date": "2011-03-17", "vote": "12-0-5"}),
        ("la resolución 77/207 de la Asamblea General, aprobada por 167 votos contra 6 y 9 abstenciones",
         {"vote": "167-6-9"}),
    ],
)  # fmt: skip
def test_what_is_said_of_the_making(text: str, expected: dict[str, str]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Security Council resolution 660 was followed by a draft. It was adopted by 15 votes to none.",
        "Security Council resolution 660 condemned it. Congress spoke. It was adopted by 15 votes to none.",
        "Security Council resolution 660 was recalled in a bill, which was passed by 15 votes to none.",
        "Security Council resolution 660 condemned it.\n\nIt was adopted by 15 votes to none.",
    ],
)
def test_what_may_be_said_of_another_text(text: str) -> None:
    assert facts(text) == {}
