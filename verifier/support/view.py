"""An official text made ready for judging: where each word and stem stands, its sentences and provisions."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from ..model import NOTE, OfficialText
from ..texts.ids import ids_of, word_id
from .closed_classes import closed_ids
from .tokens import Tokens, sentences, tokens_of

OPENING = 80  # words; what is longer opens no list


@dataclass(frozen=True, slots=True)
class View:
    """Positions count words. `words` and `stems` say where an id stands; `bounds` are the sentences' ranges."""

    tokens: Tokens
    words: dict[bytes, list[int]]
    stems: dict[bytes, list[int]]
    bounds: list[tuple[int, int]]
    labels: tuple[tuple[int, int, str], ...] = ()
    sealed: bool = False
    complete: bool = True
    key: str = ""
    starts: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.tokens)

    def sentence_of(self, at: int) -> int:
        return bisect_right(self.starts, at) - 1

    def label(self, at: int) -> str:
        """The innermost provision that holds this position."""
        holding = [(end - first, name) for first, end, name in self.labels if first <= at < end]
        return min(holding)[1] if holding else ""

    def openings(self, at: int) -> tuple[tuple[int, int], ...]:
        """The words that open the lists whose items hold this position, as "Decides that all States shall:".

        Outermost first; nothing for a position in such words themselves.
        """
        found: list[tuple[int, int]] = []
        name = self.label(at)
        while name.endswith(")") and "(" in name:
            parent = name[: name.rindex("(")]
            found += [one for one in self._opening(parent, at) if one[1] <= at]
            name = parent
        return tuple(reversed(found))

    def siblings(self, at: int) -> tuple[tuple[int, int], ...]:
        """The items of the list whose opening words hold this position, or the other ones of its item's list."""
        name = self.label(at)
        parent = name if any(first <= at < end for first, end in self._opening(name, at)) else name.rpartition("(")[0]
        whole = next((one for one in self.labels if parent and one[2] == parent and one[0] <= at < one[1]), None)
        if whole is None or not self._opening(parent, at):
            return ()
        items = [one for one in self.labels if whole[0] <= one[0] < whole[1] and one[2].startswith(f"{parent}(")]
        return tuple(
            (first, end) for first, end, label in items if "(" not in label[len(parent) + 1 :] and not first <= at < end
        )

    def _opening(self, parent: str, at: int) -> list[tuple[int, int]]:
        """From a provision's first word, its heading left out, to its first item."""
        whole = next((one for one in self.labels if one[2] == parent and one[0] <= at < one[1]), None)
        if whole is None:
            return []
        inside = [one for one in self.labels if whole[0] <= one[0] < whole[1]]
        first = next((end for _, end, name in inside if name == f"{parent} heading"), whole[0])
        items = [start for start, _, name in inside if name.startswith(f"{parent}(")]
        return [(first, items[0])] if items and first < items[0] <= first + OPENING else []


def _positions(ids: bytes) -> dict[bytes, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for at, one in enumerate(struct.unpack(f"{len(ids) // 4}I", ids)):
        found[one].append(at)
    return {struct.pack("I", one): where for one, where in found.items()}


@lru_cache(maxsize=64)
def view_of(text: OfficialText) -> View:
    """The view of an official text, kept for the next statement about it."""
    tokens = tokens_of(text, closed_ids() if text.readable is None else {})
    labels = tuple((p.first, p.end, p.label) for p in text.paragraphs if p.label != NOTE)
    return build(
        tokens, text.words, text.stems, labels, sealed=text.readable is None, complete=text.complete, key=text.key
    )


def build(
    tokens: Tokens, words: bytes, stems: bytes, labels: Sequence[tuple[int, int, str]] = (), *,
    sealed: bool = False, complete: bool = True, key: str = "",
) -> View:  # fmt: skip
    bounds = sentences(tokens, [first for first, _, _ in labels])
    return View(
        tokens,
        _positions(words),
        _positions(stems),
        bounds,
        tuple(labels),
        sealed,
        complete,
        key,
        [first for first, _ in bounds],
    )


@lru_cache(maxsize=32768)
def stem_of(word: str) -> str:
    return _stemmer().stemWord(word)  # type: ignore[no-any-return]  # snowballstemmer has no types


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]  # snowballstemmer has no types
    import snowballstemmer

    return snowballstemmer.stemmer("english")


def view_of_tokens(tokens: Tokens, labels: Sequence[tuple[int, int, str]] = ()) -> View:
    """The view of words that come from anywhere."""
    return build(tokens, ids_of(tokens.words), ids_of(map(stem_of, tokens.words)), labels)


__all__ = ["View", "stem_of", "view_of", "view_of_tokens", "word_id"]
