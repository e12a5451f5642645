"""The provisions that a document points at: articles, paragraphs, chapters, before or after the instrument's name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import Span

_LABELS = {
    "art": r"articles?|arts?\.|arts?(?=\s[0-9IVX])|artículos?|art[íi]culos?|статьи|статей|статьях|статьями|статьям"
    r"|статья|статье|статью|статьёй|статьей|"
    r"ст\.|المادة|المادتان|المادتين|المواد|maddə(?:si|nin)?",
    "para": r"(?:sub-?)?paragraphs?|paras?\.?|pars?\.|paragraphes?|párrafos?|пункты|пунктах|пункта|пункте|пункту|пункт"
    r"|§{1,2}|¶{1,2}|الفقرة|الفقرات",
    "chap": r"chapters?|chap\.|chapitres?|capítulos?|глава|главы|главе|главой|الفصل",
    "section": r"sections?|sect?\.|раздел[ае]?",
    "rule": r"rules?|правил[оа]",
    "clause": r"clauses?",
    "annex": r"annex|annexe|anexo|приложени[еяю]",
}
_LABEL = "|".join(rf"(?P<{name}>{words})" for name, words in _LABELS.items())
_NUMBER = (
    r"(?:[0-9]{1,3}(?:\s?(?:bis|ter)|[A-F])?|[IVXLC]{1,7})(?![0-9A-Za-z])(?!\s{1,4}[A-Z][a-z]{2,8}\s{1,4}[0-9]{4})(?:"
    r"\s?\([0-9A-Za-z]{1,4}\)){0,4}"
)
_SEPARATOR = (
    r"(?:\s{0,4},\s{0,4}(?:and\s{1,4})?|\s{1,4}(?:and|et|y|e|и|و|or)\s{1,4}|\s{0,2}-\s{0,2}|\s{1,4}(?:to|through|à"
    r"|al|a|по|إلى)\s{1,4}|\s{0,4}&\s{0,4})"
)
_LIST = rf"(?P<list>{_NUMBER}(?:{_SEPARATOR}{_NUMBER}){{0,14}})"
_OUTER = (
    r"(?:(?:sub-?)?paragraphs?|paras?\.?|subparas?\.?|párrafos?|пункт[аеу]?|пункты)\s{1,3}"
    r"(?P<outer>\(?[0-9a-zа-я]{1,3}\)?)\s{1,4}"
    r"(?:of|in|del?|de\s{1,3}l'|)\s{0,4}"
)
BEFORE = re.compile(
    rf"(?<![^\W_])(?:{_OUTER})?(?:{_LABEL})\s{{0,4}}(?:nos?\.\s{{0,2}})?{_LIST}"
    rf"(?:[\s,]{{1,6}}(?:paragraphs?|paras?\.?|paragraphes?|párrafos?|пункт\w?)\s{{1,4}}(?P<inner>{_NUMBER}))?["
    rf"\s,]{{0,6}}(?:(?:common|commun|comun|común)\s{{1,4}}(?:to|aux?|a)|of|to|in|under|from|de|du|des|del|de\sla"
    r"|de\slos|из|من)?\s{0,12}"
    r"(?:(?:the|la|le|les|los|las|l'|both)\s{0,12})?"
    r"(?:(?:UN|United\s{1,12}Nations|said|1949|four|quatre|cuatro)\s{0,12})?[\"'(«]?$",
    re.IGNORECASE,
)
AFTER = re.compile(
    rf"[\s,]{{0,4}}\(?(?:(?:in|see|especially|notably|in\s{{1,3}}particular)\s{{1,3}})?(?:its\s{{1,3}})?"
    rf"(?:{_LABEL})\s{{0,4}}(?:nos?\.\s{{0,2}})?{_LIST}(?:\s{{0,2}}\))?",
    re.IGNORECASE,
)
# A label begins with one of these; BEFORE is tried there alone.
_BEGINNING = re.compile(
    r"(?<![^\W_])(?:art|par|pár|sub|§|¶|cha|cap|sec|rul|cla|ann|ane|mad|ст|пун|гла|раз|пра|при|ال)", re.IGNORECASE
)
_NUMBER_NEAR = re.compile(
    r"[0-9IVXLC)»*]\s{0,12}+,?+\s{0,12}+(?:[^\W\d_']{0,6}+\s{0,12}+){0,4}+[\"'(«]?$"
)
_CHINESE_AFTER = re.compile(r"》?第\s?(?P<n>[0-9]{1,3}|[一二三四五六七八九十百]{1,5})\s?[条條]")
_ONE = re.compile(rf"(?P<n>{_NUMBER})(?P<then>{_SEPARATOR})?", re.IGNORECASE)
_RANGE = re.compile(r"^\s*(?:-|to|through|à|al|a|по|إلى)\s*$", re.IGNORECASE)
_CHINESE_DIGITS = dict(zip("一二三四五六七八九", range(1, 10), strict=True))
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """One provision: "art 6", "art II(c)", "art 31-33", "chap VII", and where its number stands."""

    provision: str
    span: Span


@dataclass(frozen=True, slots=True)
class Pinpoints:
    """The provisions named together, and the whole stretch with its label."""

    span: Span
    each: tuple[Pinpoint, ...]


def pinpoints_before(text: str, at: int, *, roman: bool = False) -> Pinpoints | None:
    """ "Articles 5 and 6 of the " right before `at`."""
    if not _may_be(text, at):
        return None
    found: re.Match[str] | None = None
    for label in reversed(list(_BEGINNING.finditer(text, max(0, at - 150), at))):
        match = BEFORE.match(text, label.start(), at)
        if match is None and found is not None:
            break  # no label further out belongs to it
        found = match or found
    return _pinpoints(found, roman) if found is not None else None


def pinpoints_after(text: str, at: int, *, roman: bool = False) -> Pinpoints | None:
    """ ", article 6" or " (par. 4)" right after `at`."""
    match = AFTER.match(text, at)
    if match is not None:
        return _pinpoints(match, roman)
    chinese = _CHINESE_AFTER.match(text, at)
    if chinese is None:
        return None
    span = Span(chinese.start("n"), chinese.end())
    return Pinpoints(Span(at, chinese.end()), (Pinpoint(f"art {_chinese_number(chinese['n'])}", span),))


def _may_be(text: str, at: int) -> bool:
    """Cheap: a number, a bracket or a Roman numeral stands a few words before."""
    return _NUMBER_NEAR.search(text, max(0, at - 40), at) is not None


def _pinpoints(match: re.Match[str], roman: bool) -> Pinpoints | None:
    groups = match.groupdict()
    label = next(name for name in _LABELS if groups[name] is not None)
    outer = re.sub(r"[()\s]", "", groups.get("outer") or "")
    inner = re.sub(r"\s", "", groups.get("inner") or "")
    outer += re.sub(r"^([0-9]+)\(", r"\1)(", inner).removesuffix(")") if inner else ""
    each: list[Pinpoint] = []
    joined = ""
    for one in _ONE.finditer(match["list"]):
        start = match.start("list") + one.start("n")
        number = _number(one["n"], roman and label == "art")
        if joined and each:
            first = each.pop()
            each.append(
                Pinpoint(f"{first.provision}-{number}", Span(first.span.start, match.start("list") + one.end("n")))
            )
        else:
            within = f"({outer})" if outer and not each else ""
            each.append(Pinpoint(f"{label} {number}{within}", Span(start, match.start("list") + one.end("n"))))
        joined = "range" if one["then"] and _RANGE.match(one["then"]) else ""
    start = match.start() if match.re is BEFORE else match.start() + len(match[0]) - len(match[0].lstrip(" \n\t,("))
    return Pinpoints(Span(start, match.end()), tuple(each))


def _number(written: str, roman: bool) -> str:
    number = re.sub(r"\s", "", written)
    digits = re.match(r"[0-9]+", number)
    if roman and digits is not None:
        return as_roman(int(digits[0])) + number[digits.end() :]
    if digits is None:
        head = re.match(r"[A-Za-z]+", number)
        return (head[0].upper() if head else "") + number[head.end() if head else 0 :]
    return number


def as_roman(number: int) -> str:
    if not 0 < number < 400:
        return str(number)
    written = ""
    for value, letters in _ROMAN:
        while number >= value:
            written, number = written + letters, number - value
    return written


def _chinese_number(written: str) -> int:
    if written[0] in "0123456789":
        return int(written)
    total = 0
    for unit, value in (("百", 100), ("十", 10)):
        head, found, rest = written.partition(unit)
        if found:
            total += (_CHINESE_DIGITS.get(head[-1:], 1) if head else 1) * value
            written = rest
    return total + _CHINESE_DIGITS.get(written[-1:], 0)
