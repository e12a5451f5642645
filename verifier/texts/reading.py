"""A readable text made comparable: its words, their places, their ids, and the provisions they belong to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ..model import OfficialText, Paragraph, Provenance
from ..wording.fold import WORD, words_of
from .footnotes import without_marks
from .ids import ids_of
from .inline_notes import inline_notes
from .leaves import Leaf
from .paragraphs import leaves_of
from .stems import stems_of

_CHUNK = re.compile(r"\S+")
_BROKEN = re.compile(r"[^\W\d_]{2,}[-\u00ad]$")
_EMPHASIS = "*"

Place = tuple[int, int]


def read_text(key: str, language: str, form: str, provenance: Provenance, text: str) -> OfficialText:
    """The text of an instrument, cut into provisions. Pure: the same text gives the same words."""
    return assemble(key, language, form, provenance, text, leaves_of(key, text))


def assemble(key: str, language: str, form: str, provenance: Provenance, text: str, leaves: list[Leaf]) -> OfficialText:
    """An official text of leaves that are already known, as where the publisher marks provisions itself."""
    leaves = without_marks(text, leaves)
    known = Counter(words_of(text)) if "-\n" in text or "\u00ad\n" in text else Counter[str]()
    words: list[str] = []
    places: list[Place] = []
    bounds: list[tuple[Leaf, int, int]] = []
    for leaf in leaves:
        first = len(words)
        for word, place in _words(text, leaf.ranges, known):
            words.append(word)
            places.append(place)
        bounds.append((leaf, first, len(words)))
    stems = ids_of(stems_of(words, language))
    paragraphs = (*_paragraphs(bounds), *inline_notes(text, places))
    return OfficialText(
        key, language, form, provenance, paragraphs, ids_of(words), stems, tuple(words), text, tuple(places)
    )


def _words(text: str, ranges: Iterable[Place], known: Counter[str]) -> Iterator[tuple[str, Place]]:
    """The folded words of some ranges with their places, words that a line end broke in two made whole."""
    held: Place | None = None
    for start, end in ranges:
        for found in _CHUNK.finditer(text, start, end):
            if held:
                whole = text[held[0] : held[1] - 1] + found[0]
                if _joins(text[held[0] : held[1] - 1], found[0], known):
                    yield from ((word, (held[0], found.end())) for word in words_of(whole))
                    held = None
                    continue
                yield from _placed(text[held[0] : held[1]], held[0])
                held = None
            if found.end() == end and _BROKEN.search(found[0]):
                held = found.span()
                continue
            yield from _placed(found[0], found.start())
    if held:
        yield from _placed(text[held[0] : held[1]], held[0])


def _joins(head: str, tail: str, known: Counter[str]) -> bool:
    """Whether a hyphen at a line end only broke a word: decided by the words that the text itself uses."""
    if not tail[:1].islower():
        return False
    left, right = words_of(head)[-1:], words_of(tail)[:1]
    if not left or not right:
        return False
    if known[left[0] + right[0]]:
        return True
    return not (known[left[0]] > 1 and known[right[0]] > 1)


def _placed(chunk: str, start: int) -> Iterator[tuple[str, Place]]:
    for word, first, end in _cut(chunk):
        yield word, (start + first, start + end)


@lru_cache(maxsize=65536)
def _cut(chunk: str) -> tuple[tuple[str, int, int], ...]:
    """The folded words of a chunk without space, with their places in it."""
    words = words_of(chunk)
    found = list(WORD.finditer(chunk))
    if len(words) == len(found):
        return tuple((word, at.start(), at.end()) for word, at in zip(words, found, strict=True))
    return tuple((word, 0, len(chunk)) for word in words)


def _paragraphs(bounds: Iterable[tuple[Leaf, int, int]]) -> tuple[Paragraph, ...]:
    """One paragraph for each label, from its first to its last word; labels that come again later stand apart."""
    done: list[Paragraph] = []
    open_: dict[str, tuple[int, int]] = {}
    for leaf, first, end in bounds:
        for label in [label for label in open_ if label not in leaf.path]:
            done.append(Paragraph(label, *open_.pop(label)))
        for label in leaf.path:
            open_[label] = (open_[label][0] if label in open_ else first, end)
    done += [Paragraph(label, *span) for label, span in open_.items()]
    kept = [paragraph for paragraph in done if paragraph.end > paragraph.first]
    return tuple(sorted(kept, key=lambda p: (p.first, -p.end, p.label)))
