"""Short forms, back-references and collectives bind to what has been named, or not at all."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Citation, Document, Mention


def bound(text: str) -> list[Citation]:
    return [c for c in extract(Document("a.txt", text)).citations if c.grammar == "binding"]


def told(text: str) -> list[tuple[str | None, str, str]]:
    return [(c.key, c.provision, c.span.of(text)) for c in bound(text)]


GENOCIDE = "treaty/genocide-convention-1948"


@pytest.mark.parametrize(
    "words",
    [
        "the mentioned Convention",
        "the abovementioned Convention",
        "the said Convention",
        "the Convention",
        "that Convention",
    ],
)
def test_back_references(words: str) -> None:
    assert told(f"The Genocide Convention is old. All elements stated in {words} were present.") == [
        (GENOCIDE, "", words)
    ]


def test_a_bare_kind_word_is_bound_only_where_one_is_named() -> None:
    assert told("The Genocide Convention and the Convention against Torture differ. See the Convention.") == []
    assert told("Nothing was named before. See the Convention.") == []


def test_articles_of_a_back_reference() -> None:
    text = "The Genocide Convention is old. Articles 5 and 6 of the Convention are clear."
    assert [(c.key, c.provision) for c in bound(text)] == [(GENOCIDE, "art V"), (GENOCIDE, "art VI")]


def test_its_article() -> None:
    text = "The Genocide Convention provides in its article V for penalties."
    assert [(c.key, c.provision) for c in bound(text)] == [(GENOCIDE, "art V")]


def test_a_definition_decides() -> None:
    text = (
        "The Genocide Convention (hereinafter “the Convention”) and the Convention against Torture. Under the"
        " Convention, it is so."
    )
    assert told(text) == [(GENOCIDE, "", "the Convention")]


def test_a_collective_takes_the_members_that_the_document_lists() -> None:
    text = (
        "UN Security Council resolutions 822 (1993), 853 (1993), 874 (1993) and 884 (1993) exist. "
        "The State rejects four UN Security Council resolutions on withdrawal."
    )
    found = bound(text)
    assert [c.key for c in found] == [f"un/sc/res/{n}" for n in (822, 853, 874, 884)]
    assert {c.mention for c in found} == {Mention.COLLECTIVE} and len({c.span for c in found}) == 1


def test_a_collective_without_certain_members_is_left_alone() -> None:
    assert bound("The State rejects four UN Security Council resolutions on withdrawal.") == []
    text = (
        "UN Security Council resolutions 822 (1993) and 853 (1993). Resolution 1373 (2001) too. All relevant"
        " Security Council resolutions apply."
    )
    assert bound(text) == []


def test_the_said_resolutions() -> None:
    text = "Security Council resolutions 822 (1993) and 853 (1993) are clear. The said resolutions were ignored."
    assert [c.key for c in bound(text)] == ["un/sc/res/822", "un/sc/res/853"]


def test_ibidem_with_a_pinpoint() -> None:
    assert told("A/77/10, para. 3. Ibid., para. 251.")[-1][:2] == ("un/doc/A/77/10", "para 251")
    assert bound("Treaty Series, vol. 78, No. 1021. Ibid.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Resolution 822 (1993) calls for this. The resolution of the conflict is near.",
        "The Genocide Convention is old. The convention centre is new. This Statement is addressed to all.",
        "The Genocide Convention is old. The Convention on Cybercrime 2 and the Convention relating to Trees are not.",
    ],
)
def test_what_is_no_back_reference(text: str) -> None:
    assert bound(text) == []


def test_a_document_that_speaks() -> None:
    text = "The Parliament of Georgia passed a resolution on the war. The document calls upon all States to act."
    assert [c.span.of(text) for c in bound(text)] == ["The document"]
