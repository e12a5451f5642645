"""General comments, conclusions, opinions and yearbooks of bodies of experts: treaty bodies, ExCom, ILC, Venice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..contracts import Scan
from ..extraction.density import Patience
from ..extraction.numbered_forms import PATIENCE, Form, read_forms
from ..model import Citation

name = "expert_body"

anchors = (
    "communication no",
    "general comment", "general recommendation", "observation générale", "observación general", "excom",
    "executive committee",
    "yearbook of the int", "annuaire de la commission du droit", "anuario de la comisión de derecho", "cdl-ad",
    "ecri", "doc. ",
)  # fmt: skip

examples = {
    "General Comment No. 36 of the Human Rights Committee": ("un/doc/CCPR/C/GC/36",),
    "Human Rights Committee, General Comment No. 29, para. 11": ("un/ccpr/general-comment/29",),
    "CEDAW General Recommendation No. 35": ("un/doc/CEDAW/C/GC/35",),
    "the Committee on the Rights of the Child, in its general comment No. 10": ("un/doc/CRC/C/GC/10",),
    "General Comment No. 3": (None,),
    "Human Rights Committee, Communication No. 560/1993": ("un/ccpr/communication/560/1993",),
    "ExCom Conclusion No. 22 (XXXII)": ("un/unhcr/excom/22(XXXII)",),
    "UNHCR Executive Committee, Conclusion No. 103 (LVI)": ("un/unhcr/excom/103(LVI)",),
    "Yearbook of the International Law Commission, 2001, vol. II (Part Two), p. 26": ("un/ilc/yearbook/2001/II(2)",),
    "Yearbook of the International Law Commission 1966, vol. II, at 187": ("un/ilc/yearbook/1966/II",),
    "Venice Commission, CDL-AD(2016)007": ("coe/venice/CDL-AD(2016)007",),
    "ECRI General Policy Recommendation No. 15": ("coe/ecri/gpr/15",),
    "Parliamentary Assembly, Doc. 10364, 29 November 2004": ("coe/pace/doc/10364",),
}

lookalikes = (
    "a general comment on number 36", "general comment no. 5 was deleted", "his general comments 3 times a day",
    "the Executive Committee's conclusion no. 5",
    "the yearbook of 1966", "Doc. 10364 of the ministry", "see doc. 12", "the ECRI report",
)  # fmt: skip

# The committees, how they are called, and from which number on the symbol of a general comment is formed with GC.
_COMMITTEES = (
    ("ccpr", r"Human\s{1,4}Rights\s{1,4}Committee|CCPR|Comité\s{1,4}des\s{1,4}droits", 33, "CCPR/C"),
    ("cescr", r"Economic,\s{1,4}Social\s{1,4}and\s{1,4}Cultural|CESCR|E/C\.12", 17, "E/C.12"),
    ("crc", r"Rights\s{1,4}of\s{1,4}the\s{1,4}Child|\bCRC\b", 8, "CRC/C"),
    ("cedaw", r"Discrimination\s{1,4}[Aa]gainst\s{1,4}Women|CEDAW", 27, "CEDAW/C"),
    ("cerd", r"Racial\s{1,4}Discrimination|\bCERD\b", 32, "CERD/C"),
    ("cat", r"Committee\s{1,4}[Aa]gainst\s{1,4}Torture|\bCAT\b", 2, "CAT/C"),
    ("cmw", r"Migrant\s{1,4}Workers|\bCMW\b", 1, "CMW/C"),
    ("crpd", r"Persons\s{1,4}with\s{1,4}Disabilities|CRPD", 1, "CRPD/C"),
    ("ced", r"Enforced\s{1,4}Disappearances|\bCED\b", 1, "CED/C"),
)  # fmt: skip
_COMMITTEE = re.compile("|".join(f"(?P<{code}>{names})" for code, names, _, _ in _COMMITTEES))
_COMMENT = (
    r"(?:[Gg]eneral\s{1,4}(?:[Cc]omment|[Rr]ecommendation)|[Oo]bservation\s{1,4}générale|[Oo]bservación\s{1,4}"
    r"[Gg]eneral)\s{1,4}"
)
_FORMS = (
    Form("comment/{n}", re.compile(rf"{_COMMENT}(?:(?:[Nn]o\.?|n°|núm\.|[Nn]umber|№)\s{{0,3}})(?P<n>[0-9]{{1,2}})"
        rf"(?![0-9/.])")),
    Form("comment/{n}", re.compile(rf"{_COMMENT}(?P<n>[0-9]{{1,2}})(?![0-9/.%])(?=[\s,;:.)]{{1,2}}(?:\(|on\b|para|"
        rf"of\b|UN\b|$))")),
    Form("communication/{n}", re.compile(r"[Cc]ommunications?\s{1,3}[Nn]os?\.?\s{0,3}(?P<n>[0-9]{1,4}/(?:19|20)"
        r"[0-9]{2})(?![0-9/])")),
    Form("un/unhcr/excom/{n}({s})", re.compile(
        r"(?:ExCom|EXCOM|Executive\s{1,4}Committee)[^.;\n]{0,40}?\sConclusions?\s{1,3}"
        r"(?:No\.?\s{0,3})?(?P<n>[0-9]{1,3})\s{0,3}"
        r"\((?P<s>[IVXLC]{1,8})\)")),
    Form("un/ilc/yearbook/{y}/{v}|{p}", re.compile(
        r"(?:Yearbook\s{1,4}of\s{1,4}the\s{1,4}International\s{1,4}Law\s{1,4}Commission|Annuaire\s{1,4}de\s{1,4}"
        r"la\s{1,4}Commission"
        r"\s{1,4}du\s{1,4}droit\s{1,4}international|Anuario\s{1,4}de\s{1,4}la\s{1,4}Comisión\s{1,4}de\s{1,4}"
        r"Derecho\s{1,4}"
        r"Internacional),?\s{1,4}\(?(?P<y>(?:19|20)[0-9]{2})\)?,?\s{1,4}[Vv]ol(?:ume|\.)?\s{0,3}(?P<v>I{1,3}|[12])"
        r"(?:[\s,/(]{0,4}(?:[Pp]art|partie|parte)\.?\s{0,3}(?P<p>One|Two|Three|I{1,3}|[1-3])\)?)?(?![\w])")),
    Form("coe/venice/{n}", re.compile(r"(?P<n>CDL-AD\((?:19|20)[0-9]{2}\)\s?[0-9]{3})(?![0-9])")),
    Form("coe/ecri/gpr/{n}", re.compile(
        r"ECRI(?:'s)?\s{1,4}(?:General\s{1,4}Policy\s{1,4}Recommendation|GPR)\s{1,4}"
        r"(?:No\.?\s{0,3})?(?P<n>[0-9]{1,2})(?![0-9])")),
    Form("coe/pace/doc/{n}", re.compile(r"Doc\.\s{1,3}(?:No\.?\s)?(?P<n>[0-9]{3,5})(?![0-9/-]|\.[0-9])"),
         near=re.compile(r"Parliamentary\s{1,4}Assembly|\bPACE\b|Assemblée\s{1,4}parlementaire|\bAPCE\b")),
)  # fmt: skip
_PARTS = {"One": "(1)", "Two": "(2)", "Three": "(3)", "I": "(1)", "II": "(2)", "III": "(3)"}
_BEFORE, _AFTER = 130, 80


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    patience = Patience(PATIENCE)
    for citation in read_forms(scan, hits, _FORMS, name, patience):
        key = _settled(scan.text, citation, citation.key or "")
        if key or scan.text[citation.span.start].isupper():
            yield replace(citation, key=key)
        else:  # "general comment no. 5" of nobody knows whom
            patience.in_vain()


def _settled(text: str, citation: Citation, key: str) -> str | None:
    """The key with its committee, where one is named, and the part of a volume in brackets."""
    series, _, number = key.partition("/")
    if series == "communication":
        committee = _committee(text, citation)
        return f"un/{committee[0]}/{key}" if committee is not None else None
    if series == "comment":
        return _comment(text, citation, int(number))
    volume, _, part = key.partition("|")
    return volume + (_PARTS.get(part, f"({part})") if part else "")


def _committee(text: str, citation: Citation) -> tuple[str, int, str] | None:
    """The committee named beside a citation, nearest before, else right behind: code, first number, symbol."""
    start, end = citation.span.start, citation.span.end
    before = list(_COMMITTEE.finditer(text, max(0, start - _BEFORE), start))
    found = before[-1] if before else _COMMITTEE.search(text, start, end + _AFTER)
    if found is None:
        return None
    return next((code, first, symbol) for code, _, first, symbol in _COMMITTEES if code == found.lastgroup)


def _comment(text: str, citation: Citation, number: int) -> str | None:
    """The key of a general comment, where the committee is named beside it."""
    committee = _committee(text, citation)
    if committee is None:
        return None
    code, first, symbol = committee
    return f"un/doc/{symbol}/GC/{number}" if number >= first else f"un/{code}/general-comment/{number}"
