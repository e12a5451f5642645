"""Lines and leaves: a text cut into the smallest labelled stretches, by offsets into the text as published."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

_EDGES = " \t\r\v\f#*\u00a0"


@dataclass(frozen=True, slots=True)
class Line:
    """One line without the space, `#` and `*` at its edges.

    blank: an empty line stands before it. page: a page begins with it. heading: it was marked as one.
    """

    text: str
    start: int
    blank: bool = False
    page: bool = False
    heading: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A stretch of text: the labels of all provisions that hold it, outermost first, and its character ranges."""

    path: tuple[str, ...]
    ranges: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Builder:
    """Gathers lines into leaves, in reading order."""

    leaves: list[tuple[tuple[str, ...], list[tuple[int, int]]]] = field(default_factory=list)
    last: str = ""  # the line that was added last

    def begin(self, *path: str) -> None:
        """From here on, lines belong to the provision of this path."""
        if self.leaves and self.leaves[-1][0] == path:
            return
        self.leaves.append((path, []))

    def add(self, line: Line, skip: int = 0) -> None:
        """Add a line, without its first `skip` characters, to the leaf at hand."""
        if not self.leaves:
            self.begin()
        if line.end > line.start + skip:
            self.leaves[-1][1].append((line.start + skip, line.end))
            self.last = line.text

    def rename(self, label: str, to: str) -> None:
        """Give the last leaf another label."""
        if self.leaves and self.leaves[-1][0][-1:] == (label,):
            path, ranges = self.leaves[-1]
            self.leaves[-1] = ((*path[:-1], to), ranges)

    @property
    def path(self) -> tuple[str, ...]:
        return self.leaves[-1][0] if self.leaves else ()

    def built(self) -> list[Leaf]:
        return [Leaf(path, tuple(ranges)) for path, ranges in self.leaves if ranges]


def lines_of(text: str) -> Iterator[Line]:
    """All lines that hold something, in order."""
    at, blank, page = 0, True, False
    for raw in text.split("\n"):
        page = page or "\f" in raw
        inner = raw.strip(_EDGES)
        if inner:
            start = at + raw.index(inner)
            yield Line(inner, start, blank or page, page, raw.lstrip().startswith("#"))
            blank = page = False
        else:
            blank = True
        at += len(raw) + 1


def with_notes_last(leaves: list[Leaf]) -> list[Leaf]:
    """Footnotes after all else, so that a sentence which runs on over a page stays one."""
    notes = [leaf for leaf in leaves if leaf.path and leaf.path[0].startswith("note ")]
    return [leaf for leaf in leaves if leaf not in notes] + notes if notes else leaves
