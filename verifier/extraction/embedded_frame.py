"""The lines around a reproduced text: heading, symbol, distribution, date, adoption."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..model import ClaimedFact, Span
from .dates import dates_in

_NUMBER = (
    r"(?:No\.?[ ]?)?[0-9]{1,4}(?:[ ]?/[ ]?[0-9]{1,4})?(?:[ ]?[A-Z])?(?:[ ]?\((?:[0-9]{4}|[IVXLC]{1,7}|[^()"
    r"\s]{1,5})\))?(?:[ ]?[A-Z])?"
)
_HEADING = re.compile(
    r"[ \t>*#|]{0,8}(?:(?:UNITED NATIONS|UN|U\.N\.|SECURITY COUNCIL|GENERAL ASSEMBLY|PARLIAMENTARY ASSEMBLY"
    r"|HUMAN RIGHTS COUNCIL|United Nations|"
    r"Security Council|General Assembly|Parliamentary Assembly|Human Rights Council)[ \t]{1,3}){0,2}"
    r"(?:RESOLUTION|Resolution|RÉSOLUTION|Résolution|RESOLUCIÓN|Resolución|РЕЗОЛЮЦИЯ|Резолюция|RECOMMENDATION"
    r"|Recommendation|OPINION|Opinion)"
    rf"[ \t]{{1,3}}{_NUMBER}(?:[, ]{{1,3}}(?:of[ ])?[0-9]{{1,2}}[ ]\w{{3,9}}[ ][0-9]{{4}})?[ \t*#|:]{{0,8}}"
)
_STATEMENT = re.compile(
    r"[ \t*#]{0,6}(?:PRESIDENTIAL STATEMENT|STATEMENT BY THE PRESIDENT(?: OF THE SECURITY COUNCIL)?)[ \t*.:]{0,6}"
)
_SYMBOL_LINE = re.compile(
    r"[ \t]{0,6}(?:S/RES/[0-9]{1,4}[ ]?\([0-9]{4}\)|A/RES/[^\s]{2,20}|S/PRST/[0-9]{4}/[0-9]{1,3})[ \t]*"
)
_MAY_BE_HEADING = re.compile(r"[ \t>*#|]{0,8}[AGHOPRSUР]")  # how each of the three begins, which is quickly told
_OPENING = re.compile(
    r"[ \t\"'“«*_]{0,6}(?:The (?:Security Council|General Assembly|Council|Assembly|Parliamentary Assembly"
    r"|Human Rights Council)\b"
    r"|(?:Recalling|Reaffirming|Having|Taking|Noting|Recognizing|Considering|Expressing|Acting|Bearing"
    r"|Welcoming|Determined|Deeply|Gravely|"
    r"Concerned|Reiterating|Mindful|Guided|Convinced|Affirming|Emphasizing|Stressing|Alarmed|Deploring)\b"
    r"|Le Conseil de sécurité|L'Assemblée générale|El Consejo de Seguridad|La Asamblea General|Совет"
    r" Безопасности|Генеральная Ассамблея"
    r"|1\.[ \t]{1,4}[A-Z][a-z]{3,12}s\b)"
)
_FRAME_LINE = re.compile(
    r"[ \t]{0,8}(?:UNITED NATIONS(?: SECURITY COUNCIL)?|United Nations|Security Council|SECURITY COUNCIL"
    r"|General Assembly|Distr\.?(?:[: ]*\w{0,12})?|"
    r"GENERAL|General|Original:?.{0,20}|ORIGINAL:?.{0,20}|ENGLISH|TEXT:?|Text:?|REGARDING .{1,120}|The"
    r" Security Council,?|The General Assembly,?|"
    r"(?:on|ON) .{1,120}|[A-Z][A-Z /'’,.-]{4,110}|.{0,20}S/RES/.{1,40}|.{0,20}[AS]/.{1,40}|Adopted .{1,100}"
    r"|.{0,4}[0-9]{1,2} \w{3,9} [0-9]{4}.{0,3})[ \t]*"
)
_OPERATIVE = re.compile(r"[ \t]{0,6}(?:[0-9]{1,2}\.|\([a-z]\))[ \t]{1,4}[^\W_]")
_SEIZED = re.compile(r"remain(?:s)?\s+(?:actively\s+)?seized\s+of\s+the\s+matter", re.IGNORECASE)
_ADOPTED = re.compile(
    r"[ \t*(\[]{0,6}(?:Adopted|Adoptée|Aprobada|Принята|[0-9]{1,5}(?:st|nd|rd|th)\s(?:plenary\s)?meeting)\b.{0,160}",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"(?P<n>[0-9]{1,5})(?:st|nd|rd|th|e|-м|ª|a)?\s{1,3}(?:plenary\s|closed\s)?(?:meeting|sitting|séance|sesión"
    r"|заседании)",
    re.IGNORECASE,
)
_LONGEST_FRAME = 14  # lines with words
_LONGEST_BODY = 600


@dataclass(frozen=True)
class Line:
    """A line that holds words."""

    span: Span
    text: str

    @cached_property
    def dates(self) -> tuple[ClaimedFact, ...]:
        found = dates_in(self.text)
        return tuple(
            ClaimedFact("date", f.value, Span(f.span.start + self.span.start, f.span.end + self.span.start))
            for f in found
        )

    @cached_property
    def meeting(self) -> ClaimedFact | None:
        match = _MEETING.search(self.text)
        start = self.span.start
        return (
            ClaimedFact("meeting", match["n"], Span(start + match.start("n"), start + match.end("n")))
            if match
            else None
        )


@dataclass(frozen=True, slots=True)
class Frame:
    """The lines between the heading and the reproduced words; body: the index of the first line of those."""

    lines: tuple[Line, ...]
    body: int


def lines_of(text: str) -> list[Line]:
    """The lines that hold words, in order."""
    found, start = [], 0
    for piece in text.split("\n"):
        if piece and not piece.isspace():
            found.append(Line(Span(start, start + len(piece)), piece))
        start += len(piece) + 1
    return found


def is_heading(line: str) -> bool:
    if len(line) >= 130 or _MAY_BE_HEADING.match(line) is None:
        return False
    return any(shape.fullmatch(line) for shape in (_HEADING, _STATEMENT, _SYMBOL_LINE))


def frame_after(lines: list[Line], heading: int) -> Frame | None:
    """The frame under a heading, where the words of an instrument follow within a few lines."""
    for at in range(heading + 1, min(heading + 1 + _LONGEST_FRAME, len(lines))):
        line = lines[at].text
        if _OPENING.match(line) and not _is_frame(lines, at):
            return Frame(tuple(lines[heading + 1 : at]), at)
        if not _FRAME_LINE.fullmatch(line) and not _SYMBOL_LINE.fullmatch(line) and len(line) > 60:
            return None
    return None


def _is_frame(lines: list[Line], at: int) -> bool:
    """ "The Security Council" alone belongs to the words only where they go on under it."""
    return lines[at].text.strip(" ,*") in {"Security Council", "General Assembly"}


def end_of_body(lines: list[Line], first: int) -> tuple[int | None, list[Line]]:
    """The index of the last line of the reproduced words, and the lines under them that say when they were adopted.

    None where the lines do not have the shape of such a text: several paragraphs that open as those of resolutions do.
    """
    shaped, at, seized = 0, first, False
    last = first
    while at < min(len(lines), first + _LONGEST_BODY):
        line = lines[at].text
        if at > first and (_ends(lines, at) or seized):
            break
        shaped += bool(
            _OPENING.match(line) or _OPERATIVE.match(line) or re.match(r"\s{0,6}(?:The|This) Council\b", line)
        )
        shaped += "The Council " in line
        last, at = at, at + 1
        seized = _SEIZED.search(line) is not None and line.rstrip().endswith((".", '"', "”"))
    return (last if shaped >= 3 else None), _after(lines, at)


def _ends(lines: list[Line], at: int) -> bool:
    line = lines[at].text
    if _is_adoption(lines[at]) or is_heading(line) or _is_date(lines[at]):
        return True
    words = line.strip()
    return words.isupper() and len(words) > 8 and " " in words


def _is_adoption(line: Line) -> bool:
    return _ADOPTED.fullmatch(line.text) is not None and (bool(line.dates) or line.meeting is not None)


def _is_date(line: Line) -> bool:
    """A line with nothing but a date on it, a place before it at most."""
    if len(line.dates) != 1 or len(line.text.strip()) > 60:
        return False
    date = line.dates[0].span
    rest = line.text[: date.start - line.span.start] + line.text[date.end - line.span.start :]
    return re.fullmatch(r"[\s,.()\[\]]*(?:[A-Z][a-z]{2,12}(?:\s[A-Z][a-z]{2,12})?,?)?[\s,.()\[\]]*", rest) is not None


def _after(lines: list[Line], at: int) -> list[Line]:
    found: list[Line] = []
    while at < len(lines) and len(found) < 3 and (_is_adoption(lines[at]) or _is_date(lines[at])):
        found.append(lines[at])
        at += 1
    return found
