"""Whether a year behind a number is that of the event told: Iran accepted resolution 598 in 1988."""

from __future__ import annotations

import re

from ..contracts import Case
from ..model import ClaimedFact

_IN = re.compile(r"(?<![^\W_])(?:in|en|в)\s{1,4}$", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;:!?]\s|\n\s{0,4}\n")
_BEFORE, _AFTER = 120, 40  # characters
# Words that tell of the making of a text, so that a year beside them is its own.
_MADE = re.compile(
    r"(?<![^\W_])(?:adopt|pass(?:ed|es|ing)|approv|issu|vot|enact|promulgat|proclaim|aprob|aprueb|принял|принят|приним"
    r"|одобр)",
    re.IGNORECASE,
)
# Nothing but the name of a body and articles: the sentence begins with the resolution itself.
_NAME_ONLY = re.compile(
    r"[\W_]*(?:(?:the|its|in|see|cf|also|and|by|under|of|la|le|les|los|las|el|de|des|du|dans|en|в|см|UN|United|Nations"
    r"|UNSC|UNGA|Security|General|Council|Assembly|Conseil|Sécurité|sécurité|Assemblée|générale|Consejo|Seguridad"
    r"|Asamblea|General|Совет[а-я]?|Безопасности|resolutions?|résolutions?|resoluci[óo]n(?:es)?|резолюци[а-я]{1,2}|nos?"
    r"|numbers?|[0-9IVX]{1,6})[\W_]+)*",
    re.IGNORECASE,
)


def is_of_what_is_told(case: Case, claimed: ClaimedFact) -> bool:
    """Whether "in 1988" belongs to a verb that is not the making of the text."""
    text, span = case.document.text, case.citation.span
    if _IN.search(text[max(0, claimed.span.start - 8) : claimed.span.start]) is None:
        return False
    before = _CLAUSE.split(text[max(0, span.start - _BEFORE) : span.start])[-1]
    after = _CLAUSE.split(text[claimed.span.end : claimed.span.end + _AFTER])[0]
    return not (_MADE.search(before + " " + after) or _NAME_ONLY.fullmatch(before))
