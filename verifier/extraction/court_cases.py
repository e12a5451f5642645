"""Decisions of international courts that have no number of their own, as verifier/data/cases lists them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class CaseName:
    """One way in which a decision is called, and the word in it to look for first."""

    key: str
    pattern: re.Pattern[str]
    anchor: str
    reach: int  # how many characters the name can take up


@cache
def _rows() -> tuple[tuple[str, str, str, str], ...]:
    text = files("verifier").joinpath("data", "cases", "icj.tsv").read_text("utf-8")
    lines = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((key, day, place, names) for key, day, place, names in lines)


@cache
def case_names() -> tuple[CaseName, ...]:
    """All names, longer ones first where one begins with the other."""
    named = [(key, name.strip()) for key, _, _, names in _rows() for name in names.split(" | ") if name.strip()]
    return tuple(_case_name(key, name) for key, name in sorted(named, key=lambda pair: -len(pair[1])))


@cache
def beginning_with(letters: str) -> tuple[CaseName, ...]:
    """The names whose anchor begins with these three letters, so that a word tries few of them."""
    return tuple(case for case in case_names() if case.anchor[:3] == letters)


@cache
def by_place() -> dict[str, str]:
    """The key of what begins at that place of the reports, such as 1970:3."""
    return {place: key for key, _, place, _ in _rows() if place}


@cache
def by_date(kind: str) -> dict[str, str | None]:
    """The key of the one decision of that kind (judgment, order, advisory-opinion) of each day; None for several."""
    found: dict[str, str | None] = {}
    for key, day, _, _ in _rows():
        if day and key.startswith(kind + "/"):
            found[day] = None if day in found else key
    return found


_EVERYWHERE = frozenset({"International", "international", "United", "Nations", "Membership"})
_COMMON = (
    r"(?=\s{1,6}(?:[Cc]ase|[Jj]udge?ment|[Oo]pinion)\b|,?\s{1,6}(?:Advisory\s{1,6}Opinion|Judge?ment|Merits)\b"
    r"|\s{1,6}\([^()]{3,60}\sv\.?\s|\s{1,6}\((?:Advisory|Judge?ment|Merits|Portugal))"
)


def _case_name(key: str, name: str) -> CaseName:
    starred = name.startswith("*")
    name = name.removeprefix("*")
    words = re.findall(r"[^\W_]+", name)
    anchor = (
        words[-1]
        if "(" in name and words[-1].isalpha()
        else max((word for word in words if word not in _EVERYWHERE), key=len)
    )
    pattern = re.escape(name).replace(r"\ ", r"\s{1,10}")
    guard = _COMMON if starred and "(" not in name else r"(?![^\W_])"
    flags = re.IGNORECASE if len(words) > 5 else 0
    return CaseName(key, re.compile(rf"(?<![^\W_]){pattern}{guard}", flags), anchor.lower(), len(name) + 40)
