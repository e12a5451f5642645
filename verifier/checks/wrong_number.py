"""Is the number the one of the instrument that the document's own words describe?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.dates_of import agreeing_date
from ..facts.days import in_words
from ..facts.frames import is_in_a_frame
from ..facts.judging import evidence_of, name_of, sentence
from ..facts.likely import likely_for, subject_of
from ..facts.place import is_of_a_report
from ..facts.stranger import stranger_in_list
from ..facts.years import agreeing_year
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
        if _date_or_year_fails(case, case.instrument):
            likely = likely_for(case)
            if likely is not None:
                yield _wrong(case, case.instrument, likely, Level.ERROR)
        elif (companion := stranger_in_list(case)) is not None:
            yield _wrong(case, case.instrument, companion, Level.WARNING)
        elif any(fact.field == "date" for fact in case.citation.claimed) and case.instrument.fact("date"):
            message = f"The date given is that of {name_of(case.instrument)}."
            yield Verdict(
                Outcome.CONFIRMED, CODE, message, evidence=evidence_of(case.instrument, case.instrument.fact("date"))
            )


CHECK = WrongNumber()


def _date_or_year_fails(case: Case, known: Instrument) -> bool:
    for fact in case.citation.claimed:
        if fact.field == "date" and (is_in_a_frame(case, fact) or is_of_a_report(case)):
            continue
        if fact.field == "date" and known.fact("date") and agreeing_date(known, fact.value) is None:
            return True
        if (
            fact.field == "year"
            and agreeing_year(known, fact.value[:4]) is None
            and (known.fact("year") or known.fact("date"))
        ):
            return True
    return False


def _wrong(case: Case, known: Instrument, likely: str, level: Level) -> Verdict:
    other = case.catalogue.find(likely)
    assert isinstance(other, Instrument)
    date = other.fact("date")
    about = f" ({subject_of(known)})" if subject_of(known) else ""
    dated = f" of {in_words(date.value)}" if date else ""
    message = f"{name_of(known)}{about} does not fit what is said of it; {name_of(other)}{dated} does."
    message = sentence(message)
    evidence = evidence_of(known, known.fact("date") or known.fact("year")) + evidence_of(other, date)
    return Verdict(Outcome.CONTRADICTED, CODE, message, level, None, evidence, _suggestion(case, other), likely)


def _suggestion(case: Case, other: Instrument) -> Suggestion | None:
    number, claimed = other.fact("number"), case.citation.claim_of("number")
    if number is None or claimed is None:
        return None
    return Suggestion(claimed.span, number.value)
