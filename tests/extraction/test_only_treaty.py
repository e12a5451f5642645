"""Articles that stand without their treaty: of the one that the passage names, or of nothing."""

import pytest

from verifier.extractor import extract
from verifier.model import Document

REFUGEES = "The Minister spoke of the Refugee Convention.\n\n"


def told(text: str) -> list[tuple[str | None, str]]:
    found = extract(Document("a.txt", text)).citations
    return [(c.key, c.provision) for c in found if c.provision]


@pytest.mark.parametrize(
    "sentence",
    ["Article 31 forbids penalties.", "They go free. That is Article 31.", "Under Article 31 they are free."],
)
def test_an_article_that_speaks_is_of_the_only_treaty(sentence: str) -> None:
    assert told(REFUGEES + sentence) == [("treaty/refugee-convention-1951", "art 31")]


@pytest.mark.parametrize(
    "text",
    [
        REFUGEES + "Article 31 is another matter.",
        REFUGEES + "The Constitution is older. Article 31 forbids penalties.",
        REFUGEES + "The Genocide Convention is older.\n\nArticle 31 forbids penalties.",
        REFUGEES + "Article 1.\nThis law is short.\n\nArticle 31 forbids penalties.",
        "Nothing was named. Article 31 forbids penalties. The Refugee Convention was named later.",
    ],
)
def test_an_article_that_may_be_of_another_text_stays_alone(text: str) -> None:
    assert told(text) == []


def test_the_sentence_before_is_told_to_be_the_article() -> None:
    text = "Look at the ICESCR. It gives the right to work, “which includes the right of everyone”. That is Article 6."
    claims = extract(Document("a.txt", text)).citations[-1].claims
    assert [claim.span.of(text) for claim in claims] == ["which includes the right of everyone"]
