"""Which body a numbered text belongs to: by name, by the shape of the number, by when the body met."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..model import ClaimedFact, Span
from . import sessions
from .items import Item
from .numbers import Number


def series_of(item: Item, body: str, kind: str) -> str | None:
    """The series of keys, such as un/ga/res; None where nothing tells, or where the body numbers in another way."""
    short = _SHORT.get(kind)
    if short is None or body in {"other", "coe", "coe/cm", "eu/ep"}:
        return None
    if short not in {"res", "dec"}:
        return f"coe/pace/{short}" if body == "coe/pace" and item.number.shape in {"year", "plain"} else None
    place = _PLACES[item.number.shape](item, body)
    return f"{place}/{short}" if place else None


def nameless(item: Item, kind: str, body: ClaimedFact | None = None) -> bool:
    """Whether an item is no text of a known series: "resolution 5", "decision 1/1"; body: the one before its list."""
    named = item.body or body
    return series_of(item, named.value if named else "", kind) is None


_SHORT = {"resolution": "res", "decision": "dec", "recommendation": "rec", "opinion": "opinion", "order": "order"}


def _slash(item: Item, body: str) -> str | None:
    number = item.number
    if len(number.session) == 4 and number.session[0] in "12":
        return body if body in {"un/chr", "un/hrc"} else None if body == "un/commission" else "un/ecosoc"
    if number.session.startswith("ES-") or body in {"un/ga", "un/assembly"}:
        return "un/ga"
    if body == "un/hrc" and _only_of_the_assembly(item):
        return "un/ga"  # "the Assembly suspended Libya from the Human Rights Council by its resolution 65/265"
    if body in {"un/hrc", "un/ea", "un/escap"}:
        return body
    if number.session.startswith("S-"):
        if body == "un/chr":
            return body
        return "un/hrc" if body == "un/council" or out_of_time(item) else "un/ga"
    if len(number.session) > 2:
        return None
    return _by_time(item, body)


def _by_time(item: Item, body: str) -> str | None:
    """Assembly or Human Rights Council, both of which number by session."""
    session = int(item.number.session)
    years = {int(value[:4]) for value in years_of(item.facts)}
    if body in {"un/council", "un/chr"}:
        return "un/hrc"
    assembly = years.intersection(sessions.assembly_years(session))
    first, last = sessions.council_of_rights_years(session)
    if years and not assembly and any(first <= year <= last for year in years):
        return "un/hrc"
    return "un/ga" if session >= 31 or assembly else None


def _only_of_the_assembly(item: Item) -> bool:
    """Whether the Assembly was at that session on the day that is told, and the Human Rights Council was not."""
    if not item.number.session.isdigit():
        return False
    session, years = int(item.number.session), {int(value[:4]) for value in years_of(item.facts)}
    first, last = sessions.council_of_rights_years(session)
    return bool(years.intersection(sessions.assembly_years(session))) and all(not first <= y <= last for y in years)


def out_of_time(item: Item) -> bool:
    """Whether nothing says when, or the Assembly was not at that session when this text is said to be adopted."""
    number = item.number
    years = {int(value[:4]) for value in years_of(item.facts)}
    if number.shape != "slash" or not years:
        return False
    if number.session.startswith("S-"):
        return min(years) >= 2006 and not years.intersection(sessions.special_session_years(int(number.session[2:])))
    return (
        number.session.isdigit()
        and len(number.session) < 3
        and not years.intersection(sessions.assembly_years(int(number.session)))
    )


def fits_council_of_rights(item: Item) -> bool:
    """Whether the Human Rights Council was at that session when this text is said to be adopted."""
    return item.number.session.isdigit() and _by_time(item, "") == "un/hrc"


def upright(item: Item, language: str, body: str) -> Item:
    """The item with its number as it is meant: 822/1993 of the Council with its year behind it, 14/76 turned round,
    where an Arabic text has it and only 76/14 fits the date beside it."""
    number = item.number
    if body in {"un/sc", "coe/pace"} and number.shape == "slash" and _YEAR.fullmatch(number.number):
        return replace(item, number=_with_year(number))
    if language != "ar" or body not in {"", "un/ga", "un/assembly"} or not out_of_time(item):
        return item
    if fits_council_of_rights(item) or not (number.session + number.number).isdigit():
        return item
    turned = replace(number, session=number.number, number=number.session, turned=True)
    fits = int(turned.session) > 30 and not out_of_time(replace(item, number=turned))
    return replace(item, number=turned) if fits and len(turned.session) == 2 else item


_YEAR = re.compile("(?:19|20)[0-9]{2}")


def _with_year(number: Number) -> Number:
    """822/1993 of a body that numbers without sessions: the number with its year."""
    year = Span(number.span.end - 4, number.span.end)
    return replace(number, shape="year", number=number.session, session="", year=number.number, tail=year)


def before_slashes(item: Item) -> bool:
    """A session at which the Assembly still numbered with Roman sessions: another body's text."""
    number = item.number
    return number.shape == "slash" and number.session.isdigit() and int(number.session) < 31


