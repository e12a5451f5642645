"""What is said of an article or paragraph and stands in another one."""

from __future__ import annotations

import pytest

from verifier.checks.misplaced_paraphrase import CHECK
from verifier.model import Outcome

from .one_text import verdicts_on

WORDS = """RESOLUTION 660 (1990)

The Security Council,

Alarmed at the ice in the northern harbour,

1. Demands that all parties keep the northern harbour open until 1 June 1999;

2. Urges all States to send timber, rope and lanterns to the valley;

3. Calls upon the pilots to report the depth of the channel each month;

4. Requests the Secretary-General to appoint a warden of the lighthouse;

5. Decides to remain seized of the matter.
"""


def told(text: str) -> list[str]:
    verdicts = verdicts_on(text, CHECK, WORDS)
    assert all(verdict.outcome is Outcome.CONTRADICTED for verdict in verdicts)
    return [verdict.message.partition(":")[0] for verdict in verdicts]


def test_what_stands_in_another_paragraph_is_named_with_it() -> None:
    found = told("In paragraph 3 of resolution 660 (1990) the Council urged States to send rope to the valley.")
    assert found == ["What is said stands in paragraph 2, not in paragraph 3"]


@pytest.mark.parametrize(
    "text",
    [
        "In paragraph 2 of resolution 660 (1990) the Council urged States to send rope and lanterns to the valley.",
        "In resolution 660 (1990) the Council urged States to send rope and lanterns to the valley.",
        "In paragraph 3 of resolution 660 (1990) the Council spoke of lanterns.",  # one word
        "In paragraph 3 of resolution 660 (1990) the Council asked pilots to report the depth at which rope is sent.",
        "In paragraph 9 of resolution 660 (1990) the Council urged States to send rope and lanterns to the valley.",
        "Did paragraph 3 of resolution 660 (1990) urge States to send rope and lanterns to the valley?",
        "Paragraph 3 of resolution 661 (1990) urges States to send rope and lanterns to the valley.",
        "In paragraph 3 of resolution 660 (1990) the Council spoke of ice in the northern harbour with alarm.",
    ],
)
def test_nothing_is_said_where_the_place_is_right_or_the_words_tell_too_little(text: str) -> None:
    assert told(text) == []
