"""Resolutions: heading, preamble, operative paragraphs, parts, adoption, annexes, footnotes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from .enumeration import Enumeration, Mark, mark_of, steps
from .furniture import SECTION_MARK, is_furniture
from .leaves import Builder, Leaf, Line, lines_of, with_notes_last
from .paragraph_numbers import number_due, number_length, number_of, with_lone_numbers
from .shared_page import own_lines
from .vocabulary import ADOPTION, ANNEX, CHAPEAU, HEADING, JOINERS, MONTHS, OPERATIVE, PREAMBULAR, UNITS

_NOTE = re.compile(r"(?P<mark>[0-9]{1,3}|\*{1,3}|[†‡])[ \t]{1,3}(?=[\"“(]?[A-ZÀ-ÞА-Я])")
_CITED = re.compile(
    r"(?:Ibid|See|Official Records|Resolution|General Assembly|United Nations, Treaty|Document|League|A/|S/|E/)"
)
_AT_MEETING = re.compile(r"Adopted (?:unanimously )?at (?:the|its) [0-9]")
_STOPPED = re.compile(r"[,;:.][”\"]?\s?[0-9*]{0,3}$")
_ENDED = re.compile(r"[,;:.!?\"”’)\]0-9，；。、：؛،:]$")


@dataclass(slots=True)
class _Reading:
    """Where in a resolution the reader stands."""

    out: Builder = field(default_factory=Builder)
    state: str = "heading"
    part: str = ""
    preambles: int = 0
    operative: int = 0
    counted: int = 0  # operative paragraphs of the parts before
    numbered: bool = False
    items: Enumeration = field(default_factory=Enumeration)
    annex: str = ""
    unwrapped: bool = False  # a line is a paragraph
    chapeau: bool = False  # `The General Assembly,` stands somewhere
    note: int = 0
    before_note: tuple[tuple[str, ...], str] = ((), "heading")

    def name(self, label: str) -> tuple[str, ...]:
        return (self.part, f"{self.part} {label}") if self.part else (label,)


def resolution_leaves(key: str, text: str) -> list[Leaf]:
    """The leaves of one resolution, also where the page holds others."""
    reading = _Reading()
    reading.out.begin("title")
    lines = own_lines(key, [line for line in lines_of(text) if not is_furniture(line.text)])
    reading.unwrapped = any(len(line.text) > 160 for line in lines)
    reading.chapeau = any(CHAPEAU.fullmatch(line.text) for line in lines)
    for line in _roman_ones(with_lone_numbers(lines, text)):
        _read(reading, line)
    return with_notes_last(reading.out.built())


def _roman_ones(lines: list[Line]) -> list[Line]:
    """A scanned `(i)` often reads `(1)` or `(l)`: so it is where the next bracketed mark is `(ii)`."""
    mended, due = list(lines), False
    for at in range(len(lines) - 1, -1, -1):
        opening = lines[at].text[:4]
        if due and opening[:3] in {"(1)", "(l)"}:
            mended[at] = replace(lines[at], text=f"(i){lines[at].text[3:]}")
        if opening.startswith("("):
            due = opening == "(ii)"
    return mended


def _read(reading: _Reading, line: Line) -> None:
    if reading.state == "note" and line.page and reading.before_note[1] not in {"adoption", "annex"}:
        path, reading.state = reading.before_note
        reading.out.begin(*path)
    for rule in (_footnote, _adoption, _annex, _part, _STATES[reading.state]):
        if rule(reading, line):
            return
    reading.out.add(line)


def _footnote(reading: _Reading, line: Line) -> bool:
    found = _NOTE.match(line.text)
    rest = line.text[found.end() :] if found else ""
    if not found or reading.state == "heading" or MONTHS.match(rest) or UNITS.match(rest) or JOINERS.match(rest):
        return False
    number = int(found["mark"]) if found["mark"].isdecimal() else 0
    following = reading.state == "note" and 0 < number - reading.note <= 3
    opening = reading.state != "note" and (line.blank or reading.state == "adoption")
    if not (following or opening or (_CITED.match(rest) and (reading.state == "note" or line.blank))):
        return False
    if reading.state != "note":
        reading.before_note = (reading.out.path, reading.state)
    reading.state, reading.note = "note", number
    reading.out.begin(f"note {found['mark']}")
    reading.out.add(line, found.end())
    return True


def _adoption(reading: _Reading, line: Line) -> bool:
    found = ADOPTION.match(line.text)
    if reading.state == "annex" and not _AT_MEETING.match(line.text):
        return False
    if not found or reading.state == "note" or not (line.blank or _ENDED.search(reading.out.last)):
        return False
    if reading.state == "heading" and reading.preambles:
        return False
    reading.state = "heading" if reading.state == "heading" else "adoption"
    reading.out.begin("adoption")
    reading.out.add(line)
    return True


def _annex(reading: _Reading, line: Line) -> bool:
    found = ANNEX.fullmatch(line.text)
    if not found or not line.blank or reading.state in {"heading", "preamble"}:
        return False
    reading.annex = f"annex {found['number']}" if found["number"] else "annex"
    reading.state, reading.items = "annex", Enumeration()
    reading.out.begin(reading.annex)
    reading.out.add(line)
    return True


def _part(reading: _Reading, line: Line) -> bool:
    """A lone letter or roman number opens a part of the resolution, with its own preamble and paragraphs."""
    if not SECTION_MARK.fullmatch(line.text):
        return False
    if reading.state in {"heading", "operative", "adoption", "preamble"} and line.text in {"A", "I"} | _next_part(
        reading.part
    ):
        reading.part, reading.counted = f"section {line.text}", reading.operative or reading.counted
        reading.state, reading.preambles, reading.operative, reading.numbered = "opening", 0, 0, False
        reading.out.begin(reading.part)
        reading.out.add(line)
        return True
    return line.text.isupper() and len(line.text) == 1  # a stray letter of a letter-head


def _next_part(part: str) -> set[str]:
    numerals = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
    own = part.removeprefix("section ")
    if own in numerals[:-1] and own:
        return {numerals[numerals.index(own) + 1]} | ({chr(ord(own) + 1)} if len(own) == 1 else set())
    return {chr(ord(own) + 1)} if len(own) == 1 else set()


def _heading(reading: _Reading, line: Line) -> bool:
    if reading.out.path == ("adoption",) and not CHAPEAU.match(line.text) and not line.blank:
        return False  # the adoption formula runs on
    if CHAPEAU.match(line.text) and not HEADING.fullmatch(line.text):
        return _chapeau(reading, line)
    if not reading.chapeau and not HEADING.match(line.text) and _has_heading(reading) and len(line.text) > 45:
        reading.state = "preamble"
        return _preamble(reading, line)
    if line.blank and reading.out.path == ("adoption",):
        if PREAMBULAR.match(line.text):
            reading.state = "preamble"
            return _preamble(reading, line)
        reading.out.begin("title")
    return False


def _has_heading(reading: _Reading) -> bool:
    return bool(HEADING.fullmatch(reading.out.last)) or reading.state == "opening"


def _chapeau(reading: _Reading, line: Line) -> bool:
    found = CHAPEAU.match(line.text)
    if not found:
        return False
    reading.state = "preamble"
    reading.out.begin(*reading.name("preamble 0"))
    if len(line.text) - found.end() < 3:
        reading.out.add(line)
        return True
    reading.out.add(Line(line.text[: found.end()], line.start))
    rest = line.text[found.end() :]
    inner = rest.lstrip()
    return _preamble(reading, Line(inner, line.end - len(inner), blank=True))


def _preamble(reading: _Reading, line: Line) -> bool:
    if _operative(reading, line):
        return True
    first = reading.out.path[-1:] == (reading.name("preamble 0")[-1],) or reading.preambles == 0
    ended = first or bool(_ENDED.search(reading.out.last))
    fresh = line.blank or first or PREAMBULAR.match(line.text) or reading.out.last.endswith((",", ";", "،", "，", "؛"))
    opens = line.text[0].isupper() or not line.text[0].isascii() or line.text[0] in "\"“'‘"
    alone = PREAMBULAR.match(line.text) or line.blank or not line.text[0].isascii() or first or reading.unwrapped
    if ended and fresh and opens and alone:
        reading.preambles += 1
        reading.items = Enumeration()
        reading.out.begin(*reading.name(f"preamble {reading.preambles}"))
    else:
        skip = _item(reading, line.text, reading.name(f"preamble {reading.preambles}"))
        reading.out.add(line, skip)
        return True
    reading.out.add(line)
    return True


def _operative(reading: _Reading, line: Line) -> bool:
    number = _number_due(reading, line)
    if number:
        reading.numbered = True
    elif not _unnumbered(reading, line):
        return False
    reading.state, reading.operative = "operative", number or reading.operative + 1
    reading.items = Enumeration()
    path = reading.name(f"op {reading.operative}")
    reading.out.begin(*path)
    skip = number_length(line.text) if number else 0
    reading.out.add(line, skip + _item(reading, line.text[skip:], path))
    return True


def _number_due(reading: _Reading, line: Line) -> int:
    """The number of the operative paragraph that begins here, 0 where none does."""
    found = number_of(line.text)
    if not found or not (line.blank or _ENDED.search(reading.out.last)):
        return 0
    if _opens_a_list(reading, found["digits"]):
        reading.out.rename(f"op {reading.operative}", "op 0")
        reading.operative = 0
    if not reading.numbered and reading.operative:
        return 0
    due = reading.operative or (0 if found["digits"] == "1" else reading.counted)  # numbers may run on through parts
    return number_due(found, line.text, due + 1, line.blank, reading.numbered)


def _opens_a_list(reading: _Reading, digits: str) -> bool:
    """`Resolves that:` and then numbered paragraphs: those are the operative ones, the words before open them."""
    return digits == "1" and reading.operative == 1 and not reading.numbered and reading.out.last.endswith(":")


def _unnumbered(reading: _Reading, line: Line) -> bool:
    if reading.numbered or not OPERATIVE.match(line.text):
        return False
    opened = line.text[0].isupper() and (line.blank or _STOPPED.search(reading.out.last))
    return bool(opened) or reading.out.path[-1:] == (reading.name("preamble 0")[-1],)


def _item(reading: _Reading, text: str, path: tuple[str, ...]) -> int:
    """Open a lettered item where the text begins with one; returns the length of its mark."""
    mark = mark_of(text)
    # Where the paragraphs have no numbers, numbers are those of points within the last one: resolution 47 (1948).
    points = reading.state == "operative" and not reading.numbered
    if not mark or mark.style not in ({"paren", "number"} if points else {"paren"}):
        return 0
    suffix = reading.items.open(mark)
    if not suffix:
        return 0
    reading.out.begin(*path, *steps(path[-1], suffix))
    return mark.length + _item(reading, text[mark.length :], path)


def _body(reading: _Reading, line: Line) -> bool:
    if _operative(reading, line):
        return True
    if reading.part and CHAPEAU.fullmatch(line.text):
        return _chapeau(reading, line)
    reading.out.add(line, _item(reading, line.text, reading.name(f"op {reading.operative}")))
    return True


def _opening(reading: _Reading, line: Line) -> bool:
    return _chapeau(reading, line) or _preamble(reading, line)


def _runs_on(reading: _Reading, line: Line) -> bool:
    reading.out.add(line)
    return True


def _annexed(reading: _Reading, line: Line) -> bool:
    mark: Mark | None = mark_of(line.text)
    if mark and mark.style in {"paren", "number"} and (line.blank or _ENDED.search(reading.out.last)):
        suffix = reading.items.open(mark)
        if suffix:
            first, _, rest = suffix[1:].partition(")")
            top = f"{reading.annex} para {first}"
            reading.out.begin(reading.annex, top, *steps(top, rest))
            reading.out.add(line, mark.length)
            return True
    reading.out.add(line)
    return True


_STATES = {
    "heading": _heading,
    "opening": _opening,
    "preamble": _preamble,
    "operative": _body,
    "adoption": _runs_on,
    "annex": _annexed,
    "note": _runs_on,
}
