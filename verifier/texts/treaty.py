"""Treaties, statutes, charters and declarations: title, preamble, divisions, articles, their paragraphs and items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .enumeration import Enumeration, Mark, mark_of, steps
from .furniture import is_furniture
from .leaves import Builder, Leaf, Line, lines_of, with_notes_last
from .vocabulary import ANNEX, PREAMBULAR

_ARTICLE = re.compile(
    r"(?:Article|ARTICLE|Art\.|Artículo|Статья|المادة|第)\s{1,3}(?P<number>[IVXLC]{1,9}|[0-9]{1,3})(?P<suffix> "
    r"?(?:bis|ter|quater|[a-z](?=\b)))?"
    r"(?:\s{0,2}(?:[-–—:.*]{1,2})\s{0,2}(?P<title>.{0,200})|\s{0,3}[0-9]{0,2}(?: ?\([0-9]\))?)"
)
_DIVISION = re.compile(
    r"(?P<word>PART|Part|CHAPTER|Chapter|SECTION|Section|TITLE|Title)\s{1,3}(?P<number>[IVXLC]{1,8}|[0-9]{1,"
    r"2}|[A-Z])\b(?P<rest>.{0,160})"
)
_SHORT = {"chapter": "chap"}  # as pinpoints are written
_OUTER = {"part": 0, "title": 1, "chapter": 2, "section": 3}
_OPENING = re.compile(
    r"(?:PREAMBLE|Preamble|We the peoples|WE THE PEOPLES|Having been established|Whereas\b"
    r"|The (?:[A-Za-z]+ ){0,5}(?:Parties|States|Governments?|Members?|Plenipotentiaries|Powers|Assembly|Republics?)\b)",
    re.I,
)
_CLOSING = re.compile(
    r"(?:In witness whereof|IN WITNESS WHEREOF|In faith whereof|IN FAITH WHEREOF|Done (?:at|in) |DONE (?:at|in) )"
)
_CLAUSE = re.compile(
    rf"(?<=[a-z)0-9][,;:.]) {{1,3}}(?=(?:and )?(?:{PREAMBULAR.pattern}|Have (?:agreed|in consequence)|Hereby"
    rf"|Now,? therefore|The General Assembly,?\s))"
)
_NOTE = re.compile(
    r"(?P<mark>[0-9]{1,2}|\*)\s(?=(?:Text|Article|Title|Heading|Paragraph|Chapter|New|The text|Amended"
    r"|Note)\b[^.]{0,80}(?:amended|Protocol|accordance|deleted))"
)
_AMENDMENT = re.compile(r"(?:Schedule [0-9]{1,2}(?::|$)|s [0-9]{1,2}\([0-9]\))")


@dataclass(slots=True)
class _Reading:
    out: Builder = field(default_factory=Builder)
    divisions: tuple[tuple[str, str], ...] = ()  # (word, label)
    article: str = ""
    items: Enumeration = field(default_factory=Enumeration)
    preambles: int = -1  # -1: still in the title
    before_note: tuple[str, ...] = ()
    heading_due: bool = False
    annex: str = ""
    closed: bool = False

    def inside(self, *labels: str) -> tuple[str, ...]:
        around = (self.annex,) if self.annex else ()
        return (*around, *(label for _, label in self.divisions), *labels)


def treaty_leaves(text: str) -> list[Leaf]:
    """The leaves of one treaty or statute."""
    reading = _Reading()
    reading.out.begin("title")
    for line in lines_of(text):
        if is_furniture(line.text) or _AMENDMENT.match(line.text):
            continue
        for clause in _clauses(line) if not reading.article and not line.heading else (line,):
            _read(reading, clause)
    return with_notes_last(_with_one_main_run(reading.out.built()))


def _with_one_main_run(leaves: list[Leaf]) -> list[Leaf]:
    """Where the articles begin again at 1, the longer run is the instrument; the other one is attached to it."""
    runs: list[list[int]] = [[]]
    highest: list[int] = [0]
    for at, leaf in enumerate(leaves):
        number = next((int(label[4:]) for label in leaf.path if re.fullmatch(r"art [0-9]{1,3}", label)), 0)
        if number == 1 and highest[-1] > 1:
            runs.append([])
            highest.append(0)
        highest[-1] = max(highest[-1], number)
        runs[-1].append(at)
    main = highest.index(max(highest))
    attached = {at for place, run in enumerate(runs) if place != main for at in run}
    return [Leaf(_attached(leaf.path), leaf.ranges) if at in attached else leaf for at, leaf in enumerate(leaves)]


def _attached(path: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"attached {label}" if label.startswith("art ") else label for label in path)


def _clauses(line: Line) -> Iterator[Line]:
    """A preamble that was set as one line, cut where its clauses begin."""
    at = 0
    blank = line.blank
    opened = re.match(r"(?:PREAMBLE|Preamble)[*]? ?(?=[A-Z])", line.text)
    cuts = [opened.end()] if opened else []
    cuts += [found.end() for found in _CLAUSE.finditer(line.text)]
    for cut in (*cuts, len(line.text)):
        part = line.text[at:cut].rstrip()
        if part:
            yield Line(part, line.start + at, blank)
        at, blank = cut, True


def _read(reading: _Reading, line: Line) -> None:
    for rule in (_article, _division, _annex, _footnote, _opening, _closing):
        if rule(reading, line):
            return
    if reading.heading_due and _is_title_like(line):
        reading.out.add(line)
        return
    reading.heading_due = False
    _text(reading, line)


def _is_title_like(line: Line) -> bool:
    return line.heading or ((line.blank or line.text.isupper()) and len(line.text) < 90 and line.text[-1] not in ".;:,")


def _article(reading: _Reading, line: Line) -> bool:
    found = _ARTICLE.fullmatch(line.text)
    if not found:
        return False
    number = found["number"] + (found["suffix"] or "").replace(" ", "")
    label = f"{reading.annex} art {number}" if reading.annex else f"art {number}"
    reading.article, reading.items, reading.closed = label, Enumeration(), False
    reading.out.begin(*reading.inside(label, f"{label} heading"))
    reading.out.add(line)
    reading.heading_due = not found["title"]
    return True


def _division(reading: _Reading, line: Line) -> bool:
    found = _DIVISION.fullmatch(line.text)
    if not found or not (
        line.heading or line.text.isupper() or found["rest"].strip(" .:–—-")[:1].isupper() or not found["rest"]
    ):
        return False
    if found["rest"].rstrip().endswith((".", ";", ",")):
        return False
    word = found["word"].casefold()
    kept = tuple(item for item in reading.divisions if _OUTER[item[0]] < _OUTER[word])
    outer = f"{kept[-1][1]} " if kept and word == "section" else ""
    reading.divisions = (*kept, (word, f"{outer}{_SHORT.get(word, word)} {found['number']}"))
    reading.article, reading.items = "", Enumeration()
    reading.preambles = max(reading.preambles, 0)
    reading.out.begin(*reading.inside(f"{reading.divisions[-1][1]} heading"))
    reading.out.add(line)
    reading.heading_due = True
    return True


def _annex(reading: _Reading, line: Line) -> bool:
    found = ANNEX.match(line.text)
    if (
        not found
        or not line.blank
        or not (reading.article or reading.annex or reading.closed)
        or len(line.text) > 80
        or line.text.endswith((".", ",", ";"))
    ):
        return False
    if not (line.heading or found.end() == len(line.text) or line.text.isupper()):
        return False
    reading.annex = f"annex {found['number']}" if found["number"] else "annex"
    reading.article, reading.divisions, reading.items, reading.heading_due = "", (), Enumeration(), False
    reading.out.begin(reading.annex)
    reading.out.add(line)
    return True


def _footnote(reading: _Reading, line: Line) -> bool:
    if reading.out.path[-1:] and reading.out.path[-1].startswith("note ") and (line.blank or line.page):
        reading.out.begin(*reading.before_note)
    found = _NOTE.match(line.text)
    if not found:
        return False
    if not reading.out.path[-1].startswith("note "):
        reading.before_note = reading.out.path
    reading.out.begin(f"note {found['mark']}")
    reading.out.add(line, found.end())
    return True


def _opening(reading: _Reading, line: Line) -> bool:
    """The first words after the title, and each clause of the preamble."""
    if reading.article or reading.annex or reading.closed:
        return False
    if reading.preambles < 0:
        if (line.heading and not line.text.casefold().startswith("preamble")) or not _OPENING.match(line.text):
            return False
        reading.preambles = 0
        reading.out.begin("preamble 0")
    elif (
        (clause := line.text.removeprefix("and "))
        and PREAMBULAR.match(clause)
        and clause[0].isupper()
        and (line.blank or reading.out.last.endswith((",", ";", ":", ".")))
    ):
        reading.preambles += 1
        reading.out.begin(f"preamble {reading.preambles}")
    elif re.match(
        r"(?:Have (?:agreed|in consequence|resolved)|Hereby (?:agree|approve)|Now,? therefore)", line.text, re.I
    ):
        reading.out.begin("preamble end")
    else:
        return False
    reading.out.add(line)
    return True


def _closing(reading: _Reading, line: Line) -> bool:
    if not _CLOSING.match(line.text) or not (line.blank or reading.out.last.endswith(".")):
        return False
    reading.closed, reading.article, reading.items, reading.divisions = True, "", Enumeration(), ()
    reading.out.begin(*((reading.annex,) if reading.annex else ()), "closing")
    reading.out.add(line)
    return True


def _text(reading: _Reading, line: Line) -> None:
    top = reading.article or reading.annex
    if not top:
        reading.out.add(line)
        return
    first = reading.out.path[-1].endswith(" heading")
    if reading.article and first:
        reading.out.begin(*reading.inside(reading.article))
    ended = first or line.blank or reading.out.last.endswith((",", ";", ":", ".", ")", "!", "?", " or", " and"))
    reading.out.add(line, _item(reading, line.text, top, ended))


def _item(reading: _Reading, text: str, top: str, ended: bool) -> int:
    """Open the item that begins here; returns the length of its marks."""
    mark = mark_of(text)
    if not mark or not (ended or mark.style == "paren") or (mark.style == "bare" and not _bare(mark, text)):
        return 0
    suffix = reading.items.open(mark)
    if not suffix:
        return 0
    if reading.article:
        around, labels = reading.inside(top), steps(top, suffix)
    else:
        first, _, rest = suffix[1:].partition(")")
        around, labels = reading.inside(f"{top} para {first}"), steps(f"{top} para {first}", rest)
    reading.out.begin(*around, *labels)
    return mark.length + _item(reading, text[mark.length :], top, True)


def _bare(mark: Mark, text: str) -> bool:
    """Whether a number or letter without any dot can be a mark, as the Council of Europe sets them."""
    if mark.value.isdecimal():
        return text[mark.length : mark.length + 1].isupper()
    return len(mark.value) == 1 or mark.value in {"ii", "iii", "iv", "vi", "vii", "viii"}
