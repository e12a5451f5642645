"""Texts of numbered paragraphs: Assembly and Parliament texts, statements, judgments."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .enumeration import Enumeration, mark_of, steps
from .furniture import is_furniture
from .leaves import Builder, Leaf, Line, lines_of
from .vocabulary import ANNEX

_NUMBER = re.compile(r"(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2}){0,4})\.?\s{1,4}(?=\S)")
_RECITAL = re.compile(r"(?P<letter>[A-Z]{1,2})\.\s{1,4}(?=\S)")
_CITATION = re.compile(r"[–—-]\s{1,3}(?=having regard|vu |visto|unter Hinweis)", re.I)
_ADOPTION = re.compile(
    r"(?:Text adopted by|Assembly debate on|Texte adopté|Discussion par l['’]Assemblée|Author\(s\)"
    r"|Auteur\(s\)|Origin\b)"
)
_NOTES = re.compile(
    r"\[?(?P<mark>[0-9]{1,3}|\*)\]?[.)]?\s{1,3}(?=Assembly debate|Text adopted|Texts adopted|OJ |Official "
    r"Journal|See |Ibid|Doc\. |https?://)"
)


@dataclass(slots=True)
class _Reading:
    out: Builder = field(default_factory=Builder)
    number: tuple[int, ...] = ()
    items: Enumeration = field(default_factory=Enumeration)
    recital: int = 0
    citations: int = 0


def numbered_leaves(text: str) -> list[Leaf]:
    """The leaves of one text; a text without any number has its paragraphs counted."""
    lines = [line for line in lines_of(text) if not is_furniture(line.text)]
    if not any((found := _NUMBER.match(line.text)) and found["number"] in {"1", "2"} for line in lines):
        return _counted(lines)
    reading = _Reading()
    reading.out.begin("title")
    for line in lines:
        _read(reading, line)
    return reading.out.built()


def _read(reading: _Reading, line: Line) -> None:
    for rule in (_note, _adoption, _paragraph, _preamble, _annex, _item):
        if rule(reading, line):
            return
    reading.out.add(line)


def _paragraph(reading: _Reading, line: Line) -> bool:
    found = _NUMBER.match(line.text)
    if not found:
        return False
    number = tuple(int(part) for part in found["number"].split("."))
    if number not in _successors(reading.number):
        return False
    reading.number, reading.items = number, Enumeration()
    reading.out.begin(*(f"para {'.'.join(map(str, number[:depth]))}" for depth in range(1, len(number) + 1)))
    reading.out.add(line, found.end())
    return True


def _successors(number: tuple[int, ...]) -> set[tuple[int, ...]]:
    following = {(*number[:depth], number[depth] + 1) for depth in range(len(number))}
    return following | {(*number, 1)} if number else {(1,)}


def _preamble(reading: _Reading, line: Line) -> bool:
    if reading.number:
        return False
    recital = _RECITAL.match(line.text)
    if recital and _rank(recital["letter"]) == reading.recital + 1:
        reading.recital += 1
        reading.out.begin(f"recital {recital['letter']}")
        reading.out.add(line, recital.end())
        return True
    citation = _CITATION.match(line.text)
    if citation:
        reading.citations += 1
        reading.out.begin(f"preamble {reading.citations}")
        reading.out.add(line, citation.end())
    return bool(citation)


def _rank(letters: str) -> int:
    """A is 1, Z is 26, AA is 27."""
    rank = 0
    for letter in letters:
        rank = rank * 26 + ord(letter) - 64
    return rank


def _adoption(reading: _Reading, line: Line) -> bool:
    if reading.number or not _ADOPTION.match(line.text):
        return False
    reading.out.begin("adoption")
    reading.out.add(line)
    return True


def _note(reading: _Reading, line: Line) -> bool:
    found = _NOTES.match(line.text)
    if not found:
        return False
    reading.out.begin(f"note {found['mark']}")
    reading.out.add(line, found.end())
    return True


def _annex(reading: _Reading, line: Line) -> bool:
    found = ANNEX.fullmatch(line.text)
    if not found or not reading.number:
        return False
    reading.out.begin(f"annex {found['number']}" if found["number"] else "annex")
    reading.out.add(line)
    return True


def _item(reading: _Reading, line: Line) -> bool:
    mark = mark_of(line.text)
    if not reading.number or not mark or mark.style not in {"paren", "lower"}:
        return False
    suffix = reading.items.open(mark)
    if not suffix:
        return False
    top = f"para {'.'.join(map(str, reading.number))}"
    reading.out.begin(top, *steps(top, suffix))
    reading.out.add(line, mark.length)
    return True


def _counted(lines: list[Line]) -> list[Leaf]:
    """Unnumbered paragraphs, counted where an empty line stands before them."""
    out = Builder()
    out.begin("title")
    count = 0
    for line in lines:
        if line.blank and (len(line.text) > 90 or count):
            count += 1
            out.begin(f"para {count}")
        out.add(line)
    return out.built()
