"""The overview of documents by instruments, as places on a drawing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..visible import visible
from .views import WORDS_FOR

_ROWS, _COLUMNS = 24, 24
_LABEL, _ROW, _HEAD, _LONGEST = 214, 30, 34, 30


@dataclass(frozen=True, slots=True)
class Entry:
    """How one document cites one instrument: how often, how the gravest finding ended, where that stands."""

    document: int
    key: str
    citations: int
    outcome: str
    contradicted: int
    link: str


@dataclass(frozen=True, slots=True)
class Label:
    x: int
    y: int
    text: str
    title: str


@dataclass(frozen=True, slots=True)
class Cell:
    x: int
    y: int
    outcome: str
    citations: int
    link: str
    title: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """width and height in pixels; left_out: (documents, instruments) that the drawing has no room for."""

    width: int
    height: int
    columns: tuple[Label, ...]
    rows: tuple[Label, ...]
    cells: tuple[Cell, ...]
    left_out: tuple[int, int]


def matrix_of(
    entries: Sequence[Entry], names: Sequence[str], labels: Mapping[str, str], titles: Mapping[str, str]
) -> Matrix | None:
    """Instruments as rows, the ones cited wrongly first, then the most cited; None without any."""
    keys = _ordered(entries)
    if not keys:
        return None
    documents = _documents(entries, len(names))
    step = max(34, min(110, 300 // len(documents)))
    across = {number: _LABEL + step * place + step // 2 for place, number in enumerate(documents)}
    down = {key: _HEAD + _ROW * place + _ROW // 2 for place, key in enumerate(keys[:_ROWS])}
    cells = [
        Cell(across[e.document], down[e.key], e.outcome, e.citations, e.link, _told(e, names[e.document - 1], titles))
        for e in entries
        if e.document in across and e.key in down
    ]
    columns = [
        Label(across[n], _HEAD - 14, shortened(names[n - 1], step // 8) if step > 90 else str(n), visible(names[n - 1]))
        for n in documents
    ]
    rows = [
        Label(0, down[key], shortened(labels.get(key, key), _LONGEST), visible(f"{titles.get(key, key)} ({key})"))
        for key in down
    ]
    left_out = (len(names) - len(documents), len(keys) - len(down))
    width, height = _LABEL + step * len(documents) + 8, _HEAD + _ROW * len(down) + 8
    return Matrix(width, height, tuple(columns), tuple(rows), tuple(cells), left_out)


def _ordered(entries: Iterable[Entry]) -> list[str]:
    wrong: dict[str, int] = {}
    cited: dict[str, int] = {}
    for entry in entries:
        wrong[entry.key] = wrong.get(entry.key, 0) + entry.contradicted
        cited[entry.key] = cited.get(entry.key, 0) + entry.citations
    return sorted(cited, key=lambda key: (-wrong[key], -cited[key], key))


def _documents(entries: Iterable[Entry], total: int) -> list[int]:
    """The numbers of the documents drawn: all, or where they are too many those with the most contradictions."""
    if total <= _COLUMNS:
        return list(range(1, total + 1))
    wrong = dict.fromkeys(range(1, total + 1), 0)
    for entry in entries:
        wrong[entry.document] += entry.contradicted
    return sorted(sorted(wrong, key=lambda number: (-wrong[number], number))[:_COLUMNS])


def _told(entry: Entry, name: str, titles: Mapping[str, str]) -> str:
    often = "once" if entry.citations == 1 else f"{entry.citations} times"
    judged = WORDS_FOR.get(entry.outcome, "not judged").lower()
    if entry.outcome == "contradicted":
        judged = f"{entry.contradicted} {'finding' if entry.contradicted == 1 else 'findings'} contradicted"
    return visible(f"{name} cites {titles.get(entry.key, entry.key)} {often}: {judged}")


def shortened(words: str, longest: int) -> str:
    """At most that many characters; both ends stay, since numbers and years stand at the end."""
    words = visible(words)
    if len(words) <= longest:
        return words
    tail = longest // 3
    return f"{words[: longest - tail - 1].rstrip()}…{words[-tail:].lstrip()}"
