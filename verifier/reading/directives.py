"""Comments that speak to verify: <!-- verify: ... -->, .. verify: ..., % verify: ..."""

from __future__ import annotations

import re

from ..model import Part, Span

KIND = "comment-directive"
_DIRECTIVE = re.compile(r"\s{0,20}(verify:[^\n]{0,500})", re.ASCII)


def directive_in(comment: str, span: Span) -> list[Part]:
    """The directive that a comment holds, as a part whose label is its words; `span` is the whole comment."""
    found = _DIRECTIVE.match(comment)
    return [Part(span, KIND, " ".join(found[1].split()))] if found else []
