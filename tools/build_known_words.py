"""Writes verifier/data/wording/known-words.LANG.ids and common-words.LANG.ids: the words of a language, as sorted ids.

Usage: python tools/build_known_words.py FOLDER, where FOLDER holds the *.json.gz frequency lists of the package
pyspellchecker (MIT licence). A word that a language has is not a misreading of another word; that is all they are for.
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

from verifier.texts.ids import word_id
from verifier.wording.fold import words_of

TARGET = Path(__file__).resolve().parent.parent / "verifier/data/wording"
SHARES = {"en": 40_000, "fr": 25_000, "es": 25_000, "ru": 25_000, "ar": 25_000}  # the most frequent words kept
COMMON = 4_000


def ids_of_list(path: Path, share: int) -> bytes:
    """Sorted ids of the `share` most frequent words of two letters or more."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        counts: dict[str, int] = json.load(file)
    ranked = sorted(counts, key=lambda word: (-counts[word], word))[:share]
    folded = {word for entry in ranked for word in words_of(entry) if len(word) > 1}
    numbers = sorted(int.from_bytes(word_id(word), "little") for word in folded)
    return b"".join(number.to_bytes(4, "little") for number in numbers)


def main(folder: Path) -> None:
    for language, share in SHARES.items():
        (TARGET / f"common-words.{language}.ids").write_bytes(ids_of_list(folder / f"{language}.json.gz", COMMON))
        (TARGET / f"known-words.{language}.ids").write_bytes(ids_of_list(folder / f"{language}.json.gz", share))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
