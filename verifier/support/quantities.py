"""Numbers, years and dates in words and digits, and what they count."""

from __future__ import annotations

from dataclasses import dataclass

from .bounds import Bound, of_count, of_year
from .tokens import Tokens
from .vocabulary import months, number_words, ordinal_words, words_in

EXACT = Bound()
_CURRENCIES = "$€£¥"
_SCALES = frozenset({"hundred", "thousand", "million", "billion"})
_NO_COUNTS = frozenset({"one", "double", "twice", "thrice"})  # "one" only before a scale: else it may be a pronoun


@dataclass(frozen=True, slots=True)
class Quantity:
    """kind: count, money, year, day, month, ordinal, percent. unit: the word counted, or the sign of a currency."""

    at: int
    end: int
    value: float
    kind: str
    bound: Bound = EXACT
    unit: str = ""

    @property
    def opens(self) -> int:
        """Where the words of the bound begin."""
        return self.at - self.bound.words


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
        return Quantity(at, at + 1, months()[word], "month", _bound_of_date(tokens, at))
    if word in ordinal_words() or _ordinal_digits(word):
        return _ordinal(tokens, at, end)
    value, after = (None, at) if _part_of_name(tokens, at) else _cardinal(tokens, at, end)
    return _counted(tokens, at, after, end, value) if value is not None else None


def _ordinal(tokens: Tokens, at: int, end: int) -> Quantity:
    word, day = tokens.words[at], _beside_month(tokens, at, end)
    which = ordinal_words().get(word) or int(word[:-2])
    bound = _bound_of_date(tokens, at) if day else of_count(tokens.words, at)
    return Quantity(at, at + 1, which, "day" if day else "ordinal", bound, _unit(tokens, at + 1, end))


def _counted(tokens: Tokens, at: int, after: int, end: int, value: float) -> Quantity:
    """What a number counts: money, a share, a year, a day, or the word behind it."""
    word = tokens.words[at]
    sign = tokens.gap(at).strip()[-1:]
    if sign and sign in _CURRENCIES:
        return Quantity(at, after, value, "money", of_count(tokens.words, at), sign)
    follows = tokens.words[after : min(after + 2, end)]
    if "%" in tokens.after(after - 1) or follows[:1] == ("percent",) or follows == ("per", "cent"):
        return Quantity(at, after, value, "percent", of_count(tokens.words, at))
    if after == at + 1 and word.isdigit() and len(word) == 4 and 1000 <= value <= 2100:
        return Quantity(at, after, value, "year", _bound_of_date(tokens, at))
    if value <= 31 and _beside_month(tokens, at, end):
        return Quantity(at, after, value, "day", _bound_of_date(tokens, at))
    return Quantity(at, after, value, "count", of_count(tokens.words, at), _unit(tokens, after, end))


def _bound_of_date(tokens: Tokens, at: int) -> Bound:
    """The bound before the whole date; "before March 2001" leaves the rest of 2001 open."""
    opens = at
    while opens > max(0, at - 3) and (tokens.words[opens - 1] in months() or tokens.words[opens - 1][:1].isdigit()):
        opens -= 1
    found = of_year(tokens.words, opens)
    return found if opens == at else Bound(found.side, False, found.words + at - opens if found.words else 0)


def _part_of_name(tokens: Tokens, at: int) -> bool:
    """ "COVID-19", "CRS-18": the number is the end of a name and counts nothing."""
    return at > 0 and tokens.gap(at) == "-" and tokens.capital(at - 1) and tokens.words[at - 1] not in number_words()


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
    one_of_scale = word == "one" and at + 1 < end and tokens.words[at + 1] in _SCALES
    if word.isascii() and word.isdigit() and len(word) < 16:
        value, after = _in_digits(tokens, at, end)
    elif one_of_scale or (word in number_words() and word not in _NO_COUNTS):
        value, after = _in_words(tokens, at, end)
    else:
        return None, at
    while after < end and tokens.words[after] in _SCALES:
        value, after = value * number_words()[tokens.words[after]], after + 1
    return value, after


def _in_digits(tokens: Tokens, at: int, end: int) -> tuple[float, int]:
    words = tokens.words
    value, after = float(words[at]), at + 1
    while after < end and tokens.gap(after) == "," and len(words[after]) == 3 and words[after].isdigit():
        value, after = value * 1000 + float(words[after]), after + 1
    fraction = words[after] if after < end and tokens.gap(after) == "." else ""
    if fraction.isascii() and fraction.isdigit() and len(fraction) < 7:
        value, after = value + float(f"0.{fraction}"), after + 1
    return value, after


def _in_words(tokens: Tokens, at: int, end: int) -> tuple[float, int]:
    value, after = float(number_words()[tokens.words[at]]), at + 1
    while after < end and value % 10 == 0 and value < 100:
        word = tokens.words[after]
        if word not in number_words() or word in _SCALES:
            break
        value, after = value + number_words()[word], after + 1
    return value, after


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
