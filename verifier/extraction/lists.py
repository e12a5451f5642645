"""Lists of numbered texts after one noun: each number with its own date, year, body, title and provision."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ..contracts import Scan
from ..model import ClaimedFact, Span
from .dates import date_at
from .numbers import NUMBER, Number, number_at
from .vocabulary import LETTER, Noun, alternation, of, vocabulary

_REACH = 800  # how far after an item the next one of the same list may stand, with a clause between them
_LEAD = 240
_REPORT = re.compile(r"A/[0-9]{2}/53(?![0-9])")
_PAIR = re.compile(r"\s?(?:,|[a-zи]{1,3}|و)\s[0-9]{1,2}/[0-9]{1,3}[^0-9/]")
_FULL_YEAR = re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?![0-9/])")
_TITLE = re.compile(r"\s{0,2}(?P<open>[\"'])(?P<title>[^\"\n]{3,300}?)(?P=open)(?!\w)")


@dataclass(frozen=True, slots=True)
class Item:
    """One number of a list; facts are those that stand with it, body the one named right after it."""

    number: Number
    end: int
    facts: tuple[ClaimedFact, ...] = ()
    body: ClaimedFact | None = None
    provision: Span | None = None


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A noun with the numbers that belong to it, in order, and the body named before the first of them."""

    noun: Noun
    items: tuple[Item, ...]
    body: ClaimedFact | None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words = vocabulary()
    body = rf"(?P<body>{alternation(words.bodies)})"
    filler = rf"(?:[,:;\"'(#]|{of('number_sign')}|{of('of')}|{of('and')}|{of('its')}|l'|d'|{LETTER}{{1,2}}')"
    named = rf"(?:{of('number_sign')}|[:\"'(#])"
    joint = rf"(?:[,;&()\"']|{of('and')}|{of('range')}|{of('number_sign')}|{of('its')}|{of('of')})"
    return {
        name: re.compile(pattern, re.IGNORECASE if name == "provision" else 0)
        for name, pattern in {
            "filler": rf"\s{{0,3}}(?:{body}|{filler})(?:'s?(?!\w))?",
            "named": rf"\s{{0,3}}{named}",
            "joint": rf"\s{{0,4}}{joint}",
            "line": rf"\n[)\s]{{0,4}}(?P<and>[,;]\s{{0,2}}{of('and')}|[,;]|{of('and')})?\s{{0,3}}[(\"']?$",
            "and": rf"(?:[,;]|(?<!{LETTER})(?:{of('and')}|{of('number_sign')}))\s{{0,3}}[(\"']?$",
            "date": rf"\s{{0,3}},?\s{{0,3}}\(?{of('before_date')}\s{{0,3}}",
            "dated": rf"(?:\s{{0,2}}(?:,|{of('and')})\s{{0,2}}[0-9]{{1,3}}/[0-9]{{1,3}}){{0,4}}\s{{0,3}},?\s{{0,3}}\(?{of('before_date')}\s{{0,3}}",
            "body": rf"(?:\s{{0,3}},?\s{{0,3}}\(?(?:{of('of')}\s{{0,2}}|l'|d'){{1,2}}|\s{{1,3}}){body}(?!'s|\s{{1,3}}{alternation(words.nouns)})\)?",
            "title": rf"\s{{0,2}},?\s{{0,2}}(?:{of('title_verb')}\s{{0,2}})?(?=\")",
            "provision": rf"\s{{0,2}},?\s{{0,2}}[(]?(?P<kind>{alternation(words.provisions)})\s{{0,2}}(?P<at>[0-9]{{1,3}}(?:\s?\([a-z0-9]{{1,4}}\)){{0,3}}|[IVX]{{1,6}}(?![A-Za-z])|[A-Z](?![A-Za-z]))?",
            "anywhere": rf"(?<!{LETTER})(?P<body>{alternation(words.bodies)})",
            "before": rf"(?P<body>{alternation(words.bodies)})(?:'s?(?!\w))?[\s,]{{0,3}}(?:(?:{of('its')}|{of('of')}|draft|consensus)\s{{0,3}}){{0,3}}$",
        }.items()
    }


def lists_after(scan: Scan, nouns: Sequence[Noun]) -> list[NumberedList]:
    """For each noun in order the numbers that follow it; nouns without any are left out."""
    found = []
    for index, noun in enumerate(nouns):
        if noun.language == "zh":
            continue
        limit = nouns[index + 1].start if index + 1 < len(nouns) else len(scan.text)
        items, body = _items(scan, noun, limit)
        if items:
            found.append(NumberedList(noun, items, body or body_before(scan, noun.start)))
    return found


def body_before(scan: Scan, start: int) -> ClaimedFact | None:
    """The body that is named right before this offset: "General Assembly resolution", "the Council, in its resolution"."""
    reach = max(0, start - 110)
    match = _patterns()["before"].search(scan.lower, reach, start)
    if match is None or (match.start() and scan.lower[match.start() - 1].isalpha() and scan.lower[match.start()] < "\u0600"):
        return None
    return _body(match, 0)


def body_in_sentence(scan: Scan, start: int) -> ClaimedFact | None:
    """The body that was named last in the words before this offset."""
    reach = max(0, start - 300)
    named = list(_patterns()["anywhere"].finditer(scan.lower, reach, start))
    return _body(named[-1], 0) if named else None


