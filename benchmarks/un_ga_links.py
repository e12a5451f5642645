"""Why a hyperlink of the benchmark is at odds with the words that it stands on, where it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from verifier.extraction import sessions
from verifier.extraction.dates import date_at
from verifier.extraction.named_bodies import body_in_sentence
from verifier.extraction.scan import folded, scan_of
from verifier.extraction.vocabulary import of
from verifier.model import Citation, Document

_SERIES = {"un/ga/res": "un/ga", "un/hrc/res": "un/hrc", "un/ecosoc/res": "un/ecosoc", "un/sc/res": "un/sc"}
_SPECIAL = re.compile(r"(?:E?S|دإط?|د إ ط|د إ)\s?-\s?$")
_CUT = re.compile(r"\s?(?:/|-[0-9]+/)(?:Add|Corr)")
_COUNCIL_REPORT = re.compile(r"\(A/[0-9]{2}/53(?![0-9])[^\n]*$")
_COMMISSION_REPORT = re.compile(r"[^\n]{0,60}\n[^\n]{0,160}\(E/[0-9]{4}/[0-9]{2}(?![0-9])")
_CODE = re.compile(r"(?:\b[A-Z]{1,3}[ -]|\(C )$")
_DOCUMENT_OF_A_NUMBER = re.compile(r"un/doc/A/(?:HRC/)?([0-9]+/[0-9]+)")


def why_at_odds(text: str, link: Mapping[str, object], want: str, here: list[Citation]) -> str:
    """The reason, or nothing where the link may well be right and our reading is at fault."""
    start, end = int(str(link["start"])), int(str(link["end"]))
    words, before, after = folded(text[start:end]), folded(text[max(0, start - 60) : start]), folded(text[end:])[:12]
    series, _, number = want.rpartition("/res/") if "/res/" in want.lower() else (want, "", "")
    return (
        _misspelt(want)
        or (_document(words, after, want, here) if want.startswith("un/doc/") else "")
        or _words_differ(words + after[:6], before, number, here)
        or _other_body(text, start, end, series, number, here)
        or _noted(text, start, end, here)
    )


def _misspelt(want: str) -> str:
    if re.fullmatch(r"un/doc/[0-9]+(?:/[0-9]+|[A-Z]?\([^)]*\))", want):
        return "the link's symbol lacks its organ"
    if re.match(r"un/doc/(?:HRC|CH|A/HCR)/", want):
        return "the link's symbol is misspelt"
    if re.search("[а-яА-Я]", want):
        return "the link's symbol holds Cyrillic letters"
    if re.search(r"/res/[0-9]+[A-Z]\(", want):
        return "the link's symbol has the letter before the session"
    return ""


def _document(words: str, after: str, want: str, here: list[Citation]) -> str:
    """A link to a document: its symbol against the one that stands there."""
    keys = [citation.key or "" for citation in here]
    number = _DOCUMENT_OF_A_NUMBER.fullmatch(want)
    if number and any(key.endswith(f"/res/{number[1]}") for key in keys):
        return "the words cite a resolution, the link a report of the same number"
    if _CUT.match(after) and any(key.upper().startswith(want.upper()) for key in keys):
        return "the link covers only the first part of the symbol"
    if re.search(r"(?:SR|PV)\.[0-9]+-[0-9]+$", want) and len(keys) > 1:
        return "the link names a range of documents at once, read as its members"
    if re.search(r"\)(?:and|et|y|и|و|和)CORR", want.upper()) or words.count("/") == 0:
        return "one link for two documents"
    there = words.replace(" ", "").upper()
    return "" if there in want.upper() else "the link is to another document than the symbol in its words"


def _words_differ(words: str, before: str, number: str, here: list[Citation]) -> str:
    digits = re.findall(r"[0-9]+", number)[:2]
    if _SPECIAL.search(before) and "S-" not in number:
        return "the words have a special session, the link has none"
    if any(repair.taken_for == "/".join(reversed(digits)) for c in here for repair in c.repairs):
        return "the words, and the link after them, have session and number in reverse order"
    if here and all("/dec/" in (c.key or "") for c in here):
        return "the words cite a decision, the link a resolution"
    if numbers_differ(words, number, here):
        return "the link has another number than its words"
    if not here and _CODE.search(before):
        return "the number is part of another organization's symbol"
    return ""


def numbers_differ(words: str, number: str, here: list[Citation]) -> bool:
    digits = re.findall(r"[0-9]+", number)[:2]
    return bool(here) and "/" in words and len(digits) == 2 and not any("/".join(digits) in (c.key or "") for c in here)


def _other_body(text: str, start: int, end: int, series: str, number: str, here: list[Citation]) -> str:
    named = {fact.value for c in here for fact in c.claimed if fact.field == "body"}
    ours = {(c.key or "").split("/res/")[0].split("/dec/")[0] for c in here}
    if series in _SERIES.values() and named and series not in named and ours == named:
        return f"the words name another body ({', '.join(sorted(named))})"
    if not here and _named_nearby(text, start, end):
        return "the words name another body"
    return _out_of_time(text, end, series, number, here)


def _named_nearby(text: str, start: int, end: int) -> bool:
    """Whether a body that is none of the four great ones is named right before the number or right after it."""
    scan = scan_of(Document("", text[max(0, start - 400) : end + 200]))
    at = min(start, 400)
    found = (body_in_sentence(scan, at), body_in_sentence(scan, min(len(scan.text), at + 90)))
    return any(body is not None and body.value in {"other", "coe/cm"} for body in found)


def _noted(text: str, start: int, end: int, here: list[Citation]) -> str:
    """What the note beside the number says: in whose report the text stands."""
    if any(_COUNCIL_REPORT.search(text[max(0, start - 140) : start]) and "un/hrc/" in (c.key or "") for c in here):
        return "the note around the number cites the Human Rights Council's report"
    if not here and _COMMISSION_REPORT.match(folded(text[end : end + 260])):
        return "the note behind the number cites a functional commission's report"
    return ""


def _out_of_time(text: str, end: int, series: str, number: str, here: list[Citation]) -> str:
    session = re.match(r"(?:S-)?([0-9]{1,2})/", number)
    if series not in {"un/ga", "un/hrc"} or session is None:
        return ""
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
