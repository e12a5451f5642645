"""The folded text that grammars read: same length, same offsets, folding twice changes nothing."""

from __future__ import annotations

import re
import unicodedata

from ..contracts import Scan
from ..model import Document, Repair, Span
from .repairs import undamaged

# Cyrillic and Greek letters with the Latin ones they are mistaken for (shapes of Unicode TR 39, letters only; the
# last pair of Cyrillic small letters are mistaken by character readers, as in "оп" for "on").
_CYRILLIC = dict(zip("асеорхуіјѕԁһӏвкмтнпг", "aceopxyijsdhlbkmthnr", strict=True))
_CYRILLIC_CAPITALS = dict(zip("АВЕКМНОРСТХІЅЈУ", "ABEKMHOPCTXISJY", strict=True))
_GREEK = dict(zip("αενικορτυχ", "aevikoptux", strict=True))
_GREEK_CAPITALS = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True))
_TO_LATIN = str.maketrans(_CYRILLIC | _CYRILLIC_CAPITALS | _GREEK | _GREEK_CAPITALS)
_TO_CYRILLIC = str.maketrans(dict(zip("aceopxyABEKMHOPCTX", "асеорхуАВЕКМНОРСТХ", strict=True)))

_LOOKALIKE = "".join(_CYRILLIC) + "".join(_CYRILLIC_CAPITALS) + "".join(_GREEK) + "".join(_GREEK_CAPITALS)
_CAPITALS = "".join(_CYRILLIC_CAPITALS) + "".join(_GREEK_CAPITALS)
_FOREIGN = "\u0370-\u03ff\u0400-\u052f"
_SEAM = re.compile(f"[A-Za-z][{_FOREIGN}]|[{_FOREIGN}][A-Za-z]")
_MIXED = re.compile(
    f"[A-Za-z]{{1,40}}[{_FOREIGN}][A-Za-z{_FOREIGN}]{{0,40}}|[{_FOREIGN}]{{1,40}}[A-Za-z][A-Za-z{_FOREIGN}]{{0,40}}"
)
_AMONG_LATIN = re.compile(rf"(?<=[A-Za-z][ ,])[{_LOOKALIKE}]{{1,3}}(?=[ ,.;][ ]?[A-Za-z])")
_IN_SYMBOL = re.compile(
    f"(?<![^\\W\\d_])[{_CAPITALS}]{{1,5}}(?=/[A-Z0-9{_CAPITALS}])|(?<=/)[{_CAPITALS}]{{1,5}}(?=[/.][A-Z0-9])"
)


def _singles() -> dict[str, str]:
    table = {
        chr(code): str(unicodedata.decimal(chr(code)))
        for code in range(128, 0x10000)
        if unicodedata.category(chr(code)) == "Nd"
    }
    table |= {chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)}  # full-width forms
    table |= dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    )
    table |= dict.fromkeys(
        "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff", " "
    )
    table |= dict.fromkeys("\u2028\u2029\u0085", " ")
    table |= dict.fromkeys("‐‑‒–—―−⁃﹘﹣\ufffe", "-")
    table |= dict.fromkeys("’‘ʼ‛′`´", "'") | dict.fromkeys("“”„‟«»″《》「」『』", '"')
    table |= dict.fromkeys("⁄∕", "/") | {"،": ",", "؛": ";", "。": ".", "【": "[", "】": "]", "〔": "(", "〕": ")"}
    return table | {chr(code): "\ufffd" for code in range(0xD800, 0xE000)}  # halves of a character: no text holds any


_SINGLES = _singles()
_SINGLE_CHARACTERS = frozenset(_SINGLES)
_FOREIGN_LETTERS = frozenset(chr(code) for code in range(0x370, 0x530))
_FEW = 60  # up to here one replacement after another is faster than one translation


def scan_of(document: Document) -> Scan:
    """The document's text with single characters replaced by single characters, and the same in lower case."""
    text = folded(document.text)
    return Scan(document, text, lowered(text))


