"""Two parties in each other's place: "payment by Lesotho to South Africa" for "by South Africa to Lesotho"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..judgement import Conflict
from ..places import home
from ..setting import Setting
from ..tokens import Tokens

# The rest of the statement that the passage must bear; both names are in it.
REST = 0.85
LONGEST = 6  # words from a preposition to the name that it governs
_ROLES = frozenset({"by", "against", "to", "from", "for", "upon", "on"})
_INSIDE = frozenset("the of and its kingdom republic people government régime regime state party authorities".split())  # noqa: SIM905
_OFFICES = frozenset({("security", "council"), ("general", "assembly"), ("secretary", "general")})


@dataclass(frozen=True, slots=True)
class Part:
    """A party, the preposition that governs it if one does, and where it stands."""

    name: str
    role: str
    at: int


def conflicts(setting: Setting) -> Iterator[Conflict]:
    if setting.view.sealed or setting.coverage() < REST:
        return
    ours = parts(setting.tokens, 0, len(setting.tokens))
    theirs = [one for first, end in setting.ranges() for one in parts(setting.view.tokens, first, end)]
    for one in ours:
        there = theirs if alone(theirs, one.role) else behind_act(setting, theirs, one)
        rival = next((part for part in there if part.role == one.role), None)
        if one.role not in _ROLES or alone(ours, one.role) != one or rival is None or rival.name == one.name:
            continue
        moved = {part.role for part in there if part.name == one.name}, {p.role for p in ours if p.name == rival.name}
        if all(roles and one.role not in roles for roles in moved):
            said, read = setting.tokens.written(one.at), setting.view.tokens.written(rival.at)
            why = f"the text has {one.role} {read!r} where the document has {one.role} {said!r}: they are exchanged"
            yield Conflict("actor", "changed-actor", setting.place_of(one.at), said, read, rival.at, why)
            return


def behind_act(setting: Setting, theirs: list[Part], one: Part) -> list[Part]:
    """The text's parties behind the act that the statement names right before this one."""
    acts = [t.at for t in setting.terms if t.at < one.at - 1 and t.at in setting.passage.found]
    act = setting.passage.found[acts[-1]][1] if acts else -1
    return [part for part in theirs if part.at > act]


def alone(parts: list[Part], role: str) -> Part | None:
    """The only party behind this preposition."""
    found = [part for part in parts if part.role == role]
    return found[0] if len({part.name for part in found}) == 1 else None


def parts(tokens: Tokens, first: int, end: int) -> list[Part]:
    found: list[Part] = []
    for at in range(first, end):
        word = tokens.words[at]
        name = word if tokens.words[max(0, at - 1) : at + 1] in _OFFICES else ""
        if tokens.capital(at) and not name:
            name = home(word)
        if name:
            found.append(Part(name, governing(tokens, at, first), at))
    return found


def governing(tokens: Tokens, at: int, first: int) -> str:
    """The preposition before a name, the words of the name's own phrase passed over."""
    for near in range(at - 1, max(first, at - LONGEST) - 1, -1):
        word = tokens.words[near]
        if word in _ROLES:
            return word
        if tokens.words[near + 1] == "of" and word not in _INSIDE and not tokens.capital(near):
            return "of"
        if "," in tokens.gap(near + 1) or not (word in _INSIDE or tokens.capital(near) or word.endswith("ed")):
            return ""
    return ""
