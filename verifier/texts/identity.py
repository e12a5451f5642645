"""Whether a text is the instrument that was asked for: its symbol or number, its date and its language stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..contracts import Parsed
from ..model import Instrument
from ..wording.fold import words_of
from .answers import Answer
from .languages import language_of
from .shared_page import own_text

_HEAD = 3000  # characters in which a heading stands
_DRAFT = re.compile(
    r"(?im)^\W{0,4}(?:preliminary )?draft (?:resolution|recommendation|opinion|decision)\b|^\W{0,4}(?:projet "
    r"de r[ée]solution|proyecto de resolución)\b"
)
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
_ROMAN_SESSION = re.compile(r"(?P<number>[0-9]{1,4})\((?P<session>[IVXLC]+|[ES-]+[IVX]+)\)(?P<part>[A-Z]?)")
_KINDS = {
    "res": r"(?:RES|Resolution|Résolution|Resolución|Резолюция|القرار|قرار|第)",
    "rec": r"(?:REC|Recommendation|Recommandation)",
    "opinion": r"(?:Opinion|Avis)",
}


def confirmed(key: str, parsed: Parsed, instrument: Instrument | None) -> Answer:
    """ok, wrong-document or wrong-language, with the reason. instrument: what the catalogue knows, where it does."""
    text = own_text(key, parsed.text)
    head = f"{parsed.title}\n{parsed.symbol}\n{text[:_HEAD]}"
    if len(words_of(text[:20_000])) < 20:
        return Answer("wrong-document", "holds hardly any words")
    if _DRAFT.search(head):
        return Answer("wrong-document", "is a draft")
    spoken = language_of(text)
    if parsed.language and spoken and spoken != parsed.language:
        return Answer("wrong-language", f"is written in {spoken}, not in {parsed.language}")
    marks = list(marks_of(key, instrument))
    if not marks:
        return Answer("wrong-document", "nothing is known by which this instrument could be recognised")
    if not any(re.search(mark, head) for mark in marks):
        return Answer("wrong-document", "its number or title does not stand in the heading")
    dates = [fact.value for fact in instrument.all_facts("date")] if instrument else []
    if dates and key.startswith(("un/", "coe/pace")) and not any(_dated(date, text, parsed) for date in dates):
        return Answer("wrong-document", f"the date {dates[0]} does not stand in it")
    return Answer("ok", "number and date stand in the text" if dates else "the number stands in the text")


def marks_of(key: str, instrument: Instrument | None = None) -> Iterable[str]:
    """Patterns, one of which must stand in the heading of a text of that key."""
    parts = key.split("/")
    number = re.escape(parts[-1])
    if key.startswith("un/sc/res/"):
        year = instrument.fact("year") if instrument else None
        yield rf"(?i)(?<![0-9/]){number}\s?\(?\s?{year.value if year else '(?:19|20)[0-9]{2}'}\s?\)?"
    elif key.startswith("un/doc/"):
        yield rf"(?<![A-Z0-9/]){re.escape(key[7:])}(?![0-9/])"
    elif key.startswith("un/") and "/res/" in key:
        yield from _united_nations(key.partition("/res/")[2])
    elif key.startswith("coe/pace/"):
        yield rf"(?i){_KINDS.get(parts[2], parts[2])}\s{{0,3}}(?:no\.? ?)?{number}\b"
    elif key.startswith(("eu/ep/", "ecli/")):
        yield number
    elif key.startswith("eu/celex/"):
        yield from _celex(parts[-1])
    yield from _titles(instrument)


def _united_nations(number: str) -> Iterable[str]:
    roman = _ROMAN_SESSION.fullmatch(number)
    if roman:
        yield rf"(?<![0-9/]){roman['number']}\s?[A-Z]?\s?\(\s?{roman['session']}\s?\)"
        return
    session, _, rest = number.partition("/")
    digits = re.match(r"[0-9]+", rest)
    own = digits[0] if digits else re.escape(rest)
    yield rf"(?:RES/|^|\n|[Rr][ée]?solu[a-zó]+ |القرار )\s?{re.escape(session)}/{own}(?![0-9/])"


def _celex(number: str) -> Iterable[str]:
    found = re.fullmatch(r"[0-9](?P<year>[0-9]{4})[A-Z]{1,2}0*(?P<number>[0-9]{1,4})(?:\([0-9]{2}\))?", number)
    if found:
        yield rf"(?<![0-9]){found['year']}/{found['number']}(?![0-9])"
        yield rf"(?<![0-9]){found['number']}/{found['year']}(?![0-9])"


def _titles(instrument: Instrument | None) -> Iterable[str]:
    """A title as a run of its words with anything short between them."""
    titles = {fact.value for fact in instrument.all_facts("title")} | set(instrument.names) if instrument else set()
    for title in sorted(titles):
        words = re.findall(r"\w+", title)
        if len(words) >= 4:
            yield r"(?i)" + r"\W{1,4}".join(map(re.escape, words[:12]))


def _dated(date: str, text: str, parsed: Parsed) -> bool:
    """Whether a date of the catalogue (ISO, as far as given) stands in the text in its own language."""
    if parsed.dated and parsed.dated.isoformat().startswith(date):
        return True
    year, _, rest = date.partition("-")
    if not rest or parsed.language not in _MONTHS:
        return year in text
    month, _, day = rest.partition("-")
    name = _MONTHS[parsed.language].split()[int(month) - 1]
    pattern = (
        rf"(?i)(?<![0-9]){int(day)}(?:st|nd|rd|th|er)?\s(?:de\s)?{name}\s(?:de\s)?{year}"
        if day
        else rf"(?i){name}\s(?:de\s)?{year}"
    )
    levantine = (
        parsed.language == "ar" and day and re.search(rf"(?<![0-9]){int(day)}\s\S+(?:\s\S+)?/{name}\s{year}", text)
    )
    return bool(re.search(pattern, text) or levantine or f"{year}年{int(month)}月{int(day or 1)}日" in text)
