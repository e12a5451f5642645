"""Which of an instrument's dates a claimed date is: adoption, entry into force, signature, issue, a part's."""

from __future__ import annotations

from ..model import Fact, Instrument
from .days import Day, read_day

OTHER = {
    "date:in-force": "entry into force",
    "date:opened": "opening for signature",
    "date:signed": "signature",
    "date:issued": "issue of the document",
    "date:report": "report",
    "date:part": "one of its parts",
    "date:end": "last day",
    "date:published": "publication",
    "date:old-style": "the Julian calendar",
    "date:new-style": "the Gregorian calendar",
    "date:effective": "effect",
    "date:adopted": "adoption",
    "date:ratified": "ratification",
    "date:amended": "amendment",
    "date:revised": "revision",
    "date:original": "the text that it revises",
}


def claimed_days(value: str) -> tuple[Day, ...]:
    """The day or days that a claimed date means; 1996-12-02/03 means each end of the interval."""
    start, _, end = value.partition("/")
    first = read_day(start)
    if first is None:
        return ()
    last = read_day(end) if len(end) > 3 else None
    if end and last is None and end.isdecimal():
        last = Day(first.year, first.month, int(end))
    return (first,) if last is None else (first, last)


def main_date(instrument: Instrument) -> Fact | None:
    """The date of adoption, or the first day of a meeting."""
    return instrument.fact("date")


def agreeing_date(instrument: Instrument, value: str) -> Fact | None:
    """The fact that a claimed date agrees with, the main date before all others."""
    days = claimed_days(value)
    dates = [fact for fact in instrument.facts if fact.field == "date"]
    dates += [fact for fact in instrument.facts if fact.field.startswith("date:")]
    for fact in dates:
        known = read_day(fact.value)
        if known and any(day.agrees(known) for day in days):
            return fact
    return None
