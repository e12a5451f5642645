"""Disputes of States before arbitrators, the Tribunal for the Law of the Sea and the World Trade Organization."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..contracts import Scan
from ..extraction.numbered_forms import Form, read_forms
from ..extraction.pinpoints import as_roman
from ..model import Citation

name = "interstate_dispute"

anchors = (
    "riaa", "r.i.a.a.", "arbitral awards", "sentences arbitrales", "pca case", "icsid case", "itlos",
    "law of the sea, case",
    "wt/", "wto", "(ds",
)  # fmt: skip

examples = {
    "Island of Palmas (Neth. v. U.S.), 2 R.I.A.A. 829, 838": ("arbitration/riaa/2/829",),
    "Reports of International Arbitral Awards, vol. II, p. 829": ("arbitration/riaa/2/829",),
    "UNRIAA, vol. III, p. 1905": ("arbitration/riaa/3/1905",),
    "PCA Case No. 2013-19": ("pca/case/2013-19",),
    "ICSID Case No. ARB/05/22": ("icsid/case/ARB/05/22",),
    "ITLOS Case No. 17": ("itlos/case/17",),
    "(International Tribunal for the Law of the Sea, Case No 10, 3 December 2001)": ("itlos/case/10",),
    "ITLOS Reports 1999, p. 10": ("itlos/reports/1999/10",),
    "WT/DS285/AB/R": ("wto/doc/WT/DS285/AB/R",),
    "WTO Doc WT/DS26/AB/R, WT/DS48/AB/R": ("wto/doc/WT/DS26/AB/R", "wto/doc/WT/DS48/AB/R"),
    "WT/MIN(01)/DEC/1": ("wto/doc/WT/MIN(01)/DEC/1",),
    "the WTO dispute DS512": ("wto/ds/512",),
    "the Panel report in US - Gambling (DS285)": ("wto/ds/285",),
}

lookalikes = (
    "(DS9 is a television series)", "a Nintendo (DS) console", "the WTO office", "a maria 2 riaa curve", "wt/vol",
    "PCA case law",
    "the (DS3) sports car", "ITLOS was founded in 1996", "15 WT/kg",
)  # fmt: skip

_DOCUMENT = r"WT/(?:DS[0-9]{1,3}|[A-Z]{1,7}(?:\([0-9]{2}\))?)(?:/[A-Z0-9]{1,6}(?:\.[0-9]{1,2})?){1,5}(?![\w/])"
_FORMS = (
    Form("arbitration/riaa/{v}/{p}", re.compile(
        r"(?P<v>[0-9]{1,2})\s{1,3}(?:U\.?N\.?\s?)?R\.?I\.?A\.?A\.?\s{1,3}(?P<p>[0-9]{1,4})"), back=8),
    Form("arbitration/riaa/{v}/{p}", re.compile(
        r"(?:UN\s?)?(?:RIAA|R\.I\.A\.A\.|Reports\s{1,4}of\s{1,4}International\s{1,4}Arbitral\s{1,4}Awards"
        r"|Recueil\s{1,4}des\s{1,4}sentences\s{1,4}arbitrales)(?:\s\([A-Z]{4,8}\))?,?\s{1,4}[Vv]ol(?:ume|\.)?\s{0,3}"
        r"(?P<v>[IVXL]{1,7}|[0-9]{1,2})[^.;\n]{0,30}?,?\s{1,3}(?:pp?\.|at)\s{0,3}(?P<p>[0-9]{1,4})"), back=36),
    Form("pca/case/{n}", re.compile(r"PCA\s{1,3}Case\s{1,3}No\.?\s{0,3}(?P<n>(?:19|20)[0-9]{2}-[0-9]{1,3}|"
        r"AA\s?[0-9]{1,3})")),
    Form("icsid/case/{n}", re.compile(
        r"ICSID\s{1,3}Case\s{1,3}No\.?\s{0,3}(?P<n>(?:ARB|CONC|UNCT|ADHOC)(?:\s?\(AF\))?/[0-9]{2}/[0-9]{1,3})")),
    Form("itlos/reports/{y}/{p}", re.compile(
        r"ITLOS\s{1,3}Rep(?:orts|\.)?\s{1,3}\(?(?P<y>(?:19|20)[0-9]{2})\)?,?\s{1,3}(?:pp?\.|at)?\s{0,3}"
        r"(?P<p>[0-9]{1,4})")),
    Form("itlos/case/{n}", re.compile(
        r"(?:ITLOS|International\s{1,4}Tribunal\s{1,4}for\s{1,4}the\s{1,4}Law\s{1,4}of\s{1,4}the\s{1,4}Sea),?\s{1,3}"
        r"(?:[Cc]ase\s{1,3})?No\.?\s{0,3}(?P<n>[0-9]{1,2})(?![0-9])"), back=40),
    Form("wto/doc/{n}", re.compile(rf"(?P<n>{_DOCUMENT})"), more=re.compile(rf"\s{{0,2}}(?:,|and|&)\s{{1,3}}"
        rf"(?P<n>{_DOCUMENT})")),
    Form("wto/ds/{n}", re.compile(r"WTO[^.;\n]{0,30}?\s\(?DS\s?(?P<n>[0-9]{1,3})(?![\w/])")),
    Form("wto/ds/{n}", re.compile(r"\(DS(?P<n>[0-9]{1,3})\)"),
         near=re.compile(r"\bWTO\b|World\s{1,3}Trade|Appellate\s{1,3}Body|[Pp]anel\s{1,3}[Rr]eport")),
)  # fmt: skip
_VOLUMES = {as_roman(number): str(number) for number in range(1, 60)}


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    for citation in read_forms(scan, hits, _FORMS, name):
        head, _, page = (citation.key or "").rpartition("/")
        volume = _VOLUMES.get(head.rpartition("/")[2])
        yield replace(citation, key=f"arbitration/riaa/{volume}/{page}") if volume else citation
