"""What --fix makes of right citations in which one thing was changed: mended, left alone, or made worse."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

from benchmarks.record import record
from verifier.catalogue import load_catalogue
from verifier.living.fixes import edited, safe_edits
from verifier.model import Document, Instrument
from verifier.pipeline import Knowledge, report_on
from verifier.run import knowledge_for
from verifier.workspace import Workspace

MONTHS = tuple(calendar.month_name)[1:]
EVERY, LAST = 9, 2725


def written(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def sentence(number: int, year: int, day: date) -> str:
    return f"The Security Council, in its resolution {number} ({year}) of {written(day)}, considered the matter.\n"


CHANGES: dict[str, Callable[[int, date], str]] = {
    "another day": lambda n, day: sentence(n, day.year, day.replace(day=day.day % 28 + 1)),
    "another month": lambda n, day: sentence(
        n, day.year, (day.replace(day=1) - timedelta(days=1)).replace(day=min(day.day, 28))
    ),
    "another year in the date": lambda n, day: sentence(n, day.year, date(day.year - 1, day.month, min(day.day, 28))),
    "another year in brackets": lambda n, day: sentence(n, day.year - 1, day),
    "another number": lambda n, day: sentence(n + 1, day.year, day),
    "nothing changed": lambda n, day: sentence(n, day.year, day),
}


def mended(text: str, knowledge: Knowledge) -> str:
    document = Document("a.txt", text)
    report = report_on([document.name], lambda _: document, knowledge)
    return edited(text, safe_edits(report.findings).get(document.name, ()))


def main() -> None:
    from pathlib import Path

    catalogue = load_catalogue()
    knowledge = knowledge_for(Workspace(Path.cwd(), ()))
    counted: dict[str, Counter[str]] = {name: Counter() for name in CHANGES}
    for number in range(1, LAST, EVERY):
        found = catalogue.find(f"un/sc/res/{number}")
        fact = found.fact("date") if isinstance(found, Instrument) else None
        if fact is None or len(fact.value) != 10:
            continue
        day = date.fromisoformat(fact.value)
        right = sentence(number, day.year, day)
        for name, change in CHANGES.items():
            wrong = change(number, day)
            after = mended(wrong, knowledge)
            outcome = "as it should be" if after == right else "left alone" if after == wrong else "made something else"
            counted[name][outcome] += 1
    lines = [
        f"{name}: {count.total()} sentences, {count['as it should be']} as they should be, "
        f"{count['left alone']} left alone, {count['made something else']} made into something else"
        for name, count in counted.items()
    ]
    record("reports_fixes", "What --fix writes: Security Council resolutions, every ninth, one thing changed", lines)


if __name__ == "__main__":
    main()
