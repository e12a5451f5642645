"""Why a hyperlink of the benchmark is at odds with the words that it stands on, where it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from verifier.extraction import sessions
from verifier.extraction.dates import date_at
from verifier.extraction.scan import folded
from verifier.extraction.vocabulary import of
from verifier.model import Citation

_SERIES = {"un/ga/res": "un/ga", "un/hrc/res": "un/hrc", "un/ecosoc/res": "un/ecosoc", "un/sc/res": "un/sc"}


def why_at_odds(text: str, link: Mapping[str, object], want: str, here: list[Citation]) -> str:
    """The reason, or nothing where the link may well be right and our reading is at fault."""
    series, _, number = want.rpartition("/res/") if "/res/" in want.lower() else (want, "", "")
    start, end = int(str(link["start"])), int(str(link["end"]))
    words, before = folded(text[start:end]), folded(text[max(0, start - 60) : start])
    if want.startswith("un/doc/") and re.fullmatch(r"un/doc/[0-9]+(?:/[0-9]+|\([^)]*\))", want):
        return "the link's symbol lacks its organ"
    if re.match(r"un/doc/(?:HRC|CH|A/HCR)/", want):
        return "the link's symbol is misspelt"
    if re.search(r"/res/[0-9]+[A-Z]\(", want):
        return "the link's symbol has the letter before the session"
    if here and all(c.key and c.key.startswith("un/doc/") for c in here) and want.startswith("un/doc/"):
        return _document(words, want, here)
    if series == "un/ga" and re.search(r"(?:E?S|دإط?|د إ ط|د إ)\s?-\s?$", before) and "S-" not in number:
        return "the words have a special session, the link has none"
    if numbers_differ(words + folded(text[end : end + 6]), number, here):
        return "the link has another number than its words"
    return _other_body(text, end, series, number, here)


def _document(words: str, want: str, here: list[Citation]) -> str:
    return (
        "the link is to another document than the symbol in its words"
        if words.replace(" ", "").upper() not in want.upper()
        else ""
    )


def numbers_differ(words: str, number: str, here: list[Citation]) -> bool:
    digits = re.findall(r"[0-9]+", number)[:2]
    return bool(here) and "/" in words and len(digits) == 2 and not any("/".join(digits) in (c.key or "") for c in here)


def _other_body(text: str, end: int, series: str, number: str, here: list[Citation]) -> str:
    session = re.match(r"(?:S-)?([0-9]{1,2})/", number)
    named = {fact.value for c in here for fact in c.claimed if fact.field == "body"}
    ours = {(c.key or "").split("/res/")[0].split("/dec/")[0] for c in here}
    if here and all("/dec/" in (c.key or "") for c in here):
        return "the words cite a decision, the link a resolution"
    if series in _SERIES.values() and named and series not in named and ours == named:
        return "the words name another body"
    if series in {"un/ga", "un/hrc"} and session is not None:
        year = _year(text, end, here)
        if year is not None and not _met(series, number, int(session[1]), year):
            return "the body was not at that session at the date beside the number"
        if series == "un/ga" and "S-" not in number and int(session[1]) < 31:
            return "the Assembly had Roman sessions at that number: another body's text"
        if series == "un/hrc" and int(re.findall("[0-9]+", number)[-1]) > 60 and int(session[1]) > 30:
            return "the Council has no such number at that session"
    return ""


def _year(text: str, end: int, here: list[Citation]) -> int | None:
    for citation in here:
        for fact in citation.claimed:
            if fact.field == "date" and fact.value[:4].isdigit():
                return int(fact.value[:4])
    plain = folded(text[end : end + 60])
    match = re.match(rf"[A-Z ]{{0,3}},?\s?{of('before_date')}\s?", plain.lower())
    date = date_at(plain, match.end()) if match else None
    return int(date.value[:4]) if date and date.value[:4].isdigit() else None


def _met(series: str, number: str, session: int, year: int) -> bool:
    if series == "un/ga":
        return year in (
            sessions.special_session_years(session) if number.startswith("S-") else sessions.assembly_years(session)
        )
    first, last = sessions.council_of_rights_years(session)
    return number.startswith("S-") or first <= year <= last
