"""One pattern for many words, as the tree of their letters: a place in the text tries few of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby


def word_tree(words: Iterable[str], blank: str, tail: dict[str, str] | None = None) -> str:
    """A pattern of these words in a group of its own; the longer word where one begins as another does.

    blank: the pattern for a blank inside a word. tail: what must follow some of the words.
    """
    return f"(?:{_branches(sorted((word, (tail or {}).get(word, '')) for word in set(words)), blank)})"


def _branches(words: list[tuple[str, str]], blank: str) -> str:
    """The alternatives of what is left of the words, each with its tail; a word that is at its end comes last."""
    ended = [tail for rest, tail in words if not rest]
    going_on = [word for word in words if word[0]]
    branches = [
        (blank if letter == " " else re.escape(letter)) + _branches([(rest[1:], tail) for rest, tail in group], blank)
        for letter, group in groupby(going_on, key=lambda word: word[0][0])
    ]
    branches += ended
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def by_first_letter(alternatives: str) -> str:
    """The same alternatives of a pattern, those that begin with one certain letter under it."""
    letters: dict[str, list[str]] = {}
    for pattern in _apart(alternatives):
        letter = pattern[:1] if pattern[:1].isalpha() and pattern[1:2] not in set("?*{") else ""
        letters.setdefault(letter, []).append(pattern[len(letter) :])
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in letters.items())


def _apart(alternatives: str) -> list[str]:
    """The alternatives one by one; what stands in brackets stays together."""
    found, depth = [""], 0
    for piece in re.findall(r"\\.|\[[^\]]*\]|.", alternatives, re.DOTALL):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            found.append("")
        else:
            found[-1] += piece
    return found
