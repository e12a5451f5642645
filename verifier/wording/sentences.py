"""What differs, in plain English: what the document says, what the official text says, and where."""

from __future__ import annotations

from ..model import Difference, OfficialText
from .tokens import Quotation

NAMES = {
    "number": "a number", "date": "a date", "negation": "a negation", "modal": "a modal verb",
    "operative-verb": "the operative verb",
    "actor": "who acts", "place": "a name", "exception": "an exception or condition",
    "quantifier": "how many or how much",
    "word": "a word", "omission": "words left out", "insertion": "words put in", "order": "the order of words",
    "function-word": "a small word", "form": "the form of a word", "spelling": "the spelling of a word",
}  # fmt: skip
_FORMS = {"official-records": "in the Official Records", "masthead": "as issued under its own symbol"}
_SEALED = {"form": "has another form of the word", "spelling": "spells it otherwise"}
IN_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_LONGEST = 160  # characters of a difference that are shown


def describe(difference: Difference, quoted: Quotation, source: str) -> str:
    """One difference; where words are missing, between which words they are missing."""
    claimed, official = _short(difference.claimed), difference.official
    if not claimed:
        what = f"“{_short(official)}”" if official else _counted(difference.size)
        return f"the official text has {what}{_place(difference, quoted, source)}, the document does not"
    if official == "":
        return f"the document has “{claimed}”, the official text does not"
    there = f"“{_short(official)}”" if official else _SEALED.get(difference.kind, "has other words here")
    if official is None and difference.size == 1 and difference.kind not in _SEALED:
        there = "has another word here"
    return f"the document has “{claimed}”, the official text {there}"


def _counted(size: int) -> str:
    """Words that may not be shown, by their number."""
    if size < 1:
        return "a word or words"
    return f"{IN_WORDS[size]} more word{'s' if size > 1 else ''}" if size < len(IN_WORDS) else f"{size} more words"


def _place(difference: Difference, quoted: Quotation, source: str) -> str:
    """Between which printed words something is missing."""
    at = difference.span.start
    before = next((word.span.of(source) for word in reversed(quoted.words) if word.span.end <= at), "")
    after = next((word.span.of(source) for word in quoted.words if word.span.start >= at), "")
    if before and after:
        return f" between “{before}” and “{after}”"
    return f" after “{before}”" if before else " here"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 3].rstrip() + "..."


def form_name(text: OfficialText) -> str:
    """A text's form as an editor knows it."""
    return _FORMS.get(text.form, text.form)


def is_version(text: OfficialText) -> bool:
    """Whether a text is one of several versions in time, and no edition of one wording."""
    return text.form.startswith(("as amended", "as-amended"))


def compared_with(text: OfficialText) -> str:
    """What the words were compared with, and how to see the official ones where they are sealed."""
    if text.readable is None:
        return (
            "compared word for word with the sealed official text; to see its words, fetch it "
            f"(`verify fetch {text.key}`) or keep it in a library folder"
        )
    return "compared word for word with the official text"
