"""Quotations judged in documents: every code once, and the cases that must not accuse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from verifier.checks.misattributed_text import CHECK as MISATTRIBUTED
from verifier.checks.quotation import CHECK
from verifier.checks.unclosed_quotation import CHECK as UNCLOSED
from verifier.contracts import Case
from verifier.model import (
    Citation,
    Claim,
    ClaimKind,
    Document,
    Extraction,
    Level,
    OfficialText,
    Outcome,
    Provenance,
    Span,
    Unavailable,
    Unknown,
    Verdict,
)
from verifier.texts.reading import read_text
from verifier.texts.seal import seal

HARBOUR = """Resolution 9001 (1999)

The Security Council,

Recalling that the northern harbour was closed by the winter storms of the previous year,

1. Demands that all parties keep the northern harbour open until 1 June 1999 unless the pilots advise otherwise;

2. Urges the Government of Ruritania not to charge the fishermen of the lake for the use of the new lighthouse.
"""
BRIDGES = """Resolution 9002 (1999)

The Security Council,

1. Thanks the engineers who repaired the two stone bridges over the lower river before the autumn floods;

2. Urges all States to send timber and rope to the valley as quickly as the mountain roads allow.
"""
KEY, OTHER = "un/sc/res/9001", "un/sc/res/9002"


class NoFacts:
    """A catalogue that knows of no instrument."""

    def find(self, key: str) -> Unknown:
        return Unknown(key)


NO_FACTS: Any = NoFacts()


class Held:
    def __init__(self, *texts: OfficialText) -> None:
        self._of: dict[str, tuple[OfficialText, ...]] = {}
        for text in texts:
            self._of[text.key] = (*self._of.get(text.key, ()), text)

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        return self._of.get(key) or Unavailable(key, "no text of it is at hand")

    def keys(self) -> Sequence[str]:
        return sorted(self._of)


def read(key: str, text: str, language: str = "en") -> OfficialText:
    return read_text(key, language, "masthead", Provenance("written for a test"), text)


TEXTS = Held(read(KEY, HARBOUR), read(OTHER, BRIDGES))


def case(words: str, *, texts: Held = TEXTS, key: str = KEY, lead: str = "It says: “", closed: bool = True) -> Case:
    source = f"{lead}{words}{'”' if closed else ''} End."
    claim = Claim(ClaimKind.QUOTATION, Span(len(lead), len(lead) + len(words)), closed=closed)
    citation = Citation(Span(0, 2), "made", key, claims=(claim,))
    extraction = Extraction(Document("made.txt", source, language="en"), (citation,))
    return Case(extraction, citation, Unknown(key), NO_FACTS, texts, [extraction])


def judged(words: str, **more: Any) -> list[Verdict]:
    return list(CHECK.judge(case(words, **more)))


CODES = [
    ("Demands that all parties keep the northern harbour open until 1 July 1999", "changed-number"),
    ("Urges the Government of Ruritania to charge the fishermen of the lake", "changed-negation"),
    ("Requests that all parties keep the northern harbour open until 1 June 1999", "changed-strength"),
    ("Demands that most parties keep the northern harbour open until 1 June 1999", "changed-scope"),
    ("Urges the Parliament of Ruritania not to charge the fishermen of the lake", "changed-actor"),
    ("Demands that all parties keep the northern port open until 1 June 1999", "altered-quotation"),
    ("Demands that all parties keep the northern harbour open ... the pilots advise otherwise", "unsound-elision"),
    ("Thanks the engineers who repaired the two stone bridges over the lower river", "quoted-elsewhere"),
    ("The delegates dined together and praised the excellent soup of the hotel", "quotation-not-found"),
]


@pytest.mark.parametrize(("words", "code"), CODES, ids=[code for _, code in CODES])
def test_each_fault_has_its_code(words: str, code: str) -> None:
    found = judged(words)
    assert [verdict.code for verdict in found] == [code]
    assert found[0].outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize("words", [words for words, _ in CODES])
def test_sealed_texts_give_the_same_verdicts_without_official_words(words: str) -> None:
    sealed = Held(*(seal(text) for key in (KEY, OTHER) for text in TEXTS.of(key)))  # type: ignore[arg-type] # both are held
    one, other = judged(words), judged(words, texts=sealed)
    assert [(v.code, v.outcome, v.level, v.span) for v in one] == [(v.code, v.outcome, v.level, v.span) for v in other]
    assert all(evidence.official is None for verdict in other for evidence in verdict.evidence)


def test_words_that_stand_so_are_confirmed_with_their_place() -> None:
    (verdict,) = judged("keep the northern harbour open until 1 June 1999")
    assert verdict.outcome is Outcome.CONFIRMED
    assert verdict.evidence[0].provision == "op 1"


def test_small_words_are_one_note() -> None:
    (verdict,) = judged("Demands that all the parties keep northern harbour open until 1 June 1999")
    assert (verdict.code, verdict.level) == ("altered-quotation", Level.NOTE)


def test_a_quotation_that_begins_just_after_not() -> None:
    (verdict,) = judged("to charge the fishermen of the lake for the use of the new lighthouse")
    assert verdict.code == "unsound-elision"
    lead = "The Government is asked not “"
    assert [v.outcome for v in judged("to charge the fishermen of the lake for the use", lead=lead)] == [
        Outcome.CONFIRMED
    ]


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("the northern port", {}),  # too few words
        ("The delegates dined together and praised the soup", {"key": "un/sc/res/9003"}),  # nothing at hand
        ("Le port du nord a été fermé par les tempêtes de l'hiver dernier", {}),  # another language
    ],
)
def test_what_cannot_be_checked_is_not_contradicted(words: str, more: dict[str, Any]) -> None:
    assert [verdict.outcome for verdict in judged(words, **more)] == [Outcome.UNVERIFIED]


def test_part_of_a_text_proves_no_absence() -> None:
    from dataclasses import replace

    part = Held(replace(read(KEY, HARBOUR), complete=False))
    (verdict,) = judged("The delegates dined together and praised the excellent soup", texts=part)
    assert verdict.outcome is Outcome.UNVERIFIED


def test_the_preamble_decides_nothing() -> None:
    lead = "The Council demanded “"
    words = "the northern harbour was closed by the winter storms of the previous year"
    source = f"{lead}{words}”."
    claim = Claim(ClaimKind.QUOTATION, Span(len(lead), len(lead) + len(words)), verb=Span(12, 20))
    citation = Citation(Span(0, 11), "made", KEY, claims=(claim,))
    extraction = Extraction(Document("made.txt", source), (citation,))
    found = list(CHECK.judge(Case(extraction, citation, Unknown(KEY), NO_FACTS, TEXTS, [extraction])))
    assert "changed-strength" in {verdict.code for verdict in found}


def test_one_claim_of_several_instruments_may_stand_in_one_of_them() -> None:
    whole = case("Thanks the engineers who repaired the two stone bridges over the lower river")
    second = Citation(Span(3, 7), "made", OTHER, claims=whole.citation.claims)
    extraction = Extraction(whole.document, (whole.citation, second))
    found = list(CHECK.judge(Case(extraction, whole.citation, Unknown(KEY), NO_FACTS, TEXTS, [extraction])))
    assert [verdict.outcome for verdict in found] == [Outcome.UNVERIFIED]


def test_a_quotation_without_an_end() -> None:
    open_ended = case("keep the northern harbour open until 1 June 1999", closed=False)
    assert [verdict.code for verdict in UNCLOSED.judge(open_ended)] == ["unclosed-quotation"]
    assert not list(UNCLOSED.judge(case("keep the northern harbour open until 1 June 1999")))


@pytest.mark.parametrize(
    ("heading", "outcome", "likely"), [(KEY, Outcome.CONFIRMED, None), (OTHER, Outcome.CONTRADICTED, KEY)]
)
def test_a_text_under_the_wrong_heading(heading: str, outcome: Outcome, likely: str | None) -> None:
    source = f"RESOLUTION\n\n{HARBOUR}"
    claim = Claim(ClaimKind.EMBEDDED_TEXT, Span(12, len(source)))
    citation = Citation(Span(0, 10), "made", heading, claims=(claim,))
    extraction = Extraction(Document("made.txt", source), (citation,))
    (verdict,) = MISATTRIBUTED.judge(Case(extraction, citation, Unknown(heading), NO_FACTS, TEXTS, [extraction]))
    assert (verdict.outcome, verdict.likely) == (outcome, likely)


def test_a_draft_that_is_not_at_hand_may_have_been_adopted() -> None:
    words = "Thanks the engineers who repaired the two stone bridges over the lower river"
    (verdict,) = judged(words, key="un/doc/S/99999")
    assert verdict.outcome is Outcome.UNVERIFIED
    assert verdict.message.endswith(f"The words stand so in {OTHER}, op 1.")
    (verdict,) = judged(words, key="un/sc/res/9003")
    assert OTHER not in verdict.message


def test_another_version_in_time_is_told() -> None:
    def version(form: str, months: str) -> OfficialText:
        text = f"Convention\n\nArticle 1\n\nShips may be inspected within a period of {months} months from the storm.\n"
        return read_text("treaty/ships-1999", "en", form, Provenance("written for a test"), text)

    texts = Held(version("as amended by Protocol 14", "six"), version("as amended by Protocol 15", "four"))
    (six,) = judged("inspected within a period of six months from the storm", texts=texts, key="treaty/ships-1999")
    assert six.outcome is Outcome.CONFIRMED
    assert "As amended by Protocol 15 the text is otherwise" in six.message and "“four”" in six.message
    (five,) = judged("inspected within a period of five months from the storm", texts=texts, key="treaty/ships-1999")
    assert five.code == "changed-number" and "as amended by Protocol 14" in five.message


HARBOURS_IN_FRENCH = "Rappelant ses résolutions 8997 (1998) du 2 mars 1998 et {} (1998) du 3 avril 1998 sur le port"
RECALLED = """Resolution 9004 (1999)

