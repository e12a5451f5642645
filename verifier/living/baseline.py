"""A file of accepted findings, each known by its content, with a reason and if wanted a last day."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..errors import ConfigurationError
from ..model import Document, Finding, Outcome

VERSION = 1
_FIELDS = frozenset({"document", "code", "fingerprint", "words", "reason", "expires"})
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LONGEST = 200  # characters of the words kept for people who read the file


@dataclass(frozen=True, slots=True)
class Accepted:
    """One finding that does not count, until the end of the day `expires` ("" for ever)."""

    document: str
    code: str
    fingerprint: str
    words: str
    reason: str
    expires: str = ""

    def holds_on(self, today: date) -> bool:
        return not self.expires or today <= date.fromisoformat(self.expires)


def baseline_of(
    findings: Iterable[Finding],
    documents: Mapping[str, Document],
    reason: str,
    expires: str = "",
    unverified: bool = False,
) -> tuple[Accepted, ...]:
    """Accept every finding that counts: contradictions, and where asked what could not be checked."""
    wanted = {Outcome.CONTRADICTED, Outcome.UNVERIFIED} if unverified else {Outcome.CONTRADICTED}
    return tuple(
        Accepted(
            finding.document,
            finding.verdict.code,
            finding.fingerprint,
            " ".join(finding.span.of(documents[finding.document].text).split())[:_LONGEST],
            reason,
            expires,
        )
        for finding in findings
        if finding.verdict.outcome in wanted and not finding.suppressed
    )


def merged(old: Iterable[Accepted], new: Iterable[Accepted]) -> tuple[Accepted, ...]:
    """Both, sorted; where both hold a finding the old reason and day stay."""
    by_mark = {(entry.document, entry.fingerprint): entry for entry in (*new, *old)}
    return tuple(
        sorted(by_mark.values(), key=lambda entry: (entry.document, entry.code, entry.words, entry.fingerprint))
    )


def written(entries: Sequence[Accepted]) -> str:
    """The file's text: one entry an object, in a stable order, fit for review in a diff."""
    rows = [{name: getattr(entry, name) for name in Accepted.__slots__ if getattr(entry, name)} for entry in entries]
    return json.dumps({"baseline": VERSION, "accepted": rows}, ensure_ascii=False, indent=1) + "\n"


def read_baseline(name: str, text: str) -> tuple[Accepted, ...]:
    """The entries of a baseline file. Raises ConfigurationError with everything that is wrong in it."""
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as fault:
        place = f"{fault.lineno}:{fault.colno}" if isinstance(fault, json.JSONDecodeError) else "1:1"
        raise ConfigurationError(name, [f"{place}: not JSON; `verify baseline` writes this file anew"]) from fault
    if not isinstance(data, dict) or data.get("baseline") != VERSION or not isinstance(data.get("accepted"), list):
        raise ConfigurationError(name, [f'1:1: expected {{"baseline": {VERSION}, "accepted": [...]}}'])
    problems = [problem for number, row in enumerate(data["accepted"]) for problem in _problems(number, row)]
    if problems:
        raise ConfigurationError(name, problems)
    return tuple(Accepted(**({"words": ""} | row)) for row in data["accepted"])


def _problems(number: int, row: object) -> Iterable[str]:
    place = f"1:1: accepted[{number}]"
    if not isinstance(row, dict):
        yield f"{place}: expected an object with {', '.join(sorted(_FIELDS))}"
        return
    for field in sorted(row.keys() - _FIELDS):
        yield f"{place}: there is no field {field!r}; known are {', '.join(sorted(_FIELDS))}"
    for field in ("document", "code", "fingerprint", "reason"):
        if not isinstance(row.get(field), str) or not row[field].strip():
            yield f"{place}.{field}: expected a text, found {row.get(field)!r:.60}"
    if not isinstance(row.get("words", ""), str):
        yield f"{place}.words: expected a text"
    if (day := row.get("expires", "")) and not _is_day(day):
        yield f"{place}.expires: expected a day such as 2027-01-31, found {day!r:.60}"


def _is_day(value: object) -> bool:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
