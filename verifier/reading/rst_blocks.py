"""The lines of a reStructuredText document: directives, comments, code, footnotes, headings."""

from __future__ import annotations

import re

from ..model import Part, Span
from .directives import directive_in
from .mask import LINE, Stretch

_EXPLICIT = re.compile(r"([ \t]{0,40})\.\.(?=[ \t]|$)")
_NOTE = re.compile(r"\.\.[ \t]{1,20}\[([^\]\n]{1,60})\][ \t]{0,20}")
_TARGET = re.compile(r"\.\.[ \t]{1,20}(?:_|__[ \t])")
_SUBSTITUTION = re.compile(r"\.\.[ \t]{1,20}\|[^|\n]{1,80}\|[ \t]{1,20}[\w-]{1,40}::")
_DIRECTIVE = re.compile(r"\.\.[ \t]{1,20}([A-Za-z][\w:-]{0,60})::")
_OPTION = re.compile(r"[ \t]{1,40}:[\w -]{1,60}:")
_NOT_READ = frozenset(
    {"code-block", "code", "sourcecode", "literalinclude", "raw", "math", "image", "include", "highlight", "toctree"}
    | {"index", "parsed-literal", "contents", "meta", "default-role", "role"}
)
_RULE = re.compile(r"([!-/:-@\[-`{-~])\1{2,400}[ \t]{0,40}")
_BULLET = re.compile(r"[ \t]{0,40}([*+-])[ \t]")


class RstBlocks:
    """One pass over the lines; blind: what no inline mark is looked for in."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stretches: list[Stretch] = []
        self.parts: list[Part] = []
        self.blind: list[Span] = []
        self.lines = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]*(?:\n|$)", text) if m.end() > m.start()]
        self.at = 0

    def run(self) -> RstBlocks:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            words = line.of(self.text).rstrip("\n")
            explicit = _EXPLICIT.match(words)
            if explicit:
                self._explicit(line.start + explicit.end(1), len(explicit[1].expandtabs()), words[explicit.end(1) :])
            else:
                self._plain(line, words)
            self.at += 1
        return self

    def _plain(self, line: Span, words: str) -> None:
        if _RULE.fullmatch(words):
            self._hide(line.start, line.start + len(words))
            self._heading()
        elif words.rstrip().endswith("::") and words.strip():
            end = line.start + len(words.rstrip())
            self.stretches.append(Stretch(end - 1, end))
            self._hide_indented(_indent(words), "code")
        elif found := _BULLET.match(words):
            self.stretches.append(Stretch(line.start + found.start(1), line.start + found.end(1)))

    def _heading(self) -> None:
        above = self.lines[self.at - 1] if self.at else Span(0, 0)
        words = above.of(self.text).rstrip("\n")
        if words.strip() and not _RULE.fullmatch(words):
            self.parts.append(Part(Span(above.start, above.start + len(words)), "heading"))

    def _explicit(self, start: int, indent: int, words: str) -> None:
        """What two dots begin: a note, a target, a substitution, a directive or a comment."""
        end = start + len(words)
        if found := _NOTE.match(words):
            self.stretches.append(Stretch(start, start + found.end(), "", LINE))
            self.parts.append(Part(Span(start + found.end(), end), "footnote", found[1].lstrip("#")))
        elif _TARGET.match(words) or _SUBSTITUTION.match(words):
            self._hide(start, end)
        elif (found := _DIRECTIVE.match(words)) and found[1].lower() in _NOT_READ:
            self._hide(start, end)
            self._hide_indented(indent, "code")
        elif found:
            self._hide(start, start + found.end())
            self._hide_options()
        else:
            self.parts += directive_in(words[2:], Span(start, end))
            self._hide(start, end)
            self._hide_indented(indent, "")

    def _hide_options(self) -> None:
        while self.at + 1 < len(self.lines) and _OPTION.match(line := self.lines[self.at + 1].of(self.text)):
            self.at += 1
            start = self.lines[self.at].start
            self._hide(start, start + len(line.rstrip("\n")))

    def _hide_indented(self, indent: int, kind: str) -> None:
        """Blank the lines that follow and stand further in, blank lines between them too."""
        first = last = self.at + 1
        for number in range(first, len(self.lines)):
            words = self.lines[number].of(self.text)
            if words.strip() and _indent(words) <= indent:
                break
            if words.strip():
                last = number + 1
        if last > first:
            span = Span(self.lines[first].start, self.lines[last - 1].end)
            self._hide(span.start, span.end)
            if kind:
                self.parts.append(Part(span, kind))
            self.at = last - 1

    def _hide(self, start: int, end: int) -> None:
        self.stretches.append(Stretch(start, end))
        self.blind.append(Span(start, end))


def _indent(words: str) -> int:
    expanded = words.expandtabs()
    return len(expanded) - len(expanded.lstrip())
