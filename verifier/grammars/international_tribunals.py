"""Cases of the international criminal courts and tribunals, by number: ICC-01/04-01/06, ICTR-96-4-T."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.case_tail import case_tail
from ..model import Citation, ClaimedFact, Span

name = "international_tribunals"

anchors = ("icc-0", "icty-9", "it-9", "it-0", "ictr-", "scsl-", "mict-", "stl-", "ksc-")

examples = {
    "Prosecutor v. Thomas Lubanga Dyilo, ICC-01/04-01/06-2842, Judgment": ("icc/case/ICC-01/04-01/06",),
    "Prosecutor v. Krstić, Case No. IT-98-33-A, Judgment, 19 April 2004, para. 12": ("icty/case/IT-98-33",),
    "Prosecutor v. Akayesu, Case No. ICTR-96-4-T": ("ictr/case/ICTR-96-4",),
    "MICT-13-55-A": ("mict/case/MICT-13-55",),
    "SCSL-03-01-T": ("scsl/case/SCSL-03-01",),
    "ICC-01/21-12, paras 10-12": ("icc/situation/ICC-01/21",),
    "KSC-BC-2020-06": ("ksc/case/KSC-BC-2020-06",),
    "Prosecutor v Tadić (Jurisdiction) ICTY-94-1 (2 October 1995)": ("icty/case/IT-94-1",),
    "Prosecutor v Blaškić, IT-95-14-T, Judgment (3 March 2000) at para 182": ("icty/case/IT-95-14",),
}

lookalikes = (
    "IT-95 hardware",
    "the ICTR-based team",
    "split-9 parts",
    "ICC-021",
    "bit-95-5",
    "STL-10 files for printing",
)

_CASE = re.compile(
    r"(?P<n>(?:ICC-0[0-9]/[0-9]{2}(?:-[0-9]{2}/[0-9]{2})?(?![0-9])|KSC-(?:BC|CA|CC)-20[0-9]{2}-[0-9]{2}|(?:IT|ICTY)"
    r"-(?:9[0-9]|0[0-9])-[0-9]{1,3}(?:/[0-9]{1,2})?|ICTR-"
    r"(?:9[0-9]|0[0-9]|20[0-9]{2})-[0-9]{1,3}[A-Z]?|"
    r"MICT-1[0-9]-[0-9]{1,3}|SCSL-0[0-9]-[0-9]{1,2}|STL-1[0-9]-[0-9]{1,2}(?=[/-])))(?:[-/](?:[A-Z]{1,4}"
    r"(?:bis)?|[0-9]{1,5}(?:-[A-Za-z0-9]{1,6})?|R[0-9]{1,3}[A-Z]?)(?:[./-][0-9A-Z]{1,5}){0,3})?(?![A-Za-z0-9])"
)
_PARTIES = re.compile(
    r"(?:The\s)?Prosecutor\s{1,4}v\.?\s{1,4}(?P<who>[^\W\d_][\w.'-]{1,24}(?:\s{1,3}(?:[^\W\d_a-z][\w.'-]{0,24}"
    r"|and|et|al\.)){0,5})\s{0,4},?\s{0,4}(?:\([A-Z][^()]{3,30}\)\s{0,4})?(?:\(|Case\s{1,4}No\.?\s{0,4}|case\s{1,4})?$"
)
_COURTS = {
    "ICC": "icc",
    "IT": "icty",
    "ICTY": "icty",
    "ICTR": "ictr",
    "MICT": "mict",
    "SCSL": "scsl",
    "KSC": "ksc",
    "STL": "stl",
}


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end = 0
    for hit in hits:
        if hit < end or (hit and (scan.text[hit - 1].isalnum() or scan.text[hit - 1] in "-/")):
            continue
        match = _CASE.match(scan.text, hit)
        if match is not None:
            citation = _citation(scan.text, match, end)
            end = citation.span.end
            yield citation


def _citation(text: str, match: re.Match[str], floor: int) -> Citation:
    number = match["n"]
    parties = _PARTIES.search(text, max(floor, match.start() - 120), match.start())
    start = parties.start() if parties is not None else match.start()
    facts = (
        [ClaimedFact("title", " ".join(parties["who"].split()), Span(*parties.span("who")))]
        if parties is not None
        else []
    )
    kind = "situation" if number.startswith("ICC") and number.count("/") == 1 else "case"
    tail = case_tail(text, match.end())
    pin = tail.pin
    return Citation(
        Span(start, tail.end),
        name,
        f"{_COURTS[number.split('-')[0]]}/{kind}/{number.replace('ICTY-', 'IT-')}",
        provision=pin.provision if pin is not None else "",
        provision_span=pin.span if pin is not None else None,
        claimed=(*facts, *tail.facts),
    )
