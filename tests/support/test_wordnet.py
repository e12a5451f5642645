"""The packaged extract answers, keeps its licence, and is read only when asked."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest

from verifier.support import wordnet
from verifier.support.candidates import Nearness, candidates


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("withdrew", "withdraw"),
        ("territories", "territory"),
        ("stopped", "stop"),
        ("children", "child"),
        ("left", "leave"),
    ],
)
def test_forms_lead_to_their_dictionary_words(form: str, lemma: str) -> None:
    assert lemma in wordnet.lemmas(form)


def test_an_unknown_word_is_its_own_lemma() -> None:
    assert wordnet.lemmas("xyzzyq") == ("xyzzyq",)


@pytest.mark.parametrize(
    ("word", "other", "least"),
    [
        ("withdrew", "withdrawal", Nearness.DERIVATION),
        ("supplying", "supply", Nearness.FORM),
        ("organise", "organize", Nearness.FORM),
        ("mankind", "humanity", Nearness.SYNONYM),
        ("weapon", "gun", Nearness.KIND),
        ("26th", "26", Nearness.FORM),
    ],
)
def test_one_word_bears_another(word: str, other: str, least: Nearness) -> None:
    assert candidates(word).get(other, Nearness.NONE) >= least


@pytest.mark.parametrize(
    ("word", "other"), [("universal", "university"), ("Europe".lower(), "africa"), ("peace", "war")]
)
def test_words_that_do_not_bear_one_another(word: str, other: str) -> None:
    assert candidates(word).get(other, Nearness.NONE) < Nearness.SYNONYM


def test_the_licence_goes_with_the_data() -> None:
    text = files("verifier.data").joinpath("wordnet", "LICENSE.txt").read_text("utf-8")
    assert "Princeton University" in text and "WordNet 3.0 Copyright 2006" in text


def test_the_extract_is_not_read_until_a_word_is_asked_for() -> None:
    code = (
        "from verifier.checks import CHECKS; from verifier.support import wordnet;"
        "assert wordnet._sections.cache_info().currsize == 0; wordnet.entry('a');"
        "assert wordnet._sections.cache_info().currsize == 1"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