def cites_council_report(scan: Scan, start: int) -> bool:
    """Whether the words before are a reference to the Human Rights Council's report, Supplement No. 53 of the Official Records."""
    return _REPORT.search(scan.text, max(0, start - 100), start) is not None


def _body(match: re.Match[str], offset: int) -> ClaimedFact:
    start, end = match.span("body")
    code = vocabulary().bodies[" ".join(match["body"].split())]
    return ClaimedFact("body", code, Span(start + offset, end + offset))


def _items(scan: Scan, noun: Noun, limit: int) -> tuple[tuple[Item, ...], ClaimedFact | None]:
    at, body, named = _lead(scan, noun.end, limit)
    first = NUMBER.match(scan.text, at) if at < limit else None
    if first is None or (first["plain"] and not named):
        first = _further(scan, noun.end, min(limit, noun.end + _LEAD), None)
    items: list[Item] = []
    while first is not None and first.start() < limit:
        item = _item(scan, number_at(first), limit)
        items.append(item)
        first = _next(scan, item, limit)
    return tuple(items), body


def _lead(scan: Scan, at: int, limit: int) -> tuple[int, ClaimedFact | None, bool]:
    """Past the words between noun and number; whether a bare number may follow here."""
    body: ClaimedFact | None = None
    named = True
    for _ in range(8):
        match = _patterns()["filler"].match(scan.lower, at, limit)
        if match is None:
            break
        if match["body"]:
            body = body or _body(match, 0)
        else:
            named = _patterns()["named"].fullmatch(match[0]) is not None
        at = match.end()
    while at < limit and scan.text[at].isspace():
        at += 1
    return at, body, named


def _next(scan: Scan, item: Item, limit: int) -> re.Match[str] | None:
    at = item.end
    joined = False
    for _ in range(8):
        match = _patterns()["joint"].match(scan.lower, at, limit)
        if match is None:
            break
        joined, at = True, match.end()
    while at < limit and scan.text[at].isspace():
        at += 1
    match = NUMBER.match(scan.text, at) if joined and at < limit else None
    if match is not None and (not match["plain"] or (item.number.shape == "plain" and _may_be_plain(scan, match))):
        return match
    return _further(scan, item.end, min(limit, item.end + _REACH), item.number)


def _may_be_plain(scan: Scan, match: re.Match[str]) -> bool:
    return date_at(scan.text, match.start()) is None and not _FULL_YEAR.fullmatch(match[0])


def _further(scan: Scan, at: int, limit: int, like: Number | None) -> re.Match[str] | None:
    """A number of unmistakable shape further on, with other words between."""
    for match in NUMBER.finditer(scan.text, at, limit):
        if _ends_here(scan.text, at, match.start()):
            return None
        if match["session"]:
            return match
        if match["year"] and (like is None or like.shape == "year"):
            return match
        joined = _patterns()["and"].search(scan.lower, max(at, match.start() - 14), match.start()) is not None
        line = _patterns()["line"].search(scan.lower, max(at, match.start() - 14), match.start())
        dated = _patterns()["dated"].match(scan.lower, match.end()) is not None
        if match["n"] and like is not None and line is not None and (dated or line["and"] or _PAIR.match(scan.text, match.end())):
            return match
        if match["n"] and ((joined and dated) or (match["special"] and (joined or dated or like is None))):
            return match
        if match["n"] and (joined or dated) and "\n" not in scan.text[at : match.start()]:
            return match
        if match["plain"] and joined and like is not None and like.shape == "plain" and _adopted(scan, match):
            return match
    return None


def _adopted(scan: Scan, match: re.Match[str]) -> bool:
    dated = _patterns()["date"].match(scan.lower, match.end())
    return dated is not None and len(dated[0].strip()) > 2 and date_at(scan.text, dated.end(), bare_month=True) is not None


_END = re.compile(r"[.;:]\s*\n\s*\n|\n\s{0,4}[0-9]{1,2}\.\s*\n")


def _ends_here(text: str, start: int, end: int) -> bool:
    return _END.search(text, start, end) is not None


def _item(scan: Scan, number: Number, limit: int) -> Item:
    """The number with all that is said of it right behind it."""
    at, facts, body, provision = number.span.end, [], None, None
    for _ in range(7):
        if fact := _dated(scan, at, limit):
            facts.append(fact)
            at = fact.span.end
        elif body is None and (match := _patterns()["body"].match(scan.lower, at, limit)):
            body, at = _body(match, 0), match.end()
        elif match := _patterns()["title"].match(scan.lower, at, limit):
            title = _TITLE.match(scan.text, match.end(), min(limit, match.end() + 320))
            if title is None:
                break
            facts.append(ClaimedFact("title", title["title"], Span(*title.span("title"))))
            at = title.end()
        elif provision is None and (match := _patterns()["provision"].match(scan.text, at, limit)):
            start = match.start("kind")
            provision, at = Span(start, match.end()), match.end()
        else:
            break
    return Item(number, at, tuple(facts), body, provision)


def _dated(scan: Scan, at: int, limit: int) -> ClaimedFact | None:
    match = _patterns()["date"].match(scan.lower, at, limit)
    if match is None:
        return None
    fact = date_at(scan.text, match.end(), bare_month=match[0].strip(" ,(").endswith(("in", "from")))
    if fact is not None:
        return fact
    year = _FULL_YEAR.match(scan.text, match.end(), limit)
    return ClaimedFact("year", year["y"], Span(*year.span("y"))) if year else None
