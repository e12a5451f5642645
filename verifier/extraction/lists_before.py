"""Lists of numbers that stand before their noun, as in Chinese: 1999年9月17日第1265(1999)号、第1296(2000)号决议."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..contracts import Scan
from ..model import ClaimedFact
from .bodies import nameless
from .dates import date_at
from .density import Patience
from .items import Item, NumberedList
from .named_bodies import body_before
from .numbers import number_at, numbers_in
from .vocabulary import Noun

_REACH = 4000
_DATE = re.compile(r"(?:[0-9]{4}\s?年\s?)?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日(?:第|大会第|大会|安全理事会第)?$")
_PARAGRAPH = re.compile(r";\s*\n|\n\s{0,4}[0-9]{1,3}\.\s")
_CLAUSE = re.compile(r"[.,;:]\s*\n|[.]")
_MARK = re.compile(r"\s?号|\s?[,、和与及至]\s?(?:第)?[0-9ES]")


def lists_before(scan: Scan, nouns: Iterable[Noun], patience: Patience) -> Iterator[NumberedList]:
    """For each Chinese noun the numbers before it, back to the noun before that or the start of the paragraph."""
    last = 0
    for noun in nouns:
        items = _items(scan, max(last, noun.start - _REACH), noun.start)
        if items:
            yield NumberedList(noun, items, items[0].body)
        if all(nameless(item, noun.kind) for item in items):
            patience.in_vain()
        last = noun.end


def _items(scan: Scan, start: int, end: int) -> tuple[Item, ...]:
    for paragraph in _PARAGRAPH.finditer(scan.text, start, end):
        start = paragraph.end()
    clause = start
    for boundary in _CLAUSE.finditer(scan.text, start, end):
        clause = boundary.end()
    items: list[Item] = []
    for match in numbers_in(scan.text, start, end):
        counted = scan.text[match.start() - 1 : match.start()] == "第"
        if match["plain"] and not ((counted and match.start() >= clause) or _follows(scan, items, match.start())):
            continue
        if counted or match["plain"] or _MARK.match(scan.text, match.end()):
            dates = _dates(scan, match.start())
            body = body_before(scan, _head(scan, match.start(), dates)) or (items[-1].body if items else None)
            items.append(Item(number_at(match), match.end(), dates, body))
    return tuple(items)


_AND = re.compile(r"\s?号?[,、和及与]{1,2}\s?")


def _follows(scan: Scan, items: list[Item], start: int) -> bool:
    """Whether a bare number is joined to the bare number before it: 第822、853和874号."""
    return (
        bool(items)
        and items[-1].number.shape == "plain"
        and _AND.fullmatch(scan.text, items[-1].end, start) is not None
    )


def _dates(scan: Scan, at: int) -> tuple[ClaimedFact, ...]:
    match = _DATE.search(scan.text, max(0, at - 24), at)
    fact = date_at(scan.text, match.start()) if match else None
    return (fact,) if fact else ()


def _head(scan: Scan, at: int, dates: tuple[ClaimedFact, ...]) -> int:
    """Where the words of an item begin: its date, else its 第, else the number."""
    start = dates[0].span.start if dates else at
    return start - (scan.text[start - 1 : start] == "第")
