"""The words around numbered texts in every language that verifier/data/languages holds, ready for matching."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from .word_tree import word_tree

LETTER = r"[^\W\d_]"
USES = (
    "and", "of", "range", "number_sign", "before_date", "after_date", "its", "title_verb", "adopts", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Noun:
    """A word that announces a numbered text: resolution, decision, recommendation, opinion, order."""

    start: int
    end: int
    kind: str
    language: str
    its: bool  # "its resolution": the body stands elsewhere
    body: str = ""  # where the word itself names it: UNSCR
    joined: bool = False  # grown together with "and": a body before it belongs to another clause


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What all languages together call things; every string in lower case, as the folded text has it."""

    nouns: dict[str, tuple[str, str]]  # word -> (kind, language)
    bodies: dict[str, str]  # name -> code
    words: dict[str, tuple[str, ...]]  # by use: one of USES
    provisions: dict[str, str]
    fused: dict[str, str]  # UNSCR -> un/sc


@cache
def vocabulary() -> Vocabulary:
    nouns: dict[str, tuple[str, str]] = {}
    bodies: dict[str, str] = {}
    provisions: dict[str, str] = {}
    words: dict[str, list[str]] = {}
    fused: dict[str, str] = {}
    for language in ("en", "fr", "es", "ru", "ar", "zh"):
        data = tomllib.loads(files("verifier").joinpath("data", "languages", f"{language}.toml").read_text("utf-8"))
        before, after = data.get("clitics", {}).get("before", [""]), data.get("clitics", {}).get("after", [""])
        for kind, names in data["nouns"].items():
            for form in (b + name + a for name in names for b in before for a in after):
                nouns.setdefault(form, (kind, language))
        for code, names in data.get("fused", {}).items():
            for name in names:
                fused[name] = code
                nouns[name] = ("resolution", language)
        for code, names in data["bodies"].items():
            for name in names:
                bodies.setdefault(name, code)
        for kind, names in data["provisions"].items():
            for name in names:
                provisions.setdefault(name, kind)
        for use in USES:
            words.setdefault(use, []).extend(data[use])
    return Vocabulary(
        nouns, bodies, {use: tuple(dict.fromkeys(names)) for use, names in words.items()}, provisions, fused
    )


def alternation(words: Iterable[str]) -> str:
    """A pattern of these words, longest first, any white space for a space, none ending inside a word."""
    known = set(words)
    return word_tree(known, r"\s{1,5}", {word: rf"(?!{LETTER})" for word in known if not _open_ended(word)})


def _open_ended(word: str) -> bool:
    return not word[-1].isalpha() or word == "و" or "\u4e00" <= word[-1] <= "\u9fff"


def of(use: str) -> str:
    """The alternation of all words of that use."""
    return alternation(vocabulary().words[use])


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(alternation(word for word, (_, language) in vocabulary().nouns.items() if language != "ar"))


@cache
def _its() -> re.Pattern[str]:
    return re.compile(rf"(?<!{LETTER}){of('its')}\s{{0,5}}$")


_BROKEN = {"resolution": "en", "résolution": "fr", "resolución": "es", "резолюци": "ru"}
BROKEN_HALVES = (
    "resol",
    "lution",
    "résol",
    "lución",
    "luciones",
    "резол",
    "люци",
)  # one break leaves one of these whole


@cache
def _broken() -> re.Pattern[str]:
    """A word for "resolution" with blanks, line breaks or hyphens inside."""
    gap = r"(?:-?\s{1,2}|-)?"
    stems = "|".join(f"(?P<{language}>{gap.join(word)})" for word, language in _BROKEN.items())
    return re.compile(rf"(?:{stems}){LETTER}{{0,3}}")


def broken_noun_at(lower: str, hit: int) -> Noun | None:
    """The word for "resolution" around this half of it, where it is broken or grown together with the word before."""
    for start in range(hit, max(-1, hit - 16), -1):
        match = _broken().match(lower, start) if lower[start] in "rр" else None
        if match is not None and match.end() > hit:
            return Noun(
                start,
                match.end(),
                "resolution",
                match.lastgroup or "en",
                _its().search(lower[max(0, start - 12) : start]) is not None,
            )
    return None


_ARABIC = re.compile("[\u0621-\u0652]{1,14}")


def noun_at(lower: str, hit: int) -> Noun | None:
    """The noun whose stem starts at this offset of the folded lower-case text."""
    if "\u0621" <= lower[hit] <= "\u0652":
        return _arabic_noun(lower, hit)
    if hit and lower[hit - 1].isalpha() and lower[hit] < "\u2e80":
        return None
    match = _noun().match(lower, hit)
    if match is None:
        return None
    word = " ".join(match[0].split())
    kind, language = vocabulary().nouns[word]
    its = _its().search(lower[max(0, hit - 12) : hit]) is not None
    return Noun(hit, match.end(), kind, language, its, vocabulary().fused.get(word, ""))


def _arabic_noun(lower: str, hit: int) -> Noun | None:
    start = hit
    while start and hit - start < 5 and "\u0621" <= lower[start - 1] <= "\u0652":
        start -= 1
    match = _ARABIC.match(lower, start)
    if match is None:
        return None
    word = re.sub("[\u064b-\u0652\u0640]", "", match[0])
    found = vocabulary().nouns.get(word)
    if found is None:
        return None
    return Noun(start, match.end(), found[0], found[1], word.endswith(("ها", "ه")), joined=word.startswith("و"))
