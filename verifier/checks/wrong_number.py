"""Is the number the one of the instrument that the document's own words describe?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.days import in_words
from ..facts.judging import evidence_of, name_of, sentence
from ..facts.likely import subject_of
from ..facts.meant import meant_by, misdated
from ..facts.variants import evidence_elsewhere, variant_elsewhere
from ..model import Instrument, Level, Outcome, Suggestion, Verdict

CODE = "wrong-number"


class WrongNumber:
    """`852 (1993) of 29 July 1993` is wrong, as that day's resolution is 853; `853 (1993) of 29 July 1993` is right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Is its number the one that the rest of the citation describes?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        if not isinstance(case.instrument, Instrument) or case.instrument.fact("number") is None:
            return
        meant = meant_by(case)
        if meant is not None:
            yield _wrong(case, case.instrument, meant.key, Level.ERROR if meant.misdated else Level.WARNING)
        elif case.citation.claim_of("date") and case.instrument.fact("date") and not misdated(case, case.instrument):
            message = f"The date given is that of {name_of(case.instrument)}."
            yield Verdict(
                Outcome.CONFIRMED, CODE, message, evidence=evidence_of(case.instrument, case.instrument.fact("date"))
            )


CHECK = WrongNumber()


def _wrong(case: Case, known: Instrument, likely: str, level: Level) -> Verdict:
    other = case.catalogue.find(likely)
    assert isinstance(other, Instrument)
    date = other.fact("date")
    about = f" ({subject_of(known)})" if subject_of(known) else ""
    dated = f" of {in_words(date.value)}" if date else ""
    message = f"{name_of(known)}{about} does not fit what is said of it; {name_of(other)}{dated} does."
    message = sentence(message)
    evidence = evidence_of(known, known.fact("date") or known.fact("year")) + evidence_of(other, date)
    variant = variant_elsewhere(case)
    if variant is not None and variant.key == likely:
        evidence += evidence_elsewhere(variant)
    return Verdict(Outcome.CONTRADICTED, CODE, message, level, None, evidence, _suggestion(case, other), likely)


def _suggestion(case: Case, other: Instrument) -> Suggestion | None:
    number, claimed = other.fact("number"), case.citation.claim_of("number")
    if number is None or claimed is None:
        return None
    return Suggestion(claimed.span, number.value)
