"""Conventions and recommendations of the International Labour Organization, by number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..contracts import Scan
from ..extraction.names import by_number
from ..extraction.numbered_forms import Form, read_forms
from ..model import Citation

name = "labour_convention"

anchors = ("ilo ", "international labour organi", "(no. ", "(núm. ", "(n° ", "l'oit", "la oit", " мот ", "мот)")

examples = {
    "ILO Convention No. 169": ("ilo/convention/169",),
    "ILO Conventions Nos. 87 and 98": ("ilo/convention/87", "ilo/convention/98"),
    "ILO C169, Article 6": ("ilo/convention/169",),
    "Indigenous and Tribal Peoples Convention, 1989 (No. 169)": ("ilo/convention/169",),
    "Social Protection Floors Recommendation, 2012 (No. 202)": ("ilo/recommendation/202",),
    "Worst Forms of Child Labour Convention, 1999 (No. 182), art. 3": ("treaty/ilo-c182-1999",),
    "International Labour Organization Convention No. 29": ("treaty/ilo-c29-1930",),
    "la convention n° 169 de l'OIT": ("ilo/convention/169",),
    "el Convenio núm. 169 de la OIT": ("ilo/convention/169",),
    "Конвенция МОТ № 169": ("ilo/convention/169",),
}

lookalikes = (
    "the ILO office in Geneva", "a kilo C169 of flour", "Convention No. 5 of the party, 1989 (No. 12)",
    "the ILO published 169 reports", "the Book Convention, 2019 (no 5)", "silo convention no. 4",
)  # fmt: skip

_ILO = r"(?:ILO|International\s{1,6}Labou?r\s{1,6}Organi[sz]ation(?:\s\(ILO\))?)(?:'s)?"
_NO = r"(?:[Nn]os?\.?|n°|nº|núms?\.|№)\s{0,3}"
_MORE = re.compile(
    rf"\s{{0,3}}(?:,|and|et|y|и|&){{1,2}}\s{{1,3}}(?:{_NO})?(?P<n>[0-9]{{1,3}})(?![0-9/.%]|"
    rf"\s[a-z]{{4}})"
)
_SHORT = rf"{_ILO}\s{{1,4}}(?:{{words}})\s{{0,4}}(?:{_NO})?(?P<n>[0-9]{{1,3}})(?![0-9/.%])"
_TITLED = (
    r"[A-Z][\w'-]{2,20}(?:[\s,]{1,3}(?:\([A-Z][\w ]{3,30}\)|[\w'/-]{2,20})){0,11}?\s%s,\s(?:19[1-9]|20[0-9])[0-9]"
    r"\s{1,3}\(No\.\s{0,2}(?P<n>[0-9]{1,3})\)"
)
_OF_THE_ILO = (
    rf"(?:[Cc]onventions?|[Cc]onvenios?)\s{{1,4}}{_NO}(?P<n>[0-9]{{1,3}})\s{{1,4}}(?:de\s{{1,4}}l'OIT|de\s{{1,4}}"
    rf"la\s{{1,4}}OIT"
    r"|of\s{1,4}the\s{1,4}(?:ILO|International\s{1,4}Labou?r\s{1,4}Organi[sz]ation))"
)
_CONVENTION, _RECOMMENDATION = "ilo/convention/{n}", "ilo/recommendation/{n}"
_FORMS = (
    Form(_CONVENTION, re.compile(_SHORT.replace("{words}", "[Cc]onventions?|C(?=[0-9])")), more=_MORE),
    Form(_RECOMMENDATION, re.compile(_SHORT.replace("{words}", "[Rr]ecommendations?|R(?=[0-9])")), more=_MORE),
    Form(_CONVENTION, re.compile(_TITLED % "Convention"), back=160),
    Form(_RECOMMENDATION, re.compile(_TITLED % "Recommendation"), back=160),
    Form(_CONVENTION, re.compile(_OF_THE_ILO), back=40),
    Form(_CONVENTION, re.compile(rf"Конвенци\w{{1,3}}\s{{1,4}}МОТ\s{{1,4}}{_NO}(?P<n>[0-9]{{1,3}})"), back=16),
)
_HIGHEST = {"ilo/convention/": 192, "ilo/recommendation/": 210}  # adopted to 2025


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    for citation in read_forms(scan, hits, _FORMS, name):
        series, _, number = (citation.key or "").rpartition("/")
        known = by_number("ilo").get(number) if series == "ilo/convention" else None
        key = citation.key if int(number) <= _HIGHEST[f"{series}/"] else None
        yield replace(citation, key=known or key)
