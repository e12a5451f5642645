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
        ("On 4 April 1982, the day after the landing, the Security Council adopted resolution 502 (1982).",
         {"date": "1982-04-04"}),
        ("On 29 March 2005, when it adopted resolution 1593, the Security Council acted.", {"date": "2005-03-29"}),
        ("Security Council resolution 301 (1971) (1589th meeting)", {"meeting": "1589"}),
        ("Security Council resolution 827 (1993), 3217th meeting.", {"meeting": "3217"}),
        ("On 4 April 1982 the war began; the Security Council adopted resolution 502 (1982).", {}),
        ("On 4 April 1982 Argentina rejected what the Security Council adopted in resolution 502 (1982).", {}),
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


def told(text: str, number: str) -> dict[str, str]:
    """The vote and the meeting that are bound to the citation of this number."""
    found = [one for one in extract(Document("a.txt", text)).citations if (one.key or "").endswith("/" + number)]
    return {fact.field: fact.value for fact in found[0].claimed if fact.field in ("meeting", "vote")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Resolution 641 (1989), adopted on 30 August 1989 at the 2883rd meeting, went further.", {"meeting": "2883"}),
        ("On 30 August 1989, at its 2883rd meeting, the Council adopted resolution 641 (1989).", {"meeting": "2883"}),
        (
            "At its 2883rd meeting, held on 30 August 1989, the Security Council adopted resolution 641 (1989), and at "
            "its 3217th meeting resolution 827 (1993).",
            {"meeting": "2883"},
        ),
        ("Resolution 641 (1989), at the 2883rd meeting. The Council deplores.", {"meeting": "2883"}),
        ("Resolution 641 (1989) deplores the deportations. It was adopted unanimously.", {"vote": "unanimous"}),
        ("Resolution 641 (1989) deplores it. The vote was unanimous.", {"vote": "unanimous"}),
        ("Resolution 641 (1989) of 30 August 1989 was likewise unanimous.", {"vote": "unanimous"}),
        ("Resolution 641 (1989) of 30 August 1989 was carried by fourteen votes to none.", {"vote": "14-0-"}),
        ("La résolution 641 (1989), adoptée à l'unanimité à sa 2883e séance.",
         {"meeting": "2883", "vote": "unanimous"}),
        (
            "La resolución 641 (1989), aprobada por el Consejo de Seguridad por unanimidad en su 2883ª sesión.",
            {"meeting": "2883", "vote": "unanimous"},
        ),
        (
            "Резолюция 641 (1989), принятая единогласно на его 2883-м заседании.",
            {"meeting": "2883", "vote": "unanimous"},
        ),
    ],
)
def test_it_is_bound(text: str, expected: dict[str, str]) -> None:
    assert told(text, "641") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Pursuant to resolution 641 (1989), at its 3217th meeting, the Council adopted resolution 827 (1993).",
        "At its 3000th meeting the Council took up resolution 641 (1989).",
        "Resolution 641 (1989) deplores it. Resolution 827 (1993) followed. It was adopted unanimously.",
        "A draft under resolution 641 (1989), adopted at the 40th meeting of the Third Committee.",
        "Recalling resolution 641 (1989) of 30 August 1989,\n\nAdopted at the 2900th meeting by 7 votes to 1.",
        "Resolution 641 (1989) was quoted, and the Committee unanimously adopted its own report.",
    ],
)
def test_what_is_said_of_something_else_is_not(text: str) -> None:
    assert told(text, "641") == {}
