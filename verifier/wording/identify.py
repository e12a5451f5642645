"""Whose words these are: instruments at hand that hold a passage, ranked, with every place where the same words stand.

The index of a shelf is built once and kept while that shelf is in use.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..contracts import Texts
from ..model import OfficialText, Unavailable
from .index import Hit, Index, build, everywhere, search
from .mending import mended
from .tokens import Quotation

_kept: list[tuple[Texts, Index]] = []
ENOUGH = 3  # words; fewer stand everywhere


@dataclass(frozen=True, slots=True)
class Place:
    """A provision of one text; matched of the quoted words stand there in order, from the text's word `first`."""

    text: OfficialText
    provision: str
    first: int
    end: int
    matched: int


@dataclass(frozen=True, slots=True)
class Identified:
    """places: where exactly the best text's words stand, boilerplate in all its places. runners_up: other texts
    like it.
    """

    words: int
    places: tuple[Place, ...] = ()
    runners_up: tuple[Place, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The instruments that hold the passage, each once, in order."""
        return tuple(dict.fromkeys(place.text.key for place in self.places))

    @property
    def sure(self) -> bool:
        """Whether most of the words stand there in order, so that it is this text and no other that is meant."""
        return bool(self.places) and self.places[0].matched * 3 >= self.words * 2


def identify(ids: Sequence[int], texts: Texts) -> Identified:
    """Ranks the texts at hand by how many of the words (ids as in a seal) they hold in order."""
    if len(ids) < ENOUGH:
        return Identified(len(ids))
    index = index_of(texts)
    hits = search(index, ids)
    if not hits:
        return Identified(len(ids))
    same = everywhere(index, hits)
    taken = {(hit.entry.key, hit.entry.language, hit.entry.form) for hit in same}
    others = [hit for hit in hits[1:] if (hit.entry.key, hit.entry.language, hit.entry.form) not in taken]
    return Identified(len(ids), tuple(_places(same, texts)), tuple(_places(others, texts)))


def identify_quoted(quoted: Quotation, texts: Texts) -> Identified:
    """The same for words as a document prints them, misread ones taken for what they may be."""
    if len(quoted.words) < ENOUGH:
        return Identified(len(quoted.words))
    return identify(mended(quoted.words, quoted.language, index_of(texts)), texts)


def index_of(texts: Texts) -> Index:
    """The index of all texts at hand."""
    for shelf, index in _kept:
        if shelf is texts:
            return index
    index = build(_all(texts))
    _kept[:] = [(texts, index)]
    return index


def _all(texts: Texts) -> Iterator[OfficialText]:
    at_hand = texts.keys()
    for key in at_hand:
        found = texts.of(key)
        if not isinstance(found, Unavailable):
            yield from found


def _places(hits: Sequence[Hit], texts: Texts) -> Iterator[Place]:
    for hit in hits:
        found = texts.of(hit.entry.key)
        if isinstance(found, Unavailable):
            continue
        size = hit.entry.end - hit.entry.start
        text = next(
            (t for t in found if (t.language, t.form, len(t)) == (hit.entry.language, hit.entry.form, size)), None
        )
        if text is not None:
            first = hit.first - hit.entry.start
            yield Place(text, text.provision_at(first), first, hit.end - hit.entry.start, hit.matched)
