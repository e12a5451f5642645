"""Is the body that the document names the one that adopted the instrument?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.bodies import NAMES, includes, name_of_body
from ..facts.chambers import misnamed_chamber
from ..facts.councils import councils_own, is_beside
from ..facts.judging import evidence_of, name_of, sentence
from ..model import ClaimedFact, Evidence, Fact, Instrument, Level, Outcome, Span, Suggestion, Verdict

CODE = "wrong-body"


class WrongBody:
    """`General Assembly resolution 822 (1993)` is wrong, `Security Council resolution 822 (1993)` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Did the body that is named adopt it?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        yield from _chamber(case)
        claimed = case.citation.claim_of("body")
        if claimed is None or claimed.value not in NAMES:
            return
        other = councils_own(case)
        yield _taken_from_the_council(other, claimed) if other else _judged(case, claimed)


CHECK = WrongBody()


def _chamber(case: Case) -> Iterator[Verdict]:
    span = case.citation.span
    found = misnamed_chamber(span.of(case.document.text))
    if found is not None:
        state, right, start, end = found
        place = Span(span.start + start, span.start + end)
        evidence = (Evidence(f"the lower house is the {right}", source=f"constitution of {state}"),)
        message = f"The lower house of {state} is the {right}."
        yield Verdict(
            Outcome.CONTRADICTED, CODE, message, Level.NOTE, place, evidence, Suggestion(place, right, safe=True)
        )


def _judged(case: Case, claimed: ClaimedFact) -> Verdict:
    known = case.instrument
    fact = _body_of(known) if isinstance(known, Instrument) else None
    if not isinstance(known, Instrument) or fact is None or not is_beside(case, claimed):
        return Verdict(Outcome.UNVERIFIED, CODE, "Which body adopted it was not compared.", span=claimed.span)
    if includes(claimed.value, fact.value):
        message = f"{name_of_body(fact.value)} adopted {name_of(known)}."
        return Verdict(Outcome.CONFIRMED, CODE, sentence(message), span=claimed.span, evidence=evidence_of(known, fact))
    message = f"{name_of(known)} was adopted by {name_of_body(fact.value)}, not by {name_of_body(claimed.value)}."
    return Verdict(Outcome.CONTRADICTED, CODE, sentence(message), Level.WARNING, claimed.span, evidence_of(known, fact))


def _body_of(known: Instrument) -> Fact | None:
    """The body, or for a treaty the one whose resolution adopted it."""
    adopted = known.fact("adopted-by")
    if adopted is not None:
        return Fact("body", adopted.value.rpartition("/res/")[0], adopted.sources)
    return known.fact("body")


def _taken_from_the_council(other: Instrument, claimed: ClaimedFact) -> Verdict:
    message = (
        f"The General Assembly has no resolution of this number and year; the Security Council has {name_of(other)}."
    )
    evidence = evidence_of(other, other.fact("year"))
    return Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, claimed.span, evidence, likely=other.key)
