"""Numbers, years and dates in words and digits, what they count, and how they compare."""

from __future__ import annotations

from dataclasses import dataclass

from .tokens import Tokens
from .vocabulary import months, number_words, ordinal_words, words_in

_SCALES = frozenset({"hundred", "thousand", "million", "billion"})
_MORE = (
    ("more", "than"),
    ("over",),
    ("at", "least"),
    ("exceeding",),
    ("above",),
    ("no", "less", "than"),
    ("no", "fewer", "than"),
    ("higher", "than"),
    ("greater", "than"),
    ("older", "than"),
)
_LESS = (
    ("less", "than"),
    ("under",),
    ("fewer", "than"),
    ("below",),
    ("up", "to"),
    ("at", "most"),
    ("no", "more", "than"),
    ("lower", "than"),
    ("younger", "than"),
    ("nearly",),
    ("almost",),
)
_ABOUT = (("about",), ("around",), ("approximately",), ("roughly",), ("some",), ("nearly",), ("almost",))


_ERAS = {"before": -1, "until": -1, "after": 1, "since": 1, "by": -1, "around": 2, "about": 2}


@dataclass(frozen=True, slots=True)
class Quantity:
    """kind: count, year, day, month, ordinal, percent. unit: the word counted.

    bound: -1 below the value, 0 the value, 1 above it, 2 about it.
    """

    at: int
    end: int
    value: float
    kind: str
    bound: int = 0
    unit: str = ""


def quantities(tokens: Tokens, first: int = 0, end: int | None = None) -> list[Quantity]:
    """All quantities in a range of words, in order."""
    found: list[Quantity] = []
    at = first
    end = len(tokens) if end is None else end
    while at < end:
        one = read(tokens, at, end)
        if one:
            found.append(one)
        at = one.end if one else at + 1
    return found


def read(tokens: Tokens, at: int, end: int) -> Quantity | None:
    """The quantity that starts at this word, if one does."""
    word = tokens.words[at]
    if word in months() and tokens.capital(at) and not (word == "may" and not _beside_day(tokens, at, end)):
        return Quantity(at, at + 1, months()[word], "month")
    if word in ordinal_words() or _ordinal_digits(word):
        which = ordinal_words().get(word) or int(word[:-2])
        return Quantity(
            at,
            at + 1,
            which,
            "day" if _beside_month(tokens, at, end) else "ordinal",
            _bound(tokens, at),
            _unit(tokens, at + 1, end),
        )
    value, after = _cardinal(tokens, at, end)
    if value is None:
        return None
    if after < end and (
        tokens.words[after] in ("percent",)
        or tokens.words[after : after + 2] == ("per", "cent")
        or "%" in tokens.gap(after)
    ):
        return Quantity(at, after, value, "percent", _bound(tokens, at))
    if after == at + 1 and word.isdigit() and len(word) == 4 and 1000 <= value <= 2100:
        return Quantity(at, after, value, "year", _ERAS.get(tokens.words[at - 1] if at else "", 0))
    if value <= 31 and _beside_month(tokens, at, end):
        return Quantity(at, after, value, "day")
    return Quantity(at, after, value, "count", _bound(tokens, at), _unit(tokens, after, end))


def _ordinal_digits(word: str) -> bool:
    return word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isascii() and word[:-2].isdigit() and len(word) < 7


def _beside_month(tokens: Tokens, at: int, end: int) -> bool:
    beside = [n for n in (at - 1, at + 1, at + 2) if 0 <= n < end and (n < at + 2 or tokens.words[at + 1] == "of")]
    return any(tokens.words[n] in months() and tokens.capital(n) for n in beside)


def _beside_day(tokens: Tokens, at: int, end: int) -> bool:
    beside = [tokens.words[n] for n in (at - 1, at + 1) if 0 <= n < end]
    return any(word[:1].isdigit() for word in beside) or (
        at > 0 and tokens.words[at - 1] in ("in", "of", "since", "until")
    )


def _cardinal(tokens: Tokens, at: int, end: int) -> tuple[float | None, int]:
    """A number in digits (1,275; 4.5; 3 million) or words (twenty-one; two hundred), and the position after it."""
    word = tokens.words[at]
    if word.isascii() and word.isdigit() and len(word) < 16:
        value, after = float(word), at + 1
        while (
            after < end and tokens.gap(after) == "," and len(tokens.words[after]) == 3 and tokens.words[after].isdigit()
        ):
            value, after = value * 1000 + float(tokens.words[after]), after + 1
        if (
            after < end
            and tokens.gap(after) == "."
            and tokens.words[after].isascii()
            and tokens.words[after].isdigit()
            and len(tokens.words[after]) < 7
        ):
            value, after = value + float("0." + tokens.words[after]), after + 1
    elif (word in number_words() and word not in ("one", "double", "twice", "thrice")) or (
        word == "one" and at + 1 < end and tokens.words[at + 1] in _SCALES
    ):
        value, after = float(number_words()[word]), at + 1
        while (
            after < end
            and tokens.words[after] in number_words()
            and tokens.words[after] not in _SCALES
            and value % 10 == 0
            and value < 100
        ):
            value, after = value + number_words()[tokens.words[after]], after + 1
    else:
        return None, at
    while after < end and tokens.words[after] in _SCALES:
        value, after = value * number_words()[tokens.words[after]], after + 1
    return value, after


def _bound(tokens: Tokens, at: int) -> int:
    before = tuple(word for word in tokens.words[max(0, at - 4) : at] if word != "the")
    for phrases, bound in ((_MORE, 1), (_LESS, -1), (_ABOUT, 2)):
        for phrase in phrases:
            if before[-len(phrase) :] == phrase and not (bound == 1 and before[-3:-2] == ("no",) and len(phrase) == 2):
                return bound
    return 0


def _unit(tokens: Tokens, at: int, end: int) -> str:
    """The first word after the number that can be what it counts."""
    for n in range(at, min(at + 3, end)):
        if (
            tokens.words[n] not in words_in("function")
            and not tokens.words[n][:1].isdigit()
            and not tokens.gap(n).strip()
        ):
            return tokens.words[n]
    return ""


def agree(one: Quantity, other: Quantity) -> bool:
    """Whether both can be true of the same thing; `one` is what is claimed."""
    if one.kind == "year" and one.bound in (-1, 1) and other.bound == 0:
        return other.value < one.value if one.bound < 0 else other.value >= one.value
    if one.bound == 1:
        return (other.value >= one.value and other.bound != -1) or other.value > one.value
    if one.bound == -1:
        return other.value <= one.value or other.bound == -1
    if one.bound == 2 or other.bound == 2:
        return abs(one.value - other.value) <= 0.15 * max(one.value, other.value)
    return one.value == other.value or other.bound != 0
