"""The marks inside Markdown lines: emphasis, code, links, footnote marks, escapes, HTML."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from ..model import Part, Span
from .markdown_blocks import Blocks
from .mask import Stretch
from .tags import TagScanner

_NEXT = re.compile(r"[\\`\[\]*_~<&!\n]")
_TICKS = re.compile(r"`+")
_ESCAPED = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_RUN = {"*": re.compile(r"\*+"), "_": re.compile(r"_+"), "~": re.compile(r"~+")}
_AUTOLINK = re.compile(r"<((?:https?|mailto|ftp):[^<>\s]{1,2000}|[^<>\s@]{1,64}@[^<>\s@]{1,255})>")
_NOTE_MARK = re.compile(r"\[\^[^\]\s]{1,60}\]")
_REFERENCE = re.compile(r"\[([^\]\[]{0,200})\]")
_LONGEST_TARGET = 2000
_DEEPEST_TARGET = 32  # brackets in an address, as CommonMark allows (section 6.3)


class MarkdownInline:
    """One pass over the text outside of the blind stretches; `stretches` and `parts` are its result."""

    def __init__(self, text: str, blocks: Blocks, tags: TagScanner) -> None:
        self.text, self.blocks, self.tags = text, blocks, tags
        self.stretches: list[Stretch] = []
        self.parts: list[Part] = []
        self._open: list[int] = []  # where unclosed `[` stand
        self._blind = sorted(blocks.blind)
        self._ticks: dict[int, list[int]] = {}
        for run in _TICKS.finditer(text):
            self._ticks.setdefault(len(run[0]), []).append(run.start())

    def run(self) -> MarkdownInline:
        at = 0
        while found := _NEXT.search(self.text, at):
            at = self._after_blind(found.start()) or self._step(found.start())
        return self

    def _after_blind(self, at: int) -> int:
        place = bisect_right(self._blind, at, key=lambda span: span.start) - 1
        blind = self._blind[place] if place >= 0 else None
        return blind.end if blind and blind.start <= at < blind.end else 0

    def _step(self, at: int) -> int:
        match self.text[at]:
            case "\\":
                return self._escape(at)
            case "`":
                return self._code(at)
            case "[" | "!":
                return self._bracket(at)
            case "]":
                return self._link(at)
            case "<" | "&":
                return self._markup(at)
            case "\n":
                if self.text.startswith("\n", at + 1):
                    self._open.clear()  # no link goes beyond its paragraph
                return at + 1
            case mark:
                return self._emphasis(at, mark)

    def _escape(self, at: int) -> int:
        after = self.text[at + 1 : at + 2]
        if after in _ESCAPED or after == "\n":
            self._hide(at, at + 1)
        return at + 2 if after != "\n" else at + 1

    def _code(self, at: int) -> int:
        ticks = _TICKS.match(self.text, at)
        size = len(ticks[0]) if ticks else 1
        places = self._ticks.get(size, [])
        later = bisect_left(places, at + size)
        if later == len(places) or "\n\n" in self.text[at : places[later]][:4000]:
            return at + size
        close = places[later]
        self._hide(at, at + size)
        self._hide(close, close + size)
        self.parts.append(Part(Span(at + size, close), "code"))
        return close + size

    def _bracket(self, at: int) -> int:
        if found := _NOTE_MARK.match(self.text, at):
            self._hide(at, found.end())
            self.parts.append(Part(Span(at, at), "note-mark", f"footnote {found[0][2:-1]}"))
            return found.end()
        if self.text[at] == "!" and not self.text.startswith("[", at + 1):
            return at + 1
        self._open.append(at)
        return at + 1 + (self.text[at] == "!")

    def _link(self, at: int) -> int:
        opened = self._open.pop() if self._open else None
        if opened is None:
            return at + 1
        words = opened + 1 + (self.text[opened] == "!")
        after = self._target_end(at + 1) or self._reference_end(words, at)
        if not after:
            return at + 1
        self._hide(opened, words)
        self._hide(at, after)
        return after

    def _target_end(self, at: int) -> int:
        """After the `)` that closes a link's address, brackets in the address balanced; 0 where there is none."""
        if not self.text.startswith("(", at):
            return 0
        depth = 0
        for place in range(at, min(len(self.text), at + _LONGEST_TARGET)):
            char = self.text[place]
            depth += (char == "(") - (char == ")")
            if not depth:
                return place + 1
            if depth > _DEEPEST_TARGET or (char == "\n" and self.text.startswith("\n", place + 1)):
                return 0
        return 0

    def _reference_end(self, words: int, at: int) -> int:
        found = _REFERENCE.match(self.text, at + 1)
        label = found[1] if found and found[1] else self.text[words:at][:300]
        if " ".join(label.split()).casefold() not in self.blocks.defined:
            return 0
        return found.end() if found else at + 1

    def _markup(self, at: int) -> int:
        if found := _AUTOLINK.match(self.text, at):
            self._hide(at, at + 1)
            self._hide(found.end() - 1, found.end())
            return found.end()
        return self.tags.step(at) if self.text[at] == "&" or self.tags.knows(at) else at + 1

    def _emphasis(self, at: int, mark: str) -> int:
        found = _RUN[mark].match(self.text, at)
        end = found.end() if found else at + 1
        before, after = self.text[at - 1 : at] if at else "", self.text[end : end + 1]
        inside_word = mark == "_" and before.isalnum() and after.isalnum()
        if (before.strip() or after.strip()) and not inside_word and (mark != "~" or end - at == 2):
            self._hide(at, end)
        return end

    def _hide(self, start: int, end: int) -> None:
        self.stretches.append(Stretch(start, end))
