"""Builds benchmarks/data from the short English list of the package wordfreq 3.1: python -m tools.build_frequencies.

A line for each step: how often its words come (the logarithm to the base 10 of the number in a thousand million words,
four steps to one), then the words. Words that are rarer than one in a million are left out.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from math import log10
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "benchmarks" / "data"
WORD = re.compile(r"[a-z][a-z'-]*")


def packed(shares: dict[str, float]) -> bytes:
    """shares: of each word its share of all words."""
    steps: dict[float, list[str]] = defaultdict(list)
    for word, share in shares.items():
        if WORD.fullmatch(word):
            steps[round((log10(share) + 9) * 4) / 4].append(word)
    text = "\n".join(f"{step:g} {' '.join(sorted(steps[step]))}" for step in sorted(steps, reverse=True))
    return zlib.compress(text.encode(), 9)


def main() -> None:
    from wordfreq import get_frequency_dict  # type: ignore[import-not-found]  # only whoever builds the list needs it

    data = packed(get_frequency_dict("en", "small"))
    (OUT / "word_frequencies.z").write_bytes(data)
    print(f"{len(data)} bytes")


if __name__ == "__main__":
    main()
