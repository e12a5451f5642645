"""The American and African courts and commissions of human rights: Series C No. 4, OC-23/17, Communication 155/96."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.numbered_forms import Form, read_forms
from ..model import Citation

name = "regional_court"

anchors = (
    "series c", "serie c", "série c", "(ser. c", "(ser c", "oc-", "communication", "achpr", "ahrlr", "app. no. 0",
    "application no. 0",
)  # fmt: skip

examples = {
    "Velásquez Rodríguez v. Honduras, Inter-Am. Ct. H.R. (ser. C) No. 4, ¶ 172": ("iacthr/series-c/4",),
    "I/A Court H.R., Case of Saramaka People v. Suriname, Series C No. 172": ("iacthr/series-c/172",),
    "Corte IDH. Caso Velásquez Rodríguez Vs. Honduras. Serie C No. 4": ("iacthr/series-c/4",),
    "Advisory Opinion OC-23/17 of November 15, 2017": ("iacthr/opinion/OC-23/17",),
    "African Commission, Communication 155/96, SERAC v. Nigeria": ("achpr/communication/155/96",),
    "SERAC v Nigeria (2001) AHRLR 60 (ACHPR 2001)": (None,),
    "ACHPR/Res.227(LII)2012": ("achpr/res/227(LII)2012",),
    "ACHPR/Res. 73 (XXXVI) 04": ("achpr/res/73(XXXVI)04",),
    "African Commission v. Kenya (African Court), App. No. 006/2012": ("african-court/006/2012",),
}

lookalikes = (
    "a Series C No. 4 funding round", "the communication 155/96 of the ministry", "OC-3 lines",
    "Orange County OC-23/17 road",
    "application no. 006/2012 for a permit", "Series C bonds",
)  # fmt: skip

_AMERICAN = re.compile(
    r"Inter-?\s?Am|I/A\s{1,3}Court|IACtHR|IACHR|I/ACtHR|Corte\s{1,3}I|Interamericana|interaméricaine|\bVs\.|\bv\.|"
    r"San\s{1,3}José"
)
_AFRICAN = re.compile(
    r"African\s{1,3}(?:Commission|Court|Charter)|ACHPR|ACtHPR|AHRLR|Commission\s{1,3}africaine|"
    r"Banjul"
)
_OPINION = re.compile(r"[Oo]pini[oó]n|Inter-?\s?Am|[Aa]vis\s{1,3}consultatif")
_FORMS = (
    Form("iacthr/series-c/{n}", re.compile(
        r"\(?[Ss]er(?:ies|ie|\.)?\s{1,3}C\)?,?\s{1,3}(?:No\.?|n°|Núm\.)\s{0,3}(?P<n>[0-9]{1,3})"
        r"(?![0-9])"), near=_AMERICAN),
    Form("iacthr/opinion/{n}", re.compile(r"(?P<n>OC-[0-9]{1,2}/[0-9]{2})(?![0-9/])"), near=_OPINION),
    Form("achpr/communication/{n}", re.compile(
        r"[Cc]ommunications?\s{1,3}(?:[Nn]os?\.?\s{0,3})?(?P<n>[0-9]{1,3}/(?:[0-9]{2}|20[0-9]{2}))"
        r"(?![0-9/])"), near=_AFRICAN,
        more=re.compile(r"\s{0,2}(?:,|and|-|&){1,2}\s{0,3}(?P<n>[0-9]{1,3}/[0-9]{2})(?![0-9/])")),
    Form("achpr/res/{n}", re.compile(
        r"ACHPR/Res\.?\s{0,2}(?P<n>[0-9]{1,3}\s{0,2}\((?:EXT\.?OS/)?[IVXLC]{1,8}\)\s{0,2}(?:20)?[0-9]{2})"
        r"(?![0-9])", re.IGNORECASE)),
    Form("african-court/{n}", re.compile(r"[Aa]pp(?:lication|\.)\s{1,3}[Nn]o\.?\s{0,3}(?P<n>0[0-9]{2}/20[0-9]{2})"
        r"(?![0-9])"), near=_AFRICAN),
    Form("", re.compile(r"\((?:19|20)[0-9]{2}\)\s{1,2}AHRLR\s{1,2}[0-9]{1,4}(?:\s{1,2}\(ACHPR\s{1,2}(?:19|20)"
        r"[0-9]{2}\))?"), back=8),
)  # fmt: skip


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    return read_forms(scan, hits, _FORMS, name)
