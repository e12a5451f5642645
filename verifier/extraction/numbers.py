"""The shapes in which UN bodies number their texts: 70/1, S-21/1, 217 A (III), 822 (1993), 1996/31, plain 822."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from ..model import Span
from .sessions import ROMAN

ARABIC_LETTERS = dict(zip(
    ("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين", "عين"),
    "ABCDEFGHIJKLMNOP",
    strict=True,
))  # fmt: skip
_CYRILLIC_LETTERS = dict(zip("АВСЕНКМОРТХ", "ABCEHKMOPTX", strict=True))
_LETTER = (
    r"(?:[A-Z](?![A-Za-z\u00c0-\u024f\u0400-\u04ff'/]|\.[A-Za-z])"
    r"|[АВСЕНКМОРТХ](?=\s+(?:и|от)\s|\s?[,;.(])"
    r"|(?:" + "|".join(ARABIC_LETTERS) + r")(?![\u0621-\u064a]))"
)
_BETWEEN = r"\s{0,2}(?:,|、|-|(?:and|et|y|e|и|to|a|à|по|through|au|or|ou|o)(?![A-Za-zа-я])|و|إلى|和|及|与|至)\s{0,2}"
_LETTERS = rf"{_LETTER}(?:{_BETWEEN}{_LETTER}){{0,16}}"
_SESSION = r"(?:E?S-\s?)?[IVXLCl1]{1,8}(?:\s[IVXLCl1]{1,6})?|(?:د\s?إ\s?ط|د\s?إ|د)\s?-\s?[0-9]{1,2}"
_SPECIAL = r"E(?:-\n|\s)?S\s?-\s?|S\s?-\s?|د\s?إ\s?ط\s?-\s?|د\s?إ\s?-\s?"
# A year with a blank in it; a number with one, where a date or a lettered part behind it shows that it goes on.
_YEAR_APART = r"[1-8]\s[0-9]|1\s9[0-9]{2}|19\s[0-9]{2}|19[0-9]\s[0-9]|2\s0[0-9]{2}|20\s[0-9]{2}|20[0-9]\s[0-9]"
_NUMBER_APART = r"\s[0-9]{1,2}(?=\s{0,2}(?:of|du|от|,\sde)\s{0,2}[0-9]|\s[A-Z](?![A-Za-z'.]))"
# What shows that a plain number goes on: "201 9/19", "2 615 (2021)", "2625 (X-XV)".
_GOES_ON = (
    r"[0-9/%]|[.,:-][0-9]|-?[A-Za-z]|(?:\s[A-Z0-9][0-9]{0,3}){1,2}\s?\((?:[12]|E?S-|[IVXL])|\s[0-9]{1,3}\s?/"
    r"|\s{0,3}\([IVXL]{1,6}(?:-?\n|\s?[IVXL]{0,6}\))"
)
# The mark of a note, or the number of a paragraph on a line of its own, is no session.
_NO_NOTE = r"(?!\s{0,3}\[[0-9]{1,2}\]|[^\S\n]?\n\s{0,2}[\(\[][0-9l]{1,2}[\)\]])"

NUMBER = re.compile(
    rf"(?<![A-Za-z0-9_/$€£-])(?<!(?<![Nn][oOrR°º])\.)(?:(?P<special>{_SPECIAL})?"
    rf"(?P<of>[0-9]{{1,4}}|(?:{_YEAR_APART})(?=\s?/\s?[0-9]{{1,3}}"
    rf"(?![0-9]|\s[0-9])))\s?/\s?(?P<n>[0-9]{{1,4}}(?:{_NUMBER_APART})?)(?!S(?![A-Za-z]))"
    rf"(?:\s{{0,2}}(?P<parts>{_LETTERS}))?(?![0-9/]|\.[0-9]|[A-Za-z][0-9])"
    rf"|(?P<number>[0-9]{{1,4}}|(?<![0-9]\s)[0-9]{{1,3}}\s[0-9]{{1,3}}(?=\s{{0,2}}(?:[A-Z]\s?)?\(\s?(?:(?:19|20)[0-9]"
    rf"{{2}}|(?:E?S-)?[IVXL]{{1,8}})\s?\)))(?:\s{{0,2}}(?P<inner>{_LETTERS}))?{_NO_NOTE}\s{{0,3}}[\(\[]\s?"
    rf"(?:(?P<session>{_SESSION})|(?P<year>(?:19|20)[0-9]{{2}}))\s?[\)\]](?:\s?(?P<outer>{_LETTERS}))?"
    rf"|(?P<garbled>[0-9]{{2,4}})\s{{0,3}}\(\s?(?P<junk>(?=[^()\n]{{0,3}}['|!?*.,;:])[^()\s]{{2,5}})\s?\)"
    rf"|(?P<plain>[0-9]{{1,4}})(?:\s?(?P<plainpart>[A-Z](?![A-Za-z'\u00c0-\u024f])))?(?!{_GOES_ON}))"
)
_MAY_START = re.compile("[0-9ESد]")


@dataclass(frozen=True, slots=True)
class Number:
    """One number as it stands in the text.

    shape: slash (70/1), roman (217 A (III)), year (822 (1993)), garbled (822 (I'W)), plain (822).
    session: Roman, or with S-/ES-; for slash what stands before the slash. parts: each lettered part with its place.
    tail: where the session or the year stands. turned: it stands in the text as 1/70, from right to left.
    """

    span: Span
    shape: str
    number: str
    session: str = ""
    year: str = ""
    tail: Span | None = None
    parts: tuple[tuple[str, Span], ...] = ()
    turned: bool = False


def numbers_in(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """NUMBER.finditer, which looks only where a number can begin."""
    at = start
    while (begin := _MAY_START.search(text, at, end)) is not None:
        match = NUMBER.match(text, begin.start(), end)
        if match is not None:
            yield match
        at = match.end() if match is not None else begin.end()


def number_at(match: re.Match[str]) -> Number:
    """What a match of NUMBER holds."""
    span = Span(match.start(), match.end())
    if match["n"]:
        session = _special(match["special"] or "") + _closed(match["of"])
        return Number(span, "slash", _closed(match["n"]), session, parts=_parts(match, "parts"))
    if match["number"]:
        number = _closed(match["number"])
        parts = _parts(match, "inner") + _parts(match, "outer")
        if match["session"]:
            return Number(span, "roman", number, roman(match["session"]), "", Span(*match.span("session")), parts)
        return Number(span, "year", number, "", match["year"], Span(*match.span("year")), parts)
    if match["garbled"]:
        return Number(span, "garbled", match["garbled"], tail=Span(*match.span("junk")))
    return Number(span, "plain", match["plain"], parts=_parts(match, "plainpart"))


def _closed(digits: str) -> str:
    """A number without the blanks that stand inside it."""
    return "".join(digits.split())


def _special(prefix: str) -> str:
    bare = re.sub(r"-\n|\s", "", prefix)
    return {"دإط-": "ES-", "دإ-": "S-"}.get(bare, bare)


def roman(session: str) -> str:
    """A session as the Assembly writes it: XXI, S-VI, ES-V; Arabic texts have the number in digits."""
    bare = re.sub(r"\s", "", session)
    arabic = re.fullmatch(r"(دإط|دإ|د)-([0-9]{1,2})", bare)
    if arabic is None:
        return bare.replace("l", "I").replace("1", "I")
    number = int(arabic[2])
    prefix = {"دإط": "ES-", "دإ": "S-", "د": ""}[arabic[1]]
    return prefix + (ROMAN[number - 1] if 0 < number <= len(ROMAN) else arabic[2])


def _parts(match: re.Match[str], group: str) -> tuple[tuple[str, Span], ...]:
    if not match[group]:
        return ()
    letters = _ONE_LETTER.finditer(match.string, match.start(group), match.end(group) + _LOOK_AHEAD)
    inside = takewhile(lambda one: one.end() <= match.end(group), letters)
    found = [(_latin(one[0]), Span(*one.span())) for one in inside]
    if len(found) == 2 and found[0][0] < found[1][0] and _RANGE.search(match[group]):
        first, last = found
        between = [(chr(code), last[1]) for code in range(ord(first[0]) + 1, ord(last[0]))]
        return (first, *between, last)
    return tuple(found)


_LOOK_AHEAD = 24  # what stands behind a letter tells whether it is one
_ONE_LETTER = re.compile(_LETTER)
_RANGE = re.compile(r"\s(?:to|a|à|по|through|au|إلى)\s|-|至")


def _latin(letter: str) -> str:
    return ARABIC_LETTERS.get(letter) or _CYRILLIC_LETTERS.get(letter, letter)
