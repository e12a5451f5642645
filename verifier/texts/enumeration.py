"""Which level of an enumeration a mark such as `(a)`, `2.` or `(iv)` opens, judged by the marks before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
          "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix",
          "xxx")  # fmt: skip
_MARK = re.compile(
    r"(?:\(\*?(?P<paren>[a-z]{1,6}|[0-9]{1,3}|[A-Z])\*?\)|(?P<number>[0-9]{1,3})[.)](?![0-9])"
    r"|(?P<upper>[A-Z])\.(?![A-Z])|(?P<lower>[a-z]{1,5})[.)]|(?P<bare>[0-9]{1,3}|[a-z]{1,4})(?= [A-Za-z\"“]))\s*"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at the beginning of a line: its style, what it says, how many characters it takes up."""

    style: str
    value: str
    length: int


def mark_of(text: str) -> Mark | None:
    """The mark that a line begins with."""
    found = _MARK.match(text)
    if not found:
        return None
    style = str(found.lastgroup)
    return Mark(style, found[style], found.end())


@dataclass(slots=True)
class Enumeration:
    """The open levels of an enumeration, outermost first: (style and alphabet, rank, what is written)."""

    levels: list[tuple[str, int, str]] = field(default_factory=list)

    def open(self, mark: Mark) -> str | None:
        """The suffix, such as `(1)(a)`, of the item that this mark opens; None where it opens none."""
        if (
            mark.style == "paren"
            and mark.value == "6"
            and any(level[:2] == ("paren letter", 1) for level in self.levels)
        ):
            mark = Mark("paren", "b", mark.length)  # what scanning makes of (b) after (a)
        candidates = _readings(mark)
        for kind, rank in candidates:
            if self._follows(kind, rank, mark):
                return self._suffix()
        for kind, rank in candidates:
            if rank == 1 and all(kind != level[0] for level in self.levels) and len(self.levels) < 4:
                self.levels.append((kind, rank, mark.value))
                return self._suffix()
        return None

    def _follows(self, kind: str, rank: int, mark: Mark) -> bool:
        for depth, (own, at, _) in reversed(list(enumerate(self.levels))):
            # a bracketed mark survives a lost neighbour, unless it could be a roman number as well
            gap = 3 if mark.style == "paren" and not (kind.endswith("letter") and mark.value in _ROMAN) else 1
            if own == kind and at < rank <= at + gap:
                self.levels[depth:] = [(kind, rank, mark.value)]
                return True
        return False

    def _suffix(self) -> str:
        return "".join(f"({value})" for _, _, value in self.levels)


def _readings(mark: Mark) -> list[tuple[str, int]]:
    """What the mark can be, likeliest first: (style and alphabet, rank from 1)."""
    value = mark.value
    if value.isdecimal():
        return [(f"{mark.style} number", int(value))]
    if value.isupper():
        return [(f"{mark.style} capital", ord(value) - 64)]
    found = [(f"{mark.style} letter", ord(value) - 96)] if len(value) == 1 else []
    if value in _ROMAN:
        found.append((f"{mark.style} roman", _ROMAN.index(value) + 1))
    if len(value) == 2 and value[0] == value[1] and value not in _ROMAN:
        found.append((f"{mark.style} double", ord(value[0]) - 96))
    return found


def steps(label: str, suffix: str) -> Iterator[str]:
    """The labels of an item and of all items around it: `art 2`, `(1)(a)` gives `art 2(1)` and `art 2(1)(a)`."""
    at = suffix.find(")") + 1
    while at:
        yield label + suffix[:at]
        at = suffix.find(")", at) + 1
