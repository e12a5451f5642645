"""Provisions as they are cited, and what the catalogue says an article treats."""

from __future__ import annotations

import re

from ..model import Instrument
from .titles import fold_title

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_PROVISION = re.compile(r"(?P<unit>[a-z]+)\.?\s*(?P<number>[0-9]+|[IVXLC]+)(?:\s?(?P<rest>\(.*|,.*))?", re.IGNORECASE)
_ARTICLE = ("art", "article", "articles", "arts")
_PARAGRAPH = ("par", "para", "paras", "paragraph", "op", "clause", "section", "sec")


def number_and_unit(provision: str) -> tuple[int, str] | None:
    """The number of the outermost unit, and "art", "para" or the unit as it stands; None where it has no number."""
    match = _PROVISION.match(provision.strip())
    if match is None:
        return None
    unit = match["unit"].lower()
    unit = "art" if unit in _ARTICLE else "para" if unit in _PARAGRAPH else unit
    number = match["number"]
    return (int(number) if number.isdecimal() else roman_value(number)), unit


# A paragraph of a part, and a point with a number of its own: `section C op 8`, `op 4(11)`.
_PARAGRAPH_OF = re.compile(r"(?:section [A-Z]{1,6} )?op (?P<number>[0-9]{1,3})(?:\((?P<point>[0-9]{1,3})\))?")


def places_of(label: str) -> set[tuple[int, str]]:
    """How a part of a text may be cited: `section C op 8` as paragraph 8, `op 4(11)` as paragraph 4 or 11."""
    paragraph = _PARAGRAPH_OF.match(label)
    if paragraph is None:
        own = None if label.startswith("section ") else number_and_unit(label)
        return {own} if own else set()
    return {(int(number), "para") for number in paragraph.groups() if number}


def roman_value(numeral: str) -> int:
    """The value of a Roman numeral in either case; the letters are taken as they stand."""
    values = [_ROMAN.get(letter, 0) for letter in numeral.lower()]
    return sum(-v if v < max(values[at + 1 :], default=0) else v for at, v in enumerate(values))


def in_words(provision: str) -> str:
    """ "Article II" for "art II", "paragraph 7" for "op 7" and "section C op 7"; what has another unit as it stands."""
    part = re.match(r"section [A-Z]{1,6} (?=op )", provision)
    provision = provision[part.end() :] if part else provision
    unit, _, number = provision.partition(" ")
    word = {"art": "Article", "op": "paragraph", "para": "paragraph"}.get(unit)
    return f"{word} {number}" if word and number else provision


def treated_by(instrument: Instrument, number: int) -> str:
    """What an article treats, in the catalogue's words; empty where it says nothing."""
    return next((treats for provision, treats in instrument.subjects if provision == f"art {number}"), "")


def subject_words(treats: str) -> str:
    """The subject itself, without what is said about it: genocide of "genocide: definition"."""
    return re.split(r"[:;]", treats)[0].strip()


def articles_on(instrument: Instrument, subject: str) -> list[int]:
    """The numbers of the articles that treat exactly this subject."""
    folded = fold_title(subject)
    return [
        int(p[4:])
        for p, treats in instrument.subjects
        if p.startswith("art ") and fold_title(subject_words(treats)) == folded
    ]


_SMALL = frozenset(
    ["the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "with", "by", "from", "at", "its", "their", "right",
     "rights", "respect"]
)  # fmt: skip


def subject_told(instrument: Instrument, phrase: str, *, but: int) -> str:
    """The subject of the one article whose words a phrase has, two of them at least; empty where none or several are.

    but: the article that is cited; a phrase with a word of its subject says nothing against it.
    """
    said = _content(phrase)
    if said & _content(treated_by(instrument, but)) or not treated_by(instrument, but):
        return ""
    found = {
        subject_words(treats)
        for place, treats in instrument.subjects
        if place.startswith("art ") and len(words := _content(subject_words(treats))) > 1 and words <= said
    }
    return found.pop() if len(found) == 1 else ""


def _content(phrase: str) -> set[str]:
    return {word for word in fold_title(phrase).split() if word not in _SMALL}
