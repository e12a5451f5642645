"""A running text as it comes out of a word processor's file, piece by piece, and how it becomes one Document text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..model import Part, Span


@dataclass(frozen=True, slots=True)
class Piece:
    """kind: text, begin or end (of a part), point (a part without words), page (a new page begins here).

    text: words, or the part's kind. label: of the part. member and ordinal: which text element of which file in the
    archive holds the words; ordinal -1 where no single element does.
    """

    kind: str
    text: str = ""
    label: str = ""
    member: str = ""
    ordinal: int = -1


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """`length` characters from `offset` of the document stand in one text element, from its `inner` one on."""

    offset: int
    length: int
    member: str
    ordinal: int
    inner: int


@dataclass(frozen=True, slots=True)
class Laid:
    """Pieces laid out: the text, its parts, the starts of its pages, and where each stretch comes from."""

    text: str
    parts: tuple[Part, ...]
    pages: tuple[int, ...]
    places: tuple[Place, ...]


PARAGRAPH = Piece("text", "\n\n")
NOTE_MARK = "note-mark"  # a point that refers to a note; its label is that note's kind and number


def lay_out(pieces: Iterable[Piece]) -> Laid:
    """Put the pieces one after another; empty paragraphs leave no gap."""
    out: list[str] = []
    parts: list[Part] = []
    places: list[Place] = []
    pages: list[int] = []
    opened: list[tuple[int, Piece]] = []
    inner: dict[tuple[str, int], int] = {}
    length = 0
    for piece in pieces:
        match piece.kind:
            case "text":
                if piece.text == "\n\n" and (not out or out[-1] == "\n\n"):
                    continue
                if piece.ordinal >= 0:
                    done = inner.get((piece.member, piece.ordinal), 0)
                    places.append(Place(length, len(piece.text), piece.member, piece.ordinal, done))
                    inner[piece.member, piece.ordinal] = done + len(piece.text)
                out.append(piece.text)
                length += len(piece.text)
            case "begin":
                opened.append((length, piece))
            case "end":
                _close(opened, piece.text, length, parts)
            case "point":
                parts.append(Part(Span(length, length), piece.text, piece.label))
            case "page" if not pages or pages[-1] != length:
                pages.append(length)
    return Laid(
        "".join(out), tuple(sorted(parts, key=lambda p: (p.span, p.kind, p.label))), tuple(pages), tuple(places)
    )


def _close(opened: list[tuple[int, Piece]], kind: str, length: int, parts: list[Part]) -> None:
    for number in range(len(opened) - 1, -1, -1):
        start, piece = opened[number]
        if piece.text == kind:
            del opened[number]
            if length > start:
                parts.append(Part(Span(start, length), kind, piece.label))
            return


def trimmed(laid: Laid) -> Laid:
    """Without what a reader does not see at the end; one line feed ends the text."""
    text = laid.text.rstrip("\n") + "\n" if laid.text.strip() else ""
    cut = [replace(p, span=Span(min(p.span.start, len(text)), min(p.span.end, len(text)))) for p in laid.parts]
    parts = tuple(replace(p, span=_without_line_ends(text, p.span)) for p in cut)
    return Laid(text, parts, tuple(page for page in laid.pages if page < len(text)), laid.places)


def _without_line_ends(text: str, span: Span) -> Span:
    end = span.end
    while end > span.start and text[end - 1] == "\n":
        end -= 1
    return Span(span.start, end)


def final_view(insertions: int, deletions: int) -> str:
    """The remark on which view of tracked changes was read."""
    read = f"{insertions} insertion{'s' * (insertions != 1)} read"
    left = f"{deletions} deletion{'s' * (deletions != 1)} left out"
    return f"tracked changes: the final view was checked, as if all were accepted ({read}, {left})"
