"""Which other instrument a citation means by its date, its year or its neighbours, where its number does not fit."""

from __future__ import annotations

from dataclasses import dataclass

from ..contracts import Case
from ..model import Instrument
from .dates_of import agreeing_date
from .frames import is_in_a_frame
from .likely import likely_for
from .place import is_of_a_report
from .stranger import stranger_in_list
from .years import agreeing_year


@dataclass(frozen=True, slots=True)
class Meant:
    """The key that is meant. misdated: whether a date or year told it, and not the list that the number stands in."""

    key: str
    misdated: bool


def meant_by(case: Case) -> Meant | None:
    """The instrument that the rest of the citation describes; None where its own number does, or nothing tells."""
    known = case.instrument
    if not isinstance(known, Instrument) or known.fact("number") is None:
        return None
    failing = misdated(case, known)
    likely = likely_for(case) if failing else stranger_in_list(case)
    return Meant(likely, failing) if likely is not None else None


def misdated(case: Case, known: Instrument) -> bool:
    """Whether a date or year of the citation is not that of its number."""
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
