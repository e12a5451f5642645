"""Scanning damage that leaves one reading: letters inside numbers, digits inside known words."""

from __future__ import annotations

import re
from functools import cache
from itertools import product

from . import sessions
from .vocabulary import vocabulary

# Begins with a digit, so that the scan skips all else; the letters that it is confused with stand behind or before it.
_TRIGGER = re.compile(r"[0-9](?:(?=[IlOoSsBZGz|!])|(?<=[IlOoSsBZGz|!][0-9])|(?<=[A-Za-z][0158])(?=[A-Za-z]))")
_TOKEN = re.compile(r"[A-Za-z0-9|!]+")
_CERTAIN = str.maketrans("IlOo|!ZzG", "110011226")
_NUMBER = re.compile(r"[0-9IlOo|!ZzGBSs]{1,5}")
_TO_LETTERS = {"0": "o", "1": "li", "5": "s", "8": "b"}
_YEAR_AFTER = re.compile(r"\s{0,2}\(\s?(?P<y>(?:19|20)[0-9]{2})\s?\)")
_DATE_AFTER = re.compile(r"/[0-9]{1,3}[^0-9\n]{1,8}[0-9]{1,2}\s[^\W\d_]{3,12}\s(?P<y>(?:19|20)[0-9]{2})(?![0-9])")
_NUMBER_BEFORE = re.compile(r"(?<![0-9/])(?P<n>[0-9]{1,4})\s{0,2}\(\s?$")

_SYMBOL_WORDS = {"C0rr": "Corr", "C0NF": "CONF", "C0P": "COP", "C0SP": "COSP"}
_OF = re.compile(r"-|[ ]?f(?![A-Za-z])")
_ROMAN_OR_NOT = re.compile("[1Il|]{2,4}")


def undamaged(text: str) -> str:
    """The folded text with such letters and digits put right, character for character."""
    replaced: list[tuple[int, str]] = []
    end = 0
    for hit in _TRIGGER.finditer(text):
        if hit.start() < end:
            continue
        start = hit.start()
        while start > end and hit.start() - start < 30 and _TOKEN.match(text[start - 1]):
            start -= 1
        token = _TOKEN.match(text, start)
        if token is None:
            continue
        end = token.end()
        better = _number(text, start, token[0]) or _word(token[0]) or _SYMBOL_WORDS.get(token[0])
        if better and better != token[0]:
            replaced.append((start, better))
    return _with(text, replaced)


def _with(text: str, replaced: list[tuple[int, str]]) -> str:
    pieces, at = [], 0
    for start, word in replaced:
        pieces += [text[at:start], word]
        at = start + len(word)
    return "".join([*pieces, text[at:]]) if replaced else text


def _number(text: str, start: int, token: str) -> str | None:
    """A number of which some digits were read as letters; None where it may be something else."""
    if not _NUMBER.fullmatch(token) or not any("0" <= char <= "9" for char in token):
        return None
    after = text[start + len(token) : start + len(token) + 1]
    if token[-1] in "BSsGZz" and token[:-1].isdigit() and after != "/":  # a lettered part: 74/92B
        return None
    if token[-1] == "o" and _OF.match(text, start + len(token)):  # "of", broken or grown together with the number
        return None
    before = text[start - 1 : start]
    if _may_be_letters(text, start, token) or (token[-1] in "IO" and _lettered(text, start)):
        return None
    if before in {"-", "."} and token[0] in "SIl" and token[1:2] in {"", "-"}:
        return None
    token = token.translate(_CERTAIN)
    if "B" in token:
        if "/" not in {before, after} and not _YEAR_AFTER.match(text, start + len(token)):
            return None
        token = token.replace("B", "8")
    return _five_or_eight(text, start, token) if "S" in token or "s" in token else token


def _may_be_letters(text: str, start: int, token: str) -> bool:
    """1I may be the Roman II, 5GB the initials SGB."""
    end = start + len(token)
    if _ROMAN_OR_NOT.fullmatch(token) and "I" in token:
        return "/" not in {text[start - 1 : start], text[end : end + 1]} and _YEAR_AFTER.match(text, end) is None
    letters = sum(char in "GBSZ" for char in token)
    return letters > 1 and letters > sum("0" <= char <= "9" for char in token)


# The Assembly's last lettered parts as far as I are of the fifty-fourth session.
_EARLY_SESSION = re.compile(r"(?<![0-9A-Za-z/.])(?:3[1-9]|4[0-9]|5[0-4])\s?/\s?\Z")


def _lettered(text: str, start: int) -> bool:
    """Whether the number that begins here is one of a session whose resolutions had parts I and O: 48/75I."""
    return _EARLY_SESSION.search(text, max(0, start - 6), start) is not None


def _five_or_eight(text: str, start: int, token: str) -> str | None:
    """S stands for 5 or for 8: the reading that fits the year beside it, where exactly one does."""
    options = ["".join(digits) for digits in product(*("58" if char in "Ss" else char for char in token))]
    end = start + len(token)
    if token[0] in "Ss" and token[1:].isdigit() and len(token) == 2 and token[1] > "1" and text[end : end + 1] == "/":
        return "5" + token[1:]  # the Assembly has not reached its eighty-second session
    if year := _YEAR_AFTER.match(text, end):
        fitting = [option for option in options if sessions.council_year(int(option)) == int(year["y"])]
    elif date := _DATE_AFTER.match(text, end):
        fitting = [
            option for option in options if len(option) < 3 and int(date["y"]) in sessions.assembly_years(int(option))
        ]
    elif len(token) == 4 and (number := _NUMBER_BEFORE.search(text, max(0, start - 8), start)):
        fitting = [option for option in options if sessions.council_year(int(number["n"])) == int(option)]
    else:
        return None
    return fitting[0] if len(fitting) == 1 else None


@cache
def _known_words() -> frozenset[str]:
    names = [*vocabulary().nouns, *vocabulary().bodies]
    return frozenset(word for name in names for word in name.split() if len(word) > 5 and word.isascii())


def _word(token: str) -> str | None:
    """A word of our vocabulary of which some letters were read as digits."""
    if not 6 <= len(token) <= 16 or sum(char.isdigit() for char in token) > 2:
        return None
    for letters in product(*(_TO_LETTERS.get(char, char) for char in token)):
        word = "".join(letters)
        if word.lower() in _known_words():
            return word
    return None
