"""The closed classes of each language, by word id, so that sealed and readable words are told apart alike."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from ..texts.ids import word_id
from ..texts.stems import stems_of

FILES = {"en": "english", "fr": "french", "es": "spanish", "ru": "russian", "ar": "arabic", "zh": "chinese"}
# Where a word could stand in two classes, the earlier one counts.
ORDER = ("negation", "exception", "modal", "quantifier", "date", "number", "place", "actor", "function-word")
_OWNERS = ("", "'s")  # "the Conference's" is an actor as well
DIGITS = 10_000  # numbers in figures are recognised in a seal up to here; on the document's side there is no limit
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
         "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix",
         "xxx")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rung:
    """Where an operative verb stands on its ladder: the higher the strength, the more it binds."""

    family: str
    strength: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the ids of one language's words mean. `classes`, `values`, `pronouns`, `adverbs`, `guards` are by word
    id.
    """

    language: str
    classes: Mapping[int, str]
    values: Mapping[int, int]
    rungs: Mapping[int, Rung]  # by the id of the word or of its stem
    pronouns: frozenset[int]
    agents: frozenset[int]  # what marks the doer: "by"
    adverbs: frozenset[int]
    units: frozenset[int]
    enumerators: frozenset[int]
    slight: frozenset[int]  # quantifiers whose loss leaves the extent as it was: "any"
    modals: Mapping[int, int]  # how much each binds
    months: Mapping[int, int]
    may: frozenset[int]  # words that name a month or are a modal

    def rung(self, word: int, stem: int) -> Rung | None:
        """The rung of an operative verb, by its word or its stem."""
        return self.rungs.get(word) or self.rungs.get(stem)

    def class_of(self, word: int) -> str:
        """The closed class of a word, or an empty string."""
        return self.classes.get(word, "")


def number_of(word: str) -> int:
    """A folded word's id as a number."""
    return int.from_bytes(word_id(word), "little")


@lru_cache(maxsize=8)
def table(name: str) -> dict[str, Any]:
    """One file of verifier/data/wording."""
    return tomllib.loads((files("verifier.data.wording") / f"{name}.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def figures() -> Mapping[int, int]:
    """The ids of 0 to 9999 in figures."""
    return {number_of(str(value)): value for value in range(DIGITS)}


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of a language; one without closed classes where none is known."""
    entries = table(FILES[language]) if language in FILES else {}
    values = {**figures(), **_valued(entries, "numbers"), **_valued(entries, "ordinals")}
    return Vocabulary(
        language,
        _classes(entries, values),
        values,
        _rungs(entries, language),
        _ids(entries, "pronouns"),
        _ids(entries, "agents"),
        _ids(entries, "adverbs"),
        _ids(entries, "units"),
        frozenset(map(number_of, (*ROMAN, *"abcdefghijklmnopqrstuvwxyz"))) | frozenset(figures()),
        _ids(entries, "slight"),
        _valued(entries, "modals"),
        _valued(entries, "months"),
        frozenset(_valued(entries, "months")) & frozenset(_valued(entries, "modals")),
    )


def _ids(entries: Mapping[str, Any], name: str) -> frozenset[int]:
    return frozenset(number_of(word) for word in entries.get(name, ()))


def _valued(entries: Mapping[str, Any], name: str) -> dict[int, int]:
    return {number_of(word): value for word, value in entries.get(name, {}).items()}


def _classes(entries: Mapping[str, Any], values: Mapping[int, int]) -> dict[int, str]:
    names = table("places").get(entries.get("language", ""), ())
    places = frozenset(number_of(word + end) for word in names for end in _OWNERS)
    members = {
        "negation": _ids(entries, "negations"),
        "exception": _ids(entries, "exceptions"),
        "modal": frozenset(_valued(entries, "modals")),
        "quantifier": _ids(entries, "quantifiers"),
        "date": frozenset(_valued(entries, "months")),
        "number": frozenset(values),
        "place": places,
        "actor": frozenset(number_of(word + end) for word in entries.get("actors", ()) for end in _OWNERS),
        "function-word": _ids(entries, "function"),
    }
    return {word: name for name in reversed(ORDER) for word in members[name]}


def _rungs(entries: Mapping[str, Any], language: str) -> dict[int, Rung]:
    found: dict[int, Rung] = {}
    for entry in entries.get("operative", ()):
        rung = Rung(entry["family"], entry["strength"])
        for verb in entry["verbs"]:
            found[number_of(verb)] = found[stem_of(verb, language)] = rung
    return found


_MEMBERS = (
    "negations", "exceptions", "quantifiers", "adverbs", "actors", "agents", "pronouns", "function", "modals", "months",
    "numbers", "ordinals",
)  # fmt: skip
_VERB_ENDS = ("", "s", "es", "d", "ed", "ing")


@lru_cache(maxsize=8)
def closed_words(language: str) -> Mapping[int, str]:
    """The words of a language's closed classes by their ids, so that a seal's can be named: no wording is told."""
    entries = table(FILES[language]) if language in FILES else {}
    words = [word for name in _MEMBERS for word in entries.get(name, ())]
    names = [name + end for name in table("places").get(language, ()) for end in _OWNERS]
    names += entries.get("months", {}).keys() - entries.get("modals", {}).keys() if language == "en" else ()
    for entry in entries.get("operative", ()):
        words += [root + end for verb in entry["verbs"] for root in _roots(verb) for end in _VERB_ENDS]
    printed = {number_of(name): name.capitalize() if language == "en" else name for name in names}
    return {number: str(value) for number, value in figures().items()} | {number_of(w): w for w in words} | printed


def _roots(verb: str) -> tuple[str, ...]:
    return (verb, verb[:-1]) if verb.endswith("e") else (verb,)


@lru_cache(maxsize=65536)
def stem_of(word: str, language: str) -> int:
    """The id of a folded word's Snowball stem; of the word itself where the language has no stemmer."""
    return number_of(stems_of((word,), language)[0])


@lru_cache(maxsize=1)
def bodies() -> Mapping[str, tuple[str, ...]]:
    """Initials of bodies and the words of their names."""
    return {initials: tuple(name.split()) for initials, name in table("bodies")["bodies"].items()}


def known_words(language: str) -> frozenset[int]:
    """Ids of the words that a language has; empty where no list is at hand."""
    return _listed(f"known-words.{language}.ids")


def common_words(language: str) -> frozenset[int]:
    """Ids of the few thousand words that a language uses most; empty where no list is at hand."""
    return _listed(f"common-words.{language}.ids")


@lru_cache(maxsize=16)
def _listed(name: str) -> frozenset[int]:
    from array import array

    source = files("verifier.data.wording") / name
    if not source.is_file():
        return frozenset()
    return frozenset(ids_in(source.read_bytes(), array("I")))


def ids_in(data: bytes, into: Any) -> Any:
    """Little-endian four-byte ids as an array of numbers."""
    import sys

    into.frombytes(data)
    if sys.byteorder == "big":
        into.byteswap()
    return into


def is_known(word: str, language: str) -> bool:
    """Whether the language has this word, as far as its list goes. A number counts; with no list nothing is unknown."""
    known = known_words(language)
    if len(word) in (2, 3):
        known = common_words(language)
    return not known or number_of(word) in known or len(word) == 1 or (word.isascii() and word.isdigit())
