"""The Convention and its Protocols where a passage speaks of the European Court of Human Rights."""

import pytest

from verifier.extractor import extract
from verifier.model import Document

CASE = "In Cyprus v. Turkey [GC], no. 25781/94, the Court found violations of "


def told(text: str) -> list[tuple[str | None, str]]:
    return [(c.key, c.provision) for c in extract(Document("a.txt", text)).citations if c.grammar == "binding"]


def test_articles_after_a_case() -> None:
    text = CASE + "Article 8 of the Convention, Article 13 and Article 1 of Protocol No. 1."
    expected = [("treaty/echr-1950", "art 8"), ("treaty/echr-1950", "art 13"), ("treaty/echr-protocol-1-1952", "art 1")]
    assert told(text) == expected


def test_the_courts_name_is_enough() -> None:
    text = "See resolution 541 (1983). The European Court of Human Rights applied Article 3 of the Convention."
    assert told(text) == [("treaty/echr-1950", "art 3")]


@pytest.mark.parametrize(
    "text",
    [
        CASE + "the Genocide Convention; then Article 8 of the Convention on Contracts.",
        CASE + "the Convention on the Rights of the Child. Article 8 of the Convention is another matter.",
        CASE + "rights. The Convention was signed later.",
        "See resolution 541 (1983). Article 8 of the Convention is unknown.",
    ],
)
def test_another_convention_stays_another(text: str) -> None:
    assert "treaty/echr-1950" not in [key for key, _ in told(text)]
