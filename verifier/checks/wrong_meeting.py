"""Is the meeting that the document names the one at which the instrument was adopted?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..contracts import Case
from ..facts.judging import evidence_of, name_of, sentence, weight_of
from ..facts.place import place_of
from ..model import ClaimedFact, Instrument, Outcome, Suggestion, Verdict

CODE = "wrong-meeting"
_NUMBER = re.compile(r"[0-9]{1,5}")


class WrongMeeting:
    """`822 (1993), adopted at its 3206th meeting` is wrong, `at its 3205th meeting` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Was it adopted at the meeting that is named?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        for claimed in case.citation.claimed:
            if claimed.field == "meeting" and _NUMBER.search(claimed.value) and case.citation.grammar != "embedded":
                yield _judged(case, claimed)


CHECK = WrongMeeting()


def _judged(case: Case, claimed: ClaimedFact) -> Verdict:
    known = case.instrument
    fact = known.fact("meeting") if isinstance(known, Instrument) else None
    if not isinstance(known, Instrument) or fact is None:
        return Verdict(Outcome.UNVERIFIED, CODE, "The meeting of its adoption is not known.", span=claimed.span)
    number = _NUMBER.search(claimed.value)
    assert number is not None
    if number[0] == fact.value:
        message = f"{name_of(known)} was adopted at meeting {fact.value}."
        return Verdict(Outcome.CONFIRMED, CODE, sentence(message), span=claimed.span, evidence=evidence_of(known, fact))
    weight = weight_of(fact, number[0])
    reason = f"; {weight.reason}." if weight.reason else "."
    message = f"{name_of(known)} was adopted at meeting {fact.value}, not {number[0]}{reason}"
    suggestion = Suggestion(claimed.span, fact.value) if claimed.span.of(case.document.text) == number[0] else None
    return Verdict(
        weight.outcome,
        CODE,
        sentence(message),
        weight.level,
        place_of(case, claimed),
        evidence_of(known, fact),
        suggestion,
    )
