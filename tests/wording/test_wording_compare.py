"""Typed differences between a quotation and an official text, the same for its seal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.model import Level, OfficialText, Span
from verifier.texts.seal import seal
from verifier.wording.compare import Match, compare
from verifier.wording.tokens import quotation
from verifier.wording.vocabulary import closed_words


def against(text: OfficialText, words: str) -> Match:
    return compare(quotation(words, Span(0, len(words)), "en"), text, words)


CHANGED = [
    ("Demands that all parties open the mountain road within forty days", "number"),
    ("report to the Council on the state of the bridges by 1 October 1999", "date"),
    (
        "Urges the Government of Ruritania to allow the surveyors to measure the dam, and to hinder the fishermen",
        "negation",
    ),
    ("the Fund shall pay only for repairs which the Commission of Engineers has approved", "modal"),
    ("Urges that all parties open the mountain road within thirty days", "operative-verb"),
    ("the Fund may pay for repairs which the Commission of Engineers has approved", "exception"),
    ("Demands that most parties open the mountain road within thirty days", "quantifier"),
    ("Requests the General Assembly to report to the Council on the state of the bridges", "actor"),
    ("Gravely concerned at the flooding of the lower valley and at the loss of two houses", "word"),
    ("Gravely concerned at the flooding of the valley and at the loss of two bridges", "omission"),
    ("Gravely concerned at the sudden flooding of the lower valley and at the loss of two bridges", "insertion"),
    ("Gravely concerned at the flooding of lower valley and at the loss of two bridges", "function-word"),
    ("Gravely concerned at the flooding of the lower valley and at the losses of two bridges", "form"),
]
FAITHFUL = [
    "DEMANDS that all parties open the moun-\ntain road within 30 days",
    "[d]emands that all parties open the mountain road [sic] within thirty days (emphasis added)",
    "Demands that all parties open the mountain road¹² within thirty days",
    "1. Demands that all parties open the mountain road",
    "Dernands that all partics open the mountaln road within thirty days",
    "Recalling its resolution 8999 (1998)\n- 4 -\nof 3 March 1998",
    "Urges the Government of Ruritania [...] to measure the dam",
    "allow [the engineers'] surveyors to measure the dam, and not to hinder the fishermen",
    "[d]emand[ed] that all parties open the mountain road",
    "[Demanded] that all parties open the mountain road within thirty days",
    "open the mountain road within thirty days, unless the Commission of Engineers [found] it unsafe",
    "Decides that the Fund [might] pay only for repairs which the Commission of Engineers has approved",
    "repairs which the Commission of Engineers [had] approved",
    "Z. Urges the Government of Ruritania to allow the surveyors to measure the dam33 and not to",
]


@pytest.mark.parametrize(("words", "kind"), CHANGED, ids=[kind for _, kind in CHANGED])
def test_a_change_is_typed(resolution: OfficialText, words: str, kind: str) -> None:
    match = against(resolution, words)
    assert match.found
    assert [d.kind for d in match.accusing] == [kind]


@pytest.mark.parametrize("words", FAITHFUL)
def test_what_changes_no_word_accuses_nobody(resolution: OfficialText, words: str) -> None:
    match = against(resolution, words)
    assert match.found and not match.faults
    assert match.accusing == ()


@pytest.mark.parametrize("words", [words for words, _ in CHANGED] + FAITHFUL)
def test_a_seal_gives_the_same_answer(resolution: OfficialText, words: str) -> None:
    readable, sealed = against(resolution, words), against(seal(resolution), words)
    assert [(d.kind, d.level, d.span, d.at) for d in readable.differences] == [
        (d.kind, d.level, d.span, d.at) for d in sealed.differences
    ]
    told = (closed_words("en").values(), [d.official for d in sealed.differences])
    assert all(official is None or set(official.split()) <= set(told[0]) for official in told[1])


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (
            "Demands that all parties open the mountain road ... the Commission of Engineers finds it unsafe",
            "exception",
        ),
        ("to allow the surveyors to measure the dam […] to hinder the fishermen of the lake", "negation"),
        (
            "to report to the Council on the state of the bridges ... Demands that all parties open the mountain road",
            "order",
        ),
        ("Urges the Government of Ruritania to allow ... the state of the bridges by 1 September 1999", "stitched"),
    ],
)
def test_an_ellipsis_may_not_hide_what_changes_the_sense(resolution: OfficialText, words: str, fault: str) -> None:
    assert [gap.fault for gap in against(resolution, words).faults] == [fault]


def test_whole_provisions_may_stand_with_an_ellipsis_between(treaty: OfficialText) -> None:
    words = (
        "Each Contracting Party shall keep its lighthouses lit from sunset to sunrise and shall not charge passing "
        "vessels for the light. [...] The Contracting Parties may close a lighthouse if the Commission agrees."
    )
    match = against(treaty, words)
    assert match.found and not match.faults and not match.accusing


@pytest.mark.parametrize(
    "words",
    [
        "The tribunal heard the witnesses of the storm and adjourned",
        "Everyone has the right to leave the harbour at night",
    ],
)
def test_what_does_not_stand_there_is_not_found(resolution: OfficialText, words: str) -> None:
    assert not against(resolution, words).found


def test_forms_of_one_text_differ_without_being_wrong(made: Callable[..., OfficialText]) -> None:
    text = made(
        "un/sc/res/9003",
        "Resolution 9003 (1999)\n\nThe Security Council,\n\nTaking note of the report of the Secretary-General,\n\n"
        "1. Also condemns the shelling of the district in Azerbaijan;\n\n"
        "2. Thanks the Conference on Security and Cooperation in Europe for its monitors.\n",
        "official-records",
    )
    words = (
        "Noting the report of the Secretary-General (S/26184), 1. Further condemns the shelling of the district in the "
        "Azerbaijani Republic; 2. Thanks the CSCE for its monitors"
    )
    match = against(text, words)
    assert match.found and match.accusing == ()
    assert {d.kind for d in match.differences} == {"edition"}


@settings(max_examples=60, deadline=None)
@given(first=st.integers(0, 80), size=st.integers(3, 40))
def test_any_stretch_of_the_text_is_exact(resolution: OfficialText, first: int, size: int) -> None:
    text = resolution
    end = min(first + size, len(text))
    words = text.original[text.places[first][0] : text.places[end - 1][1]]
    match = against(text, words)
    assert match.found and match.accusing == () and match.faults == ()


ISSUED = """Resolution 9004 (1999)

