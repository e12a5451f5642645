"""Decisions of conferences and assemblies of States by session: 1/CP.21, CBD 15/4, WHA73.1, GC(65)/RES/14."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.numbered_forms import Form, read_forms
from ..model import Citation

name = "conference_decision"

anchors = (
    "/cp.", "/cmp.", "/cma.", "/cop.", "/م أ", "biological diversity", "cbd", "wha", "gc(", "resolution conf.",
    " c/res", " com ", "resolution a.", "resolution msc", "resolution mepc",
)  # fmt: skip

examples = {
    "decision 1/CP.21": ("un/fccc/dec/1/CP.21",),
    "decisions 1/CP.21 and 18/CMA.1": ("un/fccc/dec/1/CP.21", "un/fccc/dec/18/CMA.1"),
    "第1/CP.21号决定": ("un/fccc/dec/1/CP.21",),
    "المقرر 1/م أ-16": ("un/fccc/dec/1/CP.16",),
    "decision 3/COP.14 of the Conference of the Parties": ("un/iccd/dec/3/COP.14",),
    "decision 15/4 of the Conference of the Parties to the Convention on Biological Diversity": ("un/cbd/dec/15/4",),
    "CBD decision X/2": ("un/cbd/dec/X/2",),
    "World Health Assembly resolution WHA73.1": ("who/wha/res/WHA73.1",),
    "resolution WHA 34.22": ("who/wha/res/WHA34.22",),
    "General Conference resolution GC(65)/RES/14": ("iaea/gc/GC(65)/RES/14",),
    "Resolution Conf. 9.24 (Rev. CoP17)": ("cites/res/9.24",),
    "General Conference resolution 39 C/Resolution 15 of UNESCO": ("unesco/gc/res/39C/15",),
    "decision 43 COM 7B.1 of the World Heritage Committee": ("unesco/whc/dec/43COM7B.1",),
    "IMO resolution A.1110(30)": ("imo/res/A.1110(30)",),
}

lookalikes = (
    "the Convention on Biological Diversity", "what 34.22 is", "a 43 com port", "the CP.21 meeting",
    "GC(65) met in Vienna",
    "resolution A.1 of the panel", "version 1/CP of the file", "the CBD met on 15/4",
)  # fmt: skip

_CLIMATE = r"(?P<n>[0-9]{1,3}/(?P<organ>CP|CMP|CMA)\.\s?[0-9]{1,2})(?![0-9])"
_SESSION = r"(?:[0-9]{1,2}|[IVXLC]{1,7})/[0-9]{1,2}"
_DECISION = r"[Dd][eé]cisi(?:ons?|ón|ones)"
_FORMS = (
    Form("un/fccc/dec/{n}", re.compile(rf"(?<![A-Za-z0-9_/.]){_CLIMATE}"), back=4,
         more=re.compile(rf"\s{{0,3}}(?:,|and|et|y|и|&){{1,2}}\s{{1,3}}{_CLIMATE}")),
    Form("un/fccc/dec/{n}/CP.{s}", re.compile(r"(?<![\w/])(?P<n>[0-9]{1,3})/م\s?أ\s?-\s?(?P<s>[0-9]{1,2})"
        r"(?![0-9])"), back=4),
    Form("un/iccd/dec/{n}", re.compile(r"(?<![\w/])(?P<n>[0-9]{1,3}/COP\.\s?[0-9]{1,2})(?![0-9])"), back=4),
    Form("un/cbd/dec/{n}", re.compile(
        rf"{_DECISION}\s{{1,4}}(?P<n>{_SESSION})\s{{1,4}}(?:of|adopted\s{{1,4}}by)\s{{1,4}}"
        rf"(?:the\s{{1,4}})?(?:Conference\s{{1,4}}of\s{{1,4}}the"
        r"\s{1,4}Parties|COP)\s{1,4}(?:to|of)\s{1,4}the\s{1,4}(?:Convention\s{1,4}on\s{1,4}Biological\s{1,4}"
        r"Diversity|CBD)"), back=110),
    Form("un/cbd/dec/{n}", re.compile(rf"CBD(?:\s{{1,3}}COP)?\s{{1,3}}{_DECISION}\s{{1,3}}(?P<n>{_SESSION})(?![\w/])")),
    Form("who/wha/res/WHA{n}", re.compile(r"WHA\s?(?P<n>[0-9]{1,2}\.[0-9]{1,3})(?![0-9])")),
    Form("iaea/gc/GC({s})/{k}/{n}", re.compile(
        r"GC\((?P<s>[0-9]{1,2}|[IVXL]{1,8})\)/(?P<k>RES|DEC)/(?P<n>[0-9]{1,4}[A-D]?)(?![\w])")),
    Form("cites/res/{n}", re.compile(r"Resolution\s{1,3}Conf\.\s{0,3}(?P<n>[0-9]{1,2}\.[0-9]{1,2})(?![0-9])")),
    Form("unesco/gc/res/{s}C/{n}", re.compile(
        r"(?P<s>[0-9]{1,2})\s?C/Res(?:olution|\.)?\s{0,3}(?P<n>[0-9]{1,3}(?:\.[0-9]{1,2})?)(?![0-9])"), back=3),
    Form("unesco/whc/dec/{n}", re.compile(
        r"(?P<n>[0-9]{2}\s(?:EXT\.)?COM\s(?:[0-9]{1,2}[A-Z]?|[IVX]{1,5})(?:\.[0-9A-Z]{1,3}){0,2})(?![\w])"), back=3,
        near=re.compile(r"World\s{1,3}Heritage|UNESCO|[Dd]ecision|Patrimoine")),
    Form("imo/res/{n}", re.compile(
        r"[Rr]esolution\s(?P<n>(?:A|MSC|MEPC)\.[0-9]{1,4}\([0-9]{1,3}\))"),
        near=re.compile(r"\bIMO\b|Maritime|MEPC|MSC")),
)  # fmt: skip


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    return read_forms(scan, hits, _FORMS, name)
