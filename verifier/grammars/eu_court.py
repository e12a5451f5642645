"""Cases of the Court of Justice of the European Union and the General Court: C-402/05 P, EU:C:2016:973."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.density import Patience
from ..extraction.numbered_forms import PATIENCE, Form, read_forms
from ..model import Citation

name = "eu_court"

anchors = (
    *(f"{court}-{digit}" for court in "ct" for digit in range(1, 10)), "eu:c:", "eu:t:", "eu:f:", "case ", "affaire ",
)  # fmt: skip

examples = {
    "Case C-176/03 Commission v Council [2005] ECR I-7879, paras 47-48": ("eu/cjeu/C-176/03",),
    "Case T-344/99 Arne Mathisen AS v Council [2002] ECR II-2905": ("eu/cjeu/T-344/99",),
    "Joined Cases C-402/05 P & C-415/05 P, 2008 E.C.R. I-6351": ("eu/cjeu/C-402/05P", "eu/cjeu/C-415/05P"),
    "judgment of 21 December 2016, Council v Front Polisario, C-104/16 P, EU:C:2016:973": (
        "eu/cjeu/C-104/16P",
        "ecli/EU:C:2016:973",
    ),
    "affaire C-311/18": ("eu/cjeu/C-311/18",),
    "Case 26/62 Van Gend en Loos [1963] ECR 1": ("eu/cjeu/26/62",),
}

lookalikes = (
    "the T-34/85 tank", "a C-130/47 aircraft", "room C-12/04", "vitamin C-10/20", "in case 26/62 of the county court",
    "EU:C was the code", "part T-100/22 of the case",
)  # fmt: skip

_NUMBER = r"[CT]-[1-9][0-9]{0,3}/[0-9]{2}(?:\s?(?:PPU|RENV|P(?:\(R\))?|R|OP|DEP|SA)(?![A-Za-z]))?(?![\w/])"
_COURT = re.compile(
    r"Court\s{1,3}of\s{1,3}Justice|General\s{1,3}Court|CJEU|\bECJ\b|E\.?C\.?R\.?\s|EU:[CTF]:|Cour\s{1,3}de\s{1,3}"
    r"justice"
    r"|Tribunal\s{1,3}de\s{1,3}Justicia"
)
_CASE = re.compile(r"(?:Joined\s{1,3})?(?:[Cc]ases?|[Aa]ffaires?|[Aa]suntos?)\s{1,3}(?:[Nn]os?\.?\s)?\Z")
_MORE = re.compile(rf"\s{{0,3}}(?:,|and|et|y|&|to|à){{1,2}}\s{{1,3}}(?P<n>{_NUMBER})")
_FORMS = (
    Form("eu/cjeu/{n}", re.compile(rf"(?P<n>{_NUMBER})"), more=_MORE),
    Form("ecli/{n}", re.compile(r"(?<!ECLI:)(?P<n>EU:[CTF]:[12][0-9]{3}:[0-9]{1,4})(?![\w:])")),
    Form("eu/cjeu/{n}", re.compile(r"(?:Case|Affaire)\s{1,3}(?P<n>[0-9]{1,3}/[5-8][0-9])(?![0-9/])"), near=_COURT),
)  # fmt: skip


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    listed = 0  # where the list of cases ends whose first number was called a case
    patience = Patience(PATIENCE)
    for citation in read_forms(scan, hits, _FORMS, name, patience):
        start = citation.span.start
        if (citation.key or "").startswith("eu/cjeu/") and scan.text[start] in "CT" and start > listed:
            called = _CASE.search(scan.text, max(0, start - 24), start)
            if not called and not _COURT.search(scan.text, max(0, start - 120), citation.span.end + 80):
                patience.in_vain()
                continue
        listed = citation.span.end + 8
        yield citation
