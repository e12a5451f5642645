"""How a vote is told: by 13 votes to 1 with 1 abstention, par 10 voix contre zéro, por 90 votos contra 12."""

from __future__ import annotations

import re

from ..model import ClaimedFact, Span

_WORDS = {
    "none": 0, "no": 0, "nil": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "zéro": 0, "aucune": 0, "une": 1, "deux": 2, "ninguno": 0, "cero": 0, "uno": 1, "un": 1, "una": 1,
    "dos": 2,
}  # fmt: skip
_NUMBER = r"(?:[0-9]{1,3}|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r")(?![^\W_])"
_COUNTRIES = r"(?:\s{0,2}\([^()]{1,160}\))?"
_ENGLISH = (
    rf"(?P<yes>{_NUMBER})(?:\s{{1,4}}votes?)?"
    rf"(?:\s{{1,4}}in\s{{1,4}}favou?r)?{_COUNTRIES}[\s,]{{0,3}}(?:(?:to|and)\s{{1,4}}|-"
    rf"|(?={_NUMBER}\s{{1,4}}(?:votes?\s{{1,4}})?against))(?P<no>{_NUMBER})"
    rf"(?:\s{{1,4}}(?:votes?|against)){{0,2}}{_COUNTRIES}"
    rf"(?:[\s,]{{0,3}}(?:(?:with|and)\s{{1,4}}|-)(?P<aside>{_NUMBER})(?:\s{{1,4}}(?:abstentions?|abstaining)|(?=[\s,.;)])))?"
    rf"{_COUNTRIES}"
)
_ROMANCE = (
    rf"(?:par|por)\s{{1,4}}(?P<yes>{_NUMBER})\s{{1,4}}(?:voix|votos?)(?:\s{{1,4}}(?:pour|a\s{{1,4}}favor))?[\s,]{{0,3}}"
    rf"(?:contre|contra)\s{{1,4}}(?P<no>{_NUMBER})"
    rf"(?:[\s,]{{0,3}}(?:(?:avec|et|con|y)\s{{1,4}})?(?P<aside>{_NUMBER})\s{{1,4}}(?:abstentions?|abstenci[oó]n(?:es)?))?"
)
VOTE = re.compile(
    rf"by\s{{1,4}}(?:a\s{{1,4}})?(?:recorded\s{{1,4}})?(?:vote\s{{1,4}}of\s{{1,4}})?{_ENGLISH}", re.IGNORECASE
)
_IN_FRENCH_OR_SPANISH = re.compile(_ROMANCE, re.IGNORECASE)
_TOLD_ALONE = re.compile(
    rf"(?:by|with|the\s{{1,4}}vote\s{{1,4}}(?:was|being|stood\s{{1,4}}at))\s{{1,4}}(?=[^.;]{{0,90}}?\b(?:votes?|against))"
    rf"{_ENGLISH}",
    re.IGNORECASE,
)


def vote_at(text: str, at: int) -> ClaimedFact | None:
    """The vote that is told behind "adopted", here."""
    found = VOTE.match(text, at) or _IN_FRENCH_OR_SPANISH.match(text, at)
    return _fact(found) if found is not None else None


def vote_alone_at(text: str, at: int) -> ClaimedFact | None:
    """The vote that is told right behind a text without a word of its adoption: ", with 127 votes in favour ..."."""
    found = _TOLD_ALONE.match(text, at)
    return _fact(found) if found is not None else None


def _fact(found: re.Match[str]) -> ClaimedFact:
    counted = "-".join(_count(found[part]) for part in ("yes", "no", "aside"))
    return ClaimedFact("vote", counted, Span(*found.span()))


def _count(said: str | None) -> str:
    return "" if said is None else str(_WORDS.get(said.lower(), said))
