"""The numbers at the beginning of operative paragraphs, also where scanning made letters of their digits."""

from __future__ import annotations

import re
from dataclasses import replace

from .leaves import Line

# What scanning makes of digits in "11." or "5."; read only where that very number is due.
_SCANNED = str.maketrans({"l": "1", "I": "1", "i": "1", "|": "1", "O": "0", "o": "0", "S": "5", "Z": "2", "B": "8"})
_NUMBER = re.compile(r"[‘’']?(?P<digits>[0-9lIi|OoSZB]{1,3})\s?[.,]\s{0,3}(?:[|_]\s)?(?=[\"“‘(]?[A-Za-zÀ-ÿ])")
_LONE = re.compile(r"[0-9]{1,3}\.|\([a-z]{1,4}\)")
_OTHERS = re.compile(r"(?P<digits>[0-9]{1,3})\s?[.．、-]\s{0,3}(?=[^\x00-\x7f])")  # Russian, Arabic, Chinese


def number_of(text: str) -> re.Match[str] | None:
    """The number that a line begins with, as group `digits`."""
    found = _NUMBER.match(text)
    return found or (None if text[:8].isascii() else _OTHERS.match(text))


def number_length(text: str) -> int:
    """How many characters the number and its stop take up."""
    found = number_of(text)
    return found.end() if found else 0


def number_due(found: re.Match[str], text: str, due: int, blank: bool, numbered: bool) -> int:
    """The number, where it is the one that is due or, after an empty line, the next but one; else 0."""
    said = found["digits"].translate(_SCANNED)
    if not said.isdecimal():
        return 0
    if text[found.end() : found.end() + 1].islower() and (int(said) != due or not blank):
        return 0
    lost = 1 if blank and numbered and found["digits"].isdecimal() else 0  # one number unread by the scanner
    return int(said) if due <= int(said) <= due + lost else 0


def with_lone_numbers(lines: list[Line], text: str) -> list[Line]:
    """A number that has a line of its own goes with the line after it."""
    joined: list[Line] = []
    for line in lines:
        before = joined[-1] if joined else None
        if before and _LONE.fullmatch(before.text):
            joined[-1] = replace(before, text=text[before.start : line.end], blank=True)
        else:
            joined.append(line)
    return joined
