"""`verify init`: a commented references.yaml for this folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import options as o


def run(
    documents: Annotated[
        list[str] | None, typer.Option("--documents", help="A file, folder or glob to check; may be given again.")
    ] = None,
    library: Annotated[
        list[str] | None,
        typer.Option("--library", help="A folder of official texts, inside this one; may be given again."),
    ] = None,
    fail_on: Annotated[o.FailOn | None, typer.Option("--fail-on", help="From which finding on a run fails.")] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Ask nothing; take what is found here.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace a references.yaml that is there.")] = False,
    folder: Annotated[Path, typer.Option("--folder", help="Where to write it.")] = Path(),
) -> int:
    """Write references.yaml, with comments, and the schema that editors complete and check it by."""
    import sys

    from ..errors import UsageError
    from ..living.beginning import Answers, begin, documents_found
    from ..output import say

    found = documents_found(folder)
    asking = sys.stdin.isatty() and not yes and not documents
    if asking:
        say(f"Found here: {', '.join(found) or 'no document that can be read'}")
        answer = typer.prompt("Which files, folders or globs shall be checked?", default=" ".join(found) or "documents")
        documents = answer.split()
        fail_on = fail_on or o.FailOn(
            typer.prompt("Fail on (error, warning, note, unverified, never)?", default="note")
        )
    if not (documents or found):
        raise UsageError("no document that can be read is here; name files, folders or globs with --documents")
    answers = Answers(tuple(documents or found), tuple(library or ()), (fail_on or o.FailOn.note).value)
    say(begin(folder, answers, force))
    return 0
