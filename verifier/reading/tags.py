"""Tags, comments and character references of HTML and XML, found in one pass over the source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..model import Part, Span
from .directives import directive_in
from .entities import reference_at
from .mask import LINE, PARAGRAPH, Stretch

_NEXT = re.compile(r"[<&]")
_NAME = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:._-]{0,60})")
_NOTE_MARK = re.compile(r"\s{0,3}[\[(]?\s?(?:[0-9]{1,3}|[*†‡§a-z])\s?[\])]?\s{0,3}")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the elements of a language do to the page; names in lower case without their prefix.

    inline: part of the running text. lines: end a line. dropped: not shown, with all they hold. raw: hold no markup.
    kinds: listed as parts of that kind. struck: text taken out by the author. notes: hold a note's mark.
    """

    inline: frozenset[str]
    lines: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()
    raw: frozenset[str] = frozenset()
    kinds: dict[str, str] = field(default_factory=dict)
    struck: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    quotes: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()  # that part paragraphs, as does each name that stands nowhere here

    @property
    def known(self) -> frozenset[str]:
        return (
            self.inline
            | self.lines
            | self.dropped
            | self.raw
            | self.kinds.keys()
            | self.struck
            | self.notes
            | self.others
        )


class TagScanner:
    """One pass over one text; `stretches` and `parts` are its result."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text, self.lower, self.vocabulary = text, text.lower(), vocabulary
        if len(self.lower) != len(text):
            self.lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
        self.stretches: list[Stretch] = []
        self.parts: list[Part] = []
        self._opened: dict[str, list[int]] = {}
        self._closers: dict[str, list[int]] = {}

    def run(self) -> TagScanner:
        at = 0
        while found := _NEXT.search(self.text, at):
            at = self.step(found.start())
        return self

    def knows(self, at: int) -> bool:
        """Whether this `<` begins a comment or a tag with a name of this language."""
        found = _NAME.match(self.text, at)
        return found[2].lower() in self.vocabulary.known if found else self.text.startswith("<!--", at)

    def step(self, at: int) -> int:
        """Read what begins at this `<` or `&`; the offset at which to go on."""
        if self.text[at] == "&":
            reference = reference_at(self.text, at)
            if reference:
                self.stretches.append(reference)
            return reference.end if reference else at + 1
        if self.text.startswith("<!--", at):
            return self._comment(at)
        if self.text.startswith("<![CDATA[", at):
            return self._data(at)
        if self.text.startswith(("<!", "<?"), at):
            return self._hide(at, self._after(">", at), PARAGRAPH)
        found = _NAME.match(self.text, at)
        return self._tag(at, found[2].lower().rpartition(":")[2], bool(found[1])) if found else at + 1

    def _comment(self, at: int) -> int:
        end = self._after("-->", at + 4)
        self.parts += directive_in(self.text[at + 4 : end - 3], Span(at, end))
        return self._hide(at, end, "")

    def _data(self, at: int) -> int:
        self._hide(at, at + 9, "")
        end = self._after("]]>", at + 9)
        return self._hide(max(end - 3, at + 9), end, "")

    def _tag(self, at: int, name: str, closing: bool) -> int:
        end = self._tag_end(at)
        words = self.vocabulary
        selfclosed = self.text[end - 2 : end] == "/>"
        if not closing and not selfclosed and name in words.dropped | words.raw | words.struck:
            return self._drop(at, end, name)
        if not closing and name in words.notes and (after := self._note_mark(end, name)):
            return self._hide(at, after, "")
        self._pair(at, end, name, closing)
        if name in words.quotes:
            self.stretches.append(Stretch(at, end, "”" if closing else "“"))
            return end
        breaks = "" if name in words.inline else LINE if name in words.lines else PARAGRAPH
        return self._hide(at, end, breaks)

    def _drop(self, at: int, end: int, name: str) -> int:
        close = self._closing(name, end)
        if close < 0:
            return self._hide(at, end, "")
        after = self._tag_end(close)
        if name in self.vocabulary.struck:
            self.parts.append(Part(Span(at, after), "deletion", " ".join(self.text[end:close].split())[:200]))
            return self._hide(at, after, "")
        return self._hide(at, after, PARAGRAPH)

    def _note_mark(self, end: int, name: str) -> int:
        """The end of <sup>1</sup> or <sup><a ...>[1]</a></sup>: a note's mark, no word of the text; 0 for any other."""
        close = self._closing(name, end)
        if close < 0 or close - end > 800:
            return 0
        shown = re.sub(r"<[^<>]{0,400}>", "", self.text[end:close])
        return self._tag_end(close) if _NOTE_MARK.fullmatch(shown) else 0

    def _pair(self, at: int, end: int, name: str, closing: bool) -> None:
        kind = self.vocabulary.kinds.get(name)
        if kind is None:
            return
        opened = self._opened.setdefault(name, [])
        if not closing:
            opened.append(end)
        elif opened:
            self.parts.append(Part(Span(opened.pop(), at), kind))

    def _closing(self, name: str, at: int) -> int:
        """Where the element's next end tag begins, -1 for nowhere; each name is looked for once a text."""
        if name not in self._closers:
            self._closers[name] = [m.start() for m in re.finditer(f"</{re.escape(name)}(?![a-z0-9:._-])", self.lower)]
        closers = self._closers[name]
        place = bisect_left(closers, at)
        return closers[place] if place < len(closers) else -1

    def _tag_end(self, at: int) -> int:
        """After the `>` that ends the tag, quoted values skipped; the text's end where nothing ends it."""
        for place in self._outside_quotes(at):
            return place + 1
        return len(self.text)

    def _outside_quotes(self, at: int) -> Iterator[int]:
        place, size = at, len(self.text)
        while place < size:
            end = self.text.find(">", place)
            if end < 0:
                return
            quote = min((q for q in (self.text.find(m, place, end) for m in ('="', "='")) if q >= 0), default=-1)
            if quote < 0:
                yield end
                return
            closing = self.text.find(self.text[quote + 1], quote + 2)
            if closing < 0:
                yield end
                return
            place = closing + 1

    def _after(self, mark: str, at: int) -> int:
        found = self.text.find(mark, at)
        return found + len(mark) if found >= 0 else len(self.text)

    def _hide(self, start: int, end: int, breaks: str) -> int:
        self.stretches.append(Stretch(start, end, "", breaks))
        return end
