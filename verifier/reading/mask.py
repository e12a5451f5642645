"""Markup taken out of a text without moving a character: spaces or joiners stand where it stood."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..model import Document, Part, Span
from .decoding import Decoded

JOINER = "\u2060"  # word joiner: no width, no word boundary, dropped by every fold
LINE, PARAGRAPH = "line", "paragraph"


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Source characters that a reader of the page does not see as such.

    shown: what they see instead (an entity's character), at most as long as the stretch.
    breaks: empty, or `line` or `paragraph` where the page begins a new one.
    """

    start: int
    end: int
    shown: str = ""
    breaks: str = ""


def masked_document(
    name: str, format: str, decoded: Decoded, stretches: Iterable[Stretch], parts: Iterable[Part]
) -> Document:
    """A Document whose text has the source's offsets, the stretches masked and listed among the parts."""
    merged = without_overlaps(stretches)
    text = mask(decoded.text, merged)
    markup = [
        Part(Span(s.start + len(s.shown), s.end), "markup", s.breaks) for s in merged if s.start + len(s.shown) < s.end
    ]
    listed = tuple(sorted([*markup, *parts], key=lambda part: (part.span, part.kind, part.label)))
    return Document(name, text, format, decoded.encoding, parts=listed, remarks=decoded.remarks, source=decoded.text)


def without_overlaps(stretches: Iterable[Stretch]) -> list[Stretch]:
    """In order; one that begins inside an earlier one gives up what they share."""
    kept: list[Stretch] = []
    for stretch in sorted(stretches, key=lambda s: (s.start, -s.end)):
        last = kept[-1].end if kept else 0
        if stretch.start >= last:
            kept.append(stretch)
        elif stretch.end > last:
            kept.append(replace(stretch, start=last, shown=""))
    return [s for s in kept if s.start < s.end]


def mask(text: str, stretches: Iterable[Stretch]) -> str:
    """The text with each stretch replaced by what it shows and pads; line feeds stay where they are."""
    pieces: list[str] = []
    at = 0
    for run in _runs(stretches):
        pieces.append(text[at : run[0].start])
        pieces += _masked_run(text, run)
        at = run[-1].end
    pieces.append(text[at:])
    return "".join(pieces)


def _runs(stretches: Iterable[Stretch]) -> Iterable[list[Stretch]]:
    """Stretches that touch, together: what stands before and after all of them decides how they are padded."""
    run: list[Stretch] = []
    for stretch in stretches:
        if run and stretch.start != run[-1].end:
            yield run
            run = []
        run.append(stretch)
    if run:
        yield run


def _masked_run(text: str, run: list[Stretch]) -> list[str]:
    breaks = any(stretch.breaks for stretch in run)
    after = text[run[-1].end : run[-1].end + 1]
    pieces: list[str] = []
    for number in range(len(run) - 1, -1, -1):
        stretch = run[number]
        before = stretch.shown[-1:] or _shown_before(text, run, number)
        apart = breaks or not before.strip() or not after.strip()
        pieces.append(stretch.shown + _pads(text[stretch.start + len(stretch.shown) : stretch.end], apart))
        after = stretch.shown[:1] or after
    return pieces[::-1]


def _shown_before(text: str, run: list[Stretch], number: int) -> str:
    """The character seen before a stretch that shows none; a long run is not searched to its start."""
    nearest = next((s.shown[-1] for s in reversed(run[max(0, number - 8) : number]) if s.shown), "")
    return nearest or text[run[0].start - 1 : run[0].start]


def _pads(hidden: str, apart: bool) -> str:
    pad = " " if apart else JOINER
    return pad * len(hidden) if "\n" not in hidden else "\n".join(pad * len(line) for line in hidden.split("\n"))
