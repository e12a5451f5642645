"""A text's language, and the one language that is kept where two stand side by side."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from verifier.texts.languages import in_language, language_of

ENGLISH = "The Council requests that all the members of the test be told of the result and of the date of it. "
FRENCH = "Le Conseil demande que tous les membres de l'essai soient informés du résultat et de la date. "


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"), (FRENCH, "fr"), ("", ""), ("S/RES/822 (1993)", ""), ("1 2 3", ""),
        ("El Consejo pide que todos los miembros de la prueba sean informados del resultado y de la fecha.", "es"),
        ("Совет просит, чтобы все члены были уведомлены о результатах.", "ru"), ("大会请所有会员国知悉结果。", "zh"),
        ("يطلب المجلس إبلاغ جميع الأعضاء بالنتيجة", "ar"),
    ],
)  # fmt: skip
def test_the_language_of_a_text(text: str, language: str) -> None:
    assert language_of(text) == language


def test_of_two_languages_side_by_side_one_is_kept() -> None:
    page = f"47 (1948)\n\n{ENGLISH * 2}\n\n{FRENCH * 2}\f{ENGLISH}\n\n{FRENCH}"
    kept = in_language(page, "en")
    assert "Conseil" not in kept and kept.count("Council") == 3 and kept.startswith("47 (1948)")
    assert "Council" not in in_language(page, "fr")


def test_a_text_that_only_quotes_another_language_stays_whole() -> None:
    text = f"{ENGLISH * 6}\n\n{FRENCH}"
    assert in_language(text, "en") == text and in_language(ENGLISH, "fr") == ENGLISH


@pytest.mark.shared
def test_the_assemblys_resolutions_are_told_by_language(shared: Path) -> None:
    names = {"arabic": "ar", "chinese": "zh", "english": "en", "french": "fr", "russian": "ru", "spanish": "es"}
    wrong = total = 0
    for name, language in names.items():
        with gzip.open(shared / "bench" / "un-ga" / f"77-{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in list(lines)[::12]:
                total += 1
                wrong += language_of(json.loads(line)["text"]) != language
    assert total > 150 and wrong <= 1
