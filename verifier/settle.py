"""Citations by title, date and body alone, settled to the one instrument that fits."""

from __future__ import annotations

from dataclasses import replace

from .contracts import Catalogue
from .facts.titles import kinship
from .model import Citation, Extraction, Instrument
from .reproduced import with_reproduced

# Bodies of which the catalogue lists every text of a kind, so that a date alone decides where it has one.
_COMPLETE = {("un/sc", "resolution"): "un/sc/res", ("un/sc", "presidential-statement"): "un/doc"}
_TOLD_APART = {"resolution", "recommendation"}  # kinds that the catalogue and documents call alike
# Bodies that number their texts in a series of which the catalogue holds but some.
_SERIES = {"eu/ep": "eu/ep", "coe/pace": "coe/pace"}


def settled(extraction: Extraction, catalogue: Catalogue) -> Extraction:
    """The extraction with a key wherever exactly one instrument has the claimed title, date and body."""
    citations = tuple(_settled(citation, catalogue) for citation in extraction.citations)
    return with_reproduced(replace(extraction, citations=citations), catalogue)


def _settled(citation: Citation, catalogue: Catalogue) -> Citation:
    key = citation.key or settle(citation, catalogue)
    return citation if key == citation.key else replace(citation, key=key)


def settle(citation: Citation, catalogue: Catalogue) -> str | None:
    """The key of the one instrument that a citation without number can mean; None where none or several fit."""
    if any(fact.field == "number" for fact in citation.claimed):
        return None
    title, day, body, kind = (_value(citation, field) for field in ("title", "date", "body", "kind"))
    whole = day.partition("/")[0] if len(day) >= 10 and not day.startswith("--") else ""
    if title and (whole or len(title.split()) >= 4):
        found = catalogue.by_title(title, body=body, kind=kind if kind in _TOLD_APART else "", on=whole)
        if len(found) == 1:
            return found[0].key
        if found:
            return None
    return _by_date(catalogue, title, whole, body, kind) if whole else None


def _by_date(catalogue: Catalogue, title: str, day: str, body: str, kind: str) -> str | None:
    complete = _COMPLETE.get((body, kind or "resolution"))
    if complete is not None:
        found = catalogue.in_series(complete, day)
        return found[0].key if len(found) == 1 else None
    if body not in _SERIES or not title:
        return None
    treating = [one for one in catalogue.in_series(_SERIES[body], day) if _treats(one, title)]
    return treating[0].key if len(treating) == 1 else None


def _treats(instrument: Instrument, title: str) -> bool:
    """Whether a provision of the instrument is on what the document takes for the subject of the whole."""
    return any(kinship(treats, title) >= 0.6 for _, treats in instrument.subjects)


def _value(citation: Citation, field: str) -> str:
    fact = citation.claim_of(field)
    return fact.value if fact else ""