def lowered(text: str) -> str:
    """Lower case, character by character: the length stays."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lower


def folded(text: str) -> str:
    """Digits of other scripts, odd spaces, dashes, quotation marks and look-alike letters as plain ones."""
    return undamaged(text if text.isascii() else _plain(text))


def _plain(text: str) -> str:
    characters = set(text)
    odd = _SINGLE_CHARACTERS & characters
    if len(odd) > _FEW:
        text = text.translate({ord(char): _SINGLES[char] for char in odd})
    else:
        for char in sorted(odd):
            text = text.replace(char, _SINGLES[char])
    return _without_lookalikes(text) if _FOREIGN_LETTERS & characters else text


def _without_lookalikes(text: str) -> str:
    if _SEAM.search(text):
        text = _MIXED.sub(lambda word: _one_script(word[0]), text)
    if _IN_SYMBOL.search(text):
        text = _IN_SYMBOL.sub(lambda part: part[0].translate(_TO_LATIN), text)
    while _AMONG_LATIN.search(text):
        text = _AMONG_LATIN.sub(lambda word: word[0].translate(_TO_LATIN), text)
    return text


def _one_script(word: str) -> str:
    """The word in one script, where all its letters of the other script are look-alikes."""
    latin = word.translate(_TO_LATIN)
    if latin.isascii():
        return latin
    other = word.translate(_TO_CYRILLIC)
    return other if not re.search("[A-Za-z]", other) else word


def repairs_in(scan: Scan, span: Span) -> tuple[Repair, ...]:
    """One repair for each word of the span that was read with letters of another script, or with letters for digits."""
    original, plain = span.of(scan.document.text), span.of(scan.text)
    if original == plain:
        return ()
    repairs = []
    for word in _WORD.finditer(original):
        taken = plain[word.start() : word.end()]
        if taken != word[0] and (why := _why(word[0], taken)):
            place = Span(span.start + word.start(), span.start + word.end())
            repairs.append(Repair(place, word[0], taken, why))
    return tuple(repairs)


_WORD = re.compile(r"[\w|!]+")
_LAST_DIGITS = re.compile(r"(?<![0-9])[0-9]{1,3}\Z")
_MORE_DIGITS = re.compile(
    r"[ ](?P<more>(?=[SBOIl]{0,2}[0-9])[0-9SBOIl]{1,3})(?![0-9/])(?P<ends>[.,;)](?![0-9])|[ ][a-zи,]|[ ]?\()?"
)
_SERIES = re.compile(r"(?<![A-Za-z0-9/.])[A-Z]{1,6}/\Z")  # CD/1299: numbers beyond a thousand
_LETTER_FOR_DIGIT = re.compile(r"[0-9]/[SOIlB](?:/|$)")


def goes_on(scan: Scan, span: Span, damaged: bool) -> bool:
    """Whether the number at the end of these words may go on behind a blank: A/77/21 8.

    Where nothing else is damaged, only digits that make a number as long as the series has them.
    """
    last = _LAST_DIGITS.search(scan.text, max(span.start, span.end - 4), span.end)
    more = _MORE_DIGITS.match(scan.text, span.end) if last else None
    if last is None or more is None:
        return False
    most = 5 if _SERIES.search(scan.text, max(0, last.start() - 8), last.start()) else 3
    return damaged or (more["ends"] is not None and len(last[0] + more["more"]) <= most)


def unlike_digits(key: str) -> bool:
    """Whether a letter stands in a key where only a number can: A/77/S/Add.8."""
    return _LETTER_FOR_DIGIT.search(key) is not None


def _why(read: str, taken: str) -> str:
    """Why one word was taken for the other; empty where they are the same in another notation (٨ and 8)."""
    if any(was.isalpha() != now.isalpha() for was, now in zip(read, taken, strict=True)):
        return "scanning damage: letters and digits confused"
    if any(was != now and was.isalpha() and ord(was) < 0xFF00 for was, now in zip(read, taken, strict=True)):
        return "look-alike letters of another script"
    return ""
