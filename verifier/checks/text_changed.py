"""Is the official text at hand still the one that the workspace has pinned?"""

from __future__ import annotations

from collections.abc import Iterator

from ..bearing import citations_of
from ..contracts import Case, PinnedTexts
from ..model import Level, Outcome, Verdict

CODE = "text-changed"
_WHAT_NOW = (
    "This is about verifier.lock, not about what the document says; `verify cache pin` pins the text at hand once "
    "somebody has looked at the difference."
)


class TextChanged:
    """A text whose words differ from verifier.lock contradicts the lock: it is told, never taken silently."""

    name = CODE
    codes: tuple[str, ...] = (CODE,)
    question = "Is the official text the one that verifier.lock pins?"

    def judge(self, case: Case) -> Iterator[Verdict]:
        """Once a document and instrument, at its first citation."""
        key, texts = case.citation.key, case.texts
        if key is None or not isinstance(texts, PinnedTexts) or not texts.pinned(key):
            return
        if citations_of(case.extraction, key)[0] != case.citation:
            return
        departures = texts.departures(key)
        if not departures:
            yield Verdict(Outcome.CONFIRMED, CODE, "The official text at hand is the pinned one.")
            return
        message = " ".join(departures) + f" {_WHAT_NOW}"
        yield Verdict(Outcome.CONTRADICTED, CODE, message, Level.WARNING)


CHECK = TextChanged()
