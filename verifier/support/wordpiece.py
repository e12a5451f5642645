"""Cuts a sentence into the pieces of a BERT vocabulary in small letters (Devlin and others 2018, "uncased")."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

LONGEST = 100  # characters of a word; a longer one is unknown


def pieces(text: str, vocabulary: Mapping[str, int], limit: int) -> list[int]:
    """Numbers of the pieces between the marks of beginning and end, at most `limit` in all."""
    found = [vocabulary["[CLS]"]]
    for word in words(text):
        found += _cut(word, vocabulary)
        if len(found) >= limit:
            break
    return [*found[: limit - 1], vocabulary["[SEP]"]]


def words(text: str) -> Iterator[str]:
    """Runs of letters and digits without accents, and each sign alone."""
    run = ""
    for char in unicodedata.normalize("NFD", text.lower()):
        kind = unicodedata.category(char)
        if kind == "Mn":
            continue
        sign = kind[0] in "PS" or "\u4e00" <= char <= "\u9fff"
        if not (sign or char.isspace() or kind[0] == "C"):
            run += char
            continue
        if run:
            yield run
        run = ""
        if sign:
            yield char
    if run:
        yield run


def _cut(word: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The longest piece first; all of the word is unknown where any rest is."""
    unknown = [vocabulary["[UNK]"]]
    if len(word) > LONGEST:
        return unknown
    found, at = [], 0
    while at < len(word):
        mark = "##" if at else ""
        end = next((end for end in range(len(word), at, -1) if mark + word[at:end] in vocabulary), None)
        if end is None:
            return unknown
        found.append(vocabulary[mark + word[at:end]])
        at = end
    return found
