"""Which instrument a faulty citation means, by a slip of a digit, its date or its neighbours; one or none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..bearing import citations_of
from ..contracts import Case
from ..model import Instrument
from .dates_of import agreeing_date, claimed_days
from .days import Day, read_day
from .place import known_neighbours
from .plain_words import COMMON_BEGINNINGS
from .titles import words_of_title
from .years import agreeing_year

_AT_ONCE = 16  # " (1992) of the "
_NUMBER = re.compile(r"[0-9]+")


def likely_for(case: Case) -> str | None:
    """The key of the one instrument that fits what the document says better than the one it names, else None."""
    if not isinstance(case.instrument, Instrument) and case.citation.key is None:
        return None
    neighbours = known_neighbours(case)
    scored: dict[str, int] = {}
    for candidate, points in _candidates(case, neighbours):
        scored[candidate.key] = max(scored.get(candidate.key, 0), points + _in_company(case, candidate, neighbours))
    best = max(scored.values(), default=0)
    top = [key for key, points in scored.items() if points == best]
    if len(top) != 1:
        return None
    return top[0] if best >= 4 or (best == 3 and _is_no_slip_of_date(case)) else None


def _is_no_slip_of_date(case: Case) -> bool:
    """Whether the claimed date follows at once and is far from the cited one's own, so that the number is at fault."""
    claimed = case.citation.claim_of("date")
    if claimed is None or not 0 <= claimed.span.start - case.citation.span.end <= _AT_ONCE:
        return False
    own = case.instrument.fact("date") if isinstance(case.instrument, Instrument) else None
    mine, theirs = read_day(claimed.value) if claimed else None, read_day(own.value) if own else None
    return bool(mine and theirs and mine.whole and theirs.whole and not one_slip(mine, theirs))


def _candidates(case: Case, neighbours: tuple[Instrument, ...]) -> Iterator[tuple[Instrument, int]]:
    """Instruments that may be meant, with the points that number and date give them.

    Where the cited one is at home among its neighbours, its date is the likelier fault.
    """
    cited = case.instrument
    at_home = isinstance(cited, Instrument) and any(akin(cited, neighbour) for neighbour in neighbours)
    if not at_home:
        yield from _by_slip(case)
    yield from ((companion, 3) for companion in companions(case, neighbours))


def _by_slip(case: Case) -> Iterator[tuple[Instrument, int]]:
    """The same series, a number one slip away, with the points of its date."""
    for key in slips(case.citation.key or ""):
        candidate = case.catalogue.find(key)
        if isinstance(candidate, Instrument):
            points = _claim_points(case, candidate)
            if points:
                yield candidate, points


def _claim_points(case: Case, candidate: Instrument) -> int:
    """3 points for the claimed date itself, 1 for a date one slip away, or for the year where no date is claimed."""
    dates = [fact.value for fact in case.citation.claimed if fact.field == "date"]
    if dates:
        return _date_points(candidate, dates[0])
    years = [fact.value for fact in case.citation.claimed if fact.field == "year"]
    return int(bool(years) and agreeing_year(candidate, years[0][:4]) is not None)


def _date_points(candidate: Instrument, value: str) -> int:
    if agreeing_date(candidate, value):
        return 3 if all(day.whole for day in claimed_days(value)) else 1
    known = candidate.fact("date")
    mine, theirs = read_day(value.partition("/")[0]), read_day(known.value) if known else None
    return 1 if mine and theirs and one_slip(mine, theirs) else 0


def one_slip(one: Day, other: Day) -> bool:
    """Whether two dates differ in one of year, month and day, and in a day by one digit only."""
    if not (one.whole and other.whole):
        return False
    differing = [name for name in ("year", "month", "day") if getattr(one, name) != getattr(other, name)]
    if differing != ["day"]:
        return len(differing) <= 1
    mine, theirs = f"{one.day:02}", f"{other.day:02}"
    return sum(a != b for a, b in zip(mine, theirs, strict=True)) == 1


def slips(key: str) -> Iterator[str]:
    """Keys whose last number has one other digit, two that changed places, or one that the cited number lost."""
    matches = list(_NUMBER.finditer(key))
    if not matches:
        return
    last = matches[-1]
    digits = last[0]
    for at, digit in enumerate(digits):
        for other in "0123456789":
            if other != digit and not (at == 0 and other == "0"):
                yield key[: last.start()] + digits[:at] + other + digits[at + 1 :] + key[last.end() :]
    for at in range(len(digits) + 1):
        for lost in "0123456789" if at else "123456789":
            yield key[: last.start()] + digits[:at] + lost + digits[at:] + key[last.end() :]
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1]:
            swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
            yield key[: last.start()] + swapped + key[last.end() :]


def _in_company(case: Case, candidate: Instrument, neighbours: tuple[Instrument, ...]) -> int:
    """2 points where the candidate is cited elsewhere in the document, 2 where it shares its neighbours' subject."""
    elsewhere = bool(citations_of(case.extraction, candidate.key))
    return 2 * elsewhere + 2 * any(
        akin(candidate, neighbour) for neighbour in neighbours if neighbour.key != candidate.key
    )


def companions(case: Case, neighbours: tuple[Instrument, ...]) -> list[Instrument]:
    """Texts of the same title and day as a neighbour, of the cited body, with a like number, that the list lacks."""
    cited = case.citation.key or ""
    body = cited.rsplit("/", 2)[0]
    listed = {neighbour.key for neighbour in neighbours} | {cited}
    found: dict[str, Instrument] = {}
    for neighbour in neighbours:
        title, day = neighbour.fact("title"), neighbour.fact("date")
        if title is None or day is None or neighbour.key.rsplit("/", 2)[0] != body:
            continue
        for other in case.catalogue.by_title(title.value, on=day.value):
            theirs = other.fact("title")
            same = theirs is not None and theirs.value == title.value and other.key.startswith(body + "/")
            if same and other.key not in listed and like_numbers(cited, other.key):
                found[other.key] = other
    return list(found.values())


def like_numbers(one: str, other: str) -> bool:
    """Whether the last numbers of two keys have the same length and differ in a digit, or in two of four or more."""
    mine: list[str] = _NUMBER.findall(one)
    theirs: list[str] = _NUMBER.findall(other)
    if not mine or not theirs or len(mine[-1]) != len(theirs[-1]):
        return False
    differing = sum(a != b for a, b in zip(mine[-1], theirs[-1], strict=True))
    return 0 < differing <= (2 if len(mine[-1]) > 3 else 1)


def subject_of(instrument: Instrument) -> str:
    """What it is about, in the catalogue's words."""
    fact = instrument.fact("subject") or instrument.fact("title")
    return fact.value if fact else ""


def akin(one: Instrument, other: Instrument) -> bool:
    """Whether two instruments share a subject, by the telling words of their titles."""
    mine, theirs = subject_of(one), subject_of(other)
    return bool(telling_words(mine) & telling_words(theirs)) or (mine == theirs != "")


@lru_cache(maxsize=4096)
def telling_words(subject: str) -> frozenset[str]:
    """The beginnings of the words of a subject that few other subjects have."""
    return frozenset(word[:6] for word in words_of_title(subject) if len(word) > 4) - COMMON_BEGINNINGS
