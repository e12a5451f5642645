"""What an author may put in square brackets: another ending, another tense, what a pronoun stands for."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Level
from .edits import Edit
from .kinds import Stretch
from .official import View
from .tokens import Word
from .vocabulary import number_of

# What becomes of a word in reported speech: "shall" is told as "[would]" and "is" as "[was]".
_TOLD = {
    number_of(said): frozenset(map(number_of, told.split()))
    for said, told in {
        "is": "was", "are": "were", "am": "was", "be": "was were", "has": "had", "have": "had", "does": "did",
        "do": "did", "will": "would", "shall": "should would to", "can": "could", "may": "might", "must": "had",
        "this": "that the", "these": "those the", "here": "there", "now": "then",
    }.items()
}  # fmt: skip
_TELLING = frozenset().union(*_TOLD.values(), map(number_of, ("and", "to", "it", "they")))
_GUARDED = frozenset({"number", "date", "negation", "modal", "exception"})


def is_adapted(edit: Edit, words: Sequence[Word]) -> bool:
    """Whether an edit only gives a word another ending and says so: "exist[ed]" or "[existed]" for "exists"."""
    return edit.how in ("form", "spelling") and words[edit.mine[0]].kind in ("adapted", "bracket")


def only_joins(words: Sequence[Word]) -> bool:
    """Whether the words are but the author's bracketed verb or joint before an ellipsis: "[would] ... implement"."""
    return all(word.kind == "bracket" and word.id in _TELLING for word in words)


def bracketed(kind: str, level: Level, stretch: Stretch, words: Sequence[Word], view: View) -> tuple[str, Level]:
    """The author's own words in brackets: clear where they explain, not where they add an actor, a number or a
    denial.
    """
    official = [view.ids[at] for at in range(*stretch.theirs)]
    mine = [words[at].id for at in range(*stretch.mine)]
    if official and len(official) == len(mine) and all(map(_told, official, mine)):
        return "edition", Level.NOTE
    stands_for = any(word in view.vocabulary.pronouns for word in official)
    names = {view.vocabulary.class_of(word) for word in mine}
    if names & _GUARDED and not stands_for:
        return kind, level
    if "place" in names and not stands_for:
        return "actor", Level.ERROR
    if "quantifier" in names and not official:
        return "quantifier", Level.WARNING  # "from [all] territories": said openly, but it widens what is said
    plain = kind in ("word", "form", "function-word")  # said openly, and none of the words that decide
    return ("edition", Level.NOTE) if stands_for or not official or plain else (kind, level)


def _told(official: int, mine: int) -> bool:
    return mine in _TOLD.get(official, ())
