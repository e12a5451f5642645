"""`verify identify PATH|-`: whose words a passage is."""

from __future__ import annotations

from typing import Annotated

import typer

from . import options as o


def run(
    path: Annotated[str, typer.Argument(help="A file that holds the passage, or - for standard input.")],
    library: o.Library = None,
) -> int:
    """Say which instruments at hand hold a passage, in which provision, and what differs."""
    from ..documents import read_document
    from ..output import say
    from ..run import knowledge_for
    from ..wording.reproduced import shown
    from ..wording.told import told
    from .here import workspace_here

    workspace = workspace_here()
    document = read_document(path, workspace.root)
    at_hand = knowledge_for(workspace, tuple(library or ()))
    lines, found = told(document.text, at_hand.texts, lambda key: shown(at_hand.catalogue.find(key), key))
    say("\n".join(lines))
    return 0 if found else 3
