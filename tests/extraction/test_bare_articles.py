"""Articles, charters and lists that a document points back at."""

import pytest

from verifier.extractor import extract
from verifier.model import Document

GENOCIDE = "treaty/genocide-convention-1948"


def pins(text: str) -> list[tuple[str | None, str]]:
    return [(citation.key, citation.provision) for citation in extract(Document("note.txt", text)).citations]


def test_articles_go_on_in_the_treaty_of_the_paragraph() -> None:
    text = "Article I of the Genocide Convention binds all. Article II defines it. Its Article III lists acts."
    assert pins(text) == [(GENOCIDE, "art I"), (GENOCIDE, "art II"), (GENOCIDE, "art III")]


@pytest.mark.parametrize(
    "text",
    [
        "The Genocide Convention was ratified. Article 104 is another matter.",
        "Article I of the Genocide Convention binds all. Article 103 of the Penal Code too. Article 104 as well.",
        "Article I of the Genocide Convention binds all.\n\nArticle 104 stands in another paragraph.",
    ],
)
def test_articles_of_something_else_stay_unbound(text: str) -> None:
    assert "104" not in "".join(pin for _, pin in pins(text)) and "CIV" not in "".join(pin for _, pin in pins(text))


def test_the_charter_among_organs_of_the_united_nations() -> None:
    text = "General Assembly resolution 377 A (V) rests on Article 12 of the Charter; Article 27 says more."
    charter = "treaty/un-charter-1945"
    assert pins(text) == [("un/ga/res/377(V)A", ""), (charter, "art 12"), (charter, "art 27")]


def test_a_state_is_party_to_a_convention_and_not_to_a_committee() -> None:
    assert pins("It is a party to CEDAW since 1997 and to the CRC.") == [
        ("treaty/cedaw-1979", ""),
        ("treaty/crc-1989", ""),
    ]
    assert pins("The CRC met in Geneva.") == []


def test_according_to_the_resolution() -> None:
    text = "Security Council resolution 690 (1991) stands. According to the resolution, the Council decided to act."
    assert [key for key, _ in pins(text)] == ["un/sc/res/690"] * 2


def test_those_resolutions_and_the_two_resolutions() -> None:
    listed = "Security Council resolutions 822 (1993) and 853 (1993) stand. "
    both = ["un/sc/res/822", "un/sc/res/853"]
    assert [key for key, _ in pins(listed + "Those resolutions were never carried out.")] == both * 2
    assert [key for key, _ in pins("So did the two resolutions on it. " + listed)] == both * 2


def test_a_paragraph_behind_a_bare_article() -> None:
    text = "Article 12 of the Charter of the United Nations stands. Article 27, paragraph 3, requires it."
    assert pins(text)[1] == ("treaty/un-charter-1945", "art 27(3)")


def test_its_article_passes_over_the_resolution_that_adopted_it() -> None:
    text = "The Genocide Convention was adopted by General Assembly resolution 260 A (III). Its Article 2 lists acts."
    assert pins(text)[-1] == (GENOCIDE, "art II")


def test_a_convention_named_by_its_year() -> None:
    assert pins("The Genocide Convention stands. In the 1948 Convention it is said.")[1:] == [(GENOCIDE, "")]
    assert pins("The Genocide Convention stands. In the 1951 Convention it is said.")[1:] == []


def test_abbreviated_articles_go_on_too() -> None:
    text = "Article 27 of the Rome Statute binds all. Art. 13(b) allows the referral; art. 16 the deferral."
    assert [pin for _, pin in pins(text)] == ["art 27", "art 13(b)", "art 16"]
    other = "Article 27 of the Rome Statute binds all. Art. 13 of the Penal Code is another; art. 14 too."
    assert pins(other)[1:] == []
