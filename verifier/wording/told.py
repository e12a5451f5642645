"""Whose words a passage is, told in lines: instruments ranked, provisions, what differs."""

from __future__ import annotations

from collections.abc import Iterator

from ..contracts import Texts
from ..model import Span
from .compare import Match, compare
from .identify import ENOUGH, Identified, Place, identify
from .language import language_of
from .sentences import describe
from .tokens import Quotation, quotation

_NAMED = 40  # places of boilerplate that are listed
_SHOWN = 20  # differences that are listed
_LIKE = 3  # other instruments that are named


def told(text: str, texts: Texts) -> tuple[list[str], bool]:
    """Lines for people, and whether an instrument was found."""
    quoted = quotation(text, Span(0, len(text)), language_of(text))
    if len(quoted.words) < ENOUGH:
        return [f"{len(quoted.words)} words are too few to tell; give at least {ENOUGH}"], False
    found = identify([word.id for word in quoted.words], texts)
    if not found.sure:
        lines = ["no text at hand holds this passage"]
        return lines + [f"  the nearest: {_line(place, found)}" for place in found.places[:1]], False
    return list(_lines(text, quoted, found)), True


def _lines(text: str, quoted: Quotation, found: Identified) -> Iterator[str]:
    for place in found.places[:_NAMED]:
        yield _line(place, found)
    if len(found.places) > _NAMED:
        yield f"and in {len(found.places) - _NAMED} more places"
    yield from _differing(compare(quoted, found.places[0].text, text), quoted, text)
    near = [place for place in found.runners_up if place.matched * 2 >= found.words][:_LIKE]
    if near:
        yield "less like it:"
        yield from (f"  {_line(place, found)}" for place in near)


def _line(place: Place, found: Identified) -> str:
    parts = [place.text.key, place.provision, place.text.form, place.text.language]
    return f"{', '.join(part for part in parts if part)}: {place.matched} of {found.words} words in order"


def _differing(match: Match, quoted: Quotation, source: str) -> Iterator[str]:
    if not match.found:
        return
    if not match.differences:
        yield "word for word"
    for difference in match.differences[:_SHOWN]:
        where = f" ({difference.provision})" if difference.provision else ""
        yield f"  {difference.kind}: {describe(difference, quoted, source)}{where}"
    if len(match.differences) > _SHOWN:
        yield f"  and {len(match.differences) - _SHOWN} more differences"
