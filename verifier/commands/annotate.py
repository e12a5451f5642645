"""`verify annotate`: findings as comments in a copy of a Word file, as highlights in a copy of a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import options as o


def run(
    document: Annotated[Path, typer.Argument(metavar="IN", help="A .docx or .pdf file.", show_default=False)],
    output: Annotated[Path, typer.Option("--output", "-o", help="The copy to write.", show_default=False)],
    library: o.Library = None,
    unverified: Annotated[bool, typer.Option("--unverified", help="Mark also what could not be checked.")] = False,
) -> int:
    """Check a Word file or a PDF and write a copy with the findings at the words they are about."""
    from ..annotation.copy import annotated_copy
    from ..output import say

    say(annotated_copy(document, output, tuple(library or ()), unverified))
    return 0
