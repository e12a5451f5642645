"""Quotations in the other official languages: how words are typed is no difference, what they say is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.model import OfficialText, Span
from verifier.texts.seal import seal
from verifier.wording.clauses import by_clauses
from verifier.wording.compare import compare
from verifier.wording.tokens import quotation

TEXTS = {
    "fr": "1. Prie les États Membres de mettre en œuvre l’accord du 14 décembre 1960 sur le phare, qui ne doit pas "
          "gêner l’entrée du port ;\n",
    "es": "1. Insta a los Estados Miembros a que abran el puerto antes del 14 de diciembre de 1960, que deberían "
          "mantener sin cobrar derechos;\n",
    "ru": "1. призывает все государства открыть порт до 14 декабря 1960 года и сообщить об этом совету озёр, не взимая "
          "сборов за проход судов;\n",
    "ar": "1. تطلب إلى الدول الأعضاء أن تفتح الميناء قبل 14 كانون الأول/ديسمبر 1960، وتسلّم بأن المنارة لا تعيق "
          "دخول السفن إلى البحيرة؛\n",
    "zh": "1. 敦促各会员国在1960年12月14日之前开放港口，决定灯塔不得妨碍船只进入湖区，并请秘书长提出报告；\n",
}  # fmt: skip
TYPED = [
    ("fr", "prie les Etats Membres de mettre en oeuvre l'accord du 14 décembre 1960 sur le phare"),
    ("fr", "Prie les États Membres de mettre en œuvre l’accord du 14 décembre 1960 sur le phare, qui ne doit pas […] "
           "entrée du port"),
    ("fr", "[L]'accord du 14 décembre 1960 sur le phare"),
    ("es", "«Insta a los Estados Miembros a que abran el puerto antes del 14 de diciembre de 1960»"),
    ("ru", "сообщить об этом совету озер, не взимая сборов за проход судов"),
    ("ar", "تطلب الى الـدول الاعضاء ان تفتح الميناء قبل ١٤ كانون الاول/ديسمبر ١٩٦٠"),
    ("ar", "وتسلم بأنّ المَنارة لا تعيق دخول السفن الى البحيره"),
    ("zh", "敦促各会员国在１９６０年１２月１４日之前开放港口,决定灯塔不得妨碍船只进入湖区"),
]  # fmt: skip
CHANGED = [
    ("fr", "Prie les États Membres de mettre en œuvre l’accord du 15 décembre 1960 sur le phare", "date"),
    ("fr", "l’accord du 14 décembre 1960 sur le phare, qui doit gêner l’entrée du port", "negation"),
    ("es", "el puerto antes del 14 de diciembre de 1960, que deben mantener sin cobrar derechos", "modal"),
    ("es", "que abran el puerto antes del 14 de noviembre de 1960, que deberían mantener", "date"),
    ("ru", "сообщить об этом совету озёр, взимая сборы за проход судов", "negation"),
    ("ar", "أن تفتح الميناء قبل ١٥ كانون الأول/ديسمبر ١٩٦٠، وتسلّم بأن المنارة", "number"),
    ("ar", "وتسلّم بأن المنارة تعيق دخول السفن إلى البحيرة", "negation"),
    ("zh", "决定灯塔得妨碍船只进入湖区，并请秘书长提出报告", "negation"),
    ("zh", "敦促各会员国在1960年11月14日之前开放港口，决定灯塔不得妨碍船只", "number"),
]


def _official(made: Callable[..., OfficialText], language: str) -> OfficialText:
    return made("un/ga/res/99/1", f"99/1.\n\n{TEXTS[language]}", "", language)


@pytest.mark.parametrize(("language", "words"), TYPED)
def test_another_way_to_type_it_is_word_for_word(
    made: Callable[..., OfficialText], language: str, words: str
) -> None:
    match = compare(quotation(words, Span(0, len(words)), language), _official(made, language), words)
    assert match.found and not match.accusing and not match.faults


@pytest.mark.parametrize(("language", "words", "kind"), CHANGED)
def test_what_changes_the_sense_is_told(
    made: Callable[..., OfficialText], language: str, words: str, kind: str
) -> None:
    match = compare(quotation(words, Span(0, len(words)), language), _official(made, language), words)
    assert kind in [difference.kind for difference in match.accusing]


SEALED = [*TYPED, *((language, words) for language, words, _ in CHANGED)]


# A word of a sealed Chinese text is a whole clause: its characters cannot be compared.
@pytest.mark.parametrize(("language", "words"), [one for one in SEALED if one[0] != "zh"])
def test_a_seal_says_the_same(made: Callable[..., OfficialText], language: str, words: str) -> None:
    text, quoted = _official(made, language), quotation(words, Span(0, len(words)), language)
    one, other = compare(quoted, text, words), compare(quoted, seal(text), words)
    first, second = ([(d.kind, d.level, d.span) for d in match.differences] for match in (one, other))
    assert first == second


def test_changed_characters_are_pointed_at(made: Callable[..., OfficialText]) -> None:
    words = "敦促各会员国在1960年12月14日之前关闭港口"
    match = compare(quotation(words, Span(0, len(words)), "zh"), _official(made, "zh"), words)
    (difference,) = match.accusing
    assert (difference.claimed, difference.official) == ("关闭", "开放")


CLAUSES = "敦促各会员国在1960年12月14日之前开放港口，决定灯塔不得妨碍船只进入湖区，并请秘书长提出报告"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (CLAUSES.replace("1960", "１９６０"), ""),
        ("开放港口，决定灯塔不得妨碍船只进入湖区，并请秘书长提出报告", "2 of its 3 clauses stand in the text"),
        ("关闭港口，妨碍船只", "by whole clauses"),
    ],
)
def test_sealed_chinese_is_compared_by_clauses(made: Callable[..., OfficialText], words: str, told: str) -> None:
    text = seal(_official(made, "zh"))
    found = by_clauses(quotation(words, Span(0, len(words)), "zh"), [text], words)
    if told:
        assert isinstance(found, str) and found.endswith(told)
    else:
        assert not isinstance(found, str) and found.exact and found.provisions == ("op 1",)
