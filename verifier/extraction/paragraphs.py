"""Where paragraphs and sentences begin and end, also in double-spaced and scanned text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ..model import Span

_SAMPLE_LINES = 400
_REACH = 6000  # characters to either side after which a paragraph is cut
_CLOSERS = "\"'”’»)]"
_TERMINAL = (".", "!", "?", ":", ";", "。", "！", "？", "；", "：", "؟", "؛")
_BULLET = re.compile(r"[-–—•·▪*][ \t]|\(?[0-9]{1,3}[.)][ \t]|\([a-z]{1,4}\)[ \t]|[a-z]\)[ \t]")
_PREAMBULAR = re.compile(r"[A-Z][a-z]{2,14}ing\s|[A-ZÉ][a-zé]{2,14}ant\s|(?:Deeply|Gravely|Further|Also)\s")

_ABBREVIATIONS = [
    "no",
    "nos",
    "art",
    "arts",
    "par",
    "para",
    "paras",
    "pp",
    "p",
    "vol",
    "res",
    "rec",
    "doc",
    "docs",
    "v",
    "vs",
    "mr",
    "mrs",
    "ms",
    "dr",
    "st",
    "cf",
    "e.g",
    "i.e",
    "co",
    "inc",
    "ltd",
    "al",
    "etc",
    "ch",
    "chap",
    "sec",
    "sect",
    "op",
    "cit",
    "ibid",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "u.s",
    "u.n",
    "ser",
    "rep",
    "supp",
    "ed",
    "eds",
    "fig",
    "n",
    "nr",
    "núm",
    "núms",
    "п",
    "пп",
    "ст",
    "стр",
    "г",
    "гг",
    "см",
    "т",
    "им",
    "рез",
    "док",
    "párr",
    "párrs",
    "pág",
    "sr",
    "sra",
    "dra",
]
_ABBREVIATED = re.compile(
    r"(?:^|[\s(\[\"'“«])(?:" + "|".join(re.escape(a) for a in _ABBREVIATIONS) + r"|[^\W\d_](?:\.[^\W\d_]){0,3})\.$",
    re.IGNORECASE,
)
_NOTE = r"(?:\[[0-9]{1,3}\]){0,3}"  # marks of footnotes behind the full stop
_SENTENCE_END = re.compile(  # begins with one set of characters, so that the scan skips all else
    rf"[.!?؟。！？；](?:(?<=[。！？；])[”」』）]?"
    rf"|(?<=[.!?؟])[.!?؟]*[{re.escape(_CLOSERS)}]{{0,3}}{_NOTE}\s{{1,12}}(?=[\"'“«‘„(\[]{{0,2}}[^\W_]))"
)
_LONGEST_ABBREVIATION = 5  # letters in a row


@dataclass(frozen=True, slots=True)
class Layout:
    """How the lines of a text are set: wrapped at `width`, with a blank line after every line or not."""

    wrapped: bool
    double_spaced: bool
    width: int


def layout_of(text: str) -> Layout:
    """Judged by the first few hundred lines that hold words."""
    lines = [line.strip() for line in text[: _SAMPLE_LINES * 120].split("\n")]
    filled = [line for line in lines if line]
    if not filled:
        return Layout(False, False, 80)
    prose = [len(line) for line in filled if len(line) > 30] or [80]
    width = sorted(prose)[int(len(prose) * 0.9)]
    open_ended = sum(not line.rstrip(_CLOSERS).endswith(_TERMINAL) for line in filled if len(line) > 30)
    wrapped = median(prose) > 30 and width <= 160 and open_ended * 2 > len(prose)
    followed = sum(bool(line) and not after for line, after in pairwise(lines))
    return Layout(wrapped, wrapped and followed > 0.7 * len(filled), width)


def paragraph_at(text: str, layout: Layout, offset: int) -> Span:
    """The paragraph that holds the character at `offset`, trimmed of white space."""
    line = start, end = _line_around(text, offset)
    while start > 0 and offset - start < _REACH:
        above = _line_before(text, start)
        if above is None or _breaks(text, layout, above, (start, end)):
            break
        start, end = above
    below_line, end = line, line[1]
    while end < len(text) and end - offset < _REACH:
        below = _line_after(text, end)
        if below is None or _breaks(text, layout, below_line, below):
            break
        below_line, end = below, below[1]
    return trimmed(text, Span(start, end))


def sentences_in(text: str, span: Span, until: int | None = None) -> tuple[Span, ...]:
    """The sentences of a stretch, without the white space between them; those to the offset `until` are enough."""
    found, start = [], span.start
    for stop in _SENTENCE_END.finditer(text, span.start, span.end):
        dot = text.rfind(".", stop.start(), stop.end())
        if dot >= 0 and (_abbreviates(text, span.start, dot) or text[stop.end()].islower()):
            continue
        found.append(trimmed(text, Span(start, stop.end())))
        start = stop.end()
        if until is not None and start > until:
            break
    else:
        found.append(trimmed(text, Span(start, span.end)))
    return tuple(s for s in found if s.start < s.end)


def _abbreviates(text: str, start: int, dot: int) -> bool:
    first = dot - _LONGEST_ABBREVIATION - 1
    if first >= start and text[first:dot].isalpha():
        return False
    return _ABBREVIATED.search(text[max(start, dot - 8) : dot + 1]) is not None


def trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends."""
    start, end = span.start, min(span.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return span if start == span.start and end == span.end else Span(start, end)


def _line_around(text: str, offset: int) -> tuple[int, int]:
    """The line that holds the offset, cut where it is longer than any paragraph may be."""
    floor, limit = max(0, offset - _REACH), min(len(text), offset + _REACH)
    start, end = text.rfind("\n", floor, offset) + 1, text.find("\n", offset, limit)
    return max(start, floor), limit if end < 0 else end


def _line_before(text: str, start: int) -> tuple[int, int] | None:
    """The nearest line above that holds words."""
    end = _rstrip_end(text, start)
    return (max(text.rfind("\n", max(0, end - _REACH), end) + 1, end - _REACH, 0), end) if end else None


def _rstrip_end(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _line_after(text: str, end: int) -> tuple[int, int] | None:
    """The nearest line below that holds words."""
    at = end
    while at < len(text) and text[at].isspace():
        at += 1
    if at == len(text):
        return None
    return at, _line_around(text, at)[1]


def _breaks(text: str, layout: Layout, above: tuple[int, int], below: tuple[int, int]) -> bool:
    """Whether a paragraph ends between two neighbouring lines that hold words."""
    if not layout.wrapped:
        return True
    first, second = text[above[0] : above[1]].strip(), text[below[0] : below[1]].strip()
    gap = text.count("\n", above[1], below[0])
    ended = first.rstrip(_CLOSERS).endswith(_TERMINAL)
    if _BULLET.match(second) and (ended or (gap > 1 and first.endswith(","))):
        return True
    if _is_heading(first) != _is_heading(second):
        return True
    if len(first) < 0.9 * layout.width and _PREAMBULAR.match(second):
        return True
    runs_on = not ended and (second[0].islower() or second[0].isdigit() or second[0] == "(")
    usual = 2 if layout.double_spaced else 1
    if gap > usual:
        return not runs_on
    return ended and len(first) < 0.9 * layout.width


def _is_heading(line: str) -> bool:
    return len(line) > 3 and line.isupper()
