"""Which years an instrument can be cited with, from its facts or from the order of the numbers of its series."""

from __future__ import annotations

from dataclasses import dataclass

from ..contracts import Catalogue
from ..model import Fact, Instrument
from . import by_hand


@dataclass(frozen=True, slots=True)
class Years:
    """The years that a number can have, and the known numbers on both sides of it."""

    first: int
    last: int
    before: str
    after: str


def year_of(instrument: Instrument) -> Fact | None:
    """The year of adoption, stated or by the date; the better witnessed one."""
    stated, dated = instrument.fact("year"), instrument.fact("date")
    if stated and dated:
        return stated if len(stated.sources) >= len(dated.sources) else dated
    return stated or dated


def agreeing_year(instrument: Instrument, year: str) -> Fact | None:
    """The fact of that year, the year of adoption before all others."""
    facts = [fact for fact in instrument.facts if fact.field in ("year", "date")]
    facts += [fact for fact in instrument.facts if fact.field.startswith("date:")]
    return next((fact for fact in facts if fact.value.startswith(year)), None)


# Series kept by hand whose numbers run on, so that a number lies between the years of its known neighbours.
_RUNNING = ("coe/pace/res/", "coe/pace/rec/", "coe/pace/opinion/")


def possible_years(key: str, catalogue: Catalogue) -> Years | None:
    """Between which years a number of a running series was given; None where its neighbours are not known."""
    series = next((prefix for prefix in _RUNNING if key.startswith(prefix)), None)
    if series is None or not key.removeprefix(series).isdecimal():
        return None
    number = int(key.removeprefix(series))
    known = sorted(_known_numbers(series))
    below = [pair for pair in known if pair[0] <= number]
    above = [pair for pair in known if pair[0] >= number]
    if not below or not above:
        return None
    return Years(below[-1][1], above[0][1], str(below[-1][0]), str(above[0][0]))


def _known_numbers(series: str) -> list[tuple[int, int]]:
    found = []
    for key, instrument in by_hand.instruments().items():
        tail = key.removeprefix(series)
        fact = year_of(instrument)
        if key.startswith(series) and tail.isdecimal() and fact is not None:
            found.append((int(tail), int(fact.value[:4])))
    return found
