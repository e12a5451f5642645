"""A translated quotation against an official text in another language: its figures, dates and countries, no words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..model import OfficialText
from .ellipsis import head
from .fold import words_of
from .forms import name_shapes
from .official import View, view_of
from .tokens import Quotation, Word
from .vocabulary import Vocabulary, figures, number_of, vocabulary

_APART = 3  # words between a day and its month: "14 de diciembre"
_GROUP = 100  # from here on a figure may be three digits of a larger number
_LEAST = 6  # figures and months in the same order; fewer may agree by accident


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure or month: its value, and where it stands among the words."""

    kind: str
    value: int
    at: int


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What comparing figures gave: the place where all but at most one stand in the same order.

    changed: the quoted figure that the text has otherwise, and the official one.
    """

    text: OfficialText
    provision: str
    agreeing: int
    changed: Word | None = None
    official: str | None = None


def reckoned(quoted: Quotation, texts: Sequence[OfficialText]) -> Reckoned | None:
    """The place in one of the texts where the quotation's figures and months stand in the same order, at most one of
    them changed; None where no place is certain.
    """
    mine = list(figures_of([word.id for word in quoted.words], vocabulary(quoted.language)))
    if len(mine) < _LEAST:
        return None
    found = [place for text in texts if not view_of(text).opaque for place in _places(mine, quoted, view_of(text))]
    exact = [place for place in found if place.changed is None]
    one = {(place.changed, place.official) for place in found}
    return exact[0] if exact else found[0] if found and len(one) == 1 else None


def figures_of(ids: Sequence[int], words: Vocabulary) -> Iterator[Figure]:
    """The figures and months of some words, in order; a word that is a month or a modal is a month beside a figure."""
    digits, said = figures(), 0
    for at, word in enumerate(ids):
        if word in digits:
            yield Figure("figure", digits[word], at)
            said = 0
        elif word in words.months and (word not in words.may or {*ids[max(0, at - 1) : at + 2]} & digits.keys()):
            if words.months[word] != said:  # Arabic gives a month its two names
                yield Figure("month", words.months[word], at)
            said = words.months[word]


def _places(mine: Sequence[Figure], quoted: Quotation, view: View) -> Iterator[Reckoned]:
    theirs = list(figures_of(view.ids, view.vocabulary))
    for start in range(len(theirs) - len(mine) + 1):
        window = theirs[start : start + len(mine)]
        pairs = list(zip(mine, window, strict=True))
        if any(one.kind != other.kind for one, other in pairs):
            continue
        unlike = [at for at, (one, other) in enumerate(pairs) if one.value != other.value]
        if len(unlike) > 1 or any(not _changed(mine, window, at) for at in unlike):
            continue
        if head(view.provision(window[0].at)) != head(view.provision(window[-1].at)):
            continue
        provision, agreeing = view.provision(window[0].at), len(mine) - len(unlike)
        if not unlike:
            yield Reckoned(view.text, provision, agreeing)
            continue
        one, other = pairs[unlike[0]]
        official = view.told(other.at, other.at + 1)
        yield Reckoned(view.text, provision, agreeing, quoted.words[one.at], official)


def _changed(mine: Sequence[Figure], theirs: Sequence[Figure], at: int) -> bool:
    """Whether two figures that differ must be a change: both of a date, or both of a reference and of like length, as
    "2 500 milliards" is "2.5 trillion".
    """
    role, other = _role(mine, at), _role(theirs, at)
    grouped = role == "number" and (mine[at].value < _GROUP) != (theirs[at].value < _GROUP)
    return bool(role) and role == other and not grouped


def _role(figures: Sequence[Figure], at: int) -> str:
    """Whether a figure is a part of a date or of a reference, as far as its neighbours tell; other figures are put
    otherwise in other languages (18 hours and 6 p.m., 66.100 million and 66.1 billion).
    """
    one = figures[at]
    beside = [other for other in figures[max(0, at - 1) : at + 2] if other is not one]
    if one.kind == "month" or any(other.kind == "month" and abs(other.at - one.at) <= _APART for other in beside):
        return "date"
    return "number" if any(abs(other.at - one.at) == 1 for other in beside) else ""


def countries_unnamed(quoted: Quotation, texts: Sequence[OfficialText], source: str) -> tuple[str, ...]:
    """Countries that the quotation names and none of the texts does, as printed."""
    missing = []
    for word in quoted.words:
        if not word.capital:
            continue
        for text in texts:
            names = _named_in(word.text, quoted.language, text.language)
            if not names or names & view_of(text).places.keys():
                break
        else:
            missing.append(word.span.of(source))
    return tuple(dict.fromkeys(missing))


@lru_cache(maxsize=1024)
def _named_in(word: str, language: str, other: str) -> frozenset[int]:
    """Ids of the names, and names of peoples, of a country in another language; empty where the word names none."""
    code = _countries(language).get(word)
    names = [name for name, its in _countries(other).items() if its == code] if code else []
    return frozenset(shape for name in names for shape in (number_of(name), *name_shapes(name)))


@lru_cache(maxsize=8)
def _countries(language: str) -> dict[str, str]:
    """Names of countries that are one word, folded, and their codes."""
    from babel import Locale

    territories = sorted((code, name) for code, name in Locale(language).territories.items() if len(code) == 2)
    return {words[0]: code for code, name in territories if len(words := words_of(name)) == 1 and len(words[0]) > 4}
