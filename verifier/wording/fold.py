"""Folding words so that both sides of a comparison, and every seal, see the same letters."""

from __future__ import annotations

import re
import unicodedata

# Look-alikes in words that mix Latin with Cyrillic or Greek letters, by shape (Unicode TR 39 confusables, letters
# only).
_CYRILLIC = dict(zip("асеорхуіјѕԁһӏ", "aceopxyijsdhl", strict=True)) | {
    "к": "k",
    "м": "m",
    "т": "t",
    "в": "b",
    "н": "h",
}
_GREEK = dict(zip("αενικορτυχ", "aevikoptux", strict=True))
LOOKALIKES = str.maketrans(_CYRILLIC | _GREEK)

_CHARACTERS = str.maketrans(
    {
        "’": "'",
        "ʼ": "'",
        "‘": "'",
        "\u00ad": None,
        "\u200b": None,
        "\u200c": None,
        "\u200d": None,
        "\u2060": None,
        "\ufeff": None,
    }
    | dict.fromkeys("‐‑‒–—―−", "-")
)
# Figures as Arabic, Persian and Urdu print them; a seal keeps them as printed, comparing takes them for 0 to 9.
EASTERN_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LATIN = re.compile("[a-z\u00df-\u00f6\u00f8-\u024f]")
_OTHER = re.compile("[\u0370-\u03ff\u0400-\u052f]")


def seal_fold(text: str) -> str:
    """The fold of seal version 1 (docs/DESIGN.md), exactly; folding twice changes nothing."""
    folded = unicodedata.normalize("NFKC", text).translate(_CHARACTERS).casefold()
    if not (_OTHER.search(folded) and _LATIN.search(folded)):
        return folded
    return WORD.sub(lambda word: _unmixed(word[0]), folded)


def _unmixed(word: str) -> str:
    return word.translate(LOOKALIKES) if _LATIN.search(word) and _OTHER.search(word) else word


def words_of(text: str) -> list[str]:
    """The words of a text in seal form, in order."""
    return WORD.findall(seal_fold(text))
