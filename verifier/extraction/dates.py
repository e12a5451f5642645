"""Dates in the six UN languages, Azerbaijani and Turkish, as ISO 8601 as far as they are given."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from ..model import ClaimedFact, Span
from .word_tree import word_tree

_AMBIGUOUS = re.compile(r"(?P<a>[0-9]{1,2})(?P<sep>[./])(?P<b>[0-9]{1,2})(?P=sep)(?P<y>[0-9]{4})(?![0-9])")
_ISO = re.compile(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})(?![0-9])")
_CHINESE = re.compile(

        r"(?:(?P<y>[0-9]{4})\s?年\s?)?(?P<m>[0-9]{1,2})\s?月(?:\s?(?P<d>[0-9]{1,2})\s?(?:(?:日?[-至和]|,)\s?(?P<d2>["
        r"0-9]{1,2})\s?)?日)?"

)
_ORDINAL = r"(?:st|nd|rd|th|er|[º°]|-?го|-?е)?"
_OF = r"(?:[\s,]{0,3}(?:(?:day\s)?of\s{1,4}|de\s{1,4}|del\s{1,4})?|-)"


@cache
def months() -> dict[str, int]:
    """Every name of a month, in lower case, with its number."""
    data = json.loads(files("verifier").joinpath("data", "languages", "months.json").read_text("utf-8"))
    return {name: number for table in data.values() if isinstance(table, dict) for name, number in table.items()}


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], ...], ...]:
    """The shapes that begin with a digit, those that begin with a month, and the month alone."""
    names = word_tree(months(), r"\s{1,2}")
    month = rf"(?P<m>{names})(?:\.|\s?/\s?(?:{names}))?(?![^\W\d_])"
    day = (
        rf"(?P<d>[0-9]{{1,2}}){_ORDINAL}(?:\s?(?:-|/|to|and|et|y|al|au|и|و)\s?(?P<d2>[0-9]{{1,2}}){_ORDINAL})?(?![0-9])"
    )
    year = r"(?P<y>(?:1[6-9]|20)[0-9]{2}|[12]\s[09][0-9]{2}|(?:1[6-9]|20)[0-9]\s[0-9])(?![0-9/])"
    azeri = rf"(?P<y>[0-9]{{4}})\s?-\s?c[iıuü]\sil(?:in)?\s(?P<m>{names})(?:[ıiuü]n)?(?:\s(?P<d>[0-9]{{1,2}}))?"
    azeri_day = rf"(?P<y>[0-9]{{4}})\s?-\s?c[iıuü]\sil(?:in)?\s(?P<d>[0-9]{{1,2}})\s(?P<m>{names})(?:[ıiuü]n)?"
    digits_first = (
        rf"{day}{_OF}(?:the\s)?{month}(?:{_OF}{year})?",
        azeri,
        azeri_day,
    )
    letters_first = (rf"{month}[\s,]{{1,3}}(?:the\s)?{day}(?:[\s,]{{0,3}}{year})?", rf"{month}{_OF}{year}")
    groups = (digits_first, letters_first, (month,))
    return tuple(tuple(re.compile(shape, re.IGNORECASE) for shape in shapes) for shapes in groups)


def date_at(text: str, at: int, *, bare_month: bool = False) -> ClaimedFact | None:
    """The date that starts at this offset of a folded text.

    A range of days is an ISO 8601 interval (1996-12-02/03). 03/04/2008 may be March or April: only its year is certain.
    With bare_month "June" alone is one too: --06.
    """
    if at >= len(text):
        return None
    if "0" <= text[at] <= "9":
        found = _numeric(text, at)
        if found is not None:
            return found
    digits_first, letters_first, month = _patterns()
    patterns = digits_first if "0" <= text[at] <= "9" else (*letters_first, *(month if bare_month else ()))
    matches = (pattern.match(text, at) for pattern in patterns)
    return next((fact for match in matches if match and (fact := _fact(match)) is not None), None)


def _numeric(text: str, at: int) -> ClaimedFact | None:
    if match := _ISO.match(text, at) or _CHINESE.match(text, at):
        return _fact(match)
    match = _AMBIGUOUS.match(text, at)
    if match is None:
        return None
    first, second, year = int(match["a"]), int(match["b"]), match["y"]
    span = Span(match.start(), match.end())
    if match["sep"] == "/" and first <= 12 and second <= 12 and first != second:
        return ClaimedFact("date", year, span)
    if match["sep"] == "/" and second > 12:
        first, second = second, first  # 12/31/2008
    return _dated(year, second, first, None, span)


def _fact(match: re.Match[str]) -> ClaimedFact | None:
    groups = match.groupdict()
    name = groups["m"]
    month = int(name) if name[0] in "0123456789" else months().get(" ".join(name.lower().split()), 0)
    day, last = groups.get("d"), groups.get("d2")
    span = Span(match.start(), match.end())
    if name[0].islower() and name.lower() in _ALSO_WORDS and not groups.get("y"):
        return None
    return _dated(
        "".join((groups.get("y") or "").split()), month, int(day) if day else None, int(last) if last else None, span
    )


_ALSO_WORDS = frozenset({"may", "march", "mar", "sen", "ago", "mai", "mars", "set", "mart", "oct", "noy"})


def _dated(year: str, month: int, day: int | None, last: int | None, span: Span) -> ClaimedFact | None:
    if not 1 <= month <= 12 or not all(number is None or 1 <= number <= 31 for number in (day, last)):
        return None
    value = (
        f"{year or '-'}-{month:02d}"
        + (f"-{day:02d}" if day else "")
        + (f"/{last:02d}" if day and last and last > day else "")
    )
    return ClaimedFact("date", value, span)


@cache
def _start() -> re.Pattern[str]:
    initials = "".join(sorted({name[0] for name in months()} | {name[0].upper() for name in months()}))
    return re.compile(

            rf"(?<![\w/.])(?:[0-9]|[{re.escape(initials)}](?=[^\W\d_]{{1,10}}[\s.,/][\s,]{{0,2}}[0-9الت]))|(?<="
            rf"[\u4e00-\u9fff])[0-9]"

    )


def dates_in(text: str, start: int = 0, end: int | None = None) -> list[ClaimedFact]:
    """The dates of a folded text between two offsets, in order, none inside another."""
    return list(_dates(text, start, len(text) if end is None else end))


def _dates(text: str, start: int, end: int) -> Iterator[ClaimedFact]:
    at = start
    while (begin := _start().search(text, at, end)) is not None:
        fact = date_at(text, begin.start())
        if fact is not None and fact.span.end <= end:
            yield fact
            at = fact.span.end
        else:
            at = begin.start() + 1
