"""Countries by name and adjective, and the parliaments that have a name of their own."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from .word_tree import word_tree

_STATE = (
    r"(?:State\s{1,6}of\s{1,6}|(?:Islamic\s{1,6}|Federal\s{1,6}|Arab\s{1,6}|Socialist\s{1,6}|People's\s{1,6}"
    r"|French\s{1,6})?Republic\s{1,6}of\s{1,6}|"
    r"Kingdom\s{1,6}of\s{1,6}|REPUBLIC\s{1,6}OF\s{1,6}|KINGDOM\s{1,6}OF\s{1,6})?"
)


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Names, adjectives and parliaments, each with its country's code."""
    names: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    parliaments: dict[str, str] = {}
    from babel import Locale

    for code, name in sorted(Locale("en").territories.items()):
        if len(code) == 2 and code.isalpha() and code not in {"EU", "UN", "EZ", "ZZ", "XA", "XB"}:
            names[name.replace(" & ", " and ")] = code.lower()
    text = files("verifier").joinpath("data", "languages", "demonyms.txt").read_text("utf-8")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        code, _, rest = line.partition(": ")
        words, _, houses = rest.partition(" | ")
        for number, part in enumerate(words.split(", ")):
            for word in part.split(" ") if number == 0 and code.isalpha() and len(code) == 2 else [part]:
                word = word.replace("_", " ")
                (adjectives if number == 0 else names)[word] = code
                adjectives[word] = code
        parliaments.update((house, code) for house in houses.split(", ") if house)
    return names, adjectives, parliaments


def _spaced(words: list[str]) -> str:
    return word_tree({form for word in words for form in (word, word.upper())}, r"\s{1,6}")


@cache
def country() -> str:
    """A pattern for "the Republic of Azerbaijan", "Slovenia", "the USSR"; the name in group "country"."""
    return (
        rf"(?:the\s{{1,6}}|THE\s{{1,6}})?{_STATE}(?P<country>{_spaced(list(_tables()[0]))})(?![^\W_])(?:"
        rf"\s{{1,6}}Republic)?"
    )


@cache
def adjective() -> str:
    """A pattern for "Azerbaijani", "French", "West Virginia"; the word in group "adjective"."""
    names, adjectives, _ = _tables()
    words = list(adjectives) + [name for name in names if name[0].isupper() and len(name) > 3]
    return rf"(?P<adjective>{_spaced(words)})(?:'s|s')?(?![^\W_])"


@cache
def parliament() -> str:
    """A pattern for parliaments with a name of their own; the name in group "house"."""
    return rf"(?P<house>{_spaced(list(_tables()[2]))})(?![^\W_])"


def code_of(groups: dict[str, str | None]) -> str | None:
    """The code of the country that the matched groups name."""
    names, adjectives, houses = _tables()
    for group, table in (("country", names), ("adjective", adjectives | names), ("house", houses)):
        word = " ".join((groups.get(group) or "").split())
        if word:
            return table.get(word) or next((code for name, code in table.items() if name.upper() == word.upper()), None)
    return None
