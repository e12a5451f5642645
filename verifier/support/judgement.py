"""What judging one statement against one text gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    SUPPORTED = "supported"
    PARTLY = "partly supported"
    CONTRADICTED = "contradicted"
    UNCERTAIN = "uncertain"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Borne:
    """One word of the statement and what bears it: the word of the text and how near it is; empty where nothing does.

    place: (start, end) in the statement. elsewhere: borne, but not in the passage that says the rest.
    """

    word: str
    place: tuple[int, int]
    kind: str
    weight: float
    by: str = ""
    official: str = ""
    at: int = -1
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """A named way in which statement and text cannot both hold.

    code: the finding's code. at: the position of the official word.
    """

    kind: str
    code: str
    place: tuple[int, int]
    claimed: str
    official: str
    at: int
    why: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with all it rests on. coverage: the share of the statement's weight that the passage bears, 0 to 1.

    provision: labels of the best passages, best first. first, end: the best passage's word range. rule: what decided.
    """

    standing: Standing
    rule: str
    coverage: float
    words: tuple[Borne, ...]
    conflicts: tuple[Conflict, ...] = ()
    guards: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    first: int = 0
    end: int = 0

    @property
    def without(self) -> tuple[Borne, ...]:
        """Words that the passage does not bear, light ones left out."""
        return tuple(word for word in self.words if (not word.by or word.elsewhere) and word.kind != "light")

    @property
    def nowhere(self) -> tuple[Borne, ...]:
        """Words that nothing in the whole text bears, light ones left out."""
        return tuple(word for word in self.words if not word.by and word.kind != "light")
