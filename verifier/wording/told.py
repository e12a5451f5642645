"""Whose words a passage is, told in lines: instruments ranked, provisions, what differs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ..contracts import Texts
from ..model import Level, Span
from .compare import Match, compare
from .identify import ENOUGH, Identified, Place, identify_quoted
from .language import language_of
from .sentences import NAMES, describe, form_name
from .tokens import Quotation, quotation

_FIGURES = re.compile("[0-9]+")
_DIGITS = 6
_NAMED = 40  # places of boilerplate that are listed
_SHOWN = 20  # differences that are listed
_LEVELS = (Level.ERROR, Level.WARNING, Level.NOTE)
_LONG = 12  # words; in fewer two that differ make another passage
_SHORT = 5  # words; fewer must stand as they are
_LIKE = 3  # other instruments that are named


def told(text: str, texts: Texts, name: Callable[[str], str] = str) -> tuple[list[str], bool]:
    """Lines for people, and whether an instrument was found. name: what an editor calls the instrument of a key."""
    quoted = quotation(text, Span(0, len(text)), language_of(text))
    if len(quoted.words) < ENOUGH:
        return [f"{len(quoted.words)} words are too few to tell; give at least {ENOUGH}"], False
    found = identify_quoted(quoted, texts)
    if not _held(found):
        return ["no text at hand holds this passage", *_nearest(text, quoted, found, name)], False
    return list(_lines(text, quoted, found, name)), True


def _held(found: Identified) -> bool:
    """Whether it is the passage that the texts hold: all words of a very short one, all but one of a short one."""
    if found.words >= _LONG or not found.sure:
        return found.sure
    return found.words - found.places[0].matched <= (found.words >= _SHORT)


def _nearest(text: str, quoted: Quotation, found: Identified, name: Callable[[str], str]) -> Iterator[str]:
    """The texts that are most like it, and what differs from the first."""
    near = [place for place in (*found.places, *found.runners_up) if place.matched * 2 >= found.words][:_LIKE]
    if near:
        yield "the nearest:"
        yield from (f"  {_line(place, found, name)}" for place in near)
        yield from _differing(compare(quoted, near[0].text, text), quoted, text)


def _lines(text: str, quoted: Quotation, found: Identified, name: Callable[[str], str]) -> Iterator[str]:
    for place in sorted(found.places, key=_numbered)[:_NAMED]:
        yield _line(place, found, name)
    if len(found.places) > _NAMED:
        yield f"and in {len(found.places) - _NAMED} more places"
    yield from _differing(compare(quoted, found.places[0].text, text), quoted, text)
    enough = found.words / 2 if found.words >= _LONG else found.words * 2 / 3
    near = [place for place in found.runners_up if place.matched >= enough][:_LIKE]
    if near:
        yield "less like it:"
        yield from (f"  {_line(place, found, name)}" for place in near)


def _numbered(place: Place) -> tuple[str, int]:
    """Resolution 245 before resolution 1445."""
    return _FIGURES.sub(lambda number: number[0].zfill(_DIGITS), place.text.key), place.first


def _line(place: Place, found: Identified, name: Callable[[str], str]) -> str:
    text, last = place.text, place.text.provision_at(place.end - 1)
    where = f"{place.provision} to {last}" if last and last != place.provision else place.provision
    called = name(text.key) if name(text.key) != text.key else ""
    parts = [text.key, called, where, form_name(text), text.language]
    return f"{', '.join(part for part in parts if part)}: {place.matched} of {found.words} words in order"


def _differing(match: Match, quoted: Quotation, source: str) -> Iterator[str]:
    """What changes words first, what changes little next, and how many differences are of print or edition."""
    if not match.found:
        return
    if not match.differences:
        yield "word for word"
    ranked = sorted(match.accusing, key=lambda d: _LEVELS.index(d.level))
    stated: dict[str, list[str]] = {}
    for one in ranked:
        stated.setdefault(f"{NAMES[one.kind]}: {describe(one, quoted, source)}", []).append(one.provision)
    for what, places in list(stated.items())[:_SHOWN]:
        where = ", ".join(dict.fromkeys(place for place in places if place))
        yield f"  {what} ({where})" if where else f"  {what}"
    if len(stated) > _SHOWN:
        yield f"  and {len(stated) - _SHOWN} more differences"
    harmless = len(match.differences) - len(ranked)
    if harmless:
        plural = "s are" if harmless > 1 else " is"
        yield f"  {harmless} {'more ' if ranked else ''}difference{plural} of print or edition only"
