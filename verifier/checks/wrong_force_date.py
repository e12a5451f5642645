"""Did it enter into force on the day that is given for it?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.days import in_words
from ..facts.judging import evidence_of, name_of, sentence, weight_of
from ..facts.sources import is_general
from ..model import ClaimedFact, Fact, Instrument, Outcome, Verdict

CODE = "wrong-date"
FIELD = "date:in-force"


class WrongForceDate:
    """`The Rome Statute entered into force on 1 July 2003` is wrong, `on 1 July 2002` is right."""

    name = "wrong-force-date"
    codes: tuple[str, ...] = (CODE,)
    question = "Did it enter into force on the day that is given?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        claimed, known = case.citation.claim_of(FIELD), case.instrument
        facts = known.all_facts(FIELD) if isinstance(known, Instrument) else ()
        if claimed is not None and isinstance(known, Instrument) and facts and not any(map(is_general, facts)):
            yield _judged(known, facts, claimed)


CHECK = WrongForceDate()


def _judged(known: Instrument, facts: tuple[Fact, ...], claimed: ClaimedFact) -> Verdict:
    agreeing = next((fact for fact in facts if fact.value == claimed.value), None)
    evidence = evidence_of(known, agreeing or facts[0])
    if agreeing is not None:
        message = f"{name_of(known)} entered into force on {in_words(claimed.value)}."
        return Verdict(Outcome.CONFIRMED, CODE, sentence(message), span=claimed.span, evidence=evidence)
    if len(facts[0].value) != len(claimed.value):  # a year alone, or a month, is not compared with a day
        message = f"When {name_of(known)} entered into force is known as {facts[0].value} only."
        return Verdict(Outcome.UNVERIFIED, CODE, message, span=claimed.span, evidence=evidence)
    weight = weight_of(facts[0], claimed.value)
    message = f"{name_of(known)} entered into force on {in_words(facts[0].value)}, not on {in_words(claimed.value)}"
    message = sentence(message + (f"; {weight.reason}." if weight.reason else "."))
    return Verdict(weight.outcome, CODE, message, weight.level, claimed.span, evidence)
