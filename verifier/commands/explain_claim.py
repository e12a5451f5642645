"""`verify explain-claim DOC:LINE`: the whole reasoning about what a document says an instrument says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from . import options as o

if TYPE_CHECKING:
    from ..model import Extraction
    from ..support.nearest import Ranker


def run(
    place: Annotated[str, typer.Argument(help="A document and a line in it, such as report.txt:101.")],
    library: o.Library = None,
    rank: Annotated[
        bool, typer.Option("--rank", help="Order the other passages by a sentence model that is installed beside.")
    ] = False,
) -> int:
    """Show, word by word, how each paraphrase on a line was judged: what bears a word, and which rule decided."""
    from ..documents import read_document
    from ..extractor import extract
    from ..output import say
    from ..run import knowledge_for
    from ..settle import settled
    from ..support.explained import page
    from .here import workspace_here

    name, line = place_of(place)
    workspace = workspace_here()
    knowledge = knowledge_for(workspace, tuple(library or ()))
    extraction = settled(extract(read_document(name, workspace.root)), knowledge.catalogue)
    ranker = _ranker() if rank else None
    told = page(extraction, line, knowledge.catalogue, knowledge.texts, ranker)
    say(told or nearest(extraction, name, line))
    return 0


def _ranker() -> Ranker:
    from ..support.ranking import ranker

    return ranker()


def place_of(place: str) -> tuple[str, int]:
    """The document and the line; raises UsageError where there is no line number."""
    from ..errors import UsageError

    name, _, line = place.rpartition(":")
    if not name or not (line.isascii() and line.isdigit()) or not 0 < int(line) < 10**9:
        raise UsageError(f"{place}: expected a document and a line number, such as report.txt:101")
    return name, int(line)


def nearest(extraction: Extraction, name: str, line: int) -> str:
    """Says where the paraphrases are when none is on the asked line."""
    from ..support.explained import lines_with_paraphrases

    lines = sorted(lines_with_paraphrases(extraction), key=lambda other: (abs(other - line), other))[:5]
    if not lines:
        return f"{name} holds no paraphrase of an instrument that was found."
    return f"No paraphrase touches line {line} of {name}; there are some at lines {', '.join(map(str, sorted(lines)))}."
