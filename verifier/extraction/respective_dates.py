"""Several dates behind several numbers: "resolutions 70/1 and 71/2 of 25 September 2015 and 23 December 2016"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ..contracts import Scan
from ..model import ClaimedFact
from .dates import date_at
from .items import Item
from .vocabulary import of

_MOST = 20
_RANGE_OF_DAYS = re.compile(r"(?P<head>.*-)(?P<day>[0-9]{2})/(?P<last>[0-9]{2})")


@cache
def _next() -> re.Pattern[str]:
    return re.compile(
        rf"\s{{0,3}}(?:года|г\.)?\s{{0,3}}(?:,|{of('and')}){{1,2}}\s{{0,3}}(?:{of('before_date')}"
        rf"\s{{0,3}})?"
    )


def dated_respectively(scan: Scan, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Each item with its own date, where all the dates stand behind the last one."""
    first = next((fact for fact in items[-1].facts if fact.field == "date"), None)
    if first is None or len(items) < 2 or any(fact.field == "date" for item in items[:-1] for fact in item.facts):
        return items
    dates = _respective_dates(scan.text, scan.lower, first, len(items))
    if dates == (first,):
        return items
    rest = replace(items[-1], facts=tuple(fact for fact in items[-1].facts if fact is not first))
    bare = (*items[:-1], rest)
    return tuple(replace(i, facts=(*i.facts, d)) for i, d in zip(bare, dates, strict=True)) if dates else bare


def _respective_dates(text: str, lower: str, first: ClaimedFact, count: int) -> tuple[ClaimedFact, ...]:
    """The dates of `count` numbers, in order, where `first` and what follows it are as many; just `first` where it
    stands alone; none where there are several that are not as many, since whose they are is not known then."""
    dates = [first]
    while len(dates) < _MOST and (gap := _next().match(lower, dates[-1].span.end)):
        date = date_at(text, gap.end())
        if date is None:
            break
        dates.append(date)
    if len(dates) == 1 and count == 2 and (days := _RANGE_OF_DAYS.fullmatch(first.value)):  # 3 and 10 December 2016
        return tuple(ClaimedFact("date", days["head"] + days[day], first.span) for day in ("day", "last"))
    if len(dates) == 1:
        return (first,)
    return _completed(dates) if len(dates) == count else ()


def _completed(dates: list[ClaimedFact]) -> tuple[ClaimedFact, ...]:
    """Each date with the year of the one after it where it has none of its own: 30 April and 29 July 1993."""
    whole = [dates[-1]]
    for date in reversed(dates[:-1]):
        year = whole[0].value[:4]
        lacks = date.value.startswith("--") and year.isdigit()
        whole.insert(0, ClaimedFact("date", year + date.value[1:], date.span) if lacks else date)
    return tuple(whole)
