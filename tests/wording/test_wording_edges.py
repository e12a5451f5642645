"""Where a reproduced text begins and ends is told against the whole official text."""

from __future__ import annotations

import pytest

from verifier.model import OfficialText, Span
from verifier.texts.seal import seal
from verifier.wording.compare import compare
from verifier.wording.edges import not_reached, opening_lost
from verifier.wording.tokens import quotation

FRAME = "RESOLUTION 9001 (1999)\n\nUNITED NATIONS SECURITY COUNCIL\n\n"
OPENING = "The Security Council,\n\n"
BODY = """Recalling its resolution 8999 (1998) of 3 March 1998,

Gravely concerned at the flooding of the lower valley and at the loss of two bridges,

1. Demands that all parties open the mountain road within thirty days, unless the Commission of Engineers finds it
unsafe;"""
REST = """

2. Urges the Government of Ruritania to allow the surveyors to measure the dam, and not to hinder the fishermen of the
lake;

3. Requests the Secretary-General to report to the Council on the state of the bridges by 1 September 1999;

4. Decides that the Fund may pay only for repairs which the Commission of Engineers has approved."""


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize(
    ("before", "body", "lost", "rest"),
    [
        (FRAME, BODY + REST, True, ()),
        (FRAME + OPENING, BODY + REST, False, ()),
        (FRAME + OPENING, BODY, False, ("op 2", "op 3", "op 4")),
        (FRAME, BODY.partition("Gravely")[1] + BODY.partition("Gravely")[2] + REST, False, ()),  # an extract
    ],
)
def test_opening_and_end(
    resolution: OfficialText, before: str, body: str, lost: bool, rest: tuple[str, ...], sealed: bool
) -> None:
    source = before + body
    quoted = quotation(source, Span(len(before), len(source)), "en")
    match = compare(quoted, seal(resolution) if sealed else resolution, source)
    assert match.found
    assert opening_lost(match, quoted, source) is lost
    assert not_reached(match) == rest
