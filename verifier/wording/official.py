"""An official text made searchable: ids and stems as numbers, where each word stands, which provision holds it.

Views are kept for the texts used last, as building one takes a tenth of a second in a long treaty.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from ..model import NOTE, OfficialText
from .tokens import HAN, _cut
from .vocabulary import DIGITS, Vocabulary, closed_words, ids_in, number_of, vocabulary

_KEPT = 48
_PASSAGE = 40  # characters of Chinese; a longer stretch is shown with its punctuation
_views: OrderedDict[int, tuple[OfficialText, View]] = OrderedDict()


@dataclass(slots=True, eq=False)
class View:
    """What comparing needs of one official text. owners: the text's word that each belongs to, where they are not its
    words one by one: the characters of Chinese, a text without its notes.
    """

    text: OfficialText
    ids: Sequence[int]
    stems: Sequence[int]
    vocabulary: Vocabulary
    owners: Sequence[int] | None = None
    characters: Sequence[str] = ()  # for readable Chinese, what each id stands for
    opaque: bool = False  # sealed Chinese: whole clauses can be compared, no characters
    _places: dict[int, list[int]] = field(default_factory=dict)
    _labels: list[str] = field(default_factory=list)
    _starts: frozenset[int] | None = None
    _notes: frozenset[int] | None = None
    _uninterrupted: View | None = None

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def places(self) -> dict[int, list[int]]:
        """Positions of each word id, ascending."""
        if not self._places:
            add = self._places.setdefault
            for position, word in enumerate(self.ids):
                add(word, []).append(position)
        return self._places

    @property
    def labels(self) -> list[str]:
        """The innermost provision of each word."""
        if not self._labels:
            self._labels = self._painted()
        return self._labels

    @property
    def notes(self) -> frozenset[int]:
        """Positions of words that belong to footnotes printed in the middle of a sentence."""
        if self._notes is None:
            ranges = [range(p.first, p.end) for p in self.text.paragraphs if p.label == NOTE]
            words = frozenset(at for one in ranges for at in one)
            self._notes = words if self.owners is None else self._of_owners(words)
        return self._notes

    @property
    def uninterrupted(self) -> View:
        """The text without the footnotes printed in the middle of its sentences, as documents quote it."""
        if not self.notes:
            return self
        if self._uninterrupted is None:
            self._uninterrupted = _without_notes(self)
        return self._uninterrupted

    def _of_owners(self, words: frozenset[int]) -> frozenset[int]:
        return frozenset(at for at, owner in enumerate(self.owners or ()) if owner in words)

    @property
    def starts(self) -> frozenset[int]:
        """Positions where a provision begins."""
        if self._starts is None:
            labels = self.labels
            changes = (i for i in range(len(labels)) if i == 0 or labels[i] != labels[i - 1])
            self._starts = frozenset(changes)
        return self._starts

    def provision(self, position: int) -> str:
        """The innermost provision that holds a word; empty outside all."""
        return self.labels[position] if 0 <= position < len(self.labels) else ""

    def shown(self, start: int, end: int) -> str | None:
        """The official words as published, None where the text is sealed."""
        if self.text.readable is None:
            return None
        first, last = self.owner(start), self.owner(max(start, end - 1))
        if end <= start or last >= len(self.text.readable):
            return ""
        if self.characters and end - start < _PASSAGE:
            return "".join(self.characters[start:end])
        if self.text.places and self.text.original:
            published = self.text.original[self.text.places[first][0] : self.text.places[last][1]]
            return " ".join(published.replace("#", " ").replace("*", " ").split())
        return " ".join(self.text.readable[first : last + 1])

    def told(self, start: int, end: int) -> str | None:
        """The official words, or, where they are sealed, the words of closed classes: no, not, shall, 14, May. None
        where another word is among them.
        """
        if end <= start:
            return ""
        if self.text.readable is not None or self.opaque:
            return self.shown(start, end)
        names = closed_words(self.text.language)
        found = [names.get(word, "") for word in self.ids[start:end]]
        return " ".join(found) if all(found) else None

    def is_enumerator(self, position: int) -> bool:
        """Whether the word is the mark of a list ("(a)", "3.") or belongs to a heading ("Article V")."""
        if self.ids[position] not in self.vocabulary.enumerators:
            return self.ids[position] in _HEADINGS and self._begins(position)
        return self._begins(position) or (
            position > 0 and self.ids[position - 1] in _HEADINGS and self._begins(position - 1)
        )

    def _begins(self, position: int) -> bool:
        return position in self.starts or (
            position - 1 in self.starts and self.ids[position - 1] in self.vocabulary.enumerators
        )

    def owner(self, position: int) -> int:
        """The text's word that stands here."""
        return self.owners[position] if self.owners is not None else position

    def _painted(self) -> list[str]:
        labels = [""] * len(self.text)
        provisions = (p for p in self.text.paragraphs if p.label != NOTE)
        for paragraph in sorted(provisions, key=lambda p: (p.first - p.end, p.first)):
            end = min(paragraph.end, len(labels))
            labels[paragraph.first : end] = [paragraph.label] * (end - paragraph.first)
        return labels if self.owners is None else [labels[owner] for owner in self.owners]


_HEADINGS = frozenset(
    map(number_of, ("article", "section", "chapter", "artículo", "статья", "المادة", "rule", "principle"))
)


def view_of(text: OfficialText) -> View:
    """The view of a text, built once while the text is in use."""
    kept = _views.get(id(text))
    if kept is not None and kept[0] is text:
        _views.move_to_end(id(text))
        return kept[1]
    view = _built(text)
    _views[id(text)] = (text, view)
    if len(_views) > _KEPT:
        _views.popitem(last=False)
    return view


def _without_notes(view: View) -> View:
    kept = [at for at in range(len(view)) if at not in view.notes]
    ids = array("I", (view.ids[at] for at in kept))
    stems = array("I", (view.stems[at] for at in kept))
    characters = [view.characters[at] for at in kept] if view.characters else ()
    owners = [view.owner(at) for at in kept]
    return View(view.text, ids, stems, view.vocabulary, owners, characters, view.opaque)


_EASTERN = ("ar", "fa", "ur")


@lru_cache(maxsize=1)
def _eastern_figures() -> dict[int, int]:
    """The ids of figures as Arabic and Persian print them, and the ids of the same figures in European digits."""
    signs = (str.maketrans("0123456789", printed) for printed in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"))
    return {number_of(str(value).translate(each)): number_of(str(value)) for each in signs for value in range(DIGITS)}


def _built(text: OfficialText) -> View:
    words = vocabulary(text.language)
    if text.language != "zh":
        ids = ids_in(text.words, array("I"))
        if text.language in _EASTERN:
            ids = array("I", (_eastern_figures().get(word, word) for word in ids))
        return View(text, ids, ids_in(text.stems, array("I")), words)
    if text.readable is None:
        ids = ids_in(text.words, array("I"))
        return View(text, ids, ids, words, opaque=True)
    pieces = [
        (piece, owner)
        for owner, word in enumerate(text.readable)
        for piece in (_cut(word) if HAN.search(word) else [word])
    ]
    characters = array("I", (number_of(piece) for piece, _ in pieces))
    owners = [owner for _, owner in pieces]
    return View(text, characters, characters, words, owners, [piece for piece, _ in pieces])
