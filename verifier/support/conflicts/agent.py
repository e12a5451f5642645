"""Another office does it: "appointed by the Secretary-General" where the text says "appointed by the President"."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..judgement import Conflict
from ..setting import Setting
from ..tokens import Tokens
from ..vocabulary import words_in

# The rest of the statement that the passage must bear before its agents are compared.
REST = 0.85
LONGEST = 6


def conflicts(setting: Setting) -> Iterator[Conflict]:
    for at, end in agents(setting.tokens, 0, len(setting.tokens)):
        held = setting.passage.found.get(at - 1)
        if held is None or held[0] < Nearness.FORM or setting.coverage(range(at, end)) < REST:
            continue
        all_of = [office(setting.view.tokens, *one) for one in agents(setting.view.tokens, *passage(setting))]
        theirs = next(agents(setting.view.tokens, held[1] + 1, setting.passage.end), None)
        said = office(setting.tokens, at, end)
        if not theirs or theirs[0] != held[1] + 1 or said in all_of:  # two acts may be told of, each by its own office
            continue
        read = office(setting.view.tokens, *theirs)
        if said and read and not said & read:
            yield conflict(setting, at, end, *theirs)


def passage(setting: Setting) -> tuple[int, int]:
    return setting.passage.first, setting.passage.end


def agents(tokens: Tokens, first: int, end: int) -> Iterator[tuple[int, int]]:
    """Ranges from each "by" to the end of its noun phrase."""
    for at in range(first, end):
        if tokens.words[at] == "by":
            last = at + 1
            while last < min(end, at + LONGEST) and not (tokens.gap(last).strip(" \n-") or ends(tokens.words[last])):
                last += 1
            yield at, last


def ends(word: str) -> bool:
    return word in words_in("function") and word not in ("the", "of", "its", "their")


def office(tokens: Tokens, at: int, end: int) -> frozenset[str]:
    """The words that name the office, empty where what stands there is none."""
    words = frozenset(word for word in tokens.words[at:end] if word and word not in words_in("function"))
    return words if words & words_in("offices") else frozenset()


def conflict(setting: Setting, at: int, end: int, first: int, last: int) -> Conflict:
    said = setting.tokens.raw[slice(*setting.place_of(at, end))]
    read = " ".join(setting.official(n) for n in range(first, last))
    why = f"the text says {read!r} where the document says {said!r}"
    return Conflict("actor", "changed-actor", setting.place_of(at, end), said, read, first, why)
