"""Documents and findings made by hand, for what is set aside, filtered and mended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.model import Citation, Document, Finding, Level, Outcome, Span, Suggestion, Verdict


@pytest.fixture
def finding_at() -> Callable[..., Finding]:
    """A finding on some words of a document; the rest as asked for."""

    def made(
        document: Document,
        words: str,
        code: str = "wrong-date",
        outcome: Outcome = Outcome.CONTRADICTED,
        fingerprint: str = "",
        becomes: str = "",
        safe: bool = True,
        suppressed: str = "",
    ) -> Finding:
        start = document.text.index(words)
        span = Span(start, start + len(words))
        suggestion = Suggestion(span, becomes, safe) if becomes else None
        verdict = Verdict(outcome, code, "as it is", Level.ERROR, suggestion=suggestion)
        citation = Citation(span, "by-hand", "un/sc/res/822")
        return Finding(code, document.name, citation, verdict, fingerprint or f"{code}-{words}", suppressed)

    return made
