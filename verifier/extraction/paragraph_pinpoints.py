"""The one paragraph of a numbered text that a document points at: "paragraph 2 of its resolution 678 (1990)"."""

from __future__ import annotations

import re

from ..model import Span

_LABEL = (
    r"(?:paragraphs?|paras?\.?|paragraphe|párrafo|пункт(?:а|е|у|ом)?|¶|§|op\.?)\s{0,3}(?P<n>[0-9]{1,3})"
    r"(?:\s?\([a-z0-9]{1,3}\)){0,2}"
)
# A range or a list of paragraphs is no one paragraph; the preamble and annexes count their own.
_PREAMBULAR = re.compile(r"(?:pr[eé]ambul\w{0,4}|preamble|preámbulo|преамбул\w{0,3})\s{0,3}$", re.IGNORECASE)
# A day is no further paragraph: "op. 1, 14 June 1967".
_MORE = re.compile(
    r"\s?(?:[-–]|,|and|to|et|y|и|or)\s{0,2}(?:¶\s?)?(?![0-9]{1,2}\s{1,2}[^\W\d_]{3,10}\.?\s{1,2}[0-9]{4})[0-9]"
)
_BEFORE = re.compile(
    rf"(?<![^\W_]){_LABEL}\s{{1,4}}(?:(?:of|in|under|de|del|du|из)\s{{1,4}})?"
    r"(?:(?:its|the|la|su|sa|UN|United\s{1,4}Nations|Security\s{1,4}Council|General\s{1,4}Assembly|Council"
    r"|Assembly|said|earlier|recent)(?:'s)?\s{1,4}){0,3}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"[\s,]{{0,4}}\(?(?:(?:see|at|in)\s{{1,3}})?(?:(?:its|op(?:erative)?\.?)\s{{0,3}})?{_LABEL}"
    r"(?!\s{1,4}(?:of|de|du|del|above|below|preamb))",
    re.IGNORECASE,
)
_PARAGRAPH_ENDS = re.compile(r"\n[ \t>]{0,9}\n")  # "... paragraph 14", an empty line, "Resolution 798 ..."
_REACH = 90
_DATED = re.compile(r"\)?(?=[\s,(])")  # the bracket of "678 (Nov. 29, 1990), para. 2"


def paragraph_before(text: str, at: int) -> tuple[str, Span] | None:
    """The number and place of the paragraph named right before the noun that starts here."""
    found = _BEFORE.search(text, max(0, at - _REACH), at)
    return _single(text, found)


def paragraph_after(text: str, at: int) -> tuple[str, Span] | None:
    """The number and place of the paragraph named right behind a number that ends here."""
    closed = _DATED.match(text, at)
    return _single(text, _AFTER.match(text, closed.end() if closed else at))


def _single(text: str, found: re.Match[str] | None) -> tuple[str, Span] | None:
    if found is None or _MORE.match(text, found.end("n")) or _PARAGRAPH_ENDS.search(found[0]):
        return None
    label = found.start() + len(found[0]) - len(found[0].lstrip(" ,(\n\t"))
    if _PREAMBULAR.search(text, max(0, label - 20), label):
        return None
    return found["n"], Span(label, found.end("n"))
