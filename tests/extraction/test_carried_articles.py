"""Articles without a name in texts that go on about one treaty, and those of other laws."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Document

COVENANT = "treaty/iccpr-1966"
NAMED = "Today we read the International Covenant on Civil and Political Rights.\n\n"
BARE = "Who may be held? See Article 9.\n\nWho may leave? (Article 12, paragraph 2)\n\nWho may speak? Article 19.\n\n"


def carried(text: str) -> list[tuple[str | None, str]]:
    found = extract(Document("a.txt", text)).citations
    return [(citation.key, citation.provision) for citation in found if citation.carried]


def test_articles_are_of_the_treaty_that_the_text_goes_on_about() -> None:
    assert carried(NAMED + BARE) == [(COVENANT, "art 9"), (COVENANT, "art 12(2)"), (COVENANT, "art 19")]


@pytest.mark.parametrize(
    "text",
    [
        "Leamos el Pacto Internacional de Derechos Civiles y Políticos.\n\nEl artículo 9 es claro.\n\n"
        "¿Quién puede salir? El artículo 12, párrafo 2.\n\nY el artículo 19 también.",
        "Lisons le Pacte international relatif aux droits civils et politiques.\n\nL'article 9 est clair.\n\n"
        "Qui peut partir ? L'article 12, paragraphe 2.\n\nEt l'article 19 aussi.",
        "Прочтём Международный пакт о гражданских и политических правах.\n\nСтатья 9 ясна.\n\n"
        "Кто может уехать? Об этом статья 12, пункт 2.\n\nИ в статье 19 тоже.",
    ],
)
def test_in_other_languages(text: str) -> None:
    assert carried(text) == [(COVENANT, "art 9"), (COVENANT, "art 12(2)"), (COVENANT, "art 19")]


def test_a_treaty_that_is_named_with_its_article_only_is_spoken_of_in_passing() -> None:
    passing = "The same is in Article 7 of the European Convention on Human Rights.\n\n"
    assert {key for key, _ in carried(NAMED + passing + BARE)} == {COVENANT}


@pytest.mark.parametrize(
    "text",
    [
        NAMED + "Who may be held? See Article 9.",  # one article may be anything's
        NAMED + "Our Constitution says otherwise.\n\n" + BARE,
        NAMED + BARE.replace(".\n", " of the Criminal Code.\n").replace("(Article 12, paragraph 2)", ""),
        NAMED + "Article 1 – Name\n\nThe club is called Harbour.\n\n" + BARE,  # articles of its own
        NAMED + "Regulation (EU) 2016/679 is another matter.\n\n" + BARE,
        BARE,
    ],
)
def test_articles_that_may_be_of_another_law_stay_unbound(text: str) -> None:
    assert carried(text) == []