def council_of_rights(items: Sequence[Item]) -> bool:
    """Whether the dates of a list fit the Human Rights Council's sessions, and not the Assembly's."""
    slashes = [item for item in items if item.number.shape == "slash" and item.number.session.isdigit()]
    dated = [item for item in slashes if years_of(item.facts)]
    return any(out_of_time(item) for item in dated) and all(_by_time(item, "") == "un/hrc" for item in dated)


# The Assembly's sessions had Roman numbers to the thirtieth; a slip of the pen may add five.
_LATER = frozenset(sessions.ROMAN[35:])


def years_of(facts: Iterable[ClaimedFact]) -> list[str]:
    """The years, each at the head of a date or alone, that are claimed."""
    return [fact.value for fact in facts if fact.field in {"date", "year"} and fact.value[:4].isdigit()]


def fits_assembly_session(number: Number) -> bool:
    """Whether the Assembly reached that number in that Roman session; a special session may have any number."""
    return "S-" in number.session or sessions.assembly_session(int(number.number)) == number.session


def _roman(item: Item, body: str) -> str | None:
    if body == "un/ecosoc" or body == "un/council":
        return "un/ecosoc"
    if not body and item.number.session in _LATER:
        return None
    return body if body == "un/chr" else None if body in {"coe/pace", "un/escap"} else "un/ga"


def _year(item: Item, body: str) -> str | None:
    if body in {"un/sc", "un/ga", "coe/pace"}:
        return body
    if body in {"un/council", "un"} or (not body and fits_security_council(item.number)):
        return "un/sc"
    return None


def fits_security_council(number: Number) -> bool:
    """Whether the Security Council reached that number in that year, or the year before or after."""
    reached = sessions.council_year(int(number.number))
    return reached is not None and bool(number.year) and abs(reached - int(number.year)) <= 1


def both_reached(number: Number) -> bool:
    """Whether the Security Council and the Parliamentary Assembly had that number in the same year, about 1997."""
    return 1077 <= int(number.number) <= 1178 and number.year in {"1996", "1997", "1998"}


def assembly_years_of(number: Number) -> set[str]:
    """The years in which the General Assembly can have reached that running number; none after 1975."""
    session = sessions.assembly_session(int(number.number))
    return {str(year) for year in sessions.assembly_years(sessions.ROMAN.index(session) + 1)} if session else set()


def fits_council_years(items: Sequence[Item]) -> bool | None:
    """Whether bare numbers with a year are the Security Council's of that year; None where they do not tell.

    One number that fits tells nothing: other bodies were at the same number in the same year.
    """
    years = {value[:4] for item in items for value in years_of(item.facts)}
    if len(years) != 1 or {item.number.shape for item in items} != {"plain"}:
        return None
    year = int(years.pop())
    reached = [sessions.council_year(int(item.number.number)) for item in items]
    if any(at is None or abs(at - year) > 1 for at in reached):
        return False
    return True if len(items) > 1 and set(reached) == {year} else None


def _plain(item: Item, body: str) -> str | None:
    if body == "un":
        return "un/sc" if int(item.number.number) < 3000 else None
    return body if body in {"un/sc", "un/ga", "un/ecosoc", "coe/pace"} else None


def _garbled(item: Item, body: str) -> str | None:
    """A number whose year cannot be read: only where the body is known."""
    return "un/sc" if body in {"un/sc", "un/council"} and sessions.council_year(int(item.number.number)) else None


_PLACES = {"slash": _slash, "roman": _roman, "year": _year, "garbled": _garbled, "plain": _plain}


def designation(number: Number, series: str) -> str:
    """The number as the body writes it, without spaces, before any lettered part."""
    if number.shape == "slash":
        return f"{number.session}/{number.number}"
    if series.startswith("un/ga") and number.shape in {"plain", "year"}:
        session = sessions.assembly_session(int(number.number))
        return f"{number.number}({session})" if session else number.number
    return f"{number.number}({number.session})" if number.shape == "roman" else number.number
