"""Whose words a passage is, among texts at hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from verifier.model import OfficialText, Span, Unavailable
from verifier.texts.seal import seal
from verifier.wording.identify import identify, identify_quoted
from verifier.wording.tokens import quotation
from verifier.wording.told import told


class Held:
    def __init__(self, *texts: OfficialText) -> None:
        self._of = {text.key: (text,) for text in texts}

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        return self._of.get(key) or Unavailable(key, "not held")

    def keys(self) -> Sequence[str]:
        return sorted(self._of)


@pytest.fixture
def held(resolution: OfficialText, other: OfficialText, treaty: OfficialText) -> Held:
    return Held(resolution, other, treaty)


def ids(words: str) -> list[int]:
    return [word.id for word in quotation(words, Span(0, len(words)), "en").words]


def test_a_passage_is_known_through_damage(held: Held) -> None:
    found = identify(ids("shall keep its lighthouscs lit from sunset to sunr1se and shall not charge passing"), held)
    assert found.sure
    assert found.keys == ("treaty/lighthouses-1999",)
    assert found.places[0].provision == "art 1"


def test_boilerplate_is_named_in_all_places(held: Held) -> None:
    found = identify(ids("to report to the Council on the state of the bridges by 1 September 1999"), held)
    assert [(place.text.key, place.provision) for place in found.places] == [
        ("un/sc/res/9001", "op 3"),
        ("un/sc/res/9002", "op 2"),
    ]


def test_sealed_texts_answer_alike(resolution: OfficialText, other: OfficialText) -> None:
    words = ids("Welcomes the reopening of the northern harbour and thanks the pilots")
    assert identify(words, Held(seal(resolution), seal(other))).keys == ("un/sc/res/9002",)


def test_words_of_nobody_are_nobodys(held: Held) -> None:
    assert not identify(ids("the committee of bakers met to discuss the price of rye bread in winter"), held).sure


def test_a_few_words_tell_nothing(held: Held) -> None:
    lines, found = told("the Council", held)
    assert not found and "too few" in lines[0]


def test_what_differs_is_told(held: Held) -> None:
    lines, found = told("Demands that all parties open the mountain road within forty days", held)
    assert found
    assert lines[0].startswith("un/sc/res/9001, op 1")
    assert lines[0].endswith("as issued under its own symbol, en: 10 of 11 words in order")
    assert any("a number" in line and "thirty" in line and "forty" in line for line in lines)


def test_words_that_no_language_has_are_taken_for_what_they_may_be(held: Held) -> None:
    words = "Rcquests thc Sccrefary-Geneial t0 rcport fo thc Councii on fhe slate ot fhe hridges by 1 Septernber 1999"
    quoted = quotation(words, Span(0, len(words)), "en")
    assert not identify([word.id for word in quoted.words], held).sure
    found = identify_quoted(quoted, held)
    assert found.sure and found.keys == ("un/sc/res/9001", "un/sc/res/9002")


def test_material_differences_come_first_and_print_is_counted(held: Held) -> None:
    words = (
        "Urges the Governrnent of Ruritania to allow surveyors to measure the tower, and not to hinder the fishermen"
    )
    lines, _ = told(words, held, {"un/sc/res/9001": "resolution 9001 (1999)"}.__getitem__)
    assert lines[0].startswith("un/sc/res/9001, resolution 9001 (1999), op 2")
    assert [line.split(":")[0].strip() for line in lines[1:3]] == ["a word", "a small word"]
    assert lines[3] == "  1 more difference is of print or edition only"


@pytest.mark.parametrize(
    ("words", "held_so"),
    [
        ("open the mountain road", True),
        ("open the mountain bridge", False),
        ("that all parties open the forest road within", True),
        ("that all bakers open the forest road within", False),
    ],
)
def test_a_short_passage_is_held_with_all_its_words_but_one(held: Held, words: str, held_so: bool) -> None:
    lines, found = told(words, held)
    assert found is held_so
    if not held_so:
        assert lines[:2] == ["no text at hand holds this passage", "the nearest:"]
        assert lines[2].startswith("  un/sc/res/9001, op 1")