The Security Council,

Recalling its resolutions 8997 (1998) of 2 March 1998 and 8999 (1998) of 3 April 1998 on the harbour,

Noting that the trade of the lake rose by 30.4 per cent and the tolls by 118.3 per cent, to 2.5 trillion in 1997,

1. Decides to remain seized of the matter for 30 days.
"""


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize(
    ("words", "outcome", "told"),
    [
        (HARBOURS_IN_FRENCH.format(8999), Outcome.UNVERIFIED, "Its 10 figures and months stand so in preamble 1"),
        (
            HARBOURS_IN_FRENCH.format(8989),
            Outcome.CONTRADICTED,
            "the document has “8989”, the official text in English “8999”",
        ),
        (
            "que le commerce du lac a crû de 30,4 % et les péages de 118,3 %, pour atteindre 2 500 milliards en 1997",
            Outcome.UNVERIFIED,
            "Translated",
        ),
        ("Décide de rester saisi de la question pendant 40 jours et 40 nuits", Outcome.UNVERIFIED, "does not have: 40"),
        ("Décide que la France reste saisie de la question", Outcome.UNVERIFIED, "does not name: France"),
    ],
)
def test_a_translated_quotation_is_compared_by_figures(words: str, outcome: Outcome, told: str, sealed: bool) -> None:
    text = read("un/sc/res/9004", RECALLED)
    texts = Held(seal(text) if sealed else text)
    (verdict,) = judged(words, texts=texts, key="un/sc/res/9004")
    assert verdict.outcome is outcome
    assert told in verdict.message


def test_few_words_that_could_be_either_language_are_compared_with_both() -> None:
    spanish = "1. Reitera su compromiso de reforzar la cooperación regional y los acuerdos comerciales regionales;\n"
    french = "1. Réaffirme qu’il importe de renforcer la coopération entre les régions et leurs accords ;\n"
    texts = Held(read(KEY, spanish, "es"), read(KEY, french, "fr"))
    (verdict,) = judged("cooperación regional y los acuerdos comerciales regionales", texts=texts)
    assert verdict.outcome is Outcome.CONFIRMED
