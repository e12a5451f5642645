"""A reproduced text is identified by its frame, its dates and what it cites."""

from __future__ import annotations

from collections.abc import Callable

from verifier.model import Outcome, Verdict

Court = Callable[..., list[tuple[str | None, Verdict]]]

BODY = """The Security Council,

Reaffirming its resolutions 822 (1993) of 30 April 1993, 853 (1993) of 29 July 1993 and 874 (1993) of 14 October 1993,

Taking note of the letter dated 9 November 1993 (S/26718) on Nagorny Karabakh,

1. Calls upon the parties to the conflict in Nagorny Karabakh to keep the peace;

2. Decides to remain actively seized of the matter.
"""


def framed(heading: str, symbol: str, end: str) -> str:
    return f"UNITED NATIONS\nRESOLUTION {heading}\n\nSecurity Council\n{symbol}\n\n{BODY}\n{end}\n"


def contradicted(found: list[tuple[str | None, Verdict]]) -> list[Verdict]:
    return [verdict for _, verdict in found if verdict.outcome is Outcome.CONTRADICTED]


def test_a_text_under_two_foreign_numbers_is_known_by_what_it_cites(court: Court) -> None:
    text = framed("844 (1993)", "S/RES/874 (1993) 14 October 1993", "11 November 1993")
    against = contradicted(court("heading-conflict", text))
    assert len(against) == 4
    assert {verdict.likely for verdict in against} == {"un/sc/res/884"}
    shown = [verdict.span.of(text) for verdict in against if verdict.span]
    assert shown == ["14 October 1993", "11 November 1993"]


def test_what_the_text_itself_cites_is_not_accused(court: Court) -> None:
    text = framed("844 (1993)", "S/RES/874 (1993) 14 October 1993", "11 November 1993")
    assert not contradicted(court("anachronism", text))
    assert not contradicted(court("wrong-date", text))


def test_a_frame_in_order_is_confirmed(court: Court) -> None:
    text = framed(
        "884 (1993)",
        "S/RES/884 (1993) 12 November 1993",
        "Adopted by the Security Council at its 3313th meeting on 12 November 1993",
    )
    found = court("heading-conflict", text)
    assert found
    assert not contradicted(found)


def test_a_later_text_cited_in_a_frame_in_order_is_the_anachronism(court: Court) -> None:
    text = framed(
        "874 (1993)",
        "S/RES/874 (1993) 14 October 1993",
        "Adopted by the Security Council at its 3292nd meeting on 14 October 1993",
    ).replace(
        "874 (1993) of 14 October 1993,\n\nTaking note of the letter dated 9 November 1993 (S/26718)",
        "884 (1993),\n\nSpeaking",
    )
    assert not contradicted(court("heading-conflict", text))
    [verdict] = contradicted(court("anachronism", text))
    assert "12 November 1993" in verdict.message


def test_dates_in_the_sentences_of_a_text_are_no_frame(court: Court) -> None:
    """A mandate ends later than the resolution; line ends may leave such a date alone on its line."""
    text = """Resolution 364 (1974)
of 13 December 1974

The Security Council,

Noting that the Government of Cyprus agrees that it is necessary to keep the Force in Cyprus beyond
15 December 1974,

1. Extends the stationing in Cyprus of the United Nations Force for a further period ending on
15 June 1975.

Adopted at the 1810th meeting
"""
    assert not contradicted(court("heading-conflict", text))
