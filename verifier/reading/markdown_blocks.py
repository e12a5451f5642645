"""The lines of a Markdown document: which are code, headings, quotations, definitions or rules, and their marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..model import Part, Span
from .directives import directive_in
from .mask import LINE, Stretch

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)")
_QUOTED = re.compile(r" {0,3}> ?")
_BULLET = re.compile(r"[ \t]{0,40}([*+-])[ \t]")
_FOOTNOTE = re.compile(r" {0,3}(\[\^([^\]\s]{1,60})\]:)")
_DEFINITION = re.compile(r" {0,3}\[([^\]^][^\]\n]{0,200})\]:[ \t]{0,20}\S")
_TABLE_RULE = re.compile(r"[ \t]{0,3}[|:-][|:\- \t]{2,4000}")
_COMMENT = re.compile(r"<!--")


@dataclass(slots=True)
class Blocks:
    """stretches and parts of the block structure; blind: what no inline mark is looked for in; defined: link labels."""

    stretches: list[Stretch] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    blind: list[Span] = field(default_factory=list)
    defined: set[str] = field(default_factory=set)

    def hide(self, start: int, end: int, kind: str = "") -> None:
        """Blank out whole lines."""
        self.stretches.append(Stretch(start, end))
        self.blind.append(Span(start, end))
        if kind:
            self.parts.append(Part(Span(start, end), kind))


def blocks_of(text: str) -> Blocks:
    """Read the lines once, from top to bottom."""
    blocks = Blocks()
    lines = _Lines(text, _front_matter(text, blocks))
    previous = Span(0, 0)
    for line in lines:
        start = _quotation_marks(text, line, blocks)
        rest = text[start : line.end]
        if fence := _FENCE.match(rest):
            blocks.hide(start, lines.skip_past_fence(fence[1]), "code")
        elif _COMMENT.match(rest.lstrip()):
            _comment(text, text.index("<!--", start), lines, blocks)
        elif heading := _HEADING.match(rest):
            _heading(text, start, heading, line, blocks)
        elif _is_rule(rest):
            blocks.hide(start, line.end)
            if set(rest.strip()) <= set("=-") and text[previous.start : previous.end].strip():
                blocks.parts.append(Part(previous, "heading"))
        else:
            _line(start, rest, line, blocks)
        previous = Span(start, line.end)
    return blocks


class _Lines:
    """The lines of a text as spans without their line feed; some blocks take several at once."""

    def __init__(self, text: str, at: int) -> None:
        self.text, self.at = text, at

    def __iter__(self) -> Iterator[Span]:
        while self.at < len(self.text):
            yield self._next()

    def _next(self) -> Span:
        start = self.at
        end = self.text.find("\n", start)
        end = len(self.text) if end < 0 else end
        self.at = end + 1
        return Span(start, end)

    def skip_past_fence(self, fence: str) -> int:
        while self.at < len(self.text):
            line = self._next()
            bare = line.of(self.text).strip(" >\t")
            if bare.startswith(fence) and not bare.strip(fence[0]):
                return line.end
        return len(self.text)

    def skip_to(self, end: int) -> None:
        self.at = max(self.at, end)


def _front_matter(text: str, blocks: Blocks) -> int:
    mark = text[:3]
    if mark not in ("---", "+++") or text[3:80].split("\n", 1)[0].strip():
        return 0
    end = re.compile(rf"^{re.escape(mark)}[ \t]*$", re.MULTILINE).search(text, 4)
    if not end:
        return 0
    blocks.hide(0, end.end(), "front-matter")
    return end.end() + 1


def _quotation_marks(text: str, line: Span, blocks: Blocks) -> int:
    """Blank the `>` that begin a quoted line; where its words begin."""
    at = line.start
    while found := _QUOTED.match(text, at, line.end):
        at = found.end()
    if at > line.start:
        blocks.stretches.append(Stretch(line.start, at))
        last = blocks.parts[-1] if blocks.parts else None
        if last and last.kind == "blockquote" and last.span.end + 1 == line.start:
            blocks.parts[-1] = Part(Span(last.span.start, line.end), "blockquote")
        else:
            blocks.parts.append(Part(Span(at, line.end), "blockquote"))
    return at


def _comment(text: str, start: int, lines: _Lines, blocks: Blocks) -> None:
    end = text.find("-->", start)
    end = len(text) if end < 0 else end + 3
    blocks.parts += directive_in(text[start + 4 : end - 3], Span(start, end))
    blocks.hide(start, end)
    lines.skip_to(end)


def _heading(text: str, start: int, heading: re.Match[str], line: Span, blocks: Blocks) -> None:
    words = text[start + heading.end() : line.end].rstrip()
    shown = words.rstrip("#").rstrip() if words.endswith("#") else words
    first = start + heading.end()
    blocks.stretches.append(Stretch(start + heading.start(1), first))
    blocks.stretches.append(Stretch(first + len(shown), line.end))
    blocks.parts.append(Part(Span(first, first + len(shown)), "heading"))


def _is_rule(rest: str) -> bool:
    bare = rest.strip()
    if bare and len(set(bare)) == 1 and bare[0] in "=-":
        return True
    bare = "".join(bare.split())
    return len(bare) >= 3 and len(set(bare)) == 1 and bare[0] in "*-_"


def _line(start: int, rest: str, line: Span, blocks: Blocks) -> None:
    if found := _FOOTNOTE.match(rest):
        blocks.stretches.append(Stretch(start + found.start(1), start + found.end(1)))
        blocks.parts.append(Part(Span(start + found.end(), line.end), "footnote", found[2]))
    elif found := _DEFINITION.match(rest):
        blocks.defined.add(" ".join(found[1].split()).casefold())
        blocks.hide(start, line.end)
    elif "|" in rest and _TABLE_RULE.fullmatch(rest):
        blocks.hide(start, line.end)
    elif found := _BULLET.match(rest):
        blocks.stretches.append(Stretch(start + found.start(1), start + found.end(1)))
    if rest.lstrip().startswith("|"):
        cells = (start + at for at, char in enumerate(rest) if char == "|" and rest[at - 1 : at] != "\\")
        blocks.stretches += (Stretch(at, at + 1, "", LINE) for at in cells)
