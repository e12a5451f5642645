"""The phrases of a statement, cut at commas, joints and prepositions: a reader marks phrases, not single words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .tokens import Tokens

_OPENERS = frozenset(
    "of to in on at by for with from as into during after before between against about over under through that which "  # noqa: SIM905
    "who and or but while where when is was are were be been has had have".split()
)
_MARKS = frozenset(',;:()"')
FAR = 20


@dataclass(frozen=True, slots=True)
class Phrases:
    """number: of each word its phrase. lacking: of each phrase, for each of its terms, whether the text lacks it.

    strangers: positions of all lacking terms. hard: those of them that are names or numbers. verb: the first verb.
    """

    number: tuple[int, ...]
    lacking: tuple[tuple[bool, ...], ...]
    strangers: tuple[int, ...]
    hard: tuple[int, ...]
    verb: int | None

    def share(self, phrase: int) -> float:
        held = self.lacking[phrase] if 0 <= phrase < len(self.lacking) else ()
        return sum(held) / len(held) if held else 0.0


def phrases_of(tokens: Tokens, lacks: dict[int, bool], kinds: dict[int, str]) -> Phrases:
    """lacks, kinds: for the position of each term that is not light."""
    number = numbered(tokens)
    lacking: list[list[bool]] = [[] for _ in range((number[-1] if number else 0) + 1)]
    for at in sorted(lacks):
        lacking[number[at]].append(lacks[at])
    strangers = tuple(at for at in sorted(lacks) if lacks[at])
    hard = tuple(at for at in strangers if kinds[at] in ("name", "number"))
    verb = next((at for at in sorted(lacks) if kinds[at] == "verb"), None)
    return Phrases(tuple(number), tuple(map(tuple, lacking)), strangers, hard, verb)


def numbered(tokens: Tokens) -> list[int]:
    found, count = [], 0
    for at, word in enumerate(tokens.words):
        count += bool(at) and (word in _OPENERS or bool(_MARKS & set(tokens.gap(at))))
        found.append(count)
    return found


def within(phrases: Phrases, at: int, term: bool, lacks: bool) -> list[float]:
    """How much of the word's own phrase, and of those beside it, the text lacks."""
    mine = phrases.number[at]
    held, share = phrases.lacking[mine], phrases.share(mine)
    whole = bool(held) and all(held)
    row = [share, whole, any(held), not held, phrases.share(mine - 1), phrases.share(mine + 1)]
    row += [term * share, (not term) * share, not term and whole, term and not lacks and share > 0]
    return [float(value) for value in row]


def nearby(phrases: Phrases, at: int, term: bool, lacks: bool) -> list[float]:
    """How far the nearest lacking words stand, and whether the statement lacks its verb, a name or a number."""
    left = min((at - other for other in phrases.strangers if other < at), default=FAR)
    right = min((other - at for other in phrases.strangers if other > at), default=FAR)
    near = 0 if lacks else min(left, right)
    between = left <= 3 and right <= 3
    row = [near == 1, near == 2, near == 3, 3 < near < 7, near >= 7, between, term and not lacks and between]
    row += [not phrases.strangers, len(phrases.strangers) == 1, bool(phrases.hard)]
    row.append(bool(phrases.hard) and at not in phrases.hard)
    verb = phrases.verb
    unsaid = verb is not None and verb in phrases.strangers
    row += [verb is not None and at < verb, unsaid, verb is not None and unsaid and at > verb]
    return [float(value) for value in row]


def print_beside(tokens: Tokens, at: int) -> list[float]:
    """Commas, hyphens, quotation marks and brackets on both sides of the word."""
    before, after = tokens.gap(at), tokens.gap(at + 1) if at + 1 < len(tokens) else ""
    pairs: Sequence[tuple[str, str]] = ((",", ","), ("-", "-"), ('"(', '")'))
    return [
        float(any(sign in gap for sign in signs))
        for pair in pairs
        for gap, signs in zip((before, after), pair, strict=True)
    ]
