"""Whether what is said of one provision of a text stands in another of its provisions."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from math import log

from ..model import OfficialText
from .candidates import Nearness
from .matching import Term, terms_of
from .tokens import tokenise
from .view import View, view_of

_KINDS = ("noun", "verb", "adjective", "name", "number")
_LOOSE = frozenset({Nearness.KIND, Nearness.SYNONYM})  # words that mean much the same stand everywhere
_RARE = 0.1  # of all provisions; a word that stands in more of them tells little
_LEAST = 3  # rare words, all in the other provision
# Shares of what the words tell together: what the other bears at least, the cited one and any third at most.
_THERE, _HERE, _THIRD = 0.8, 0.3, 0.6


@dataclass(frozen=True, slots=True)
class Home:
    """The provision that bears what is said, its words that hardly stand elsewhere, and where one of them stands."""

    provision: str
    words: tuple[str, ...]
    at: int


def home_of(claim: str, text: OfficialText, cited: Collection[str]) -> Home | None:
    """The one provision that bears a claim which the cited ones hardly touch; None where that is not plain.

    cited: outermost provisions, as "art 10" or "op 3", all of the unit that is looked through.
    """
    view, unit = view_of(text), {provision.partition(" ")[0] for provision in cited}
    all_of_them = {outermost(label) for _, _, label in view.labels if label.partition(" ")[0] in unit}
    if not text.complete or len(unit) != 1 or not set(cited) <= all_of_them:
        return None
    terms = [term for term in terms_of(tokenise(claim), view) if term.kind in _KINDS]
    where = {n: held for n, term in enumerate(terms) if (held := _provisions(term, view) & all_of_them)}
    tells = {n: log(len(all_of_them) / len(held)) for n, held in where.items()}
    whole = sum(tells.values()) + log(len(all_of_them)) * (len(terms) - len(where))
    bears = {one: sum(tells[n] for n, held in where.items() if one in held) for one in all_of_them}
    best = min(bears, key=lambda one: (-bears[one], one))
    few = max(2, round(_RARE * len(all_of_them)))
    rare = [n for n, held in where.items() if best in held and len(held) <= few]
    thirds = [told for one, told in bears.items() if one != best and one not in cited]
    if best in cited or len({terms[n].word for n in rare}) < _LEAST or any(where[n] & set(cited) for n in rare):
        return None
    if bears[best] < _THERE * whole or max(bears[one] for one in cited) > _HERE * whole:
        return None
    if max(thirds, default=0.0) > _THIRD * bears[best]:
        return None
    at = min(at for at in _places(terms[rare[0]]) if outermost(view.label(at)) == best)
    return Home(best, tuple(terms[n].word for n in rare), at)


def outermost(label: str) -> str:
    """ "art 33" of "art 33(1)" and of "art 33 heading"."""
    unit, _, rest = label.partition(" ")
    return f"{unit} {rest.partition('(')[0].partition(' ')[0]}" if rest else label


def _places(term: Term) -> Iterator[int]:
    return (at for at, near in term.places.items() if near >= Nearness.STEM and near not in _LOOSE)


def _provisions(term: Term, view: View) -> set[str]:
    return {outermost(view.label(at)) for at in _places(term)}
