"""The closed classes: folded, each word in one class, known in a seal by their ids."""

from __future__ import annotations

import tomllib
from itertools import combinations
from pathlib import Path

import pytest

from verifier.wording.fold import words_of
from verifier.wording.vocabulary import FILES, number_of, stem_of, vocabulary

FOLDER = Path(__file__).parents[2] / "verifier/data/wording"
CLASSES = ("negations", "exceptions", "quantifiers", "actors")


def table(language: str) -> dict[str, list[str]]:
    return tomllib.loads((FOLDER / f"{FILES[language]}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", FILES)
def test_words_are_folded(language: str) -> None:
    entries = table(language)
    words = [word for name in (*CLASSES, "function", "pronouns") for word in entries[name]]
    assert [word for word in words if words_of(word) != [word]] == []


@pytest.mark.parametrize("language", FILES)
def test_no_word_is_in_two_classes_that_carry_meaning(language: str) -> None:
    entries = table(language)
    both = {(a, b): set(entries[a]) & set(entries[b]) for a, b in combinations(CLASSES, 2)}
    assert {names: words for names, words in both.items() if words} == {}


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("not", "negation"), ("unless", "exception"), ("shall", "modal"), ("all", "quantifier"), ("july", "date"),
        ("thirty", "number"), ("1993", "number"), ("armenia", "place"), ("council's", "actor"),
        ("the", "function-word"), ("dam", ""),
    ],
)  # fmt: skip
def test_class_of_a_word(word: str, name: str) -> None:
    assert vocabulary("en").class_of(number_of(word)) == name


def test_the_ladder_orders_operative_verbs() -> None:
    rungs = vocabulary("en").rungs
    strengths = [rungs[stem_of(verb, "en")].strength for verb in ("demands", "calls", "urges", "invites", "hopes")]
    assert strengths == sorted(strengths, reverse=True) and len(set(strengths)) == 5