The Security Council,

Recalling the “Adjusted timetable of urgent steps” of the harbour masters,

1. Urges the parties to accept the Adjusted timetable as agreed at the meeting of the pilots held at Vienna from 2 to 8
November 1999, and to refrain from any interference with the lighthouse;

2. Welcomes the decision which was taken at the meeting of the keepers of 3 to 9 December 1999 without a vote.
"""


@pytest.mark.parametrize(
    "words",
    [
        "Urges the parties to accept the timetable as agreed at the meeting of the pilots held at Vienna",
        "accept the Adjusted timetable as agreed at the meeting of the pilots in Vienna of 2 to 8 November 1999",
        "the decision which was taken at the meeting of the keepers in Vienna of 3 to 9 December 1999 without a vote",
        "as agreed at the meeting of the pilots held at Vienna from 2 to 8\n\nNovember\n1999\n, and to refrain",
    ],
)
def test_how_editions_put_a_meeting_or_a_name_is_no_fault(made: Callable[..., OfficialText], words: str) -> None:
    match = against(made("un/sc/res/9004", ISSUED, "official-records"), words)
    assert match.found and match.accusing == ()


@pytest.mark.parametrize(
    ("words", "kind", "level"),
    [
        ("and to refrain from interference with the lighthouse", "omission", Level.WARNING),
        ("the meeting of the pilots held at Vienna from 2 to 9 November 1999", "date", Level.ERROR),
        ("the decision which was taken at the meeting of the keepers of 3 to 9 December 1998 without a vote", "date",
         Level.ERROR),
    ],
)  # fmt: skip
def test_real_differences_keep_their_level(
    made: Callable[..., OfficialText], words: str, kind: str, level: Level
) -> None:
    match = against(made("un/sc/res/9004", ISSUED, "official-records"), words)
    assert [(d.kind, d.level) for d in match.accusing] == [(kind, level)]


@pytest.mark.parametrize(
    "words",
    [
        "Recalling its resolution 8999 (1998) of 3 March\n1998\nGravely concerned at the flooding of the lower valley",
        "report to the Council on the state\n117\nof the bridges by 1 September 1999",
        "finds it unsafe; 3 Urges the Government of Ruritania to allow the surveyors to measure the dam",
    ],
)
def test_figures_on_their_own_line_and_note_marks_accuse_nobody(resolution: OfficialText, words: str) -> None:
    match = against(resolution, words)
    assert match.found and match.accusing == ()


def test_a_name_that_is_always_written_otherwise_is_no_misprint(made: Callable[..., OfficialText]) -> None:
    lines = (
        "1. Demands that the keepers of Zangelan open the harbour before the first snow of the winter falls;\n\n"
        "2. Urges the pilots of Zangelan to light the northern lamps of the harbour at sunset;\n\n"
    )
    text = made("un/sc/res/9006", f"Resolution 9006 (1999)\n\nThe Security Council,\n\n{lines}")
    twice = against(text, lines.replace("Zangelan", "Zangilan"))
    once = against(text, lines.replace("Zangelan", "Zangilan", 1))
    assert [d.kind for d in twice.differences] == ["spelling", "spelling"]
    assert [d.kind for d in once.differences] == ["noise"]


def test_a_text_at_hand_may_have_lost_a_hyphen(made: Callable[..., OfficialText]) -> None:
    article = "Convention\n\nArticle 1\n\nNothing impairs the right of selfdefense if a ship sinks."
    text = made("treaty/lake-1999", article)
    match = against(text, "Nothing impairs the right of self-defence if a ship sinks")
    assert match.found and match.accusing == ()


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize(
    ("official", "quoted", "kind"),
    [
        ("organize the defence of the harbour labelled northern", "organise the defense of the harbor labeled northern",
         "variant"),
        ("the documents filed by the pilots of the lake", "the documents filled by the pilots of the lake", "spelling"),
        ("in the morning before the ships set sail again", "in the mourning before the ships set sail again",
         "spelling"),
    ],
)  # fmt: skip
def test_a_style_guides_spelling_is_no_fault_and_is_told(
    made: Callable[..., OfficialText], sealed: bool, official: str, quoted: str, kind: str
) -> None:
    text = made("un/sc/res/9007", f"Resolution 9007 (1999)\n\nThe Security Council,\n\n1. Decides to {official}.\n")
    match = against(seal(text) if sealed else text, f"Decides to {quoted}")
    assert {d.kind for d in match.differences} == {kind}
    assert bool(match.accusing) == (kind != "variant")


STATE = """Resolution 9008 (1999)

The Security Council,

Gravely concerned at the flight of the fishermen of Albania and at the closure of the northern lighthouse,

Reaffirming the sovereignty and the territorial integrity of Albania and of all other States of the lower river,

1. Condemns the seizure of the harbour and of all other recently occupied areas of the Albanian Republic.
"""


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("concerned at the flight of the fishermen of the Albanian Republic", {"edition"}),
        ("the sovereignty and the territorial integrity of the Republic of Albania", {"edition"}),
        ("the seizure of the harbour and of all other recently occupied areas of the Republic of Albania", {"edition"}),
        ("the Republic of Albania and at the closure of the northern lighthouse", {"edition"}),
        ("the sovereignty and the territorial integrity of the Republic of Austria", {"actor"}),
        ("the seizure of the harbour and of all other recently occupied areas of the Republic of Austria", {"actor"}),
    ],
)
def test_a_state_is_one_under_its_long_and_its_short_name(
    made: Callable[..., OfficialText], sealed: bool, words: str, kinds: set[str]
) -> None:
    text = made("un/sc/res/9008", STATE)
    assert {d.kind for d in against(seal(text) if sealed else text, words).differences} == kinds
