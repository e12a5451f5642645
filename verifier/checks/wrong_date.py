"""Is the date that the document gives the instrument's own?"""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Case
from ..facts.councils import councils_own
from ..facts.dates_of import OTHER, agreeing_date, claimed_days, main_date
from ..facts.days import in_words, read_day
from ..facts.frames import is_in_a_frame
from ..facts.judging import evidence_of, name_of, sentence, weight_of
from ..facts.likely import likely_for
from ..facts.namesakes import may_be_a_namesake
from ..facts.place import (
    another_body_in_paragraph,
    another_body_is_named,
    belongs_to_a_neighbour,
    is_a_part,
    is_of_a_report,
    place_of,
)
from ..facts.sessions import may_be_of_another_body, outside_session
from ..facts.sources import is_general
from ..model import ClaimedFact, Fact, Instrument, Level, Outcome, Suggestion, Unknown, Verdict

CODE = "wrong-date"


class WrongDate:
    """`853 (1993) of 29 June 1993` is wrong, `853 (1993) of 29 July 1993` and `853, adopted in July 1993` are right."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Is the date given for it its own?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        claimed = case.citation.claim_of("date")
        if councils_own(case) is not None:
            return  # the number is another body's, and so is the date
        if claimed is not None and claimed.value and not is_in_a_frame(case, claimed):
            yield _judged(case, claimed)


CHECK = WrongDate()


def _judged(case: Case, claimed: ClaimedFact) -> Verdict:
    days = claimed_days(claimed.value)
    if not days:
        return _unsure(claimed, "This date could not be read.")
    if not all(day.exists() for day in days):
        message = f"The calendar has no {in_words(claimed.value)}."
        return Verdict(Outcome.CONTRADICTED, CODE, message, Level.ERROR, place_of(case, claimed))
    if isinstance(case.instrument, Unknown):
        return _outside(case, claimed) or _unsure(
            claimed, f"No date is known to compare {in_words(claimed.value)} with."
        )
    return _compared(case, case.instrument, claimed)


def _compared(case: Case, instrument: Instrument, claimed: ClaimedFact) -> Verdict:
    agreeing = agreeing_date(instrument, claimed.value)
    if agreeing is not None:
        return _confirmed(instrument, agreeing, claimed)
    known = main_date(instrument)
    if known is None or is_a_part(case):
        return _outside(case, claimed) or _unsure(claimed, f"The date of {name_of(instrument)} itself is not known.")
    if another_body_is_named(case):
        return _unsure(claimed, "Another body is named beside this number, so its date was not compared.")
    if may_be_of_another_body(case, claimed.value):
        return _unsure(claimed, f"A number like this of {in_words(claimed.value)} may be another body's.")
    if is_of_a_report(case):
        return _unsure(
            claimed, f"{in_words(claimed.value)} may be the date of the report or letter that is spoken of here."
        )
    if belongs_to_a_neighbour(case, claimed):
        return _unsure(
            claimed, f"{in_words(claimed.value)} is the date of another text cited here and may be meant for it."
        )
    if may_be_a_namesake(case, claimed.value):
        return _unsure(claimed, f"{in_words(claimed.value)} is so far off that another text of this name may be meant.")
    return _contradicted(case, instrument, known, claimed)


def _confirmed(instrument: Instrument, agreeing: Fact, claimed: ClaimedFact) -> Verdict:
    which = OTHER.get(agreeing.field)
    said = in_words(claimed.value)
    message = (
        f"{said} is the date of {which} of {name_of(instrument)}." if which else f"{name_of(instrument)} is of {said}."
    )
    message = sentence(message)
    if is_general(agreeing):
        message = f"{message[:-1]} as far as is generally known; no source at hand gives it."
        return _unsure(claimed, message)
    return Verdict(Outcome.CONFIRMED, CODE, message, span=claimed.span, evidence=evidence_of(instrument, agreeing))


def _contradicted(case: Case, instrument: Instrument, known: Fact, claimed: ClaimedFact) -> Verdict:
    weight = weight_of(known, claimed.value)
    likely = likely_for(case)
    if likely and (other := case.catalogue.find(likely)) and isinstance(other, Instrument):
        if agreeing_date(other, claimed.value):
            return _date_of_the_likely_one(other, claimed)
        known = main_date(other) or known
        instrument = other
    message = f"{name_of(instrument)} is of {in_words(known.value)}, not {in_words(claimed.value)}"
    message = sentence(message + (f"; {weight.reason}." if weight.reason else "."))
    suggestion = _suggestion(case, known, claimed) if weight.outcome is Outcome.CONTRADICTED else None
    evidence = evidence_of(instrument, known)
    return Verdict(weight.outcome, CODE, message, weight.level, place_of(case, claimed), evidence, suggestion, likely)


def _date_of_the_likely_one(other: Instrument, claimed: ClaimedFact) -> Verdict:
    message = f"{in_words(claimed.value)} is the date of {name_of(other)}, which is likely meant."
    return Verdict(Outcome.CONFIRMED, CODE, message, span=claimed.span, evidence=evidence_of(other, main_date(other)))


def _suggestion(case: Case, known: Fact, claimed: ClaimedFact) -> Suggestion | None:
    """The right date in the claimed one's own order of words, where that is plain English."""
    words = claimed.span.of(case.document.text)
    was, right = in_words(claimed.value), in_words(known.value)
    day = read_day(claimed.value)
    if not words or words != was or day is None or not day.whole:
        return None
    safe = len(known.sources) > 1 and not _another_is_of(case, claimed.value)
    return Suggestion(claimed.span, right, safe)


def _another_is_of(case: Case, day: str) -> bool:
    """Whether the series has a text of that very day: then the number may be the fault and not the date."""
    series = "/".join((case.citation.key or "").split("/")[:3])
    return bool(case.catalogue.in_series(series, day))


def _outside(case: Case, claimed: ClaimedFact) -> Verdict | None:
    """A date on which the session that the number belongs to was not sitting."""
    if isinstance(case.instrument, Unknown) and case.instrument.possible is False:
        return None  # unknown-instrument says so
    span = outside_session(case.citation.key, claimed.value)
    body = case.citation.claim_of("body")
    if span is None or another_body_in_paragraph(case) or body is None or body.value != "un/ga":
        return None
    when = f"between {in_words(span[0])} and {in_words(span[1])}"
    message = f"The session of this number sat {when}, not on {in_words(claimed.value)}."
    return Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING, place_of(case, claimed))


def _unsure(claimed: ClaimedFact, message: str) -> Verdict:
    return Verdict(Outcome.UNVERIFIED, CODE, message, span=claimed.span)
