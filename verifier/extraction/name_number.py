"""Names in the other number than they are known in: the Paris Agreements of 1954, the Geneva Convention of 1951."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model import ClaimedFact, Span
from .name_tree import NameFound

JOINING = frozenset({"and", "et", "y", "и"})
_ON_A_SUBJECT = re.compile(
    r"\s{1,6}(?:(?:on|for|relative|relating|concerning|regarding)\s{1,6}(?:to\s{1,6})?(?:the\s{1,6})?[A-Z]"
    r"|(?:sur|relative|concernant)\s{1,6}(?:à\s{1,6}|aux?\s{1,6})?(?:la|le|les|l')\s{0,6}[^\W\d_])"
)


def means_several(text: str, name: NameFound, before: tuple[str, Span] | None) -> bool:
    """Whether several are meant by what is the short name of one, and no other name shares the word for the kind."""
    head = name.head.of(text).lower()
    if name.words > 3 or not head.endswith("s") or (before is not None and before[1].of(text).lower() in JOINING):
        return False
    return not any(head in known.lower().split() for _, known in name.instrument.names)


def is_another(text: str, name: NameFound, claimed: Iterable[ClaimedFact]) -> bool:
    """Whether the common name of several stands for one that is none of them: by its year, or by a subject."""
    head, key = name.head.of(text).lower(), name.instrument.key
    known = {
        word for language, full in name.instrument.names if language == name.language for word in full.lower().split()
    }
    if key is None or head in known or f"{head}s" not in known:
        return False
    dated = [fact.value for fact in claimed if fact.field in ("date", "year")]
    return _ON_A_SUBJECT.match(text, name.span.end) is not None or any(key[-4:] not in value for value in dated)
