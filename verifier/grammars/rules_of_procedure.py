"""Rules of procedure of organs and rules of courts, by the rule: rule 7 (b), Rule 39 of the Rules of Court."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from ..contracts import Scan
from ..extraction.density import citations_at
from ..extraction.named_bodies import body_in_sentence, body_pattern, named_body
from ..extraction.vocabulary import of
from ..model import Citation, Span

name = "rules_of_procedure"

anchors = (
    "rules of proc", "rules of court", "règlement intérieur", "règlement de la cour", "reglamento", "правил процедуры",
    "النظام الداخلي", "议事规则",
)  # fmt: skip

examples = {
    "in accordance with rule 7 (b) of the rules of procedure contained in the annex to Council resolution 5/1": (
        "un/hrc/rules-of-procedure",
    ),
    "rule 39 of the provisional rules of procedure of the Security Council": ("un/sc/rules-of-procedure",),
    "The General Assembly, under rule 81 of its rules of procedure": ("un/ga/rules-of-procedure",),
    "the European Court applied Rule 39 of the Rules of Court": ("coe/ecthr/rules-of-court",),
    "rule 5 of its rules of procedure": (None,),
    "l'article 37 du Règlement intérieur provisoire du Conseil de sécurité": ("un/sc/rules-of-procedure",),
    "el artículo 37 del reglamento provisional del Consejo de Seguridad": ("un/sc/rules-of-procedure",),
    "правилом 37 временных правил процедуры Совета Безопасности": ("un/sc/rules-of-procedure",),
    "وفقا للمادة 7 (ب) من النظام الداخلي الوارد في مرفق قرار المجلس 5/1": ("un/hrc/rules-of-procedure",),
    "安全理事会暂行议事规则第37条": ("un/sc/rules-of-procedure",),
}

lookalikes = (
    "the rules of procedure were adopted", "the Rules of Court are strict", "article 5 of the staff regulations",
    "artículo 5 del reglamento del mercado", "rules of proceeding no. 5", "правил процедуры придерживались",
)  # fmt: skip

_S = r"\s{1,5}"
_N = r"(?P<n>[0-9]{1,3}(?:\s{0,2}\(?[a-z\u0430-\u044f\u0628]\)){0,2})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"[Rr]ules?{_S}{_N}{_S}of{_S}(?:the|its|their|our){_S}(?:(?:Security{_S})?(?:Council|Assembly)"
        rf"'s{_S})?(?:[Pp]rovisional{_S})?[Rr]ules{_S}of{_S}"
        r"(?:[Pp]rocedures?(?:\s{1,5}and\s{1,5}[Ee]vidence)?|(?P<court>[Cc]ourt))",
        rf"[Aa]rticle{_S}{_N}{_S}(?:du|de{_S}son){_S}[Rr]èglement{_S}(?:intérieur|(?P<court>de{_S}la{_S}[Cc]our))"
        rf"(?:{_S}provisoire)?",
        rf"[Aa]rtículo{_S}{_N}{_S}(?:del|de{_S}su){_S}[Rr]eglamento(?:{_S}provisional)?"
        rf"(?={_S}(?:de{_S}la{_S}Asamblea|del{_S}Consejo))",
        rf"[Пп]равил\w{{1,3}}{_S}{_N}{_S}(?:временных{_S})?правил{_S}процедуры",
        rf"(?:ال|لل)مادة{_S}{_N}{_S}من{_S}النظام{_S}الداخلي(?:{_S}المؤقت)?",
        rf"(?:暂行)?议事规则第\s?{_N}\s?条",
    )
)
# The Human Rights Council's rules are the annex to its resolution 5/1.
_COUNCIL_OF_RIGHTS = re.compile(r"[^.;。]{0,160}?(?<![0-9/])5/1(?![0-9/])")
_COURTS = (
    ("coe/ecthr", re.compile(r"European\s{1,5}Court|ECtHR|ECHR|Strasbourg|Cour\s{1,5}européenne")),
    ("icj", re.compile(r"International\s{1,5}Court|\bICJ\b|I\.C\.J|Cour\s{1,5}internationale")),
)
_BACK, _AROUND = 60, 250
_BODIES = frozenset({"un/ga", "un/sc", "un/hrc", "un/ecosoc", "coe/pace"})


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"\s{{1,5}}(?:(?:{of('of')}\s{{0,5}}){{1,2}})?{body_pattern()}")


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    def look(floor: int, hit: int) -> Citation | None:
        for form in _FORMS:
            match = form.search(scan.text, max(floor, hit - _BACK), min(len(scan.text), hit + _BACK))
            if match is not None and match.start() <= hit < match.end():
                return _citation(scan, match)
        return None

    return citations_at(hits, 30, look)


def _citation(scan: Scan, match: re.Match[str]) -> Citation:
    rule = re.sub(r"\s", "", match["n"])
    span = Span(*match.span())
    return Citation(span, name, _key(scan, match), provision=f"rule {rule}", provision_span=Span(*match.span("n")))


def _key(scan: Scan, match: re.Match[str]) -> str | None:
    """Whose rules they are: named behind them, by the resolution that holds them, or named last before them."""
    if match.groupdict().get("court"):
        around = scan.text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
        return next((f"{court}/rules-of-court" for court, named in _COURTS if named.search(around)), None)
    behind = _behind().match(scan.lower, match.end())
    if behind is not None:
        body = named_body(behind).value
    elif _COUNCIL_OF_RIGHTS.match(scan.text, match.end()):
        body = "un/hrc"
    else:
        before = body_in_sentence(scan, match.start() + 1)
        body = before.value if before is not None else ""
    return f"{body}/rules-of-procedure" if body in _BODIES else None
