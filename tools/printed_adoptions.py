"""What the official texts print at their end about their own making: the meeting and the vote."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

WORDS = (
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen",
)  # fmt: skip
COUNT = rf"[0-9]{{1,2}}|{'|'.join(WORDS)}"
ADOPTED = re.compile(
    rf"Adopted\s+(?P<all>unanimously\s+)?at\s+the\s+(?P<meeting>[0-9]{{1,4}})\s?(?:st|nd|rd|th)?\s+meeting"
    rf"(?:,?\s+by\s+(?P<yes>{COUNT})\s+votes?\s+to\s+(?P<no>{COUNT})(?![0-9])"
    rf"(?:[^.]{{0,160}}?with\s+(?P<aside>{COUNT})\s+abstention)?)?"
)
COUNCIL = re.compile(r"un/sc/res/([0-9]+)")


def printed_adoptions(texts: Path, meetings: dict[str, str]) -> dict[str, str]:
    """number -> the vote as printed ("13-0-2", "unanimous", or empty) where the known meeting is printed with it.

    A page may show the end of another resolution too, and a figure may be misread, so only the line with the meeting
    that is known otherwise is believed, and only where it stands once.
    """
    found = {}
    for number, text in council_texts(texts):
        lines = [line for line in ADOPTED.finditer(text) if line["meeting"] == meetings.get(number)]
        if len(lines) == 1:
            found[number] = vote_of(lines[0])
    return found


def council_texts(texts: Path) -> Iterator[tuple[str, str]]:
    with (texts / "index.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["language"] == "en" and (match := COUNCIL.fullmatch(row["key"])):
                yield match[1], (texts / row["file"]).read_text("utf-8")


def vote_of(line: re.Match[str]) -> str:
    if line["all"]:
        return "unanimous"
    if not line["yes"]:
        return ""
    votes = [counted(line[part] or "none") for part in ("yes", "no", "aside")]
    return "-".join(map(str, votes)) if sum(votes) <= 15 else ""


def counted(said: str) -> int:
    return int(said) if said.isdecimal() else WORDS.index(said)
