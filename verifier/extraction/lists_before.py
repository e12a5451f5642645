"""Lists of numbers that stand before their noun, as in Chinese: 1999年9月17日第1265(1999)号、第1296(2000)号决议."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ..contracts import Scan
from ..model import ClaimedFact
from .bodies import nameless
from .dates import date_at
from .density import Patience
from .items import Item, NumberedList
from .named_bodies import body_before
from .note_lines import note_line
from .numbers import number_at, numbers_in
from .vocabulary import Noun, of

_REACH = 4000
_DAY = r"(?:[0-9]{4}\s?年\s?)?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日"
_DATE = re.compile(rf"{_DAY}(?:第|大会第|大会|安全理事会第)?$")
_ANOTHER_DATE = re.compile(r"日\s?[和、及与,]\s?\Z")
_PARAGRAPH = re.compile(r";\s*\n|\n\s{0,4}[0-9]{1,3}\.\s")
_CLAUSE = re.compile(r"[.,;:]\s*\n|[.]")
_MARK = re.compile(r"\s?[号號]|\s?[,、和与及至]\s?(?:第)?[0-9ES]")
# The topic between the date and the number: 人权理事会2022年4月1日关于各国作用的第49/21号决议.
_TOPIC_REACH, _MOST_TOPICS = 300, 6
_TOPIC = re.compile(rf"(?P<date>{_DAY})?\s?(?:通过的|通过了?关于|关于|题为|就|有关)")
_TOPIC_END = re.compile(r"[^.;]{0,300}的第?$")


@dataclass(frozen=True, slots=True)
class _Found:
    """An item of a list, where the words that belong to it begin."""

    head: int
    item: Item


def lists_before(scan: Scan, nouns: Iterable[Noun], patience: Patience) -> Iterator[NumberedList]:
    """For each Chinese noun the numbers before it, back to the noun before that or the start of the paragraph."""
    before: NumberedList | None = None
    last = 0
    for noun in nouns:
        items = _items(scan, max(last, noun.start - _REACH), noun.start)
        if items:
            listed = NumberedList(noun, tuple(one.item for one in items), items[0].item.body)
            before = _goes_on(scan, before, items[0].head, listed)
            yield before
        if all(nameless(one.item, noun.kind) for one in items):
            patience.in_vain()
        last = noun.end


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"[\s,、]{{0,3}}(?:{of('and')})?\s?第?")


def _goes_on(scan: Scan, before: NumberedList | None, head: int, found: NumberedList) -> NumberedList:
    """The list with the body of the one that it is joined to: 人权理事会第34/24号决议以及第49/22号决议."""
    body = before.items[-1].body if before is not None else None
    if before is None or body is None or any(item.body for item in found.items):
        return found
    gap = note_line().sub(" ", scan.lower[before.noun.end : head])
    if _joint().fullmatch(gap) is None or not gap.strip("第"):
        return found
    return replace(found, items=tuple(replace(item, body=body) for item in found.items), body=body)


def _items(scan: Scan, start: int, end: int) -> tuple[_Found, ...]:
    for paragraph in _PARAGRAPH.finditer(scan.text, start, end):
        start = paragraph.end()
    clause = start
    for boundary in _CLAUSE.finditer(scan.text, start, end):
        clause = boundary.end()
    items: list[_Found] = []
    for match in numbers_in(scan.text, start, end):
        counted = scan.text[match.start() - 1 : match.start()] == "第"
        if match["plain"] and not ((counted and match.start() >= clause) or _follows(scan, items, match.start())):
            continue
        if match["plain"] and _OF_A_PART.match(scan.text, match.end()):
            continue
        if counted or match["plain"] or _MARK.match(scan.text, match.end()):
            floor = items[-1].item.end if items else start
            head, dates = _dates(scan, match.start(), floor)
            body = body_before(scan, head) or (items[-1].item.body if items else None)
            items.append(_Found(head, Item(number_at(match), match.end(), dates, body)))
    return tuple(items)


_OF_A_PART = re.compile(r"(?:\s?[,、和及至-]\s?第?[0-9]{1,3}){0,8}\s?[段条條款节節章项項届屆次页頁卷行]")
_AND = re.compile(r"\s?[号號]?[,、和及与]{1,2}\s?")


def _follows(scan: Scan, items: list[_Found], start: int) -> bool:
    """Whether a bare number is joined to the bare number before it: 第822、853和874号."""
    return (
        bool(items)
        and items[-1].item.number.shape == "plain"
        and _AND.fullmatch(scan.text, items[-1].item.end, start) is not None
    )


def _dates(scan: Scan, at: int, floor: int) -> tuple[int, tuple[ClaimedFact, ...]]:
    """Where the words of an item begin (its date, else its topic, else its 第, else the number), and its date."""
    match = _DATE.search(scan.text, max(0, at - 24), at)
    if match is not None:
        several = _ANOTHER_DATE.search(scan.text, max(0, match.start() - 4), match.start())
        fact = date_at(scan.text, match.start())
        if several is not None:  # several dates before several numbers: whose each is, is not told
            return match.start(), ()
        if fact is not None:
            return match.start(), (fact,)
    topics = _topics(scan, max(floor, at - _TOPIC_REACH), at)
    for topic in reversed(topics):
        if topic["date"] and (fact := date_at(scan.text, topic.start())) is not None:
            return topic.start(), (fact,)
    for topic in topics:
        if body_before(scan, topic.start()):
            return topic.start(), ()
    return at - (scan.text[at - 1 : at] == "第"), ()


def _topics(scan: Scan, start: int, end: int) -> Sequence[re.Match[str]]:
    if scan.text[end - 1 : end] not in {"第", "的"}:
        return ()
    topics = list(_TOPIC.finditer(scan.text, start, end))[-_MOST_TOPICS:]
    return [match for match in topics if _reaches(scan, match.end(), end)]


def _reaches(scan: Scan, start: int, end: int) -> bool:
    """Whether nothing but the topic, and notes on it, stands between these offsets."""
    return _TOPIC_END.fullmatch(note_line().sub("", scan.lower[start:end])) is not None
