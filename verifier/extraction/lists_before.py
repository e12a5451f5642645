"""Lists of numbers that stand before their noun, as in Chinese: 1999年第1265(1999)号、第1296(2000)号决议."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..contracts import Scan
from ..model import ClaimedFact
from .dates import date_at
from .lists import Item, NumberedList, body_before
from .numbers import NUMBER, number_at
from .vocabulary import Noun

_REACH = 300
_DATE = re.compile(r"(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:第|大会第|大会|安全理事会第)?$")
_CLAUSE = re.compile(r"[.;]\s*\n|。")
_MARK = re.compile(r"\s?号|\s?[,和与及至]\s?(?:第)?[0-9ES]")


def lists_before(scan: Scan, nouns: Sequence[Noun]) -> list[NumberedList]:
    """For each Chinese noun the numbers before it, back to the noun before that or the start of the sentence."""
    found, last = [], 0
    for noun in nouns:
        if noun.language == "zh":
            items = _items(scan, max(last, noun.start - _REACH), noun.start)
            if items:
                found.append(NumberedList(noun, items, body_before(scan, _head(scan, items[0]))))
        last = noun.end
    return found


def _items(scan: Scan, start: int, end: int) -> tuple[Item, ...]:
    for clause in _CLAUSE.finditer(scan.text, start, end):
        start = clause.end()
    items = []
    for match in NUMBER.finditer(scan.text, start, end):
        counted = scan.text[match.start() - 1 : match.start()] == "第"
        if match["plain"] and not counted:
            continue
        if not counted and not _MARK.match(scan.text, match.end()):
            continue
        items.append(Item(number_at(match), match.end(), _dates(scan, match.start())))
    return tuple(items)


def _dates(scan: Scan, at: int) -> tuple[ClaimedFact, ...]:
    match = _DATE.search(scan.text, max(0, at - 24), at)
    fact = date_at(scan.text, match.start()) if match else None
    return (fact,) if fact else ()


def _head(scan: Scan, item: Item) -> int:
    """Where the words of the first item begin: its date, else its 第, else the number."""
    start = item.facts[0].span.start if item.facts else item.number.span.start
    return start - (scan.text[start - 1 : start] == "第")
